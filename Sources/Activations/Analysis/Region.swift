// A stretch of the x axis, which may go on for ever.

/// The x from `lower` to `upper`; the ends may be infinite.
public struct Region: Sendable, Equatable {
  /// The lower end in data units, or −∞.
  public let lower: Double
  /// The upper end in data units, or ∞; not below the lower one.
  public let upper: Double

  /// The region between two ends.
  public init(_ lower: Double, _ upper: Double) {
    self.lower = lower
    self.upper = upper
  }

  /// Whether `x` lies in the region, ends included.
  public func contains(_ x: Double) -> Bool { lower <= x && x <= upper }

  /// Regions from left to right, those that touch as one, except at the places that keep them apart.
  package static func merged(_ regions: [Region], apartAt places: [Double]) -> [Region] {
    var merged: [Region] = []
    for region in regions.sorted(by: { $0.lower < $1.lower }) {
      if let last = merged.last, region.lower <= last.upper.nextUp, !places.contains(region.lower) {
        merged[merged.count - 1] = Region(last.lower, max(last.upper, region.upper))
      } else {
        merged.append(region)
      }
    }
    return merged
  }
}
