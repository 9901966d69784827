// Writes SVG elements as bytes. Text cannot stay unescaped and end tags cannot be forgotten: there is
// no other way to write than through these functions.

/// A growing SVG document.
struct SVGWriter {
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
  mutating func element(_ name: StaticString, _ attributes: [Attribute], _ content: (inout SVGWriter) -> Void)
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
    text.withUTF8Buffer { bytes += $0 }
  }

  private mutating func escape(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "&": raw("&amp;")
    case "<": raw("&lt;")
    case ">": raw("&gt;")
    case "\"": raw("&quot;")
    default:
      switch scalar.value {
      // XML 1.0 allows no control characters, not even escaped.
      case 0...0x8, 0xB, 0xC, 0xE...0x1F, 0x7F...0x84, 0x86...0x9F, 0xFFFE, 0xFFFF: raw("\u{FFFD}")
      case 0x9, 0xA, 0xD: raw(" ")
      // Overrides of the writing direction could make the figure say something else.
      case 0x202A...0x202E, 0x2066...0x2069: break
      default: bytes += Array(String(Character(scalar)).utf8)
      }
    }
  }
}
