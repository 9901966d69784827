// Windows of logarithmic axes, chosen from the curves' own values.

import Activations

extension Window {
  /// How far a curve that reaches 0 is followed down, in decades below the greatest value.
  private static let decadesToZero = 4.0

  /// A window for positive values from `least` to `greatest`: from a whole decade to a little above the greatest.
  ///
  /// - Parameters:
  ///   - reachesZero: Whether a curve goes down to 0: then there are some decades at least.
  ///   - mostDecades: What lies further below the greatest value is not shown.
  static func logarithmic(
    _ least: Double, _ greatest: Double, reachesZero: Bool, mostDecades: Double = 40
  ) -> Interval {
    let high = Rounded.log10(greatest)
    let down = reachesZero ? min(Rounded.log10(least), high - decadesToZero) : Rounded.log10(least)
    let bottom = max((down - 0.02).rounded(.down), high - mostDecades, -300)
    let top = min(high + max(0.06 * (high - bottom), 0.1), 308)
    return Interval(Rounded.exp10(bottom), Rounded.exp10(top)) ?? .symmetric(1)
  }

  /// The threshold of a symmetric logarithm for values up to `greatest` in size: three decades below it.
  static func threshold(_ greatest: Double) -> Double {
    Rounded.exp10(max(Rounded.log10(max(greatest, 1e-290)).rounded(.down) - 3, -290))
  }

  /// A window for a symmetric logarithm: 6 % of the axis' length as room above and below, as `around` has.
  static func symmetric(_ least: Double, _ greatest: Double, threshold: Double) -> Interval {
    let scale = AxisScale.symlog(threshold: threshold)
    let (low, high) = (scale.position(least), scale.position(greatest))
    let room = max((high - low) * 0.06, 0.1)
    return Interval(scale.value(low - room), scale.value(high + room)) ?? .symmetric(1)
  }
}
