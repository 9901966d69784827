// The error function and its complement for double-double numbers, tails included.

extension DoubleDouble {
  /// erfc(x) = 1 − erf(x), to full relative accuracy in the right tail.
  static func erfc(_ x: DoubleDouble) -> DoubleDouble {
    if x.high.isNaN { return x }
    if x.isNegative { return 2 - erfc(-x) }
    if x.rounded < 0.4 { return .one - erf(x) }
    return exp(-x.squared) * scaledErfc(x)
  }

  /// erf(x), to full relative accuracy near 0.
  static func erf(_ x: DoubleDouble) -> DoubleDouble {
    if x.rounded.magnitude < 0.6 {
      // 2/√π e^(−x²) Σ (2x²)ⁿ x/(1·3·5…(2n+1)): no term is negative.
      let square = 2 * x.squared
      var sum = DoubleDouble.one
      for n in stride(from: 26, through: 1, by: -1) {
        sum = .one + sum * square / DoubleDouble(Double(2 * n + 1))
      }
      return twoOverRootPi * x * exp(-x.squared) * sum
    }
    return x.isNegative ? erfc(-x) - .one : .one - erfc(x)
  }

  /// e^(x²) erfc(x) for x ≥ 0.4.
  static func scaledErfc(_ x: DoubleDouble) -> DoubleDouble {
    x.rounded < 6 ? tabulatedScaledErfc(x) : continuedFraction(x)
  }

  /// From the next tabulated place c above x = c − d:
  ///
  ///     e^(x²) erfc(x) = e^(d² − 2cd) (e^(c²) erfc(c) + 2/√π ∫₀ᵈ e^(2cs − s²) ds)
  ///
  /// Both terms are positive. The integrand's Taylor coefficients obey
  /// (n + 1) b(n+1) = 2c b(n) − 2 b(n−1).
  private static func tabulatedScaledErfc(_ x: DoubleDouble) -> DoubleDouble {
    let index = (x.rounded * 16).rounded(.up)
    let c = index / 16
    let d = DoubleDouble(c) - x
    let entry = scaledErfcTable(Int(index))
    // b(n) dⁿ, so that nothing grows.
    let double = 2 * c * d
    let square = 2 * d.squared
    var before = DoubleDouble.zero
    var term = DoubleDouble.one
    var sum = DoubleDouble.one
    for n in 0..<26 {
      let next = (double * term - square * before) / DoubleDouble(Double(n + 1))
      (before, term) = (term, next)
      sum = sum + term / DoubleDouble(Double(n + 2))
      if term.high.magnitude < 0x1p-112 { break }
    }
    let integral = d * sum
    return exp(d.squared - 2 * (c * d)) * (entry + twoOverRootPi * integral)
  }

  private static func scaledErfcTable(_ index: Int) -> DoubleDouble {
    let entry = scaledErfc[index]
    return DoubleDouble(unchecked: entry.high, entry.low)
  }

  /// √π e^(x²) erfc(x) = 1/(x + (1/2)/(x + 1/(x + (3/2)/(x + …)))), from as many terms as 32 digits need.
  private static func continuedFraction(_ x: DoubleDouble) -> DoubleDouble {
    let size = x.rounded
    let terms = size > 1e8 ? 2 : Int(16 + 1600 / (size * size))
    var tail = x
    for n in stride(from: terms, through: 1, by: -1) { tail = x + DoubleDouble(Double(n) / 2) / tail }
    return 0.5 * twoOverRootPi / tail
  }
}
