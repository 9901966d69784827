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
  public static let softExponential = Activation(
    id: "soft-exponential", name: "Soft exponential", symbol: "softexp", family: "exponential-unit",
    parameters: [
      Parameter(
        name: "alpha", symbol: "α", defaultValue: 0.5, allowed: .real,
        meaning: "learned: −1 gives log x, 0 gives x, 1 gives eˣ; the paper has no default, 0.5 is ours")
    ],
    expression: .choose(
      .alpha > 0, (.exp(.alpha * .x) + (.alpha.squared - 1)) / .alpha,
      else: .choose(.alpha < 0, -.log(1 - .alpha * (.x + .alpha)) / .alpha, else: .x)),
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
    note: "For α < 0 it is defined only right of (1 − α²)/α, where it falls to −∞.")
}
