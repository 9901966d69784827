// Text of unknown origin, made safe to show in one line on a terminal.
// Nothing in a file name or an argument can move the cursor, start a line or hide a word.

/// Ways to show text that somebody else wrote.
enum VisibleText {
  /// How much of a quoted text is shown: enough to recognise a path by both of its ends.
  static let quotedLimit = 240

  /// `text` in single quotes, escaped and shortened in the middle.
  static func quoted(_ text: String) -> String {
    "'\(escaped(text, limit: quotedLimit))'"
  }

  /// `text` with control, line-breaking and direction-changing characters as escapes such as `\n` and
  /// `\u{1B}`, and the middle replaced by "…" where it is longer than `limit` scalars.
  ///
  /// Escaping twice changes nothing, since a backslash stays as it is.
  static func escaped(_ text: String, limit: Int) -> String {
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars.prefix(limit + 1) { append(scalar, to: &shown) }
    if shown.count <= limit { return String(shown) }

    // Only the ends are looked at, so a message about a huge argument costs no more than another.
    let headLength = limit * 2 / 3
    var tail = String.UnicodeScalarView()
    for scalar in text.unicodeScalars.suffix(limit - headLength) { append(scalar, to: &tail) }
    var result = String.UnicodeScalarView(shown.prefix(headLength))
    result.append("…")
    result.append(contentsOf: tail.suffix(limit - headLength - 1))
    return String(result)
  }

  private static func append(_ scalar: Unicode.Scalar, to text: inout String.UnicodeScalarView) {
    switch scalar {
    case "\n": text.append(contentsOf: "\\n".unicodeScalars)
    case "\r": text.append(contentsOf: "\\r".unicodeScalars)
    case "\t": text.append(contentsOf: "\\t".unicodeScalars)
    case _ where isHarmful(scalar):
      let digits = String(scalar.value, radix: 16, uppercase: true)
      text.append(contentsOf: "\\u{\(digits)}".unicodeScalars)
    default: text.append(scalar)
    }
  }

  /// Controls (C0, DEL, C1), line and paragraph separators, and what overrides the writing direction.
  private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F, 0x61C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }
}
