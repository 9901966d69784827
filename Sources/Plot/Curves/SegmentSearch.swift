// The longest cubic segment that stays within a tolerance of a curve.
//
// A segment has the curve's value and direction at both ends. The lengths of its two handles are chosen so that it also
// meets the curve at two points between (four conditions leave an error of fourth order, six one of sixth), a third from
// each end, where that makes the greatest error least. The longest segment that passes its checks is taken: at fixed
// fractions and at every sample point and extremum of the piece, the distance from the segment to a point of the curve is
// measured, at sample points and extrema also the distance from the curve to the segment. Such a distance is an upper
// bound of the true one, since the nearest point can only be nearer.

import Activations

/// The search for segments along one curve.
struct SegmentSearch {
  private let curve: ScreenCurve
  /// Where every segment is checked, increasing.
  private let samplePoints: [Double]
  /// The greatest distance between segment and curve, in pixels.
  private let tolerance: Double

  /// A segment this near to its chord, in pixels, is drawn as a line.
  private static let flatness = 0.01
  /// After so many attempts chords are tried besides cubics.
  private static let mostCurved = 8
  /// A curve without an extremum in an interval this narrow, in pixels, is drawn as a line.
  private static let hairline = 0.02

  init(_ curve: ScreenCurve, samplePoints: [Double], tolerance: Double) {
    self.curve = curve
    self.samplePoints = samplePoints
    self.tolerance = tolerance
  }

  /// The longest segment from one point towards another that passes its checks, as it is drawn, and where it ends. In a
  /// hairline it is a line up to the next extremum; where none passes it is a line too.
  ///
  /// - Parameters:
  ///   - extremum: The next x at which the curve has an extremum, or the end.
  ///   - reach: The length to try first; afterwards, the length to try for the next segment.
  ///   - isHurried: Whether the first segment that passes is good enough.
  func longest(
    from here: CurvePoint, to end: CurvePoint, before extremum: Double, reach: inout Double, isHurried: Bool
  ) -> (drawn: Path.Element, next: CurvePoint) {
    let shortest = Self.hairline / 2 / curve.viewport.width * curve.viewport.scaledX.width
    var drawn = Path.Element.line(end.point)
    var next = end
    // The longest segment that passed so far, and the shortest length that did not.
    var best: CubicSegment?
    var failed: Double?
    // The error falls with a power of the length, so that a few steps find the longest segment. Where they do not,
    // halving does: thirty halvings lead from the widest frame to a hairline.
    for attempt in 0..<60 {
      reach = max(reach, shortest)
      next = here.x + reach < end.x ? curve.point(at: here.x + reach) : end
      if curve.viewport.screenX(scaled: min(extremum, next.x)) - here.point.x <= Self.hairline {
        // In so narrow an interval without an extremum the curve looks like a line, however steep.
        if extremum < next.x { next = curve.point(at: extremum) }
        drawn = .line(next.point)
        reach = (next.x - here.x) * 4
        break
      }
      reach = next.x - here.x
      var segment = refined(CubicSegment(from: here, to: next), steps: isHurried ? 3 : 12)
      var error = self.error(of: segment)
      if error > tolerance, best == nil, attempt >= Self.mostCurved {
        // Where rounding leaves no digits of the slope, no handle is right, but a chord may be.
        segment = CubicSegment(chordFrom: here, to: next)
        error = min(error, self.error(of: segment))
      }
      // A fifth root: between the fourth order of plain handles and the sixth of refined ones.
      let ratio = error > 0 ? min(Rounded.power(tolerance / error, 0.2), 4) : 4
      if error <= tolerance { best = segment } else { failed = reach }
      guard let best else {
        drawn = .line(next.point)
        guard here.x + reach / 8 > here.x else { break }
        reach *= attempt < 10 ? min(max(0.97 * ratio, 0.1), 0.95) : 0.5
        continue
      }
      let length = best.to.x - here.x
      let longest = failed ?? end.x - here.x
      drawn = best.drawn(flatness: Self.flatness)
      next = best.to
      reach = length * 1.5
      if next.x >= end.x || longest < length * 1.02 || attempt > 20 || isHurried { break }
      reach = failed == nil ? length * max(0.97 * ratio, 1.1) : (length + longest) / 2
    }
    return (drawn, next)
  }

