// The longest cubic arc that keeps to a curve.
//
// An arc has the curve's value and direction at both ends; the lengths of its two handles are chosen so that
// it also meets the curve at two places between (four conditions leave an error of fourth order, six one of
// sixth), a third from each end, where the greatest error is least. It is the longest that passes its checks:
// at fixed fractions and at every landmark and turn of the piece, the distance from the arc to a point of the
// curve is measured, at landmarks and turns also the distance from the curve to the arc. Such a distance
// bounds the true one from above, since the nearest point can only be nearer.

import RealModule

/// The search for arcs along one strand.
struct ArcSearch {
  private let strand: Trace
  /// The places at which an arc is looked at, increasing.
  private let landmarks: [Double]
  /// The greatest distance between arc and strand, in pixels.
  private let tolerance: Double

  /// An arc this near its chord, in pixels, is drawn as a line.
  private static let flatness = 0.01
  /// After so many attempts chords are tried beside curved arcs.
  private static let mostCurved = 8
  /// A curve without a turn in a stretch this narrow, in pixels, is drawn as a line.
  private static let hairline = 0.02

  init(_ strand: Trace, landmarks: [Double], tolerance: Double) {
    self.strand = strand
    self.landmarks = landmarks
    self.tolerance = tolerance
  }

  /// The longest arc from a place to another that passes its checks, as it is drawn, and where it ends. In a hairline
  /// it is a line to the next turn; where none passes it is a line too.
  ///
  /// - Parameters:
  ///   - turn: The next place at which the strand turns, or the end.
  ///   - reach: How far to look first; afterwards, how far the next arc may look.
  ///   - isHurried: Whether the first arc that passes is good enough.
  func longest(
    from here: ArcEnd, to end: ArcEnd, before turn: Double, reach: inout Double, isHurried: Bool
  ) -> (drawn: Contour.Arc, next: ArcEnd) {
    let shortest = Self.hairline / 2 / strand.viewport.width * strand.viewport.scaledX.width
    var drawn = Contour.Arc.line(to: end.point)
    var next = end
    // The longest arc that passes so far, and the shortest that does not.
    var best: HandledArc?
    var failed: Double?
    // The error falls with a power of the length, so a few steps find the longest arc. Where they do
    // not, halving does: thirty of them lead from the widest frame to a hairline.
    for attempt in 0..<60 {
      reach = max(reach, shortest)
      next = here.x + reach < end.x ? strand.station(at: here.x + reach) : end
      if strand.viewport.across(scaled: min(turn, next.x)) - here.point.across <= Self.hairline {
        // So narrow and without a turn, the curve is a line to the eye, however steep.
        if turn < next.x { next = strand.station(at: turn) }
        drawn = .line(to: next.point)
        reach = (next.x - here.x) * 4
        break
      }
      reach = next.x - here.x
      var arc = refined(HandledArc(from: here, to: next), steps: isHurried ? 3 : 12)
      var error = self.error(of: arc)
      if error > tolerance, best == nil, attempt >= Self.mostCurved {
        // Where slopes are lost to rounding no handle is right, but a chord may be.
        arc = HandledArc(chordFrom: here, to: next)
        error = min(error, self.error(of: arc))
      }
      // A fifth root: between the fourth order of plain handles and the sixth of refined ones.
      let ratio = error > 0 ? min(Double.pow(tolerance / error, 0.2), 4) : 4
      if error <= tolerance { best = arc } else { failed = reach }
      guard let best else {
        drawn = .line(to: next.point)
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

  /// The arc with handles of such lengths that it meets the strand at two places inside, or the arc
  /// itself where there are none. Newton's method on the two signed vertical gaps.
  private func refined(_ arc: HandledArc, steps: Int) -> HandledArc {
    let width = arc.width
    guard width > Self.hairline, arc.isFinite else { return arc }
    var best = arc
    let places = (0.335, 0.665)
    for _ in 0..<steps {
      let (g1, a1, b1) = gap(of: best, at: places.0)
      let (g2, a2, b2) = gap(of: best, at: places.1)
      if max(g1.magnitude, g2.magnitude) < tolerance / 100 { break }
      let determinant = a1 * b2 - a2 * b1
      let start = best.start - (g1 * b2 - g2 * b1) / determinant
      let end = best.end - (a1 * g2 - a2 * g1) / determinant
      // A straight arc has no gap to close.
      guard start.isFinite, end.isFinite else { return best }
      // Half the way to a bound at most: the arc stays the graph of a function.
      best.start = min(max(start, (best.start + 0.05) / 2), (best.start + 0.8) / 2)
      best.end = min(max(end, (best.end + 0.05) / 2), (best.end + 0.8) / 2)
    }
    return best
  }

  /// How far the arc's point at `t` lies below the strand, in pixels, and how that grows with the
  /// lengths of the two handles.
  private func gap(
    of arc: HandledArc, at t: Double
  ) -> (gap: Double, byStart: Double, byEnd: Double) {
    let fraction = arc.fraction(at: t)
    let (down, steepness) = strand.downAndSlope(at: arc.from.x + fraction * arc.length)
    let s = 1 - t
    return (
      arc.down(at: t) - down,
      3 * s * s * t * arc.length * (arc.from.slope - steepness),
      -3 * s * t * t * arc.length * (arc.to.slope - steepness)
    )
  }

  /// The greatest measured distance from the arc to the strand, in pixels; infinite if unusable.
  private func error(of arc: HandledArc) -> Double {
    guard arc.isFinite else { return .infinity }
    var greatest = 0.0
    let checks: [Double] = [
      0.5, 0.18, 0.82, 0.07, 0.93, 0.26, 0.74, 0.42, 0.58, 0.12, 0.88, 0.22, 0.78, 0.03, 0.97, 0.46, 0.54,
    ]
    for t in checks {
      greatest = max(greatest, distance(from: arc, at: t))
      if greatest > tolerance { return greatest }
    }
    for x in landmarks[landmarks.partitioningIndex { arc.from.x < $0 }...] {
      guard x < arc.to.x else { break }
      // From the curve to the arc too: every point of an arc may be near a curve whose spike it cuts off.
      let t = arc.parameter(at: (x - arc.from.x) / arc.length)
      greatest = max(
        greatest, distance(from: arc, at: t), distance(at: x, to: arc, near: t))
      if greatest > tolerance { return greatest }
    }
    return greatest
  }

  /// An upper bound for the distance from the arc's point at `t` to the strand, in pixels: vertical at
  /// first, then to points nearer by Gauss and Newton's step for the foot of the perpendicular.
  private func distance(from arc: HandledArc, at t: Double) -> Double {
    let drawn = arc.down(at: t)
    let place = arc.fraction(at: t)
    var foot = place
    var least = Double.infinity
    for _ in 0..<4 {
      let (down, slope) = strand.downAndSlope(at: arc.from.x + foot * arc.length)
      let gap = down - drawn
      let aside = (foot - place) * arc.width
      least = min(least, (gap * gap + aside * aside).squareRoot())
      if least <= tolerance || !least.isFinite { break }
      let steepness = slope * arc.length
      let step = (aside * arc.width + gap * steepness) / (arc.width * arc.width + steepness * steepness)
      guard step.isFinite else { break }
      foot = min(max(foot - step, 0), 1)
    }
    return least.isNaN ? .infinity : least
  }

  /// An upper bound for the distance from the strand's point at `x` to the arc, in pixels, searched by
  /// the same step from the arc's point at `t`.
  private func distance(at x: Double, to arc: HandledArc, near t: Double) -> Double {
    let down = strand.down(at: x)
    let place = (x - arc.from.x) / arc.length
    var t = t
    var least = Double.infinity
    for _ in 0..<6 {
      let gap = arc.down(at: t) - down
      let aside = (arc.fraction(at: t) - place) * arc.width
      least = min(least, (gap * gap + aside * aside).squareRoot())
      if least <= tolerance || !least.isFinite { break }
      let (across, fall) = (arc.fractionSlope(at: t) * arc.width, arc.downSlope(at: t))
      let step = (aside * across + gap * fall) / (across * across + fall * fall)
      guard step.isFinite else { break }
      t = min(max(t - step, 0), 1)
    }
    return least.isNaN ? .infinity : least
  }
}
