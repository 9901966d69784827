// The least and the greatest value of a derivative over an interval.

extension PiecewiseFunction {
  /// The least and the greatest value of a derivative over an interval; one-sided limits count.
  ///
  /// - Returns: nil where no value is finite. Values beyond ±1e300 count as infinite.
  public func extent(
    of order: DerivativeOrder, over interval: Interval
  ) -> (least: Double, greatest: Double)? {
    extent(of: order, over: interval) { $0.magnitude <= 1e300 }
  }

  /// The least and the greatest of the values at the monotone knots that satisfy a condition; nil where none does.
  package func extent(
    of order: DerivativeOrder, over interval: Interval, where isIncluded: (Double) -> Bool
  ) -> (least: Double, greatest: Double)? {
    var extent: (least: Double, greatest: Double)?
    for curve in curvePieces(order, over: interval) {
      for x in curve.monotoneKnots() {
        let value = curve.value(at: x)
        guard isIncluded(value) else { continue }
        extent = extent.map { (min($0.least, value), max($0.greatest, value)) } ?? (value, value)
      }
    }
    return extent
  }
}
