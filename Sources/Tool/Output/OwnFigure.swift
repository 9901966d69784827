// Recognises a figure of this program by the structure of the whole file, from its first byte to its last: what somebody
// else wrote, or added to a figure, is not replaced without being asked.

import Plot

/// Tells figures of this program from other files.
enum OwnFigure {
  /// Whether the bytes of a whole file are an SVG, a PNG or a PDF of this program.
  static func isOne(_ bytes: [UInt8]) -> Bool {
    switch bytes.first {
    case UInt8(ascii: "<"): SVGSkeleton.fits(bytes)
    case 0x89: isPNG(bytes)
    case UInt8(ascii: "%"): isPDF(bytes)
    default: false
    }
  }

  // MARK: - PNG

  /// The chunks that this program writes, in any order but for the first and the last, whole, and nothing after them.
  private static func isPNG(_ bytes: [UInt8]) -> Bool {
    guard bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) else { return false }
    var types: [String] = []
    var isSigned = false
    var start = 8
    while start < bytes.count {
      guard bytes.count - start >= 12, types.last != "IEND" else { return false }
      let length = Int(number(bytes[start..<start + 4]))
      let end = start + 12 + length
      guard end <= bytes.count,
        CRC32.checksum(bytes[start + 4..<end - 4]) == number(bytes[end - 4..<end])
      else { return false }
      let type = String(decoding: bytes[start + 4..<start + 8], as: UTF8.self)
      guard ["IHDR", "sRGB", "pHYs", "iTXt", "IDAT", "IEND"].contains(type),
        (type == "IHDR") == types.isEmpty
      else { return false }
      if type == "iTXt" {
        isSigned = isSigned || bytes[start + 8..<end - 4].elementsEqual("Software\0\0\0\0\0actplot".utf8)
      }
      types.append(type)
      start = end
    }
    return isSigned && types.last == "IEND"
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    bytes.reduce(0) { $0 << 8 | UInt32($1) }
  }

  // MARK: - PDF

  /// One PDF without anything before or after it, whose table of objects is where its end says, and whose information
  /// names this program as creator.
  private static func isPDF(_ bytes: [UInt8]) -> Bool {
    let end = Array("\n%%EOF\n".utf8)
    guard bytes.starts(with: "%PDF-1.".utf8), bytes.suffix(end.count).elementsEqual(end) else { return false }
    guard let last = bytes.lastRange(of: "startxref\n"), bytes.count - last.upperBound < 32,
      let table = decimal(bytes, at: last.upperBound), bytes[from: table].starts(with: "xref\n0 ".utf8),
      // Another end, or another table, is that of an older file to which something was added.
      bytes.lastRange(of: "%%EOF", before: bytes.count - 6) == nil,
      let trailer = bytes.lastRange(of: "trailer\n"), trailer.lowerBound > table,
      let info = bytes.lastRange(of: "/Info "), info.lowerBound > trailer.lowerBound,
      let object = decimal(bytes, at: info.upperBound),
      let entries = bytes[from: table + 5].firstIndex(of: UInt8(ascii: "\n"))
    else { return false }
    // A row of the table has 20 bytes, and begins with the object's place.
    let row = entries + 1 + 20 * object
    guard object < 1_000_000, row < trailer.lowerBound, let place = decimal(bytes, at: row), place < table,
      bytes[from: place].starts(with: "\(object) 0 obj\n".utf8)
    else { return false }
    // The last entry of the information; a title that says the same stands in a string, and never ends it.
    return bytes[place..<table].range(of: "   /Creator (actplot)\n>>\nendobj\n") != nil
  }

  /// The decimal number at a place; nil where there is none.
  private static func decimal(_ bytes: [UInt8], at place: Int) -> Int? {
    let digits = bytes[from: place].prefix(10).prefix { (0x30...0x39).contains($0) }
    return Int(String(decoding: digits, as: UTF8.self))
  }
}

// MARK: - SVG

/// The elements and attributes of an SVG of this program, read strictly.
private struct SVGSkeleton {
  private let bytes: [UInt8]
  private var next = 0

  /// The elements with their attributes.
  private static let elements: [String: Set<String>] = [
    "svg": [
      "xmlns", "width", "height", "viewBox", "role", "lang", "direction", "fill", "font-family", "font-size",
      "font-style", "font-weight", "letter-spacing", "word-spacing",
    ],
    "title": [], "desc": [], "style": [],
    "g": ["aria-hidden", "class", "fill", "fill-opacity", "text-anchor", "font-size", "font-weight"],
    "path": [
      "class", "fill", "fill-opacity", "stroke", "stroke-opacity", "stroke-width", "stroke-dasharray",
      "stroke-linecap", "d",
    ],
    "circle": ["class", "fill", "fill-opacity", "stroke", "stroke-opacity", "stroke-width", "cx", "cy", "r"],
    "text": ["class", "fill", "fill-opacity", "text-anchor", "font-size", "font-weight", "x", "y"],
    "tspan": ["dy", "font-size"],
  ]
  /// The elements that have text in them; between others there are the ends of lines alone.
  private static let texts: Set<String> = ["title", "desc", "style", "text", "tspan"]

