// What has a value and a slope at every place of a stretch, and what can be found by them: where it turns, and where
// something begins to hold.

/// A curve over one stretch of x.
protocol Sloped {
  /// Where it is.
  var part: Interval { get }
  /// Whether it is a straight line.
  var isStraight: Bool { get }
  /// Places that see every bend, increasing.
  var landmarks: [Double] { get }
  /// Further places at which to look.
  var places: [Double] { get }
  /// The value at `x`.
  func value(at x: Double) -> Double
  /// The value and the slope at `x`.
  func valueAndSlope(at x: Double) -> (value: Double, slope: Double)
}

extension Sloped {
  /// Points from end to end between which it is monotone, as far as a grid of landmarks and
  /// equal steps, refined where the slope changes its sign, can tell. At most a few hundred, or a few
  /// thousand for a function that repeats itself.
  ///
  /// - Parameter places: Further points of the grid.
  func monotoneKnots(and places: [Double] = []) -> [Double] {
    guard !isStraight else { return [part.lower, part.upper] }
    // Places that are given say where to look; equal steps between ends that lie far out say nothing.
    let steps = places.isEmpty ? 32 : 1
    var grid = (0...steps).map { part.point(at: Double($0) / Double(steps)) } + landmarks + self.places
    grid += places.filter { part.lower < $0 && $0 < part.upper }
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

  /// Those knots at which the values have a greatest or a least one.
  func turns(among knots: [Double]) -> [Double] {
    let values = knots.map { value(at: $0) }
    var turns: [Double] = []
    var rising: Bool?
    var last = 0
    // A turn that is a landmark too may have two knots, so near that their values are equal.
    for index in knots.indices.dropFirst() where values[index] != values[last] {
      let isNumber = !values[index].isNaN && !values[last].isNaN
      let rises = values[index] > values[last]
      if isNumber, let rising, rising != rises { turns.append(knots[last]) }
      (rising, last) = (isNumber ? rises : nil, index)
    }
    return turns
  }

  /// The first x, to the last bit or nearly so, at which a quantity is positive or not as it is at `to`, given that it
  /// is otherwise at `from` and changes once between. `from` may lie right of `to`.
  ///
  /// The false position comes near in a few steps, never nearer than a unit in the last place to the ends of what is
  /// left, so that the last step parts two neighbours; where two steps have not halved what is left, the third does.
  func zero(
    of quantity: (Double) -> Double, from: (x: Double, value: Double), to: (x: Double, value: Double)
  ) -> Double {
    var (no, yes) = (from, to)
    var widths = (Double.infinity, Double.infinity)
    for _ in 0..<1200 {
      let middle = no.x / 2 + yes.x / 2
      if middle == no.x || middle == yes.x { break }
      let width = (yes.x - no.x).magnitude
      let step = max(no.x.magnitude, yes.x.magnitude).ulp
      let part = no.x + (yes.x - no.x) * (no.value / (no.value - yes.value))
      let isSlow = !(width <= widths.0 / 2) || !part.isFinite || 2 * step >= width
      let inner = (min(no.x, yes.x) + step, max(no.x, yes.x) - step)
      let x = isSlow ? middle : min(max(part, inner.0), inner.1)
      widths = (widths.1, width)
      let value = quantity(x)
      if (value > 0) == (to.value > 0) { yes = (x, value) } else { no = (x, value) }
    }
    return yes.x
  }

  /// The first x, to the last bit or nearly so, at which `holds` is true, given that it is false at
  /// `from`, true at `to` and changes once between. `from` may lie right of `to`.
  func bisect(from: Double, to: Double, where holds: (Double) -> Bool) -> Double {
    var no = from
    var yes = to
    // From the ends of the doubles to the last bit it takes some 1,100 halvings; common windows take 60.
    for _ in 0..<1200 {
      let middle = no / 2 + yes / 2
      if middle == no || middle == yes { break }
      if holds(middle) { yes = middle } else { no = middle }
    }
    return yes
  }
}
