// Which part of the plane a panel shows, chosen from the curves' own values.

import Activations

enum Window {
  /// Fewer labels than this stand on a y axis.
  static let mostYTicks = 6.5

  /// An interval of y that shows values from `least` to `greatest`: 6 % of padding, then out to the
  /// next half tick. Values that are equal, or nearly so, get room on both sides.
  static func around(_ least: Double, _ greatest: Double) -> Interval {
    let size = max(least.magnitude, greatest.magnitude)
    var (least, greatest) = (least, greatest)
    // A billionth of the value is a level line to the eye, and to a double not far from rounding.
    if !(greatest - least > 1e-9 * size) || greatest - least < 1e-290 {
      let room = size > 1e-290 ? size / 2 : 1
      (least, greatest) = (least - room, greatest + room)
    }
    let padding = 0.06 * (greatest - least)
    let step = TickStep.atLeast((greatest - least + 2 * padding) / mostYTicks)
    let half = step.size / 2
    let lower = ((least - padding) / half).rounded(.down) * half
    let upper = ((greatest + padding) / half).rounded(.up) * half
    return Interval(lower, upper) ?? Interval(least, greatest) ?? .symmetric(1)
  }
}
