// Text as Cairo draws it: glyphs of one font at their places.
// Unsafe: Cairo allocates glyphs, clusters and paths and tells how many there are; they are freed once, when nothing
// reads them any more.

#if Cairo
  import CairoShim

  /// The glyphs of a text in one font.
  @safe final class GlyphRun {
    /// The text, in which clusters of glyphs stand for parts.
    let text: String
    /// The glyphs; `count` of them.
    let glyphs: UnsafeMutablePointer<cairo_glyph_t>
    /// How many glyphs there are, at least one.
    let count: Int32
    /// Which glyphs stand for which bytes of the text; `clusterCount` of them.
    let clusters: UnsafeMutablePointer<cairo_text_cluster_t>?
    /// How many clusters there are.
    let clusterCount: Int32
    /// Whether clusters go backwards.
    let flags: cairo_text_cluster_flags_t
    /// The advance in pixels.
    let width: Double
    private let cairo: actplot_cairo

    /// The glyphs of a text, the first at a place in pixels; nil for a text without any.
    ///
    /// - Throws: `CairoError` where the font cannot be read.
    init?(
      _ cairo: actplot_cairo, _ text: String, _ font: OpaquePointer?, at place: Point
    ) throws(CairoError) {
      var glyphs: UnsafeMutablePointer<cairo_glyph_t>?
      var clusters: UnsafeMutablePointer<cairo_text_cluster_t>?
      var count: Int32 = 0
      var clusterCount: Int32 = 0
      var flags = cairo_text_cluster_flags_t(rawValue: 0)
      let status = unsafe cairo.cairo_scaled_font_text_to_glyphs(
        font, place.x, place.y, text, Int32(clamping: text.utf8.count), &glyphs, &count, &clusters,
        &clusterCount, &flags)
      guard status == CAIRO_STATUS_SUCCESS else { throw cairo.error(status) }
      guard let glyphs = unsafe glyphs, count > 0 else {
        unsafe cairo.cairo_glyph_free(glyphs)
        unsafe cairo.cairo_text_cluster_free(clusters)
        return nil
      }
      var extents = cairo_text_extents_t()
      unsafe cairo.cairo_scaled_font_glyph_extents(font, glyphs, count, &extents)
      self.cairo = cairo
      self.text = text
      unsafe self.glyphs = glyphs
      self.count = count
      unsafe self.clusters = clusters
      self.clusterCount = clusterCount
      self.flags = flags
      width = extents.x_advance
    }

    deinit {
      unsafe cairo.cairo_glyph_free(glyphs)
      unsafe cairo.cairo_text_cluster_free(clusters)
    }
  }

  extension actplot_cairo {
    /// Shows glyphs in the font of the context. With clusters, a PDF keeps the text beside the glyphs: it can be
    /// selected and searched.
    func show(_ run: GlyphRun, on context: OpaquePointer) {
      unsafe cairo_show_text_glyphs(
        context, run.text, Int32(clamping: run.text.utf8.count), run.glyphs, run.count, run.clusters,
        run.clusterCount, run.flags)
    }

    /// The current path of a context, in its user space.
    func path(of context: OpaquePointer) -> Path {
      var path = Path()
      guard let copy = unsafe cairo_copy_path(context) else { return path }
      defer { unsafe cairo_path_destroy(copy) }
      guard let data = unsafe copy.pointee.data else { return path }
      var index = 0
      while unsafe index < Int(copy.pointee.num_data) {
        let header = unsafe data[index].header
        let points = (1..<max(1, Int(header.length))).map { offset in
          unsafe Point(data[index + offset].point.x, data[index + offset].point.y)
        }
        switch header.type {
        case CAIRO_PATH_MOVE_TO:
          // Cairo moves back to the start of what it has closed, whether or not more follows.
          path.dropLastMove()
          path.elements.append(.move(points[0]))
        case CAIRO_PATH_LINE_TO: path.elements.append(.line(points[0]))
        case CAIRO_PATH_CURVE_TO: path.elements.append(.cubic(points[0], points[1], points[2]))
        default: path.elements.append(.close)
        }
        index += max(1, Int(header.length))
      }
      path.dropLastMove()
      return path
    }
  }

  extension Path {
    /// Removes a move at the end, which draws nothing.
    fileprivate mutating func dropLastMove() {
      if case .move? = elements.last { elements.removeLast() }
    }
  }
#endif
