// From a function to few cubic Bézier arcs in pixels.
//
// Goals, in this order: every drawn point lies within the tolerance of the true curve; corners, jumps
// and cuts at the frame are at their exact place; every loop is bounded; few arcs; few evaluations.
//
// Affine maps keep Béziers, so arcs are fitted where distances are pixels. An arc has the function's
// value and direction at both ends; the lengths of its two handles are chosen so that it also meets the
// curve at two places between (four conditions leave an error of fourth order, six one of sixth), a third
// from each end, where the greatest error is least. It is the longest that passes its checks: at fixed
// fractions and at every landmark and turn of the piece, the distance from the arc to a point of the curve
// is measured, at landmarks and turns also the distance from the curve to the arc. Such a distance bounds
// the true one from above, since the nearest point can only be nearer. The curve is asked thousands of
// times; it is a few polynomials that stand for the function (see `SampledStrand`).

import RealModule

/// Traces derivatives of piecewise functions in a viewport.
public struct CurveFitter: Sendable {
  /// The window and its frame.
  public let viewport: Viewport
  /// The greatest distance from a drawn point to the true curve, in pixels, before rounding.
  public let tolerance: Double

  /// Two values this near, in pixels, meet: the pieces are one stroke.
  private static let joint = 0.02
  /// An arc this near its chord, in pixels, is drawn as a line.
  private static let flatness = 0.01
  /// A curve without a turn in a stretch this narrow, in pixels, is drawn as a line.
  private static let hairline = 0.02
  /// No run of a piece takes more arcs a pixel, or more than 500 where that is more; real curves take a dozen,
  /// and the shortest period that is drawn takes four.
  private static let mostArcsAPixel = 4.0
  /// After so many arcs of a run the next ones are only long, not the longest.
  private static let mostLongestArcs = 100
  /// A curve that repeats itself within fewer pixels would be a solid band.
  private static let shortestPeriod = 1.5

  /// A fitter for one viewport; the default tolerance leaves room for coordinates of two decimals
  /// within a twentieth of a pixel.
  public init(viewport: Viewport, tolerance: Double = 0.03) {
    self.viewport = viewport
    self.tolerance = tolerance
  }

  /// The visible parts of a derivative of the function, from left to right.
  ///
  /// A contour ends where the curve leaves the frame, where the function jumps and where it is not
  /// finite; it goes on around a corner.
  public func contours(of function: PiecewiseFunction, _ order: DerivativeOrder) -> [Contour] {
    guard !swingsTooFast(function) else { return [] }
    var contours: [Contour] = []
    for strand in function.strands(order, over: viewport.x) {
      let trace = Trace(strand, in: viewport, tolerance: tolerance / 6)
      for contour in visibleRuns(of: trace).flatMap({ fit(trace, over: $0) }) {
        if let last = contours.last, meets(last.end, contour.start) {
          contours[contours.count - 1].arcs += contour.arcs
        } else {
          contours.append(contour)
        }
      }
    }
    return contours
  }

  /// Whether the function repeats itself so often in the window that no curve can be seen: it has no contours.
  public func swingsTooFast(_ function: PiecewiseFunction) -> Bool {
    function.features.contains { feature in
      guard let period = feature.period else { return false }
      if viewport.xScale == .linear {
        return period / viewport.x.width * viewport.width < Self.shortestPeriod
      }
      // The last period is the narrowest on a logarithmic axis.
      return viewport.width - viewport.across(viewport.x.upper - period) < Self.shortestPeriod
    }
  }

  private func meets(_ a: FramePoint, _ b: FramePoint) -> Bool {
    (a.across - b.across).magnitude < 1e-9 && (a.down - b.down).magnitude < Self.joint
  }
}

// MARK: - What is visible

