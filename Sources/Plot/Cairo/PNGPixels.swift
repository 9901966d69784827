// The pixels of a PNG: rows of an image surface, filtered and compressed by zlib.
//
// Cairo's own writer lets libpng try five filters a row: 26 of the 34 ms of a figure of 1280 x 800. A
// figure is flat areas and thin lines, which deflate finds by itself. Measured on it: 12 ms and 4 % less.
// Unsafe: rows and columns stay inside the surface, whose size Cairo tells; a row and zlib's stream are allocated
// here, for as long as they are used.

#if Cairo
  import CairoShim

  /// The pixels of an image surface as the data of a PNG.
  enum PNGPixels {
    /// Red, green and blue of every row, compressed, and alpha where the surface has it. The rows are never all in
    /// memory at once.
    ///
    /// - Parameter surface: In the format RGB24 or ARGB32; all drawing on it is done.
    /// - Throws: `CairoError` where the surface has no pixels, or zlib no memory.
    static func compressed(
      _ surface: OpaquePointer, with library: actplot_cairo
    ) throws(CairoError) -> [UInt8] {
      unsafe library.cairo_surface_flush(surface)
      let height = unsafe Int(library.cairo_image_surface_get_height(surface))
      let width = unsafe Int(library.cairo_image_surface_get_width(surface))
      let stride = unsafe Int(library.cairo_image_surface_get_stride(surface))
      guard let pixels = unsafe UnsafeRawPointer(library.cairo_image_surface_get_data(surface)) else {
        throw .failed("the picture has no pixels")
      }
      var deflate = try Deflate(library)
      // A row starts with the number of its filter: 0 is none, 2 is "minus the row above".
      let hasAlpha = unsafe library.cairo_image_surface_get_format(surface) == CAIRO_FORMAT_ARGB32
      let channels = hasAlpha ? 4 : 3
      let row = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 1 + channels * width)
      defer { unsafe row.deallocate() }
      for y in 0..<height {
        let source = unsafe pixels + y * stride
        let above = unsafe y == 0 ? source : source - stride
        var changes: UInt32 = y == 0 ? 1 : 0
        unsafe row[0] = 0
        for x in 0..<width {
          let pixel = unsafe source.loadUnaligned(fromByteOffset: 4 * x, as: UInt32.self)
          unsafe changes |= pixel ^ above.loadUnaligned(fromByteOffset: 4 * x, as: UInt32.self)
          let parts = hasAlpha ? unmultiplied(pixel) : pixel
          let place = channels * x + 1
          unsafe row[place] = UInt8(truncatingIfNeeded: parts >> 16)
          unsafe row[place + 1] = UInt8(truncatingIfNeeded: parts >> 8)
          unsafe row[place + 2] = UInt8(truncatingIfNeeded: parts)
          if hasAlpha { unsafe row[place + 3] = UInt8(truncatingIfNeeded: parts >> 24) }
        }
        if changes == 0 {
          unsafe row.update(repeating: 0)
          unsafe row[0] = 2
        }
        unsafe deflate.add(row, last: y == height - 1)
      }
      return deflate.bytes
    }

    /// A pixel of alpha, red, green and blue whose colours were multiplied with its alpha, as Cairo keeps them, with
    /// the colours that PNG wants.
    private static func unmultiplied(_ pixel: UInt32) -> UInt32 {
      let alpha = pixel >> 24
      guard alpha > 0 else { return 0 }
      guard alpha < 255 else { return pixel }
      return [16, 8, 0].reduce(alpha) { whole, place in
        let part = pixel >> UInt32(place) & 255
        return whole << 8 | min(255, (part * 255 + alpha / 2) / alpha)
      }
    }
  }

  /// A zlib stream that is being written.
  @safe private struct Deflate: ~Copyable {
    private(set) var bytes: [UInt8] = []
    private let library: actplot_cairo
    // zlib keeps the address of its stream.
    private let stream: UnsafeMutablePointer<z_stream>
    private let chunk: UnsafeMutableBufferPointer<UInt8>

    init(_ library: actplot_cairo) throws(CairoError) {
      self.library = library
      unsafe stream = .allocate(capacity: 1)
      unsafe stream.initialize(to: z_stream())
      let status = unsafe library.deflateInit2_(
        stream, 6, Z_DEFLATED, 15, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
      guard status == Z_OK else {
        unsafe stream.deallocate()
        throw .failed("zlib cannot start: status \(status)")
      }
      // Level 6, but with runs to their greatest length at once, and chains of 16 instead of 128.
      _ = unsafe library.deflateTune(stream, 8, 32, 258, 16)
      unsafe chunk = .allocate(capacity: 1 << 16)
    }

    mutating func add(_ input: UnsafeMutableBufferPointer<UInt8>, last: Bool) {
      unsafe stream.pointee.next_in = input.baseAddress
      unsafe stream.pointee.avail_in = UInt32(input.count)
      repeat {
        unsafe stream.pointee.next_out = unsafe chunk.baseAddress
        unsafe stream.pointee.avail_out = unsafe UInt32(chunk.count)
        _ = unsafe library.deflate(stream, last ? Z_FINISH : Z_NO_FLUSH)
        unsafe bytes += chunk[..<(chunk.count - Int(stream.pointee.avail_out))]
      } while unsafe stream.pointee.avail_out == 0
    }

    deinit {
      _ = unsafe library.deflateEnd(stream)
      unsafe stream.deallocate()
      unsafe chunk.deallocate()
    }
  }
#endif
