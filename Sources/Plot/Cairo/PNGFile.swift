// A PNG as a file: its signature and its chunks. The pixels come from PNGPixels.
//
// W3C, "Portable Network Graphics (PNG) Specification (Third Edition)", 2023, sections 5 and 11.
// Unsafe: zlib reads the bytes of an array for the length of one call.

#if Cairo
  import CairoShim

  /// A PNG of 8 bits a channel, red, green, blue and perhaps alpha; chunks in the order they are added.
  struct PNGFile {
    /// The file so far.
    private(set) var bytes: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    private let library: actplot_cairo

    /// A file that has a header.
    init(_ library: actplot_cairo, width: UInt32, height: UInt32, hasAlpha: Bool) {
      self.library = library
      // 8 bits, true colour, deflate, the five filters, no interlacing.
      add("IHDR", Self.bigEndian(width) + Self.bigEndian(height) + [8, hasAlpha ? 6 : 2, 0, 0, 0])
    }

    /// The colours are sRGB; rendering intent 0, perceptual.
    mutating func addColourSpace() { add("sRGB", [0]) }

    /// The resolution, which PNG counts in pixels a metre.
    mutating func addDensity(pixelsPerInch: Double) {
      let perMetre = Self.bigEndian(UInt32((pixelsPerInch / 0.0254).rounded()))
      add("pHYs", perMetre + perMetre + [1])
    }

    /// A text in UTF-8 under a keyword; uncompressed, without language and translated keyword.
    /// The text has no U+0000.
    mutating func addText(_ text: String, keyword: String) {
      add("iTXt", keyword.utf8 + [0, 0, 0, 0, 0] + text.utf8)
    }

    /// The pixels, compressed, and the end of the file.
    mutating func finish(pixels: [UInt8]) {
      add("IDAT", pixels)
      add("IEND", [])
    }

    private mutating func add(_ type: String, _ data: [UInt8]) {
      bytes += Self.bigEndian(UInt32(data.count))
      let checked = type.utf8 + data
      bytes += checked
      unsafe bytes += Self.bigEndian(UInt32(library.crc32(0, checked, UInt32(checked.count))))
    }

    private static func bigEndian(_ value: UInt32) -> [UInt8] {
      [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
    }
  }
#endif