extension CurveFitter {
  /// The stretches on which the curve lies inside the frame. Their ends are the strand's, or the places
  /// where it crosses the frame or stops being finite, found on the function itself.
  private func visibleRuns(of strand: Trace) -> [Interval] {
    let down = { (x: Double) in strand.down(at: x) }
    let isVisible = { (x: Double) in
      let pixels = down(x)
      return pixels >= 0 && pixels <= viewport.height  // false for nan
    }
    // Where the strand comes into sight, or begins to be finite.
    func crossing(from hidden: Double, to visible: Double) -> Double {
      strand.refined(
        strand.bisect(from: hidden, to: visible, where: isVisible), between: hidden, and: visible)
    }
    var runs: [(from: Double, to: Double)] = []
    func add(_ from: Double, _ to: Double) {
      if let last = runs.last, last.to == from {
        runs[runs.count - 1].to = to
      } else {
        runs.append((from, to))
      }
    }
    let knots = strand.knots
    for (left, right) in zip(knots, knots.dropFirst()) {
      switch (isVisible(left), isVisible(right)) {
      case (true, true):
        add(left, right)
      case (true, false):
        add(left, crossing(from: right, to: left))
      case (false, true):
        add(crossing(from: left, to: right), right)
      case (false, false):
        let isBelowMiddle = { (x: Double) in down(x) > viewport.height / 2 }
        let ends = (down(left), down(right))
        guard !ends.0.isNaN, !ends.1.isNaN, isBelowMiddle(left) != isBelowMiddle(right) else { continue }
        let rising = isBelowMiddle(left)
        let middle = strand.bisect(from: left, to: right) { isBelowMiddle($0) != rising }
        guard isVisible(middle) else { continue }
        add(crossing(from: left, to: middle), crossing(from: right, to: middle))
      }
    }
    return runs.compactMap { Interval($0.from, $0.to) }
  }
}

// MARK: - Fitting

extension CurveFitter {
  private func station(_ strand: Trace, at x: Double) -> ArcEnd {
    let (down, slope) = strand.downAndSlope(at: x)
    return ArcEnd(
      x: x, point: FramePoint(viewport.across(scaled: x), min(max(down, 0), viewport.height)), slope: slope)
  }

  /// One contour, or several where the strand is not finite in gaps that no knot saw.
  private func fit(_ strand: Trace, over run: Interval) -> [Contour] {
    var earlier: [Contour] = []
    var here = station(strand, at: run.lower)
    let end = station(strand, at: run.upper)
    var contour = Contour(start: here.point, arcs: [])
    if strand.isStraight {
      contour.arcs = [.line(to: end.point)]
      return [contour]
    }
    let turns = strand.turns(in: run)
    let landmarks = (strand.landmarks + turns).sorted()
    // The next turn right of the pen.
    var nextTurn = 0
    let mostArcs = Int(max(500, Self.mostArcsAPixel * viewport.width))
    var reach = run.width
    while here.x < end.x {
      let isLast = contour.arcs.count + 1 >= mostArcs
      let isHurried = contour.arcs.count >= Self.mostLongestArcs
      while nextTurn < turns.count, turns[nextTurn] <= here.x { nextTurn += 1 }
      let turn = nextTurn < turns.count ? turns[nextTurn] : end.x
      let (drawn, next) =
        isLast
        ? (.line(to: end.point), end)
        : longest(
          from: here, to: end, before: turn, strand, landmarks: landmarks, reach: &reach, isHurried: isHurried
        )
      if next.point.down.isFinite {
        contour.arcs.append(drawn)
        here = next
        continue
      }
      // By now the gap begins within a hairline; it ends before the end of the run at the latest.
      let gap = self.gap(in: strand, around: next.x, from: here.x, to: end.x)
      if gap.lower > here.x { contour.arcs.append(.line(to: station(strand, at: gap.lower).point)) }
      if !contour.arcs.isEmpty { earlier.append(contour) }
      here = station(strand, at: gap.upper)
      contour = Contour(start: here.point, arcs: [])
      reach = end.x - here.x
    }
    return contour.arcs.isEmpty ? earlier : earlier + [contour]
  }

