// Text from outside as a figure shows it, the same in all formats.

extension Unicode.Scalar {
  /// What a figure shows for the scalar: mostly itself, a blank for tabs and line ends, U+FFFD for what
  /// is no text, and nothing for overrides of the writing direction.
  var shown: Unicode.Scalar? {
    switch value {
    // The last three end a line for some readers of text, such as docutils and JavaScript.
    case 0x9...0xD, 0x1C...0x1E, 0x85, 0x2028, 0x2029: " "
    // XML 1.0 allows no control characters, not even escaped.
    case 0...0x1F, 0x7F...0x9F: "\u{FFFD}"
    // Noncharacters: XML 1.0 refuses two of them, Cairo's PDF all.
    case 0xFDD0...0xFDEF: "\u{FFFD}"
    case _ where value & 0xFFFE == 0xFFFE: "\u{FFFD}"
    // These could make the figure say something else.
    case 0x202A...0x202E, 0x2066...0x2069: nil
    default: self
    }
  }
}

extension String {
  /// The text as a figure shows it.
  var shown: String {
    var shown = UnicodeScalarView()
    shown.append(contentsOf: unicodeScalars.lazy.compactMap { $0.shown })
    return String(shown)
  }
}
