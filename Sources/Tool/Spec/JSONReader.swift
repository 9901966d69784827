// JSON (RFC 8259) with the line and column of every value, which messages need. YAML readers take most of JSON, but
// not the pairs of \u escapes in which it writes characters beyond U+FFFF.

/// Reads one JSON text as a tree.
struct JSONReader {
  private let scalars: [Unicode.Scalar]
  private var next = 0
  private var line = 1
  private var column = 1
  private var depth = 0

  /// Arrays and objects inside each other, as many as the YAML reader takes.
  private static let deepest = 1000

  private init(_ text: String) { scalars = Array(text.unicodeScalars) }

  /// Whether a text can only be JSON or YAML in braces.
  static func mayRead(_ text: String) -> Bool {
    let first = text.unicodeScalars.first { !isBlank($0) }
    return first == "{" || first == "["
  }

  /// The tree of a text. All values that are no lists or objects are texts: numbers, `true`, `false` and `null` as
  /// they are written.
  ///
  /// - Throws: Where and why it is not JSON.
  static func read(_ text: String) throws(YAMLProblem) -> YAMLNode {
    var reader = JSONReader(text)
    let root = try reader.value()
    reader.skipBlanks()
    guard reader.peek == nil else { throw reader.problem("expected the end of the file") }
    return root
  }

  // MARK: - Values

  private mutating func value() throws(YAMLProblem) -> YAMLNode {
    skipBlanks()
    let place = (line: line, column: column)
    switch peek {
    case "{": return YAMLNode(.mapping(try object()), at: place)
    case "[": return YAMLNode(.list(try array()), at: place)
    case "\"": return YAMLNode(.text(try string()), at: place)
    default: return YAMLNode(.text(try word()), at: place)
    }
  }

  private mutating func array() throws(YAMLProblem) -> [YAMLNode] {
    var nodes: [YAMLNode] = []
    try list("]") { (reader) throws(YAMLProblem) in nodes.append(try reader.value()) }
    return nodes
  }

  private mutating func object() throws(YAMLProblem) -> [(key: YAMLNode, value: YAMLNode)] {
    var pairs: [(key: YAMLNode, value: YAMLNode)] = []
    var keys: Set<String> = []
    try list("}") { (reader) throws(YAMLProblem) in
      let place = (line: reader.line, column: reader.column)
      guard reader.peek == "\"" else { throw reader.problem("expected a key in double quotes") }
      let key = try reader.string()
      guard keys.insert(key).inserted else {
        throw .repeatedKey(line: place.line, column: place.column)
      }
      reader.skipBlanks()
      guard reader.take(":") else { throw reader.problem("expected ':' after the key") }
      pairs.append((YAMLNode(.text(key), at: place), try reader.value()))
    }
    return pairs
  }

  /// Elements with commas between, from the opening bracket to the closing one.
  private mutating func list(
    _ closing: Unicode.Scalar, _ element: (inout JSONReader) throws(YAMLProblem) -> Void
  ) throws(YAMLProblem) {
    depth += 1
    guard depth <= Self.deepest else { throw problem("more than \(Self.deepest) brackets inside each other") }
    advance()
    skipBlanks()
    if !take(closing) {
      repeat {
        skipBlanks()
        try element(&self)
        skipBlanks()
      } while take(",")
      guard take(closing) else { throw problem("expected ',' or '\(closing)'") }
    }
    depth -= 1
  }

  /// A number, `true`, `false` or `null`.
  private mutating func word() throws(YAMLProblem) -> String {
    let start = (line: line, column: column)
    var word = ""
    while let scalar = peek, Self.isOfWord(scalar) {
      word.unicodeScalars.append(scalar)
      advance()
    }
    let number = #/-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?/#
    guard ["true", "false", "null"].contains(word) || word.wholeMatch(of: number) != nil else {
      throw .said("expected a value", line: start.line, column: start.column)
    }
    return word
  }

  private mutating func string() throws(YAMLProblem) -> String {
    advance()
    var text = String.UnicodeScalarView()
    while let scalar = peek {
      switch scalar {
      case "\"":
        advance()
        return String(text)
      case "\\":
        text.append(try escape())
      case "\u{0}"..."\u{1F}":
        throw problem("a control character in a string; write it as an escape, such as \\n")
      default:
        text.append(scalar)
        advance()
      }
    }
    throw problem("a string does not end")
  }

  /// The character of an escape; of two escapes where they are a surrogate pair.
  private mutating func escape() throws(YAMLProblem) -> Unicode.Scalar {
    let place = (line: line, column: column)
    advance()
    let letter = peek
    advance()
    switch letter {
    case "\"", "\\", "/": return letter!
    case "b": return "\u{8}"
    case "f": return "\u{C}"
    case "n": return "\n"
    case "r": return "\r"
    case "t": return "\t"
    case "u":
      let high = try hexadecimal()
      if let scalar = Unicode.Scalar(high) { return scalar }
      if high < 0xDC00, take("\\"), take("u"), case let low = try hexadecimal(), 0xDC00...0xDFFF ~= low,
        let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
      {
        return scalar
      }
      throw .said("half of a surrogate pair is no character", line: place.line, column: place.column)
    default: throw .said("an unknown escape", line: place.line, column: place.column)
    }
  }

  private mutating func hexadecimal() throws(YAMLProblem) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let scalar = peek, scalar.isASCII, let digit = Character(scalar).hexDigitValue else {
        throw problem("expected four hexadecimal digits after \\u")
      }
      value = value << 4 + UInt32(digit)
      advance()
    }
    return value
  }

  // MARK: - Characters

  private var peek: Unicode.Scalar? { next < scalars.count ? scalars[next] : nil }

  private mutating func advance() {
    guard let scalar = peek else { return }
    next += 1
    (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard peek == scalar else { return false }
    advance()
    return true
  }

  private mutating func skipBlanks() {
    while let scalar = peek, Self.isBlank(scalar) { advance() }
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool { " \t\n\r".unicodeScalars.contains(scalar) }

  private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "+", "-", ".": true
    default: false
    }
  }

  private func problem(_ words: String) -> YAMLProblem { .said(words, line: line, column: column) }
}
