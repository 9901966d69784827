// The rectified power unit: a power of the positive side.

extension Catalogue {
  /// The rectified power unit.
  ///
  ///     repu(x) = xᵖ   for x > 0
  ///             = 0    for x ≤ 0
  ///
  /// p is at least 2: then f and f′ are continuous. For p = 2 it is the squared ReLU, whose f″ jumps at 0.
  ///
  /// Li, Tang and Yu, "Better Approximations of High Dimensional Smooth Functions by Deep Neural Networks
  /// with Rectified Power Units", 2019, arXiv:1903.05858.
  ///
  /// Accuracy: at most 0.51, 0.51 and 0.51 ulp in f, f′ and f″.
  static let repu = Activation(
    id: "repu", name: "RePU", symbol: "RePU", family: "rectifier",
    aliases: ["rectified-power-unit"],
    parameters: [
      Parameter(
        name: "p", symbol: "p", defaultValue: 3, allowed: .atLeast(2),
        meaning: "the power; 2 and 3 in the paper")
    ],
    formula: Formula("RePU(x) = max(0, x)^p", tex: #"\operatorname{RePU}(x) = \max(0, x)^p"#),
    gradient: Formula(
      "RePU′(x) = p · max(0, x)^(p − 1)", tex: #"\operatorname{RePU}'(x) = p \max(0, x)^{p - 1}"#),
    defaultRange: .symmetric(2),
    reference: Reference(
      "Li, Tang and Yu 2019, Better approximations of high dimensional smooth functions by deep neural "
        + "networks with rectified power units", arXiv: "1903.05858"),
    definition: .scalar { arguments in
      PiecewiseFunction(.constant(0)).then(at: 0, owner: .left, power(arguments[0]))
    })

  /// xᵖ for x ≥ 0 and p ≥ 2; for large p it rises around 1 on the scale 1/p.
  private static func power(_ p: Double) -> Piece {
    let ends = (left: Jet<Double>(0, 0, 0), right: Jet<Double>(.infinity, .infinity, p == 2 ? 2 : .infinity))
    return .formula(Feature(), Feature(at: 1, width: 1 / p), limits: ends) { x in
      let exponent = DoubleDouble(p)
      // log 0 is not finite, and 0⁰ is 1 here.
      let rest: DoubleDouble =
        p == 2 ? .one : x.value.isZero ? .zero : .pow(x.value, exponent - 2)
      return Jet<DoubleDouble>(
        x.value.squared * rest, exponent * (x.value * rest), exponent * (exponent - 1) * rest)
    }
  }
}
