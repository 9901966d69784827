// "-6:6", an interval of x or y values.
// Whatever passes has a width that ticks and samples can divide without falling into rounding.

/// An interval from the command line: finite, in order, and wide enough to draw.
///
/// `lower < upper`, both within ±`Limits.rangeEnd`, and `upper - lower` is finite.
struct RangeArgument: Equatable, Sendable {
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
    for bound in [lower, upper] where bound.magnitude > Limits.rangeEnd {
      let limit = Limits.rangeEnd
      throw Failure(status: .usage, message: "range \(shown): \(bound) is beyond the limit of ±\(limit)")
    }
    if lower > upper {
      let turned = "\(String(decoding: parts[1], as: UTF8.self)):\(String(decoding: parts[0], as: UTF8.self))"
      throw Failure(
        status: .usage,
        message: "range \(shown): min must be below max: write \(VisibleText.quoted(turned))")
    }
    let smallest = max(
      Limits.rangeWidth.absolute, Limits.rangeWidth.relative * max(lower.magnitude, upper.magnitude))
    if upper - lower < smallest {
      throw Failure(
        status: .usage,
        message: "range \(shown) is too narrow: max must be above min by at least \(smallest) here")
    }
    self.lower = lower
    self.upper = upper
  }
}
