// Ticks at multiples of π, for functions that repeat themselves.
//
// Far out the multiples need 64 bits: there are platforms where an `Int` has 32.

import Activations

/// Ticks at whole multiples of π/4, π/2, π, 2π, 5π, 10π and so on.
enum PiTicks {
  /// The steps below π as its divisors; above, they are 1, 2 or 5 times a power of ten.
  private static let divisors: [Int64] = [4, 2]

  /// The ticks in an interval, at least `leastDistance` apart, in data units; nil where fewer than three fit,
  /// or where multiples of π are longer words than numbers.
  static func ticks(in interval: Interval, leastDistance: Double) -> [Tick]? {
    var step: (multiple: Int64, divisor: Int64)?
    for divisor in divisors where step == nil && .pi / Double(divisor) >= leastDistance {
      step = (1, divisor)
    }
    for multiple: Int64 in [1, 2, 5, 10, 20, 50, 100, 200, 500]
    where step == nil && .pi * Double(multiple) >= leastDistance {
      step = (multiple, 1)
    }
    guard let (multiple, divisor) = step else { return nil }
    let size = .pi * Double(multiple) / Double(divisor)
    // A little slack for ends that are meant to be multiples.
    let first = Int64((interval.lower / size - 1e-9).rounded(.up))
    let last = Int64((interval.upper / size + 1e-9).rounded(.down))
    guard last - first >= 2 else { return nil }
    return (first...last).map { count in
      let (numerator, denominator) = reduced(count * multiple, divisor)
      return Tick(
        value: .pi * Double(numerator) / Double(denominator), label: label(numerator, denominator))
    }
  }

  /// The value in words if it is a multiple of π/4 up to 1000π, such as "−3π/2".
  static func text(_ value: Double) -> String? {
    let quarters = value / (.pi / 4)
    guard quarters.magnitude < 4000, (quarters - quarters.rounded()).magnitude < 1e-9 else { return nil }
    let (numerator, denominator) = reduced(Int64(quarters.rounded()), 4)
    return label(numerator, denominator)
  }

  private static func reduced(_ numerator: Int64, _ denominator: Int64) -> (Int64, Int64) {
    var (numerator, denominator) = (numerator, denominator)
    while denominator > 1, numerator.isMultiple(of: 2) {
      (numerator, denominator) = (numerator / 2, denominator / 2)
    }
    return (numerator, denominator)
  }

  private static func label(_ numerator: Int64, _ denominator: Int64) -> String {
    if numerator == 0 { return "0" }
    let count = numerator.magnitude == 1 ? "" : String(numerator.magnitude)
    return (numerator < 0 ? "−" : "") + count + "π" + (denominator == 1 ? "" : "/\(denominator)")
  }
}