  /// The longest arc from a place to another that passes its checks, as it is drawn, and where it ends. In a hairline
  /// it is a line to the next turn; where none passes it is a line too.
  ///
  /// - Parameters:
  ///   - turn: The next place at which the strand turns, or the end.
  ///   - reach: How far to look first; afterwards, how far the next arc may look.
  ///   - isHurried: Whether the first arc that passes is good enough.
  private func longest(
    from here: ArcEnd, to end: ArcEnd, before turn: Double, _ strand: Trace, landmarks: [Double],
    reach: inout Double, isHurried: Bool
  ) -> (drawn: Contour.Arc, next: ArcEnd) {
    let shortest = Self.hairline / 2 / viewport.width * viewport.scaledX.width
    var drawn = Contour.Arc.line(to: end.point)
    var next = end
    // The longest arc that passes so far, and the shortest that does not.
    var best: HandledArc?
    var failed: Double?
    // The error falls with a power of the length, so a few steps find the longest arc. Where they do
    // not, halving does: thirty of them lead from the widest frame to a hairline.
    for attempt in 0..<60 {
      reach = max(reach, shortest)
      next = here.x + reach < end.x ? station(strand, at: here.x + reach) : end
      if viewport.across(scaled: min(turn, next.x)) - here.point.across <= Self.hairline {
        // So narrow and without a turn, the curve is a line to the eye, however steep.
        if turn < next.x { next = station(strand, at: turn) }
        drawn = .line(to: next.point)
        reach = (next.x - here.x) * 4
        break
      }
      reach = next.x - here.x
      let arc = refined(HandledArc(from: here, to: next), strand, steps: isHurried ? 3 : 12)
      let error = self.error(of: arc, strand, landmarks: landmarks)
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

  /// The last place before `x` and the first behind it at which the strand is finite, as it is at both bounds but not
  /// at `x`; the knots between tell how many gaps there are.
  private func gap(in strand: Trace, around x: Double, from: Double, to end: Double) -> (
    lower: Double, upper: Double
  ) {
    let isFinite = { (x: Double) in strand.down(at: x).isFinite }
    let beyond = strand.knots.first { x < $0 && $0 < end && isFinite($0) } ?? end
    return (
      strand.bisect(from: x, to: from, where: isFinite), strand.bisect(from: x, to: beyond, where: isFinite)
    )
  }

  /// The arc with handles of such lengths that it meets the strand at two places inside, or the arc
  /// itself where there are none. Newton's method on the two signed vertical gaps.
  private func refined(_ arc: HandledArc, _ strand: Trace, steps: Int) -> HandledArc {
    let width = arc.width
    guard width > Self.hairline, arc.isFinite else { return arc }
    var best = arc
    let places = (0.335, 0.665)
    for _ in 0..<steps {
      let (g1, a1, b1) = gap(of: best, at: places.0, strand)
      let (g2, a2, b2) = gap(of: best, at: places.1, strand)
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
    of arc: HandledArc, at t: Double, _ strand: Trace
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
  private func error(of arc: HandledArc, _ strand: Trace, landmarks: [Double]) -> Double {
    guard arc.isFinite else { return .infinity }
    var greatest = 0.0
    let checks: [Double] = [
      0.5, 0.18, 0.82, 0.07, 0.93, 0.26, 0.74, 0.42, 0.58, 0.12, 0.88, 0.22, 0.78, 0.03, 0.97, 0.46, 0.54,
    ]
    for t in checks {
      greatest = max(greatest, distance(from: arc, at: t, to: strand))
      if greatest > tolerance { return greatest }
    }
    for x in landmarks[Self.firstIndex(in: landmarks, above: arc.from.x)...] {
      guard x < arc.to.x else { break }
      // From the curve to the arc too: every point of an arc may be near a curve whose spike it cuts off.
      let t = arc.parameter(at: (x - arc.from.x) / arc.length)
      greatest = max(
        greatest, distance(from: arc, at: t, to: strand), distance(from: strand, at: x, to: arc, near: t))
      if greatest > tolerance { return greatest }
    }
    return greatest
  }

  /// The index of the first number above a bound, in increasing numbers.
  private static func firstIndex(in numbers: [Double], above bound: Double) -> Int {
    var (low, high) = (0, numbers.count)
    while low < high {
      let middle = (low + high) / 2
      if numbers[middle] <= bound { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// An upper bound for the distance from the arc's point at `t` to the strand, in pixels: vertical at
  /// first, then to points nearer by Gauss and Newton's step for the foot of the perpendicular.
  private func distance(from arc: HandledArc, at t: Double, to strand: Trace) -> Double {
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
  private func distance(from strand: Trace, at x: Double, to arc: HandledArc, near t: Double) -> Double {
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
