// Where an axis has its ticks and what they are called.
//
// Ticks are whole multiples of a step of 1, 2 or 5 times a power of ten, held as integers: 0.1, 0.2,
// 0.3 are exact, where adding steps drifts (as in d3-array). Labels are written from the same integers.

import Activations

/// A tick: its place in data units and its label.
struct Tick {
  let value: Double
  let label: String
}

/// A step between ticks: digit · 10^exponent.
struct TickStep: Equatable {
  /// 1, 2 or 5.
  let digit: Int
  let exponent: Int

  /// The step in data units.
  var size: Double { multiple(1) }

  /// `count` steps in data units, rounded once where powers of ten are exact.
  func multiple(_ count: Int64) -> Double {
    let n = Double(count * Int64(digit))
    // 10⁻ᵏ is no double, 10ᵏ is one up to k = 22: dividing keeps 0.3 what people mean by 0.3.
    if exponent >= 0 { return n * Rounded.powerOfTen(exponent) }
    if exponent >= -300 { return n / Rounded.powerOfTen(-exponent) }
    return n / 1e300 / Rounded.powerOfTen(-exponent - 300)
  }

  /// The next larger step.
  var next: TickStep {
    switch digit {
    case 1: TickStep(digit: 2, exponent: exponent)
    case 2: TickStep(digit: 5, exponent: exponent)
    default: TickStep(digit: 1, exponent: exponent + 1)
    }
  }

  /// The least step of at least `size`, which must be positive; at most 1e300.
  static func atLeast(_ size: Double) -> TickStep {
    let size = min(max(size, .leastNonzeroMagnitude), 1e300)
    // A power of ten that is not above the power of two that is not above the size.
    let power = (Double(size.exponent) * 0.3010299956639812).rounded(.down)
    var step = TickStep(digit: 1, exponent: Int(power))
    for _ in 0..<9 where step.size < size * (1 - 1e-9) { step = step.next }
    return step
  }

  /// How many steps there are in `value`, rounded down or up with a little slack for values that are
  /// meant to be multiples; nil where it is more than an integer can count exactly. That takes 64 bits: there are
  /// platforms where an `Int` has 32.
  func count(in value: Double, _ rule: FloatingPointRoundingRule) -> Int64? {
    let quotient = value / size
    guard quotient.magnitude < 1e15 else { return nil }
    let nearest = quotient.rounded()
    let slack = max(1e-9, quotient.magnitude * 4e-16)
    return Int64((quotient - nearest).magnitude <= slack ? nearest : quotient.rounded(rule))
  }

  /// The multiples of the step inside an interval; at most a hundred.
  func ticks(in interval: (lower: Double, upper: Double)) -> [Tick] {
    guard let first = count(in: interval.lower, .up), let last = count(in: interval.upper, .down),
      first <= last, last - first < 100
    else { return [] }
    let labels = TickLabels(first: first, last: last, step: self)
    return (first...last).map { Tick(value: multiple($0), label: labels.label($0)) }
  }
}

/// The labels of one axis, all with the same number of decimals.
struct TickLabels {
  let step: TickStep
  /// Whether labels are written as mantissa times a power of ten.
  private let power: Int?

  init(first: Int64, last: Int64, step: TickStep) {
    self.step = step
    let greatest = max(first.magnitude, last.magnitude) * UInt64(step.digit)
    let digits = String(greatest).utf8.count
    let plain = step.exponent >= 0 ? digits + step.exponent : max(digits, 1 - step.exponent) + 1
    // 1000000 and 0.00001 are still read at a glance; beyond, powers of ten are.
    power = plain <= 7 || plain <= digits + 2 ? nil : digits + step.exponent - 1
  }

  func label(_ count: Int64) -> String {
    let n = count * Int64(step.digit)
    if n == 0 { return "0" }
    let sign = n < 0 ? "−" : ""
    guard let power else { return sign + TickLabels.decimal(n.magnitude, exponent: step.exponent) }
    // One power for the whole axis, and as many decimals as it needs.
    let mantissa = TickLabels.decimal(n.magnitude, exponent: step.exponent - power)
    return sign + mantissa + "×10" + TickLabels.superscript(power)
  }

  /// n · 10^exponent in plain digits.
  static func decimal(_ n: UInt64, exponent: Int) -> String {
    if exponent >= 0 { return String(n) + String(repeating: "0", count: exponent) }
    let digits = String(n)
    let missing = -exponent + 1 - digits.utf8.count
    let padded = Array((missing > 0 ? String(repeating: "0", count: missing) : "").utf8) + Array(digits.utf8)
    let point = padded.count + exponent
    return String(decoding: padded[..<point], as: UTF8.self) + "."
      + String(decoding: padded[point...], as: UTF8.self)
  }

  static func superscript(_ n: Int) -> String {
    let digits = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
    var text = n < 0 ? "⁻" : ""
    for byte in String(n.magnitude).utf8 { text += digits[Int(byte - UInt8(ascii: "0"))] }
    return text
  }
}
