// How a derivative of a function runs over an interval, in facts: computed, never written by hand.

/// How one derivative of a function runs over an interval.
public struct Course: Sendable {
  /// A place where it changes from falling to rising or back.
  public struct Turn: Sendable {
    /// The place in data units.
    public let x: Double
    /// The value there.
    public let value: Double
    /// Whether it is a minimum; else it is a maximum.
    public let isMinimum: Bool
  }

  /// The value at the interval's lower end; for a jump there, the limit from inside.
  public let first: Double
  /// The value at the interval's upper end, likewise.
  public let last: Double
  /// The turns from left to right, each strictly inside the interval.
  public let turns: [Turn]
  /// The least and the greatest value; one-sided limits at jumps count.
  public let extent: (least: Double, greatest: Double)

  /// Whether it is the same value everywhere.
  public var isConstant: Bool { extent.least == extent.greatest }
}

extension PiecewiseFunction {
  /// How the derivative of the given order runs over an interval; nil where no value is finite.
  public func course(of order: DerivativeOrder, over interval: Interval) -> Course? {
    guard let extent = extent(of: order, over: interval) else { return nil }
    let points = curvePieces(order, over: interval).flatMap { curve in
      curve.monotoneKnots().map { (x: $0, value: curve.value(at: $0)) }
    }
    let finite = points.filter { $0.value.isFinite }
    // Smaller steps than this are rounding, not a rise.
    let noise = (extent.greatest - extent.least) * 1e-12
    var turns: [Course.Turn] = []
    var rising: Bool?
    var previous: (x: Double, value: Double)?
    for point in points {
      guard point.value.isFinite else {
        // Beyond a pole the curve begins anew.
        (rising, previous) = (nil, nil)
        continue
      }
      guard let last = previous else {
        previous = point
        continue
      }
      guard (point.value - last.value).magnitude > noise else { continue }
      let rises = point.value > last.value
      if let rising, rising != rises {
        turns.append(Course.Turn(x: last.x, value: last.value, isMinimum: rises))
      }
      rising = rises
      previous = point
    }
    return Course(first: finite[0].value, last: finite[finite.count - 1].value, turns: turns, extent: extent)
  }
}
