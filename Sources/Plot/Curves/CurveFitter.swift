// From a function to a path of few cubic Bézier segments.
//
// Goals, in this order: every drawn point is within the tolerance of the true curve; corners, jumps and cuts at the frame
// are exact; every loop is bounded; few segments; few evaluations of the function.
//
// Affine maps keep Béziers, so segments are fitted where distances are pixels (see `SegmentSearch`). The fitter evaluates
// the curve thousands of times; a few polynomials take the function's place (see `HermiteInterpolant`).

import Activations

/// Fits paths to derivatives of piecewise functions in a viewport.
public struct CurveFitter: Sendable {
  /// The window and its frame.
  public let viewport: Viewport
  /// The greatest distance from a drawn point to the true curve, in pixels, before rounding.
  public let tolerance: Double

  /// Two ends this near to each other, in pixels of y, are joined to one subpath.
  private static let joint = 0.02
  /// No run of a piece has more segments a pixel, or more than 500 where that is more; real curves have a dozen, and the
  /// shortest period that is drawn has four.
  private static let mostSegmentsAPixel = 4.0
  /// After so many segments of a run the next ones are long, but not the longest.
  private static let mostLongestSegments = 100

  /// A fitter for one viewport; the default tolerance leaves room for coordinates of two decimals within a twentieth of
  /// a pixel.
  public init(viewport: Viewport, tolerance: Double = 0.03) {
    self.viewport = viewport
    self.tolerance = tolerance
  }

  /// The visible parts of a derivative of the function, in pixels of the frame.
  ///
  /// The subpaths, and the segments of each, are in increasing x; all points are finite, and a subpath has a segment. A
  /// subpath ends where the curve leaves the frame, where the function jumps and where it is not finite; it goes on
  /// around a corner.
  public func path(of function: PiecewiseFunction, _ order: DerivativeOrder) -> Path {
    fit(function, order).path
  }

  /// The same, and whether it is the whole curve: where a run would take too many segments, the rest of it is left out.
  public func fit(
    _ function: PiecewiseFunction, _ order: DerivativeOrder
  ) -> (path: Path, isWhole: Bool) {
    guard !oscillatesTooFast(function) else { return (Path(), false) }
    var path = Path()
    var isWhole = true
    for piece in function.curvePieces(order, over: viewport.x) {
      let curve = ScreenCurve(piece, in: viewport, tolerance: tolerance / 6)
      for run in visibleRuns(of: curve) where !append(curve, over: run, to: &path) { isWhole = false }
    }
    return (path, isWhole)
  }
}

// MARK: - Fitting

extension CurveFitter {
  /// Appends a run of a curve: one subpath, or several where the curve is not finite in gaps between its knots. The first
  /// goes on from the end of the path where that is the same point.
  ///
  /// - Returns: Whether the segments reached the end of the run.
  private func append(_ curve: ScreenCurve, over run: Interval, to path: inout Path) -> Bool {
    var here = curve.point(at: run.lower)
    let end = curve.point(at: run.upper)
    var start = here.point
    var count = 0
    func append(_ segment: Path.Element) {
      if count == 0, !(path.end.map { meets($0, start) } ?? false) { path.elements.append(.move(start)) }
      path.elements.append(segment)
      count += 1
    }
    if curve.isStraight {
      append(.line(end.point))
      return true
    }
    let extrema = curve.extrema(in: run)
    let search = SegmentSearch(
      curve, samplePoints: (curve.samplePoints + extrema).sorted(), tolerance: tolerance)
    // The next extremum to the right.
    var nextExtremum = 0
    let mostSegments = Int(max(500, Self.mostSegmentsAPixel * viewport.width))
    var reach = run.width
    while here.x < end.x {
      guard count < mostSegments else { return false }
      while nextExtremum < extrema.count, extrema[nextExtremum] <= here.x { nextExtremum += 1 }
      let (segment, next) = search.longest(
        from: here, to: end, before: nextExtremum < extrema.count ? extrema[nextExtremum] : end.x,
        reach: &reach, isHurried: count >= Self.mostLongestSegments)
      if next.point.y.isFinite {
        append(segment)
        here = next
        continue
      }
      // By now the gap begins within a hairline; it ends before the end of the run at the latest.
      let gap = self.gap(in: curve, around: next.x, from: here.x, to: end.x)
      if gap.lower > here.x { append(.line(curve.point(at: gap.lower).point)) }
      here = curve.point(at: gap.upper)
      (start, count) = (here.point, 0)
      reach = end.x - here.x
    }
    return true
  }

  private func meets(_ a: Point, _ b: Point) -> Bool {
    (a.x - b.x).magnitude < 1e-9 && (a.y - b.y).magnitude < Self.joint
  }

  /// The last x before `x` and the first after it at which the curve is finite, as it is at both bounds but not at `x`;
  /// the knots between show how many gaps there are.
  private func gap(
    in curve: ScreenCurve, around x: Double, from: Double, to end: Double
  ) -> (lower: Double, upper: Double) {
    let isFinite = { (x: Double) in curve.y(at: x).isFinite }
    let beyond = curve.knots.first { x < $0 && $0 < end && isFinite($0) } ?? end
    return (
      curve.bisect(from: x, to: from, where: isFinite), curve.bisect(from: x, to: beyond, where: isFinite)
    )
  }
}
