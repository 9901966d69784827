// ATLU: the input gated by an arctangent.

extension Catalogue {
  /// The arctangent linear unit.
  ///
  ///     atlu(x) = x (arctan(x) + π/2)/π        atlu″ = 2/(π (1 + x²)²)
  ///
  /// It rises everywhere, from −1/π at −∞. Left of −1, with y = −1/x:
  ///
  ///     atlu = x arctan(y)/π        atlu′ = (arctan(y) − y/(1 + y²))/π
  ///
  /// which cancels for small y: there it is y³/π (2/3 − 4y²/5 + 6y⁴/7 − …).
  ///
  /// Huang, "Expanded Gating Ranges Improve Activation Functions", 2024, arXiv:2405.20768.
  ///
  /// Accuracy: at most 0.51, 0.51 and 0.51 ulp in f, f′ and f″.
  static let atlu = Activation(
    id: "atlu", name: "ATLU", symbol: "ATLU", family: "swish",
    aliases: ["arctan-linear-unit", "arctan-glu-gate"],
    formula: Formula(
      "ATLU(x) = x · (arctan(x) + π/2)/π",
      tex: #"\operatorname{ATLU}(x) = \frac{x}{\pi} \left(\arctan x + \frac{\pi}{2}\right)"#),
    gradient: Formula(
      "ATLU′(x) = (arctan(x) + π/2 + x/(1 + x²))/π",
      tex: #"\operatorname{ATLU}'(x) = \frac{1}{\pi} \left(\arctan x + \frac{\pi}{2} + "#
        + #"\frac{x}{1 + x^2}\right)"#),
    defaultRange: .symmetric(6),
    reference: Reference(
      "Huang 2024, Expanded gating ranges improve activation functions", arXiv: "2405.20768"),
    definition: .scalar { _ in
      PiecewiseFunction(
        .formula(Feature()) { variable in
          let x = variable.value
          let r = 1 / (1 + x.squared)
          let bend = 2 * r.squared / DoubleDouble.pi
          if x < -1 {
            let y = -1 / x
            let arctangent = DoubleDouble.arctangent(y)
            let slope = y < 0.015625 ? arctangentTail(y) : arctangent + x * r
            return Jet<DoubleDouble>(x * arctangent / DoubleDouble.pi, slope / DoubleDouble.pi, bend)
          }
          let gate = DoubleDouble.arctangent(x) + DoubleDouble.halfPi
          return Jet<DoubleDouble>(x * gate / DoubleDouble.pi, (gate + x * r) / DoubleDouble.pi, bend)
        })
    })

  /// arctan(y) − y/(1 + y²) for 0 < y < 1/64: the sum of (−1)^(n+1) y^(2n+1) 2n/(2n + 1) over n ≥ 1.
  private static func arctangentTail(_ y: DoubleDouble) -> DoubleDouble {
    let minus = -y.squared
    var sum = DoubleDouble.zero
    for n in stride(from: 11, through: 1, by: -1) {
      sum = sum * minus + DoubleDouble(Double(2 * n), over: Double(2 * n + 1))
    }
    return sum * (y * y.squared)
  }
}
