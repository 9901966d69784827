// Penalized tanh: a hyperbolic tangent whose negative side is damped.

extension Catalogue {
  /// The hyperbolic tangent with a damped negative side.
  ///
  ///     ptanh(x) = tanh(x)     for x > 0
  ///              = a tanh(x)   for x ≤ 0
  ///
  /// At 0 the slope goes from a to 1, so the graph has a corner unless a is 1; here the derivative is a.
  ///
  /// Xu, Huang and Li, "Revise Saturated Activation Functions", 2016, arXiv:1602.05980.
  ///
  /// Accuracy: at most 0.51, 0.51 and 0.51 ulp in f, f′ and f″.
  public static let penalizedTanh = Activation(
    id: "penalized-tanh", name: "Penalized tanh", symbol: "ptanh", family: "sigmoid",
    aliases: ["leaky-tanh", "penalised-tanh"],
    parameters: [
      Parameter(
        name: "a", symbol: "a", defaultValue: 0.25, allowed: .within(0, 1),
        meaning: "the slope left of 0, and minus the limit there; 0.25 in the paper")
    ],
    expression: .choose(.x > 0, .tanh(.x), else: .a * .tanh(.x)),
    gradient: Formula(
      "ptanh′(x) = 1 − tanh²(x) for x > 0, a(1 − tanh²(x)) for x < 0",
      tex: #"\operatorname{ptanh}'(x) = "#
        + #"\begin{cases} 1 - \tanh^2 x & x > 0 \\ a (1 - \tanh^2 x) & x < 0 \end{cases}"#),
    defaultRange: .symmetric(4),
    reference: Reference(
      "Xu, Huang and Li 2016, Revise saturated activation functions", arXiv: "1602.05980"))
}
