// A PNG's header, as far as tests ask: ISO/IEC 15948, the signature and the IHDR chunk.

/// The size that a PNG states.
struct PNG {
  let width, height: Int

  /// Nil for bytes that do not begin as a PNG and end with its last chunk.
  init?(_ bytes: [UInt8]) {
    let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    guard bytes.count > 33, bytes.starts(with: signature), bytes[12..<16].elementsEqual("IHDR".utf8) else {
      return nil
    }
    guard bytes.suffix(8).prefix(4).elementsEqual("IEND".utf8) else { return nil }
    func number(_ start: Int) -> Int { bytes[start..<(start + 4)].reduce(0) { $0 << 8 | Int($1) } }
    (width, height) = (number(16), number(20))
  }
}
