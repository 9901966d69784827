// The limits of a formula at infinity, read off its values far out.

enum Limit {
  /// The jet that a formula tends to: infinite where it grows without bound, nan where it does not settle.
  ///
  /// At x = 2^65536 everything that decays with a power of x is below all doubles and everything that grows
  /// with one is above them. What grows with log x is 16 times as large at 2^1048576.
  static func jet(of formula: (Jet<DoubleDouble>) -> Jet<DoubleDouble>, isLeft: Bool) -> Jet<Double> {
    let sign: Double = isLeft ? -1 : 1
    let near = formula(.variable(DoubleDouble(unchecked: sign, 0, exponent: 1 << 16)))
    let far = formula(.variable(DoubleDouble(unchecked: sign, 0, exponent: 1 << 20)))
    return Jet<Double>(
      limit(near.value, far.value), limit(near.derivative, far.derivative),
      limit(near.secondDerivative, far.secondDerivative))
  }

  private static func limit(_ near: DoubleDouble, _ far: DoubleDouble) -> Double {
    // 0 has no sign here.
    let (a, b) = (near.rounded, far.rounded == 0 ? 0 : far.rounded)
    if a == b { return b }
    if b.magnitude > 1.5 * a.magnitude { return b < 0 ? -.infinity : .infinity }
    if b.magnitude < a.magnitude / 1.5 { return 0 }
    // nan stays nan; a slow approach counts as arrived.
    return b
  }
}