  /// The segment with handles of such lengths that it meets the curve at two points inside, by Newton's method on the
  /// two vertical gaps; unchanged where there are no such lengths.
  private func refined(_ segment: CubicSegment, steps: Int) -> CubicSegment {
    let width = segment.width
    guard width > Self.hairline, segment.isFinite else { return segment }
    var best = segment
    let meetings = (0.335, 0.665)
    for _ in 0..<steps {
      let (g1, a1, b1) = gap(of: best, at: meetings.0)
      let (g2, a2, b2) = gap(of: best, at: meetings.1)
      if max(g1.magnitude, g2.magnitude) < tolerance / 100 { break }
      let determinant = a1 * b2 - a2 * b1
      let start = best.startHandle - (g1 * b2 - g2 * b1) / determinant
      let end = best.endHandle - (a1 * g2 - a2 * g1) / determinant
      // The gaps of a straight segment do not depend on its handles.
      guard start.isFinite, end.isFinite else { return best }
      // At most half the way to a bound: the segment stays the graph of a function.
      best.startHandle = min(max(start, (best.startHandle + 0.05) / 2), (best.startHandle + 0.8) / 2)
      best.endHandle = min(max(end, (best.endHandle + 0.05) / 2), (best.endHandle + 0.8) / 2)
    }
    return best
  }

  /// How far the segment's point at `t` is below the curve, in pixels, and the derivatives of that by the lengths of the
  /// two handles.
  private func gap(
    of segment: CubicSegment, at t: Double
  ) -> (gap: Double, byStart: Double, byEnd: Double) {
    let fraction = segment.fraction(at: t)
    let (y, slope) = curve.yAndSlope(at: segment.from.x + fraction * segment.length)
    let s = 1 - t
    return (
      segment.y(at: t) - y,
      3 * s * s * t * segment.length * (segment.from.slope - slope),
      -3 * s * t * t * segment.length * (segment.to.slope - slope)
    )
  }

  /// The greatest measured distance between the segment and the curve, in pixels; infinite if the segment is not finite.
  private func error(of segment: CubicSegment) -> Double {
    guard segment.isFinite else { return .infinity }
    var greatest = 0.0
    let checks: [Double] = [
      0.5, 0.18, 0.82, 0.07, 0.93, 0.26, 0.74, 0.42, 0.58, 0.12, 0.88, 0.22, 0.78, 0.03, 0.97, 0.46, 0.54,
    ]
    for t in checks {
      greatest = max(greatest, distance(from: segment, at: t))
      if greatest > tolerance { return greatest }
    }
    for x in samplePoints[samplePoints.partitioningIndex { segment.from.x < $0 }...] {
      guard x < segment.to.x else { break }
      // Also from the curve to the segment: a segment that cuts off a spike is near to the curve at all its points.
      let t = segment.parameter(at: (x - segment.from.x) / segment.length)
      greatest = max(greatest, distance(from: segment, at: t), distance(at: x, to: segment, near: t))
      if greatest > tolerance { return greatest }
    }
    return greatest
  }

  /// An upper bound of the distance from the segment's point at `t` to the curve, in pixels: vertical at first, then to
  /// nearer points by Gauss–Newton steps towards the foot of the perpendicular.
  private func distance(from segment: CubicSegment, at t: Double) -> Double {
    let drawnY = segment.y(at: t)
    let drawnFraction = segment.fraction(at: t)
    var foot = drawnFraction
    var least = Double.infinity
    for _ in 0..<4 {
      let (y, slope) = curve.yAndSlope(at: segment.from.x + foot * segment.length)
      let gap = y - drawnY
      let offset = (foot - drawnFraction) * segment.width
      least = min(least, (gap * gap + offset * offset).squareRoot())
      if least <= tolerance || !least.isFinite { break }
      let fall = slope * segment.length
      let step = (offset * segment.width + gap * fall) / (segment.width * segment.width + fall * fall)
      guard step.isFinite else { break }
      foot = min(max(foot - step, 0), 1)
    }
    return least.isNaN ? .infinity : least
  }

  /// An upper bound of the distance from the curve's point at `x` to the segment, in pixels, by the same steps from the
  /// segment's point at `t`.
  private func distance(at x: Double, to segment: CubicSegment, near t: Double) -> Double {
    let y = curve.y(at: x)
    let fraction = (x - segment.from.x) / segment.length
    var t = t
    var least = Double.infinity
    for _ in 0..<6 {
      let gap = segment.y(at: t) - y
      let offset = (segment.fraction(at: t) - fraction) * segment.width
      least = min(least, (gap * gap + offset * offset).squareRoot())
      if least <= tolerance || !least.isFinite { break }
      let (run, fall) = (segment.fractionSlope(at: t) * segment.width, segment.ySlope(at: t))
      let step = (offset * run + gap * fall) / (run * run + fall * fall)
      guard step.isFinite else { break }
      t = min(max(t - step, 0), 1)
    }
    return least.isNaN ? .infinity : least
  }
}
