// Where a function has a place on a logarithmic axis.

extension PiecewiseFunction {
  /// Whether the function repeats itself more often in an interval than can be told apart in any figure.
  public func swingsTooFast(over interval: Interval) -> Bool {
    features.contains { $0.periods(in: interval) > Feature.mostPeriods }
  }

  /// The least and the greatest of the positive values of a derivative over an interval, as far as its knots
  /// tell; nil where none is positive.
  public func positiveExtent(
    of order: DerivativeOrder, over interval: Interval
  ) -> (least: Double, greatest: Double)? {
    extent(of: order, over: interval) { $0 > 0 && $0 <= 1e300 }
  }

  /// The stretches of an interval on which a derivative is 0 or negative, from left to right; single points
  /// are left out. None of a function that swings too fast: they cannot be told apart.
  public func nonPositiveStretches(of order: DerivativeOrder, over interval: Interval) -> [Region] {
    guard !swingsTooFast(over: interval) else { return [] }
    var regions: [Region] = []
    for strand in strands(order, over: interval) {
      let knots = strand.monotoneKnots()
      // What is no number is not told apart from what is positive.
      let value = { (x: Double) in
        let value = strand.value(at: x)
        return value.isNaN ? .infinity : value
      }
      let places = knots.map { (x: $0, value: value($0)) }
      for (left, right) in zip(places, places.dropFirst()) {
        switch (left.value <= 0, right.value <= 0) {
        case (true, true): regions.append(Region(left.x, right.x))
        case (true, false): regions.append(Region(left.x, strand.zero(of: value, from: right, to: left)))
        case (false, true): regions.append(Region(strand.zero(of: value, from: left, to: right), right.x))
        case (false, false): break
        }
      }
    }
    return Region.merged(regions, apartAt: []).filter { $0.lower < $0.upper }
  }
}
