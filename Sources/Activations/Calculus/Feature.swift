// Where a curve bends: what a tracer has to look at so that it misses nothing.

/// Where a curve bends: it varies on the scale `width` around `center`, and from about forty widths
/// away it is straight to double precision, or it repeats itself with a period.
public struct Feature: Sendable, Equatable {
  /// The middle of the bend, in data units.
  public let center: Double
  /// The scale on which the curve varies, in data units; positive.
  public let width: Double
  /// After which distance in x the curve bends again, in data units; nil if it does not.
  public let period: Double?

  /// A bend around `center` of the given width, in data units.
  public init(at center: Double = 0, width: Double = 1, period: Double? = nil) {
    self.center = center
    self.width = width
    self.period = period
  }

  /// So many periods in an interval cannot be told apart: in the widest figure a line is as wide as each.
  static let mostPeriods = 1_000.0
  /// Of more than those, so many at both ends of the interval and around its middle are looked at.
  private static let periodsLookedAt = 8.0

  /// How many periods lie in an interval; 0 for a bend that does not repeat itself.
  func periods(in interval: Interval) -> Double { period.map { interval.width / $0 } ?? 0 }

  /// Points that see every bend inside an interval, in increasing order: the center, and both sides at
  /// growing distance, or eighths of the period. Of more than `mostPeriods` they see some.
  public func landmarks(in interval: Interval) -> [Double] {
    if let period {
      guard periods(in: interval) > Self.mostPeriods else { return eighths(period, in: interval) }
      let part = Self.periodsLookedAt * period
      let middle = interval.point(at: 0.5)
      let parts = [
        Interval(interval.lower, interval.lower + part), Interval(middle - part / 2, middle + part / 2),
        Interval(interval.upper - part, interval.upper),
      ]
      return parts.compactMap { $0 }.flatMap { eighths(period, in: $0) }
    }
    let steps: [Double] = [0.25, 0.5, 1, 1.5, 2, 3, 4, 6, 8, 12, 16, 24, 40]
    return (around(steps) + [center]).sorted().filter { interval.contains($0) }
  }

  private func eighths(_ period: Double, in interval: Interval) -> [Double] {
    let step = period / 8
    let first = ((interval.lower - center) / step).rounded(.up)
    let count = (interval.upper - center) / step - first
    guard count >= 0, count <= 16 * Self.mostPeriods else { return [] }
    return (0...Int(count)).map { center + (first + Double($0)) * step }.filter { interval.contains($0) }
  }

  /// Few points to begin from, where what lies between is looked at until it is known: some of the landmarks.
  func posts(in interval: Interval) -> [Double] {
    if period != nil {
      return landmarks(in: interval).enumerated().filter { $0.offset % 2 == 0 }.map { $0.element }
    }
    return around([2, 6, 18]).filter { interval.contains($0) }
  }

  private func around(_ steps: [Double]) -> [Double] {
    steps.flatMap { [center - $0 * width, center + $0 * width] }
  }
}
