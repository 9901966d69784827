// A curve piece as it appears in a viewport: what the fitter follows.

import Activations

/// A curve piece with x in units of the x axis' scale and y in pixels from the frame's top edge.
struct ScreenCurve {
  private let interpolant: HermiteInterpolant
  /// Where it is shown.
  let viewport: Viewport
  /// Points from end to end between which it is monotone; see `DifferentiableCurve.monotoneKnots`.
  private(set) var knots: [Double]
  /// Where it has its local maxima and minima, increasing.
  private var extrema: [Double]
  /// Where the fitter has to compare it with what is drawn, increasing.
  private(set) var samplePoints: [Double]
  private var isLinear: Bool { viewport.xScale == .linear }

  /// A curve piece in a viewport.
  ///
  /// - Parameter tolerance: The largest error of its y, in pixels.
  init(_ piece: CurvePiece, in viewport: Viewport, tolerance: Double) {
    interpolant = HermiteInterpolant(piece, in: viewport, tolerance: tolerance)
    self.viewport = viewport
    (knots, extrema, samplePoints) = ([], [], [])
    // Equal steps of x crowd at one end of a logarithmic axis.
    let steps = isLinear ? [] : (1..<48).map { x(viewport.scaledX.point(at: Double($0) / 48)) }
    let knots = interpolant.monotoneKnots(alsoAt: steps)
    (self.knots, extrema) = (scaled(knots), scaled(interpolant.extrema(among: knots)))
    samplePoints = scaled((piece.samplePoints + zeroCrossings(among: knots)).sorted())
  }

  private func x(_ u: Double) -> Double { isLinear ? u : viewport.xScale.value(u) }

  /// The y at `u`, in pixels.
  func y(at u: Double) -> Double { viewport.screenY(interpolant.value(at: x(u))) }

  /// The y at `u`, in pixels, and its derivative by u.
  func yAndSlope(at u: Double) -> (y: Double, slope: Double) {
    let x = x(u)
    let (value, slope) = interpolant.valueAndSlope(at: x)
    let screenSlope = viewport.screenSlope(value, slope: slope)
    return (viewport.screenY(value), isLinear ? screenSlope : screenSlope / viewport.xScale.slope(x))
  }

  /// The point and direction of the curve at `u`; the point is moved into the frame.
  func point(at u: Double) -> CurvePoint {
    let (y, slope) = yAndSlope(at: u)
    return CurvePoint(
      x: u, point: Point(viewport.screenX(scaled: u), min(max(y, 0), viewport.height)), slope: slope)
  }

  /// Whether it is a straight line in pixels.
  var isStraight: Bool {
    guard interpolant.isStraight else { return false }
    if isLinear, viewport.yScale == .linear { return true }
    return interpolant.valueAndSlope(at: interpolant.interval.lower).slope == 0
  }

  /// Where it has its extrema inside `run`.
  func extrema(in run: Interval) -> [Double] { extrema.filter { run.lower < $0 && $0 < run.upper } }

  /// Sample points around each zero, where a symmetric logarithm goes from one sign to the other.
  private func zeroCrossings(among knots: [Double]) -> [Double] {
    guard case .symlog(let threshold) = viewport.yScale else { return [] }
    return zip(knots, knots.dropFirst()).flatMap { left, right -> [Double] in
      let (a, b) = (interpolant.value(at: left), interpolant.value(at: right))
      guard (a < 0) != (b < 0), a.isFinite, b.isFinite else { return [] }
      let zero = interpolant.bisect(from: left, to: right) { (interpolant.value(at: $0) < 0) == (b < 0) }
      let slope = interpolant.valueAndSlope(at: zero).slope.magnitude
      guard slope > 0, slope.isFinite else { return [zero] }
      return Feature(at: zero, width: max(threshold / slope, .leastNormalMagnitude)).samplePoints(
        in: interpolant.interval)
    }
  }

  private func scaled(_ points: [Double]) -> [Double] {
    if isLinear { return points }
    var scaled: [Double] = []
    for x in points {
      let u = viewport.xScale.position(x)
      // Rounding may make two points one.
      if u.isFinite, scaled.last.map({ $0 < u }) ?? true { scaled.append(u) }
    }
    return scaled
  }

  /// Where the curve crosses the frame's upper or lower edge near `u`, by one step of Newton's method on the function
  /// itself; `u` where it crosses none.
  func crossing(near u: Double, between a: Double, and b: Double) -> Double {
    let (y, slope) = yAndSlope(at: u)
    let edge = y < viewport.height / 2 ? 0 : viewport.height
    let exact = viewport.screenY(interpolant.exactValue(at: x(u)))
    let moved = min(max(u + (edge - exact) / slope, min(a, b)), max(a, b))
    // Where nothing crosses, as at a hole, the step may lead anywhere.
    let isNear = (self.y(at: moved) - edge).magnitude < 0.01  // false for nan
    return isNear ? moved : u
  }

  /// See `DifferentiableCurve.bisect`.
  func bisect(from: Double, to: Double, where holds: (Double) -> Bool) -> Double {
    interpolant.bisect(from: from, to: to, where: holds)
  }
}
