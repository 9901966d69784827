// From a function to few cubic Bézier arcs in pixels.
//
// Goals, in this order: every drawn point lies within the tolerance of the true curve; corners, jumps
// and cuts at the frame are at their exact place; every loop is bounded; few arcs; few evaluations.
//
// Affine maps keep Béziers, so arcs are fitted where distances are pixels (see `ArcSearch`). The curve is asked
// thousands of times; it is a few polynomials that stand for the function (see `SampledStrand`).

/// Traces derivatives of piecewise functions in a viewport.
public struct CurveFitter: Sendable {
  /// The window and its frame.
  public let viewport: Viewport
  /// The greatest distance from a drawn point to the true curve, in pixels, before rounding.
  public let tolerance: Double

  /// Two values this near, in pixels, meet: the pieces are one stroke.
  private static let joint = 0.02
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
    traced(function, order).contours
  }

  /// The same, and whether that is all of the curve: where a run would take too many arcs, the rest of it is left out.
  public func traced(
    _ function: PiecewiseFunction, _ order: DerivativeOrder
  ) -> (contours: [Contour], isWhole: Bool) {
    guard !swingsTooFast(function) else { return ([], false) }
    var contours: [Contour] = []
    var isWhole = true
    for strand in function.strands(order, over: viewport.x) {
      let trace = Trace(strand, in: viewport, tolerance: tolerance / 6)
      for contour in visibleRuns(of: trace).flatMap({ fit(trace, over: $0, &isWhole) }) {
        if let last = contours.last, meets(last.end, contour.start) {
          contours[contours.count - 1].arcs += contour.arcs
        } else {
          contours.append(contour)
        }
      }
    }
    return (contours, isWhole)
  }

  /// Whether the function repeats itself so often in the window that no curve can be seen: it has no contours.
  public func swingsTooFast(_ function: PiecewiseFunction) -> Bool {
    function.swingsTooFast(over: viewport.x)
      || function.features.contains { feature in
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

// MARK: - Fitting

extension CurveFitter {
  /// One contour, or several where the strand is not finite in gaps that no knot saw.
  ///
  /// - Parameter isWhole: False afterwards where the arcs did not reach the end of the run.
  private func fit(_ strand: Trace, over run: Interval, _ isWhole: inout Bool) -> [Contour] {
    var earlier: [Contour] = []
    var here = strand.station(at: run.lower)
    let end = strand.station(at: run.upper)
    var contour = Contour(start: here.point, arcs: [])
    if strand.isStraight {
      contour.arcs = [.line(to: end.point)]
      return [contour]
    }
    let turns = strand.turns(in: run)
    let search = ArcSearch(strand, landmarks: (strand.landmarks + turns).sorted(), tolerance: tolerance)
    // The next turn right of the pen.
    var nextTurn = 0
    let mostArcs = Int(max(500, Self.mostArcsAPixel * viewport.width))
    var reach = run.width
    while here.x < end.x {
      guard contour.arcs.count < mostArcs else {
        isWhole = false
        break
      }
      let isHurried = contour.arcs.count >= Self.mostLongestArcs
      while nextTurn < turns.count, turns[nextTurn] <= here.x { nextTurn += 1 }
      let turn = nextTurn < turns.count ? turns[nextTurn] : end.x
      let (drawn, next) = search.longest(
        from: here, to: end, before: turn, reach: &reach, isHurried: isHurried)
      if next.point.down.isFinite {
        contour.arcs.append(drawn)
        here = next
        continue
      }
      // By now the gap begins within a hairline; it ends before the end of the run at the latest.
      let gap = self.gap(in: strand, around: next.x, from: here.x, to: end.x)
      if gap.lower > here.x { contour.arcs.append(.line(to: strand.station(at: gap.lower).point)) }
      if !contour.arcs.isEmpty { earlier.append(contour) }
      here = strand.station(at: gap.upper)
      contour = Contour(start: here.point, arcs: [])
      reach = end.x - here.x
    }
    return contour.arcs.isEmpty ? earlier : earlier + [contour]
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
}
