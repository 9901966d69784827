// Delimiters that are as tall as what they hold, drawn as lines.

extension Path {
  /// A left brace, its point on the left in the middle, in pixels.
  static func brace(width: Double, top: Double, bottom: Double) -> Path {
    let middle = (top + bottom) / 2
    let (spine, curl) = (width / 2, min(width * 0.8, (bottom - top) / 5))
    return Path([
      .move(Point(width, top)),
      .cubic(Point(spine + 0.5, top), Point(spine, top + curl * 0.3), Point(spine, top + curl)),
      .line(Point(spine, middle - curl)),
      .cubic(Point(spine, middle - curl * 0.3), Point(spine - 0.5, middle), Point(0, middle)),
      .cubic(Point(spine - 0.5, middle), Point(spine, middle + curl * 0.3), Point(spine, middle + curl)),
      .line(Point(spine, bottom - curl)),
      .cubic(Point(spine, bottom - curl * 0.3), Point(spine + 0.5, bottom), Point(width, bottom)),
    ])
  }
}

extension MathBox {
  /// Adds a delimiter at the right end, as tall as the box.
  mutating func addDelimiter(_ sign: String, isOpening: Bool, size: Double) {
    guard let scalar = sign.unicodeScalars.first else { return }
    let (top, bottom) = (-ascent, descent)
    let (left, width) = (self.width + 1, 0.3 * size)
    // The side that bulges, or has the bars.
    let (outer, inner) = isOpening ? (left, left + width) : (left + width, left)
    switch scalar {
    case "(", ")":
      let reach = (bottom - top) / 4
      // A control point pulls an arc three quarters of the way.
      let bulge = inner + (outer - inner) * 4 / 3
      lines.append(
        Path([
          .move(Point(inner, top)),
          .cubic(Point(bulge, top + reach), Point(bulge, bottom - reach), Point(inner, bottom)),
        ]))
    case "[", "]":
      lines.append(
        Path([
          .move(Point(inner, top)), .line(Point(outer, top)), .line(Point(outer, bottom)),
          .line(Point(inner, bottom)),
        ]))
    default:
      let middle = left + width / 2
      lines.append(Path([.move(Point(middle, top)), .line(Point(middle, bottom))]))
    }
    self.width = left + width + 1
  }
}
