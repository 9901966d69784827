// The pixels of a PNG: rows of an image surface, filtered and compressed by zlib.
//
// Cairo's own writer lets libpng try five filters a row: 26 of the 34 ms of a figure of 1280 x 800. A
// figure is flat areas and thin lines, which deflate finds by itself. Measured on it: 12 ms and 4 % less.

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
      library.cairo_surface_flush(surface)
      let height = Int(library.cairo_image_surface_get_height(surface))
      let width = Int(library.cairo_image_surface_get_width(surface))
      let stride = Int(library.cairo_image_surface_get_stride(surface))
      guard let pixels = UnsafeRawPointer(library.cairo_image_surface_get_data(surface)) else {
        throw .failed("the picture has no pixels")
      }
      var deflate = try Deflate(library)
      // A row starts with the number of its filter: 0 is none, 2 is "minus the row above".
      let hasAlpha = library.cairo_image_surface_get_format(surface) == CAIRO_FORMAT_ARGB32
      let channels = hasAlpha ? 4 : 3
      let row = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 1 + channels * width)
      defer { row.deallocate() }
      for y in 0..<height {
        let source = pixels + y * stride
        let above = y == 0 ? source : source - stride
        var changes: UInt32 = y == 0 ? 1 : 0
        row[0] = 0
        for x in 0..<width {
          let pixel = source.loadUnaligned(fromByteOffset: 4 * x, as: UInt32.self)
          changes |= pixel ^ above.loadUnaligned(fromByteOffset: 4 * x, as: UInt32.self)
          let parts = hasAlpha ? unmultiplied(pixel) : pixel
          let place = channels * x + 1
          row[place] = UInt8(truncatingIfNeeded: parts >> 16)
          row[place + 1] = UInt8(truncatingIfNeeded: parts >> 8)
          row[place + 2] = UInt8(truncatingIfNeeded: parts)
          if hasAlpha { row[place + 3] = UInt8(truncatingIfNeeded: parts >> 24) }
        }
        if changes == 0 {
          row.update(repeating: 0)
          row[0] = 2
        }
        deflate.add(row, last: y == height - 1)
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
  private struct Deflate: ~Copyable {
    private(set) var bytes: [UInt8] = []
    private let library: actplot_cairo
    // zlib keeps the address of its stream.
    private let stream: UnsafeMutablePointer<z_stream>
    private let chunk: UnsafeMutableBufferPointer<UInt8>

    init(_ library: actplot_cairo) throws(CairoError) {
      self.library = library
      stream = .allocate(capacity: 1)
      stream.initialize(to: z_stream())
      let status = library.deflateInit2_(
        stream, 6, Z_DEFLATED, 15, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
      guard status == Z_OK else {
        stream.deallocate()
        throw .failed("zlib cannot start: status \(status)")
      }
      // Level 6, but with runs to their greatest length at once, and chains of 16 instead of 128.
      _ = library.deflateTune(stream, 8, 32, 258, 16)
      chunk = .allocate(capacity: 1 << 16)
    }

    mutating func add(_ input: UnsafeMutableBufferPointer<UInt8>, last: Bool) {
      stream.pointee.next_in = input.baseAddress
      stream.pointee.avail_in = UInt32(input.count)
      repeat {
        stream.pointee.next_out = chunk.baseAddress
        stream.pointee.avail_out = UInt32(chunk.count)
        _ = library.deflate(stream, last ? Z_FINISH : Z_NO_FLUSH)
        bytes += chunk[..<(chunk.count - Int(stream.pointee.avail_out))]
      } while stream.pointee.avail_out == 0
    }

    deinit {
      _ = library.deflateEnd(stream)
      stream.deallocate()
      chunk.deallocate()
    }
  }
#endif
