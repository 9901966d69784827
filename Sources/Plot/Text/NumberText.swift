// Numbers as people read them in titles and descriptions: a real minus, no needless digits.

/// Writes numbers for people.
public enum NumberText {
  /// The number with at most `digits` significant digits, without trailing zeros: "−0.278",
  /// "1000000", "2.5×10⁻⁷".
  public static func rounded(_ value: Double, digits: Int = 4) -> String {
    guard value.isFinite else { return value.isNaN ? "not a number" : value < 0 ? "−∞" : "∞" }
    guard value != 0 else { return "0" }
    let sign = value < 0 ? "−" : ""
    // The fourth digit of the least numbers is no double any more.
    let shift = value.magnitude < 1e-280 ? 100 : 0
    let value = shift == 0 ? value.magnitude : value.magnitude * 1e100
    var step = TickStep.atLeast(value)
    // The decade of the value: `atLeast` gives the step from 1, 2 or 5 at or above it.
    if step.size > value * (1 + 1e-9) || step.digit != 1 {
      step = TickStep(digit: 1, exponent: step.exponent - (step.digit == 1 ? 1 : 0))
    }
    let unit = TickStep(digit: 1, exponent: step.exponent - digits + 1)
    guard var count = unit.count(in: value, .toNearestOrEven) else { return sign + "\(value)" }
    var exponent = unit.exponent - shift
    while count % 10 == 0, count > 0 {
      count /= 10
      exponent += 1
    }
    let length = String(count).utf8.count
    let magnitude = length + exponent - 1
    if magnitude >= -4, magnitude <= 6 { return sign + TickLabels.decimal(UInt64(count), exponent: exponent) }
    let mantissa = TickLabels.decimal(UInt64(count), exponent: 1 - length)
    return sign + (mantissa.utf8.elementsEqual("1".utf8) ? "" : mantissa + "×") + "10"
      + TickLabels.superscript(magnitude)
  }
}
