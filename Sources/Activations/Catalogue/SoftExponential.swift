// Soft exponential: from the logarithm over the identity to the exponential, by one parameter.

extension Catalogue {
  /// Soft exponential: a logarithm for α < 0, the identity for α = 0, an exponential for α > 0.
  ///
  ///     softexp(x) = −log(1 − α(x + α))/α   for α < 0
  ///                = x                      for α = 0
  ///                = (e^(αx) − 1)/α + α     for α > 0
  ///
  /// For α < 0 the domain begins at (1 − α²)/α, where it falls to −∞; left of it there is nothing. For α > 0
  /// it tends to α − 1/α on the left.
  ///
  /// Godfrey and Gashler, "A continuum among logarithmic, linear, and exponential functions, and its
  /// potential to improve generalization in neural networks", 2016, arXiv:1602.01321.
  ///
  /// Accuracy: at most 0.51, 0.51 and 0.51 ulp in f, f′ and f″.
  static let softExponential = Activation(
    id: "soft-exponential", name: "Soft exponential", symbol: "softexp", family: "exponential-unit",
    parameters: [
      Parameter(
        name: "alpha", symbol: "α", defaultValue: 0.5, allowed: .real,
        meaning: "learned: −1 gives log x, 0 gives x, 1 gives eˣ; the paper has no default, 0.5 is ours")
    ],
    formula: Formula(
      "softexp(x) = (exp(αx) − 1)/α + α for α > 0, x for α = 0, −log(1 − α(x + α))/α for α < 0",
      tex: #"\operatorname{softexp}(x) = \begin{cases} (e^{\alpha x} - 1)/\alpha + \alpha & \alpha > 0 \\ "#
        + #"x & \alpha = 0 \\ -\log(1 - \alpha (x + \alpha))/\alpha & \alpha < 0 \end{cases}"#),
    gradient: Formula(
      "softexp′(x) = exp(αx) for α ≥ 0, 1/(1 − α(x + α)) for α < 0",
      tex: #"\operatorname{softexp}'(x) = \begin{cases} e^{\alpha x} & \alpha \ge 0 \\ "#
        + #"1/(1 - \alpha (x + \alpha)) & \alpha < 0 \end{cases}"#),
    defaultRange: .symmetric(4),
    reference: Reference(
      "Godfrey and Gashler 2016, A continuum among logarithmic, linear, and exponential functions, and its "
        + "potential to improve generalization in neural networks", arXiv: "1602.01321"),
    note: "For α < 0 it is defined only right of (1 − α²)/α, where it falls to −∞.",
    definition: .scalar { arguments in
      let alpha = arguments[0]
      if alpha == 0 { return PiecewiseFunction(.line(slope: 1)) }
      return alpha < 0 ? softLogarithm(-alpha) : PiecewiseFunction(softExponential(alpha))
    })

  /// The exponential for α > 0.
  private static func softExponential(_ alpha: Double) -> Piece {
    let a = DoubleDouble(alpha)
    let bend = Feature(width: min(1 / alpha, .greatestFiniteMagnitude))
    // For α = 1 the left tail is eˣ: it must not come out as (eˣ − 1) + 1.
    if alpha >= 0.5 {
      let rest = (a - 1) * (a + 1)
      return .formula(bend) { x in (.exp(a * x) + rest) / a }
    }
    return .formula(bend) { x in .expMinusOne(a * x) / a + a }
  }

  /// The logarithm log(1 + a(x − a))/a for a = −α > 0, where its argument is positive.
  ///
  /// The breakpoint is the last double outside, so that every value inside is there; from the right it is the
  /// edge itself, with infinite limits.
  private static func softLogarithm(_ alpha: Double) -> PiecewiseFunction {
    let a = DoubleDouble(alpha)
    let excess: @Sendable (DoubleDouble) -> DoubleDouble = { x in a * (x - a) }
    // Near the edge the terms cancel all digits of a double: in each case the first operation is exact there,
    // and the second one has the relative accuracy of its terms.
    let argument: @Sendable (DoubleDouble) -> DoubleDouble = { x in
      let excess = excess(x)
      if alpha > 2 || excess.magnitude < 0.25 { return 1 + excess }
      return alpha < 0.5 ? (1 + a * x) - a.squared : (1 - a.squared) + a * x
    }
    // The last double outside the domain; for tiny α the edge lies beyond all doubles.
    var edge = (a - 1 / a).rounded
    for _ in 0..<4 where argument(DoubleDouble(edge)) > 0 { edge = edge.nextDown }
    for _ in 0..<4 where !(argument(DoubleDouble(edge.nextUp)) > 0) { edge = edge.nextUp }
    let (start, hasEdge) = (edge, edge.isFinite)
    let bend = Feature(at: hasEdge ? start : 0, width: min(1 / alpha, .greatestFiniteMagnitude))
    let logarithm = Piece.formula(bend) { x in
      if hasEdge, x.value.rounded == start {
        let infinite = DoubleDouble(unchecked: .infinity, 0)
        return Jet<DoubleDouble>(-infinite, infinite, -infinite)
      }
      let excess = excess(x.value)
      let argument = argument(x.value)
      let slope = 1 / argument
      let log = excess.magnitude < 0.25 ? DoubleDouble.log(onePlus: excess) : DoubleDouble.log(argument)
      return Jet<DoubleDouble>(log / a, slope, -(a * slope.squared))
    }
    return hasEdge
      ? PiecewiseFunction(.undefined).then(at: start, owner: .left, logarithm) : PiecewiseFunction(logarithm)
  }
}
