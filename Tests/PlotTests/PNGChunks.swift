// A PNG taken apart by the specification, with checksums of its own.
//
// W3C, "Portable Network Graphics (PNG) Specification (Third Edition)", section 5 and annex D.

/// A chunk of a PNG.
struct PNGChunk {
  let type: String
  let data: [UInt8]
  let crcIsRight: Bool

  /// The four bytes from `offset` as a number.
  func number(at offset: Int) -> UInt32 { bigEndian(data[offset..<offset + 4]) }

  /// The keyword and the text of an iTXt chunk; nil unless it is uncompressed and without language.
  var text: (keyword: String, text: String)? {
    guard type == "iTXt", let end = data.firstIndex(of: 0),
      data[end...].prefix(5).elementsEqual([0, 0, 0, 0, 0])
    else { return nil }
    guard let text = String(validating: data[(end + 5)...], as: UTF8.self) else { return nil }
    return (String(decoding: data[..<end], as: UTF8.self), text)
  }
}

/// The chunks of a PNG; nil where the signature or a length is wrong.
func pngChunks(_ bytes: [UInt8]) -> [PNGChunk]? {
  guard bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) else { return nil }
  var rest = bytes.dropFirst(8)
  var chunks: [PNGChunk] = []
  while !rest.isEmpty {
    guard rest.count >= 12 else { return nil }
    let length = Int(bigEndian(rest.prefix(4)))
    guard rest.count >= 12 + length else { return nil }
    let checked = rest.dropFirst(4).prefix(4 + length)
    let crc = bigEndian(rest.dropFirst(8 + length).prefix(4))
    chunks.append(
      PNGChunk(
        type: String(decoding: checked.prefix(4), as: UTF8.self), data: Array(checked.dropFirst(4)),
        crcIsRight: crc32(checked) == crc))
    rest = rest.dropFirst(12 + length)
  }
  return chunks
}

private func bigEndian(_ bytes: some Sequence<UInt8>) -> UInt32 { bytes.reduce(0) { $0 << 8 | UInt32($1) } }

private func crc32(_ bytes: some Sequence<UInt8>) -> UInt32 {
  ~bytes.reduce(~0) { crc, byte in crc >> 8 ^ crcTable[Int(UInt8(truncatingIfNeeded: crc) ^ byte)] }
}

private let crcTable: [UInt32] = (0..<256).map { start in
  (0..<8).reduce(UInt32(start)) { crc, _ in crc & 1 == 1 ? 0xEDB8_8320 ^ crc >> 1 : crc >> 1 }
}
