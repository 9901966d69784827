// The surface of a PNG, with its pixels in memory that comes fast.
// Unsafe: the pixels are mapped for the size that Cairo is told, and unmapped after the surface has gone.

#if Cairo
  import CairoShim

  /// An image surface, all transparent or black.
  @safe struct ImageSurface: ~Copyable {
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
      guard let memory = unsafe actplot_pixels_map(size) else { throw .starved }
      unsafe pixels = unsafe memory
      unsafe surface = unsafe cairo.cairo_image_surface_create_for_data(
        memory.assumingMemoryBound(to: UInt8.self), hasAlpha ? CAIRO_FORMAT_ARGB32 : CAIRO_FORMAT_RGB24,
        Int32(width), Int32(height), 4 * Int32(width))!
    }

    deinit {
      unsafe cairo.cairo_surface_destroy(surface)
      unsafe actplot_pixels_unmap(pixels, size)
    }
  }
#endif
