// A curve given by its value and slope: where it is monotone, where its extrema are, where a condition begins to hold.

/// A differentiable curve over an interval of x.
package protocol DifferentiableCurve {
  /// The interval.
  var interval: Interval { get }
  /// Whether the curve is a straight line.
  var isStraight: Bool { get }
  /// Where to evaluate the curve so that no bend is missed; inside the interval, in any order.
  var samplePoints: [Double] { get }
  /// The value at `x`.
  func value(at x: Double) -> Double
  /// The value and the slope at `x`.
  func valueAndSlope(at x: Double) -> (value: Double, slope: Double)
}

extension DifferentiableCurve {
  /// Points from end to end between which the curve is monotone.
  ///
  /// They are the sample points and equal steps, and the zeros of the slope between neighbours with slopes of different
  /// signs. There are at most a few hundred, or a few thousand for a periodic function.
  ///
  /// - Parameter points: Further points to evaluate, which take the place of the equal steps.
  package func monotoneKnots(alsoAt points: [Double] = []) -> [Double] {
    guard !isStraight else { return [interval.lower, interval.upper] }
    // The given points cover the interval; between ends that are far out, equal steps would miss every bend.
    let steps = points.isEmpty ? 32 : 1
    var grid = (0...steps).map { interval.point(at: Double($0) / Double(steps)) } + samplePoints
    grid += points.filter { interval.lower < $0 && $0 < interval.upper }
    grid.sort()
    var knots: [Double] = []
    var previousSlope = 0.0
    for x in grid where knots.last.map({ $0 < x }) ?? true {
      let slope = valueAndSlope(at: x).slope
      if let last = knots.last, previousSlope * slope < 0 {
        knots.append(zero(of: { valueAndSlope(at: $0).slope }, from: (last, previousSlope), to: (x, slope)))
        if knots[knots.count - 1] == x { knots.removeLast() }
      }
      knots.append(x)
      previousSlope = slope
    }
    return knots
  }

  /// Those of the monotone knots at which the curve has a local maximum or minimum.
  package func extrema(among knots: [Double]) -> [Double] {
    let values = knots.map { value(at: $0) }
    var extrema: [Double] = []
    var wasIncreasing: Bool?
    var last = 0
    // An extremum at a sample point may have two knots, so near to each other that their values are equal.
    for index in knots.indices.dropFirst() where values[index] != values[last] {
      let isNumber = !values[index].isNaN && !values[last].isNaN
      let isIncreasing = values[index] > values[last]
      if isNumber, let wasIncreasing, wasIncreasing != isIncreasing { extrema.append(knots[last]) }
      (wasIncreasing, last) = (isNumber ? isIncreasing : nil, index)
    }
    return extrema
  }

  /// Where a quantity changes its sign: the first double on the side of `to`, or nearly so.
  ///
  /// The quantity is positive at exactly one of `from` and `to` and changes its sign once between; `from` may be right
  /// of `to`.
  ///
  /// Regula falsi takes a few steps. Each stays a unit in the last place away from both ends of the bracket, so that the
  /// last one separates two neighbouring doubles; when two steps have not halved the bracket, the third does.
  package func zero(
    of quantity: (Double) -> Double, from: (x: Double, value: Double), to: (x: Double, value: Double)
  ) -> Double {
    var (before, after) = (from, to)
    var widths = (Double.infinity, Double.infinity)
    for _ in 0..<1200 {
      let middle = before.x / 2 + after.x / 2
      if middle == before.x || middle == after.x { break }
      let width = (after.x - before.x).magnitude
      let step = max(before.x.magnitude, after.x.magnitude).ulp
      let secant = before.x + (after.x - before.x) * (before.value / (before.value - after.value))
      let isSlow = !(width <= widths.0 / 2) || !secant.isFinite || 2 * step >= width
      let inner = (min(before.x, after.x) + step, max(before.x, after.x) - step)
      let x = isSlow ? middle : min(max(secant, inner.0), inner.1)
      widths = (widths.1, width)
      let value = quantity(x)
      if (value > 0) == (to.value > 0) { after = (x, value) } else { before = (x, value) }
    }
    return after.x
  }

  /// The first double, or nearly so, at which a condition holds, given that it is false at `from`, true at `to` and
  /// changes once between. `from` may be right of `to`.
  package func bisect(from: Double, to: Double, where holds: (Double) -> Bool) -> Double {
    var (before, after) = (from, to)
    // Over the whole range of doubles it takes some 1,100 halvings; common windows take 60.
    for _ in 0..<1200 {
      let middle = before / 2 + after / 2
      if middle == before || middle == after { break }
      if holds(middle) { after = middle } else { before = middle }
    }
    return after
  }
}
