// A closed interval of numbers that is neither empty nor infinite.

/// A closed interval of finite numbers, the lower end below the upper one.
public struct Interval: Sendable, Equatable {
  /// The lower end.
  public let lower: Double
  /// The upper end; above the lower one.
  public let upper: Double

  /// The interval from `lower` to `upper`; nil unless both are finite and `lower` is less than `upper`.
  public init?(_ lower: Double, _ upper: Double) {
    guard lower.isFinite, upper.isFinite, lower < upper else { return nil }
    self.lower = lower
    self.upper = upper
  }

  private init(unchecked lower: Double, _ upper: Double) {
    self.lower = lower
    self.upper = upper
  }

  /// The interval from −`reach` to `reach`; from −1 to 1 where `reach` is not a positive finite number.
  public static func symmetric(_ reach: Double) -> Interval {
    let reach = reach > 0 && reach.isFinite ? reach : 1
    return Interval(unchecked: -reach, reach)
  }

  /// The least interval that holds both.
  public func union(_ other: Interval) -> Interval {
    Interval(unchecked: min(lower, other.lower), max(upper, other.upper))
  }

  /// The difference of the ends. It can only overflow for ends beyond 8.9e307.
  public var width: Double { upper - lower }

  /// Whether `x` lies in the interval, ends included.
  public func contains(_ x: Double) -> Bool { lower <= x && x <= upper }

  /// The point at fraction `t` of the way; exactly the ends at 0 and 1, and no overflow between.
  public func point(at t: Double) -> Double {
    t == 1 ? upper : lower * (1 - t) + upper * t
  }
}
