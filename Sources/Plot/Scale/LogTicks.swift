// Ticks of logarithmic axes: powers of ten, and parts of a decade where there are few.

import Activations

enum LogTicks {
  /// The ticks of a window above 0.
  ///
  /// - Parameter decadesApart: The least distance between two ticks, in decades.
  static func ticks(in window: Interval, decadesApart: Double) -> [Tick] {
    let (low, high) = (Rounded.log10(window.lower), Rounded.log10(window.upper))
    let slack = 1e-9
    let first = Int((low - slack).rounded(.up))
    let last = Int((high + slack).rounded(.down))
    if last - first >= 2 || high - low > 2 {
      let every = max(1, Int(decadesApart.rounded(.up)))
      let exponents = (first...max(first, last)).filter { $0.isMultiple(of: every) && $0 <= last }
      return exponents.map { Tick(value: power($0), label: label($0, isPlain: isPlain(exponents))) }
    }
    // Less than two decades: 1, 2 and 5 of each, as far apart as they are.
    var ticks: [Tick] = []
    let (least, most) = (window.lower * (1 - slack), window.upper * (1 + slack))
    for exponent in Int(low.rounded(.down))...Int(high.rounded(.up)) {
      for digit in [1.0, 2, 5] where digit == 1 || decadesApart <= 0.3 {
        let value = digit * power(exponent)
        if value >= least, value <= most {
          ticks.append(Tick(value: value, label: NumberText.rounded(value)))
        }
      }
    }
    if ticks.count >= 2 { return ticks }
    return TickStep.atLeast(window.width / 4.5).ticks(in: (window.lower, window.upper))
  }

  /// 0 and powers of ten on both sides of it, from the threshold of the scale on.
  ///
  /// - Parameter decadesApart: The least distance between two ticks, in decades.
  static func symmetricTicks(in window: Interval, threshold: Double, decadesApart: Double) -> [Tick] {
    let scale = AxisScale.symlog(threshold: threshold)
    let greatest = max(window.lower.magnitude, window.upper.magnitude)
    let last = Int((Rounded.log10(greatest) + 1e-9).rounded(.down))
    // The first power that is far enough from 0, and from its mirror image.
    var first = Int(Rounded.log10(threshold).rounded(.down))
    while first <= last, scale.position(power(first)) < decadesApart { first += 1 }
    let every = max(1, Int(decadesApart.rounded(.up)))
    // Counted from the greatest, which is read first.
    let exponents = stride(from: last, through: first, by: -every).reversed()
    let isPlain = isPlain(Array(exponents))
    let positive = exponents.map { Tick(value: power($0), label: label($0, isPlain: isPlain)) }
    let negative = positive.reversed().map { Tick(value: -$0.value, label: "−" + $0.label) }
    let ticks = (negative + [Tick(value: 0, label: "0")] + positive).filter { window.contains($0.value) }
    if ticks.count >= 2 { return ticks }
    // The whole window lies where the scale is nearly linear.
    return TickStep.atLeast(window.width / 4.5).ticks(in: (window.lower, window.upper))
  }

  private static func power(_ exponent: Int) -> Double {
    // 10⁻³ is no double; a thousandth, rounded once, is what 0.001 reads as.
    if exponent >= 0 { return Rounded.powerOfTen(exponent) }
    return exponent >= -300 ? 1 / Rounded.powerOfTen(-exponent) : Rounded.exp10(Double(exponent))
  }

  /// Whether the powers are read at a glance in plain digits.
  private static func isPlain(_ exponents: [Int]) -> Bool {
    exponents.allSatisfy { $0 >= -3 && $0 <= 4 }
  }

  private static func label(_ exponent: Int, isPlain: Bool) -> String {
    if isPlain { return TickLabels.decimal(1, exponent: exponent) }
    return exponent == 0 ? "1" : exponent == 1 ? "10" : "10" + TickLabels.superscript(exponent)
  }
}
