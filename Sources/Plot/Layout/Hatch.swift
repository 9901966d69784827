// Slanted lines that fill a rectangle: a pattern that is seen without colour.

enum Hatch {
  /// Between two lines along x, in pixels.
  private static let distance = 12.0

  /// Lines at 45 degrees, rising to the right, cut at the rectangle's sides; all in pixels.
  static func lines(left: Double, top: Double, right: Double, bottom: Double) -> Path {
    var path = Path()
    // Each line is x + y = sum. Sums are whole multiples, so that neighbouring rectangles join.
    var sum = ((left + top) / distance).rounded(.up) * distance
    while sum < right + bottom {
      let (from, to) = (max(left, sum - bottom), min(right, sum - top))
      if to - from > 1 {
        path.elements += [.move(Point(from, sum - from)), .line(Point(to, sum - to))]
      }
      sum += distance
    }
    return path
  }
}
