// "-6:6", an interval of x or y values.
// Whatever passes has a width that ticks and samples can divide without falling into rounding.

/// An interval from the command line: finite, in order, and wide enough to draw.
///
/// `lower < upper`, both within ±1e300, and `upper - lower` is finite.
struct RangeArgument: Equatable, Sendable {
  /// The largest magnitude of a bound; beyond it, a width could overflow.
  static let magnitudeLimit = 1e300
  /// The smallest width relative to the larger bound: below, neighbouring samples become equal.
  static let relativeWidthLimit = 1e-9
  /// The smallest width at 0: below, steps become denormal.
  static let widthLimit = 1e-300

  let lower: Double
  let upper: Double

  /// - Parameter text: "A:B", two numbers as `Number` reads them.
  /// - Throws: A `Failure` with status 64.
  init(_ text: String) throws(Failure) {
    let shown = VisibleText.quoted(text)
    let parts = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
      throw Failure(status: .usage, message: "\(shown) is not a range; write A:B, as in -6:6")
    }
    // Cut at an ASCII byte, so both parts are whole UTF-8.
    let lower = try Number.parse(String(decoding: parts[0], as: UTF8.self))
    let upper = try Number.parse(String(decoding: parts[1], as: UTF8.self))
    for bound in [lower, upper] where bound.magnitude > RangeArgument.magnitudeLimit {
      let limit = RangeArgument.magnitudeLimit
      throw Failure(status: .usage, message: "range \(shown): \(bound) is beyond the limit of ±\(limit)")
    }
    if lower > upper {
      let turned = "\(String(decoding: parts[1], as: UTF8.self)):\(String(decoding: parts[0], as: UTF8.self))"
      throw Failure(
        status: .usage,
        message: "range \(shown): min must be below max: write \(VisibleText.quoted(turned))")
    }
    let smallest = max(
      RangeArgument.widthLimit, RangeArgument.relativeWidthLimit * max(lower.magnitude, upper.magnitude))
    if upper - lower < smallest {
      throw Failure(
        status: .usage,
        message: "range \(shown) is too narrow: max must be above min by at least \(smallest) here")
    }
    self.lower = lower
    self.upper = upper
  }
}
