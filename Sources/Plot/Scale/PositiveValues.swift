// The values of a function that have a position on a logarithmic axis.

import Activations

extension PiecewiseFunction {
  /// The least and the greatest of the positive values of a derivative over an interval, as far as its monotone knots
  /// show; nil where none is positive.
  func positiveExtent(
    of order: DerivativeOrder, over interval: Interval
  ) -> (least: Double, greatest: Double)? {
    extent(of: order, over: interval) { $0 > 0 && $0 <= 1e300 }
  }

  /// The regions of an interval on which a derivative is 0 or negative, from left to right, without single points. None
  /// for a function that oscillates too fast: they could not be told apart.
  func nonPositiveRegions(of order: DerivativeOrder, over interval: Interval) -> [Region] {
    guard !oscillatesTooFast(over: interval) else { return [] }
    var regions: [Region] = []
    for curve in curvePieces(order, over: interval) {
      // nan counts as positive: it has no region of its own.
      let value = { (x: Double) in
        let value = curve.value(at: x)
        return value.isNaN ? .infinity : value
      }
      let points = curve.monotoneKnots().map { (x: $0, value: value($0)) }
      for (left, right) in zip(points, points.dropFirst()) {
        switch (left.value <= 0, right.value <= 0) {
        case (true, true): regions.append(Region(left.x, right.x))
        case (true, false): regions.append(Region(left.x, curve.zero(of: value, from: right, to: left)))
        case (false, true): regions.append(Region(curve.zero(of: value, from: left, to: right), right.x))
        case (false, false): break
        }
      }
    }
    return Region.merged(regions, apartAt: []).filter { $0.lower < $0.upper }
  }
}
