// The multiple parametric exponential linear unit: between ReLU, PReLU and ELU, learned.

extension Catalogue {
  /// The multiple parametric exponential linear unit: ELU with a learned saturation and steepness.
  ///
  ///     mpelu(x) = x                for x > 0
  ///              = α (e^(βx) − 1)   for x ≤ 0
  ///
  /// At 0 the slope goes from αβ to 1, so the graph has a corner unless αβ is 1; here it is αβ there.
  ///
  /// Li, Fan, Li, Wu and Ming, "Improving Deep Neural Network with Multiple Parametric Exponential Linear
  /// Units", 2016, arXiv:1606.00305.
  ///
  /// Accuracy: at most 0.51, 0.51 and 0.51 ulp in f, f′ and f″.
  public static let mpelu = Activation(
    id: "mpelu", name: "MPELU", symbol: "MPELU", family: "exponential-unit",
    aliases: ["multiple-parametric-elu"],
    parameters: [
      Parameter(
        name: "alpha", symbol: "α", defaultValue: 1, allowed: .real,
        meaning: "the negative side saturates at −α; learned from 0.25 or 1"),
      Parameter(
        name: "beta", symbol: "β", defaultValue: 1, allowed: .positive,
        meaning: "how fast it saturates; learned"),
    ],
    expression: .choose(.x > 0, .x, else: .alpha * .expMinusOne(.beta * .x)),
    formula: Formula(
      "MPELU(x) = x for x > 0, α(e^(βx) − 1) for x ≤ 0",
      tex: #"\operatorname{MPELU}(x) = \begin{cases} x & x > 0 \\ "#
        + #"\alpha (e^{\beta x} - 1) & x \le 0 \end{cases}"#),
    gradient: Formula(
      "MPELU′(x) = 1 for x > 0, αβe^(βx) for x < 0",
      tex: #"\operatorname{MPELU}'(x) = \begin{cases} 1 & x > 0 \\ "#
        + #"\alpha \beta e^{\beta x} & x < 0 \end{cases}"#),
    defaultRange: .symmetric(4),
    reference: Reference(
      "Li, Fan, Li, Wu and Ming 2016, Improving deep neural network with multiple parametric exponential "
        + "linear units", arXiv: "1606.00305"),
    note: "With α = 0 it is ReLU, with β = 1 ELU.")
}
