// Writes elements of SVG and MathML as bytes. Text cannot stay unescaped and end tags cannot be forgotten: there is
// no other way to write than through these functions.
// Unsafe: a literal's bytes are copied while they are lent.

/// A growing document.
struct XMLWriter {
  private(set) var bytes: [UInt8] = []

  /// An attribute with its value, which is escaped.
  struct Attribute {
    let name: StaticString
    let value: String

    init(_ name: StaticString, _ value: String) {
      self.name = name
      self.value = value
    }

    init(_ name: StaticString, _ pixels: Double) {
      self.init(name, SVGNumber(pixels).text)
    }
  }

  /// An element with content.
  mutating func element(_ name: StaticString, _ attributes: [Attribute], _ content: (inout XMLWriter) -> Void)
  {
    start(name, attributes)
    raw(">")
    content(&self)
    raw("</")
    raw(name)
    raw(">")
  }

  /// An element without content.
  mutating func empty(_ name: StaticString, _ attributes: [Attribute]) {
    start(name, attributes)
    raw("/>")
  }

  /// Text content, escaped.
  mutating func text(_ text: String) {
    for scalar in text.unicodeScalars { escape(scalar) }
  }

  /// A style sheet of ours; it holds no text from outside.
  mutating func style(_ sheet: [String]) {
    raw("<style>")
    for rule in sheet { bytes += Array(rule.utf8) }
    raw("</style>")
  }

  /// A line's end between elements, where white space means nothing.
  mutating func newline() { bytes.append(UInt8(ascii: "\n")) }

  private mutating func start(_ name: StaticString, _ attributes: [Attribute]) {
    raw("<")
    raw(name)
    for attribute in attributes {
      raw(" ")
      raw(attribute.name)
      raw("=\"")
      text(attribute.value)
      raw("\"")
    }
  }

  private mutating func raw(_ text: StaticString) {
    text.withUTF8Buffer { unsafe bytes += $0 }
  }

  private mutating func escape(_ scalar: Unicode.Scalar) {
    switch scalar.shown {
    case "&": raw("&amp;")
    case "<": raw("&lt;")
    case ">": raw("&gt;")
    case "\"": raw("&quot;")
    case let shown?: bytes += UTF8.encode(shown)!
    case nil: break
    }
  }
}