  /// Whether the bytes are one such document.
  static func fits(_ bytes: [UInt8]) -> Bool {
    let signature = "role=\"img\" lang=\"en\" direction=\"ltr\" fill=\"none\" font-family=\""
    let root = bytes.firstIndex(of: UInt8(ascii: ">")) ?? 0
    guard bytes.starts(with: "<svg xmlns=\"http://www.w3.org/2000/svg\" ".utf8),
      bytes[..<root].range(of: signature) != nil, bytes[root...].starts(with: ">\n<title>".utf8),
      bytes.range(of: "</title>\n<desc>") != nil
    else { return false }
    var skeleton = SVGSkeleton(bytes: bytes)
    return skeleton.document()
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// Elements inside each other, all ended, and one line's end after the root.
  private mutating func document() -> Bool {
    var open: [String] = []
    repeat {
      let text = rest.prefix { $0 != UInt8(ascii: "<") }
      let mayHaveText = open.last.map(Self.texts.contains) ?? false
      guard mayHaveText || text.allSatisfy({ $0 == UInt8(ascii: "\n") }) else { return false }
      next += text.count + 1
      guard next < bytes.count else { return false }
      if take("/") {
        guard let name = open.popLast(), take("\(name)>") else { return false }
      } else {
        guard let (name, isEmpty) = tag() else { return false }
        if !isEmpty { open.append(name) }
      }
    } while !open.isEmpty
    return rest.elementsEqual("\n".utf8)
  }

  /// A start tag behind its "<".
  private mutating func tag() -> (name: String, isEmpty: Bool)? {
    let name = word()
    guard let known = Self.elements[name] else { return nil }
    while take(" ") {
      guard known.contains(word()), take("=\"") else { return nil }
      let value = rest.prefix { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "<") }
      next += value.count
      guard take("\"") else { return nil }
    }
    if take("/>") { return (name, true) }
    return take(">") ? (name, false) : nil
  }

  /// Letters and what else names have.
  private mutating func word() -> String {
    let word = rest.prefix { (0x61...0x7A).contains($0 | 0x20) || $0 == UInt8(ascii: "-") }
    next += word.count
    return String(decoding: word, as: UTF8.self)
  }

  private mutating func take(_ text: String) -> Bool {
    guard rest.starts(with: text.utf8) else { return false }
    next += text.utf8.count
    return true
  }

  private var rest: ArraySlice<UInt8> { bytes[from: next] }
}

// MARK: - Bytes

/// The cyclic redundancy check of PNG: W3C, "Portable Network Graphics (PNG) Specification (Third Edition)", annex D.
private enum CRC32 {
  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { remainder, _ in remainder >> 1 ^ (remainder & 1 == 1 ? 0xEDB8_8320 : 0) }
  }

  static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    ~bytes.reduce(~0) { $0 >> 8 ^ table[Int(UInt8(truncatingIfNeeded: $0) ^ $1)] }
  }
}

extension [UInt8] {
  /// What begins at a place; nothing beyond the end.
  fileprivate subscript(from place: Int) -> ArraySlice<UInt8> {
    self[Swift.min(Swift.max(place, 0), count)...]
  }

  /// Where a text stands for the last time, at or before a place.
  fileprivate func lastRange(of text: String, before end: Int? = nil) -> Range<Int>? {
    let part = Array(text.utf8)
    let last = (end ?? count) - part.count
    guard last >= 0 else { return nil }
    return stride(from: last, through: 0, by: -1).first {
      self[$0] == part[0] && self[$0..<$0 + part.count].elementsEqual(part)
    }
    .map { $0..<$0 + part.count }
  }

  fileprivate func range(of text: String) -> Range<Int>? { self[...].range(of: text) }
}

extension ArraySlice<UInt8> {
  /// Where a text stands first.
  fileprivate func range(of text: String) -> Range<Int>? {
    let part = Array(text.utf8)
    guard count >= part.count else { return nil }
    return (startIndex...endIndex - part.count).first {
      self[$0] == part[0] && self[$0..<$0 + part.count].elementsEqual(part)
    }.map { $0..<$0 + part.count }
  }
}
