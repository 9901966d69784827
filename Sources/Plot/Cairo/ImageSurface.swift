// The surface of a PNG, with its pixels in memory that comes fast.

#if Cairo
  import CairoShim

  /// An image surface, all transparent or black.
  struct ImageSurface: ~Copyable {
    /// The surface as Cairo knows it; it ends with this.
    let surface: OpaquePointer
    private let cairo: actplot_cairo
    private let pixels: UnsafeMutableRawPointer
    private let size: Int

    /// A surface of that many pixels, at least one.
    ///
    /// - Throws: `CairoError.starved` where there is no memory.
    init(_ cairo: actplot_cairo, width: Int, height: Int, hasAlpha: Bool) throws(CairoError) {
      self.cairo = cairo
      // Whole pages of any system, of 4, 16 or 64 KiB, and 4 bytes a pixel.
      let page = 1 << 16
      size = (4 * width * height + page - 1) / page * page
      guard let memory = actplot_pixels_map(size) else { throw .starved }
      pixels = memory
      surface = cairo.cairo_image_surface_create_for_data(
        memory.assumingMemoryBound(to: UInt8.self), hasAlpha ? CAIRO_FORMAT_ARGB32 : CAIRO_FORMAT_RGB24,
        Int32(width), Int32(height), 4 * Int32(width))!
    }

    deinit {
      cairo.cairo_surface_destroy(surface)
      actplot_pixels_unmap(pixels, size)
    }
  }
#endif
