// A strand as it is seen through a viewport: what the fitter follows.

/// A strand with places in the units of the x axis' scale and values in pixels.
struct Trace {
  private let strand: SampledStrand
  /// Through which it is seen.
  let viewport: Viewport
  /// Points from end to end between which it is monotone; see `Sloped.monotoneKnots`.
  private(set) var knots: [Double]
  /// Where it turns.
  private var turns: [Double]
  /// The places at which the fitter has to look, increasing.
  private(set) var landmarks: [Double]
  private var isLinear: Bool { viewport.xScale == .linear }

  /// A strand in a viewport.
  ///
  /// - Parameter tolerance: How far a value may be off, in pixels.
  init(_ strand: Strand, in viewport: Viewport, tolerance: Double) {
    self.strand = SampledStrand(strand, in: viewport, tolerance: tolerance)
    self.viewport = viewport
    (knots, turns, landmarks) = ([], [], [])
    // Equal steps of x crowd at one end of a logarithmic axis.
    let places = isLinear ? [] : (1..<48).map { x(viewport.scaledX.point(at: Double($0) / 48)) }
    let knots = self.strand.monotoneKnots(and: places)
    (self.knots, turns) = (scaled(knots), scaled(self.strand.turns(among: knots)))
    landmarks = scaled((self.strand.landmarks + crossings(among: knots)).sorted())
  }

  private func x(_ u: Double) -> Double { isLinear ? u : viewport.xScale.value(u) }

  /// Pixels down at a place.
  func down(at u: Double) -> Double { viewport.down(strand.value(at: x(u))) }

  /// Pixels down, and how many more a unit of the axis.
  func downAndSlope(at u: Double) -> (down: Double, slope: Double) {
    let x = x(u)
    let (value, slope) = strand.valueAndSlope(at: x)
    let steepness = viewport.steepness(value, slope: slope)
    return (viewport.down(value), isLinear ? steepness : steepness / viewport.xScale.slope(x))
  }

  /// The place and direction of the strand at a place, inside the frame.
  func station(at x: Double) -> ArcEnd {
    let (down, slope) = downAndSlope(at: x)
    return ArcEnd(
      x: x, point: FramePoint(viewport.across(scaled: x), min(max(down, 0), viewport.height)), slope: slope)
  }

  /// Whether it is a straight line in pixels.
  var isStraight: Bool {
    guard strand.isStraight else { return false }
    if isLinear, viewport.yScale == .linear { return true }
    return strand.valueAndSlope(at: strand.part.lower).slope == 0
  }

  /// The places inside `run` where it turns.
  func turns(in run: Interval) -> [Double] { turns.filter { run.lower < $0 && $0 < run.upper } }

  /// Around each zero the places at which a symmetric logarithm goes from one side to the other.
  private func crossings(among knots: [Double]) -> [Double] {
    guard case .symlog(let threshold) = viewport.yScale else { return [] }
    return zip(knots, knots.dropFirst()).flatMap { left, right -> [Double] in
      let (a, b) = (strand.value(at: left), strand.value(at: right))
      guard (a < 0) != (b < 0), a.isFinite, b.isFinite else { return [] }
      let zero = strand.bisect(from: left, to: right) { (strand.value(at: $0) < 0) == (b < 0) }
      let slope = strand.valueAndSlope(at: zero).slope.magnitude
      guard slope > 0, slope.isFinite else { return [zero] }
      return Feature(at: zero, width: max(threshold / slope, .leastNormalMagnitude)).landmarks(
        in: strand.part)
    }
  }

  private func scaled(_ places: [Double]) -> [Double] {
    if isLinear { return places }
    var scaled: [Double] = []
    for place in places {
      let u = viewport.xScale.position(place)
      // Rounding may bring two places together.
      if u.isFinite, scaled.last.map({ $0 < u }) ?? true { scaled.append(u) }
    }
    return scaled
  }

  /// The place near `u` at which the strand crosses the frame's upper or lower edge, by one step of Newton's method on
  /// the function itself; `u` where it crosses none.
  func crossing(near u: Double, between a: Double, and b: Double) -> Double {
    let (down, slope) = downAndSlope(at: u)
    let edge = down < viewport.height / 2 ? 0 : viewport.height
    let exact = viewport.down(strand.exactValue(at: x(u)))
    let moved = min(max(u + (edge - exact) / slope, min(a, b)), max(a, b))
    // Where nothing crosses, as at a hole, the step leads anywhere.
    let isNear = (self.down(at: moved) - edge).magnitude < 0.01  // false for nan
    return isNear ? moved : u
  }

  /// As `Strand.bisect`.
  func bisect(from: Double, to: Double, where holds: (Double) -> Bool) -> Double {
    strand.bisect(from: from, to: to, where: holds)
  }
}
