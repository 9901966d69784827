// The fonts that a user asks for. They are written into an attribute in quotes, so no other character than those
// of font names can be in one.
// Unsafe: a literal's bytes are read while they are lent.

/// Names of font families, the most wanted first.
public struct FontList: Sendable, Equatable {
  /// One to eight names of ASCII letters, digits, spaces, hyphens and underscores.
  public let names: [String]

  /// The families of a comma-separated list such as "Inter, Source Sans 3"; nil where a name has other
  /// characters than those of `names`, is empty or longer than 64, or there are more than eight.
  public init?(_ list: String) {
    var names: [String] = []
    for part in list.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
      let isSpace = { (byte: UInt8) in byte == UInt8(ascii: " ") }
      guard let first = part.firstIndex(where: { !isSpace($0) }),
        let last = part.lastIndex(where: { !isSpace($0) })
      else { return nil }
      let name = part[first...last]
      guard name.count <= 64, name.allSatisfy(FontList.isAllowed) else { return nil }
      names.append(String(decoding: name, as: UTF8.self))
    }
    guard (1...8).contains(names.count) else { return nil }
    self.names = names
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  /// The families that CSS knows by a word, which loses its meaning in quotes.
  private static let generic: [StaticString] = [
    "serif", "sans-serif", "monospace", "cursive", "fantasy", "system-ui", "ui-serif", "ui-sans-serif",
    "ui-monospace", "ui-rounded", "math",
  ]

  /// The list as CSS has it, with a comma at its end.
  var css: String {
    var text = ""
    for name in names {
      let isGeneric = FontList.generic.contains { word in
        word.withUTF8Buffer { unsafe $0.elementsEqual(name.utf8) }
      }
      text += isGeneric ? "\(name)," : "'\(name)',"
    }
    return text
  }
}
