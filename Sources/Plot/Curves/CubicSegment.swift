// A cubic Bézier segment between two points of a curve, given by the lengths of its handles.

/// A point of a curve with the direction there.
struct CurvePoint {
  /// The x in units of the x axis' scale.
  let x: Double
  /// The point in pixels.
  let point: Point
  /// The slope on the screen, in pixels a unit of the x axis' scale.
  let slope: Double
}

/// A cubic with given ends and directions, which has two degrees of freedom: the lengths of its handles.
///
/// These are fractions of its width; with both a third it is the graph of a cubic polynomial.
struct CubicSegment {
  let from: CurvePoint
  let to: CurvePoint
  var startHandle = 1.0 / 3
  var endHandle = 1.0 / 3

  init(from: CurvePoint, to: CurvePoint) {
    self.from = from
    self.to = to
  }

  /// The straight line between the two points.
  init(chordFrom from: CurvePoint, to: CurvePoint) {
    let slope = (to.point.y - from.point.y) / (to.x - from.x)
    self.init(
      from: CurvePoint(x: from.x, point: from.point, slope: slope),
      to: CurvePoint(x: to.x, point: to.point, slope: slope))
  }

  /// The width in units of the x axis' scale.
  var length: Double { to.x - from.x }
  /// The width in pixels.
  var width: Double { to.point.x - from.point.x }

  /// By how many pixels the handles go down in y.
  private var falls: (start: Double, end: Double) {
    (from.slope * length * startHandle, to.slope * length * endHandle)
  }

  var isFinite: Bool { falls.start.isFinite && falls.end.isFinite }

  /// The x of the point at `t` as a fraction of the width, from 0 to 1.
  func fraction(at t: Double) -> Double {
    let s = 1 - t
    return 3 * s * s * t * startHandle + 3 * s * t * t * (1 - endHandle) + t * t * t
  }

  /// The derivative of `fraction` by t.
  func fractionSlope(at t: Double) -> Double {
    let s = 1 - t
    return 3 * (s * s * startHandle + 2 * s * t * (1 - startHandle - endHandle) + t * t * endHandle)
  }

  /// The t of the point whose x is this fraction of the width.
  func parameter(at fraction: Double) -> Double {
    var (low, high) = (0.0, 1.0)
    for _ in 0..<24 {
      let middle = (low + high) / 2
      if self.fraction(at: middle) < fraction { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }

  /// The y of the point at `t`, in pixels.
  func y(at t: Double) -> Double {
    let s = 1 - t
    let (a, d) = (from.point.y, to.point.y)
    return s * s * s * a + 3 * s * s * t * (a + falls.start) + 3 * s * t * t * (d - falls.end) + t * t * t * d
  }

  /// The derivative of `y` by t.
  func ySlope(at t: Double) -> Double {
    let s = 1 - t
    let height = to.point.y - from.point.y
    return 3 * (s * s * falls.start + 2 * s * t * (height - falls.start - falls.end) + t * t * falls.end)
  }

  /// The segment as it is drawn: a line where both control points are as near to the chord as `flatness`, and neither
  /// is beyond its ends.
  func drawn(flatness: Double) -> Path.Element {
    let height = to.point.y - from.point.y
    let chord = (height * height + width * width).squareRoot()
    let cosine = chord > 0 ? width / chord : 1
    let offset =
      max((falls.start - height * startHandle).magnitude, (falls.end - height * endHandle).magnitude) * cosine
    let heights = min(height, 0) - flatness...max(height, 0) + flatness
    let isBetween = heights.contains(falls.start) && heights.contains(height - falls.end)
    if offset <= flatness, isBetween { return .line(to.point) }
    return .cubic(
      Point(from.point.x + width * startHandle, from.point.y + falls.start),
      Point(to.point.x - width * endHandle, to.point.y - falls.end), to.point)
  }
}
