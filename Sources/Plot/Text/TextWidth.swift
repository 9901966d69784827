// How wide a line of text is, the same for all formats, so that all have the same layout.
//
// An SVG's fonts are the reader's, so the measure is that of the widest common one (DejaVu Sans; Arial,
// Segoe UI, Roboto and San Francisco are narrower): text that fits here fits there.

extension Label {
  /// The width of the text in pixels, by the table; an estimate on the wide side.
  public var width: Double {
    spans.reduce(0) { $0 + Label.width(of: $1.text, size: size * $1.scale, weight: weight) }
  }

  /// The box around the text in pixels: from its ascenders to its descenders.
  public var box: Box {
    let width = self.width
    let left =
      switch anchor {
      case .start: position.x
      case .middle: position.x - width / 2
      case .end: position.x - width
      }
    let ascent = spans.map { Label.ascent * $0.scale + $0.raise }.reduce(0) { max($0, $1) }
    let descent = spans.map { Label.descent * $0.scale - $0.raise }.reduce(0) { max($0, $1) }
    return Box(
      left: left, top: position.y - ascent * size, right: left + width,
      bottom: position.y + descent * size)
  }

  /// How far letters reach above the baseline, in parts of the size (DejaVu Sans: 1901 of 2048).
  static let ascent = 0.9283
  /// How far letters reach below the baseline, in parts of the size (DejaVu Sans: 483 of 2048).
  static let descent = 0.2359

  /// The width of a text in pixels at a size in pixels.
  static func width(of text: String, size: Double, weight: Weight = .regular) -> Double {
    var thousandths = 0
    for scalar in text.unicodeScalars { thousandths += Label.thousandths(of: scalar, weight) }
    return Double(thousandths) / 1000 * size
  }

  /// The longest beginning of the text that, with an ellipsis, is at most `width` pixels wide.
  static func shortened(_ text: String, to width: Double, size: Double, weight: Weight) -> String {
    if Label.width(of: text, size: size, weight: weight) <= width { return text }
    let room = width - Label.width(of: "…", size: size, weight: weight)
    // What fits, and the character that is being read, scalar by scalar.
    var (kept, character) = ("", "")
    var used = 0.0
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if !continues(scalar, after: previous) {
        kept += character
        character = ""
      }
      used += Double(Label.thousandths(of: scalar, weight)) / 1000 * size
      if used > room { break }
      character.unicodeScalars.append(scalar)
      // A flag is two letters: the next letter begins another one.
      let isFlag = character.unicodeScalars.count == 2 && isRegionalIndicator(scalar)
      previous = isFlag ? nil : scalar
    }
    return kept.utf8.isEmpty ? "" : kept + "…"
  }

  /// Whether a scalar belongs to the character before it: a mark, a joiner or what follows one, a variation selector, a
  /// skin tone, the second letter of a flag. Embedded Swift does not have Unicode's tables, which say it of more.
  private static func continues(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar?) -> Bool {
    switch scalar.value {
    case 0x300...0x36F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x200D, 0x20D0...0x20FF, 0xFE00...0xFE0F,
      0xFE20...0xFE2F, 0x1F3FB...0x1F3FF:
      true
    default:
      previous?.value == 0x200D
        || isRegionalIndicator(scalar) && previous.map { isRegionalIndicator($0) } == true
    }
  }

  private static func isRegionalIndicator(_ scalar: Unicode.Scalar) -> Bool {
    (0x1F1E6...0x1F1FF).contains(scalar.value)
  }

  private static func thousandths(of scalar: Unicode.Scalar, _ weight: Weight) -> Int {
    let value = scalar.value
    var offset = 0
    for range in WidthTable.ranges {
      if range.contains(value) {
        let index = offset + Int(value - range.lowerBound)
        let table = weight == .regular ? WidthTable.regular : WidthTable.semibold
        if table[index] > 0 { return Int(table[index]) }
        break
      }
      offset += range.count
    }
    return switch value {
    // Combining marks, joiners and variation selectors stand on another character.
    case 0x300...0x36F, 0x200B...0x200F, 0x20D0...0x20FF, 0xFE00...0xFE0F: 0
    // Cyrillic, Hebrew, Arabic, Devanagari …: narrower than an em.
    case 0x400...0x10FF: 850
    // East Asian writing, symbols and emoji.
    default: 1050
    }
  }
}

/// A rectangle with sides along the axes, in pixels.
public struct Box: Sendable, Equatable {
  /// The left edge.
  public var left: Double
  /// The top edge.
  public var top: Double
  /// The right edge.
  public var right: Double
  /// The bottom edge.
  public var bottom: Double

  /// Whether the two share more than an edge.
  public func overlaps(_ other: Box) -> Bool {
    left < other.right && other.left < right && top < other.bottom && other.top < bottom
  }
}
