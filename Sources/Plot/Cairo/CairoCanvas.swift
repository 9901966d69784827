// Draws a scene on a Cairo surface, whatever the surface is.
// Unsafe: the context is made here and freed with the canvas; Cairo counts what else refers to it.

#if Cairo
  import CairoShim

  /// A Cairo surface that a scene is drawn on.
  @safe struct CairoCanvas: ~Copyable {
    private let cairo: actplot_cairo
    private let context: OpaquePointer
    private let palette: Palette
    private let theme: Theme
    let fonts: CairoFonts

    /// The greatest coordinate that Cairo's fixed-point numbers take with room to spare, in device units.
    /// Beyond 8.38e6 they wrap around without an error (Cairo 1.16).
    private static let farthest = 32_000.0
    private let limit: Double

    /// A canvas on a surface, on which one scene unit is `scale` device units.
    init(_ cairo: actplot_cairo, surface: OpaquePointer, scale: Double, _ appearance: Appearance) {
      self.cairo = cairo
      palette = appearance.palette
      theme = appearance.theme
      unsafe context = unsafe cairo.cairo_create(surface)!  // never null: an error has a context of its own
      fonts = CairoFonts(cairo, appearance.fonts)
      limit = Self.farthest / scale
      unsafe cairo.cairo_scale(context, scale, scale)
      unsafe cairo.cairo_set_miter_limit(context, 4)  // SVG's default
      let options = cairo.cairo_font_options_create()
      // Letters as the layout measured them, at any scale.
      unsafe cairo.cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
      unsafe cairo.cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
      unsafe cairo.cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
      unsafe cairo.cairo_set_font_options(context, options)
      unsafe cairo.cairo_font_options_destroy(options)
    }

    deinit { unsafe cairo.cairo_destroy(context) }

    /// Draws items of a scene in their order.
    ///
    /// - Throws: `CairoError`, mostly in Cairo's own words. Its status is sticky, so one look at the
    ///   end sees every error.
    func draw(_ items: ArraySlice<Scene.Item>) throws(CairoError) {
      for item in items {
        switch item {
        case .path(let path, let fill, let stroke):
          paint(fill: fill, stroke: stroke) { trace(path) }
        case .wash(let path, let role, let opacity):
          unsafe cairo.cairo_new_path(context)
          trace(path)
          set(role, opacity: opacity)
          unsafe cairo.cairo_fill(context)
        case .dot(let center, let radius, let fill, let stroke):
          let center = center.roundedToHundredths
          let reach = Point(center.x.magnitude + radius, center.y.magnitude + radius)
          guard radius > 0, isDrawable(reach) else { continue }
          paint(fill: fill, stroke: stroke) {
            unsafe cairo.cairo_new_sub_path(context)
            unsafe cairo.cairo_arc(context, center.x, center.y, radius, 0, 2 * .pi)
          }
        case .label(let label):
          guard isDrawable(label) else { continue }
          set(label.role)
          try write(label) { unsafe cairo.show($0, on: context) }
        }
      }
      try checkStatus()
    }

    /// The outlines of a label's letters as one path; empty for a label that is not drawable.
    ///
    /// - Throws: `CairoError`, mostly in Cairo's own words.
    func outlines(of label: Label) throws(CairoError) -> Path {
      guard isDrawable(label) else { return Path() }
      unsafe cairo.cairo_new_path(context)
      try write(label) { unsafe cairo.cairo_glyph_path(context, $0.glyphs, $0.count) }
      let path = unsafe cairo.path(of: context)
      try checkStatus()
      return path
    }

    private func checkStatus() throws(CairoError) {
      let status = unsafe cairo.cairo_status(context)
      if status != CAIRO_STATUS_SUCCESS { throw cairo.error(status) }
    }

    private func isDrawable(_ label: Label) -> Bool {
      isDrawable(label.position) && label.size > 0 && label.size <= limit
    }

    private func isDrawable(_ point: Point) -> Bool {
      point.x.magnitude <= limit && point.y.magnitude <= limit  // false for nan
    }

    private func set(_ role: Role, opacity: Double = 1) {
      let colour = palette.colour(of: role)
      // Lighter by its opacity, as in an SVG that is drawn in the ink of its page.
      let ink = theme.pageInk(of: role) ?? 1
      unsafe cairo.cairo_set_source_rgba(
        context, Double(colour.red) / 255, Double(colour.green) / 255, Double(colour.blue) / 255,
        opacity * ink)
    }

    private func paint(fill: Role?, stroke: Stroke?, _ trace: () -> Void) {
      if let fill {
        unsafe cairo.cairo_new_path(context)
        trace()
        set(fill)
        unsafe cairo.cairo_fill(context)
      }
      guard let stroke, stroke.width > 0, stroke.width.isFinite,
        stroke.dash.allSatisfy({ $0 > 0 && $0.isFinite })
      else { return }
      unsafe cairo.cairo_new_path(context)
      trace()
      set(stroke.role)
      unsafe cairo.cairo_set_line_width(context, stroke.width)
      unsafe cairo.cairo_set_dash(context, stroke.dash, Int32(stroke.dash.count), 0)
      unsafe cairo.cairo_set_line_cap(
        context, stroke.cap == .round ? CAIRO_LINE_CAP_ROUND : CAIRO_LINE_CAP_BUTT)
      unsafe cairo.cairo_stroke(context)
    }

    /// Adds a path. What is not drawable is left out: the layout clips, this is the last guard.
    private func trace(_ path: Path) {
      for element in path.roundedToHundredths.elements {
        switch element {
        case .move(let point) where isDrawable(point):
          unsafe cairo.cairo_move_to(context, point.x, point.y)
        case .line(let point) where isDrawable(point):
          unsafe cairo.cairo_line_to(context, point.x, point.y)
        case .cubic(let a, let b, let end) where isDrawable(a) && isDrawable(b) && isDrawable(end):
          unsafe cairo.cairo_curve_to(context, a.x, a.y, b.x, b.y, end.x, end.y)
        case .close:
          unsafe cairo.cairo_close_path(context)
        default:
          break
        }
      }
    }

    // MARK: - Text

    /// Writes a label: `use` is given the glyphs of its parts, each at its place.
    private func write(_ label: Label, use: (GlyphRun) -> Void) throws(CairoError) {
      var x = label.position.x
      if label.anchor != .start {
        var width = 0.0
        for span in label.spans { width += try write(span, of: label, at: Point(0, 0)) { _ in } }
        x -= label.anchor == .end ? width : width / 2
      }
      for span in label.spans {
        x += try write(span, of: label, at: Point(x, label.position.y - span.raise * label.size), use: use)
      }
    }

    /// Measures a part of a label, in pixels, and uses its glyphs.
    private func write(
      _ span: Label.Span, of label: Label, at place: Point, use: (GlyphRun) -> Void
    ) throws(CairoError) -> Double {
      unsafe cairo.cairo_set_font_size(context, label.size * span.scale)
      var width = 0.0
      for run in fonts.runs(of: span.text, label.weight) {
        unsafe cairo.cairo_set_font_face(context, run.font.face)
        let font = unsafe cairo.cairo_get_scaled_font(context)
        guard let glyphs = try unsafe GlyphRun(cairo, run.text, font, at: Point(place.x + width, place.y))
        else {
          continue
        }
        use(glyphs)
        width += glyphs.width
      }
      return width
    }
  }
#endif
