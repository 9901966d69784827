// A cubic arc between two places of a curve, by the lengths of its handles: what the fitter varies.

/// The place and direction of a curve at one end of an arc.
struct ArcEnd {
  /// The place in units of the x axis' scale.
  let x: Double
  /// The place in pixels.
  let point: FramePoint
  /// Pixels down a unit of the x axis' scale.
  let slope: Double
}

/// A cubic with given ends and directions. The lengths of its handles are fractions of its width; with
/// both a third it is the graph of a cubic polynomial.
struct HandledArc {
  let from: ArcEnd
  let to: ArcEnd
  var start = 1.0 / 3
  var end = 1.0 / 3

  init(from: ArcEnd, to: ArcEnd) {
    self.from = from
    self.to = to
  }

  /// The straight line between the two places.
  init(chordFrom from: ArcEnd, to: ArcEnd) {
    let slope = (to.point.down - from.point.down) / (to.x - from.x)
    self.init(
      from: ArcEnd(x: from.x, point: from.point, slope: slope),
      to: ArcEnd(x: to.x, point: to.point, slope: slope))
  }

  /// The width in units of the x axis' scale.
  var length: Double { to.x - from.x }
  /// The width in pixels.
  var width: Double { to.point.across - from.point.across }

  /// The control points' distance down from their ends.
  private var handles: (start: Double, end: Double) {
    (from.slope * length * start, to.slope * length * end)
  }

  var isFinite: Bool { handles.start.isFinite && handles.end.isFinite }

  /// How far across the arc the point at `t` lies, from 0 to 1.
  func fraction(at t: Double) -> Double {
    let s = 1 - t
    return 3 * s * s * t * start + 3 * s * t * t * (1 - end) + t * t * t
  }

  /// The derivative of `fraction` by t.
  func fractionSlope(at t: Double) -> Double {
    let s = 1 - t
    return 3 * (s * s * start + 2 * s * t * (1 - start - end) + t * t * end)
  }

  /// The derivative of `down` by t.
  func downSlope(at t: Double) -> Double {
    let s = 1 - t
    let rise = to.point.down - from.point.down
    return 3
      * (s * s * handles.start + 2 * s * t * (rise - handles.start - handles.end) + t * t * handles.end)
  }

  /// The t whose point lies at this fraction across the arc.
  func parameter(at place: Double) -> Double {
    var (low, high) = (0.0, 1.0)
    for _ in 0..<24 {
      let middle = (low + high) / 2
      if fraction(at: middle) < place { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }

  /// The pixels down of the point at `t`.
  func down(at t: Double) -> Double {
    let s = 1 - t
    let (a, d) = (from.point.down, to.point.down)
    return s * s * s * a + 3 * s * s * t * (a + handles.start) + 3 * s * t * t * (d - handles.end) + t * t * t
      * d
  }

  /// The arc as it is drawn: a line where both control points are as near the chord as `flatness`, and none beyond
  /// its ends.
  func drawn(flatness: Double) -> Contour.Arc {
    let rise = to.point.down - from.point.down
    let chord = (rise * rise + width * width).squareRoot()
    let cosine = chord > 0 ? width / chord : 1
    let off = max((handles.start - rise * start).magnitude, (handles.end - rise * end).magnitude) * cosine
    let heights = min(rise, 0) - flatness...max(rise, 0) + flatness
    let isBetween = heights.contains(handles.start) && heights.contains(rise - handles.end)
    if off <= flatness, isBetween { return .line(to: to.point) }
    return .cubic(
      FramePoint(from.point.across + width * start, from.point.down + handles.start),
      FramePoint(to.point.across - width * end, to.point.down - handles.end), to: to.point)
  }
}
