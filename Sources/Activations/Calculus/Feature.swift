// Where a curve bends: the points at which to evaluate it so that no bend is missed.

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

  /// More periods than this in an interval cannot be resolved: in the widest figure a line is as wide as each of them.
  package static let mostPeriods = 1_000.0
  /// Where there are more, this many are sampled at both ends of the interval and around its middle.
  private static let sampledPeriods = 8.0

  /// How many periods there are in an interval; 0 for a bend that does not repeat itself.
  package func periods(in interval: Interval) -> Double { period.map { interval.width / $0 } ?? 0 }

  /// Sample points inside an interval that miss no bend, in increasing order: the center and points on both sides of it
  /// at growing distance, or eighths of the period. Of more than `mostPeriods` periods a few are sampled.
  public func samplePoints(in interval: Interval) -> [Double] {
    if let period {
      guard periods(in: interval) > Self.mostPeriods else { return eighths(period, in: interval) }
      let part = Self.sampledPeriods * period
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

  /// A few points for a start, where what is between them is evaluated until it is accurate.
  func coarseSamplePoints(in interval: Interval) -> [Double] {
    if period != nil {
      return samplePoints(in: interval).enumerated().filter { $0.offset % 2 == 0 }.map { $0.element }
    }
    return around([2, 6, 18]).filter { interval.contains($0) }
  }

  private func around(_ steps: [Double]) -> [Double] {
    steps.flatMap { [center - $0 * width, center + $0 * width] }
  }
}
