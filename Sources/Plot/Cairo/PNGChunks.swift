// The chunks of a PNG that Cairo does not write.
//
// W3C, "Portable Network Graphics (PNG) Specification (Third Edition)", 2023, sections 5 and 11.

#if Cairo
  /// Adds chunks to a PNG.
  enum PNGChunks {
    /// A chunk's type and data.
    struct Chunk {
      let type: StaticString
      let data: [UInt8]

      /// The colours are sRGB; rendering intent 0, perceptual.
      static let sRGB = Chunk(type: "sRGB", data: [0])

      /// The resolution, which PNG counts in pixels a metre.
      static func density(pixelsPerInch: Double) -> Chunk {
        let perMetre = bigEndian(UInt32((pixelsPerInch / 0.0254).rounded()))
        return Chunk(type: "pHYs", data: perMetre + perMetre + [1])
      }

      /// A text in UTF-8 under a keyword; uncompressed, without language and translated keyword.
      static func text(_ keyword: String, _ text: String) -> Chunk {
        Chunk(type: "iTXt", data: Array(keyword.utf8) + [0, 0, 0, 0, 0] + text.utf8.filter { $0 != 0 })
      }
    }

    /// The PNG with the chunks behind its header, where they all may stand.
    static func insert(_ chunks: [Chunk], into png: [UInt8]) -> [UInt8] {
      // The signature has 8 bytes; the header is a chunk of 13 with length, type and check sum.
      let header = 8 + 4 + 4 + 13 + 4
      guard png.count > header else { return png }
      return png[..<header] + chunks.flatMap(encoded) + png[header...]
    }

    private static func encoded(_ chunk: Chunk) -> [UInt8] {
      let checked = chunk.type.withUTF8Buffer { Array($0) } + chunk.data
      return bigEndian(UInt32(chunk.data.count)) + checked + bigEndian(checkSum(checked))
    }

    private static func bigEndian(_ value: UInt32) -> [UInt8] {
      [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
    }

    /// CRC-32 bit by bit; chunks are short.
    private static func checkSum(_ bytes: [UInt8]) -> UInt32 {
      var remainder: UInt32 = 0xFFFF_FFFF
      for byte in bytes {
        remainder ^= UInt32(byte)
        for _ in 0..<8 { remainder = remainder & 1 == 1 ? remainder >> 1 ^ 0xEDB8_8320 : remainder >> 1 }
      }
      return ~remainder
    }
  }
#endif
