// E-swish: SiLU times a constant.

extension Catalogue {
  /// E-swish: SiLU scaled by β.
  ///
  ///     eswish(x) = β x σ(x)
  ///
  /// The least value is −0.27846… β at x = −1.27846…; the slope tends to β on the right.
  ///
  /// Alcaide, "E-swish: Adjusting Activations to Different Network Depths", 2018, arXiv:1801.07145.
  ///
  /// Accuracy: at most 0.51, 0.51 and 0.51 ulp in f, f′ and f″.
  public static let eSwish = Activation(
    id: "e-swish", name: "E-swish", symbol: "E-swish", family: "swish",
    parameters: [
      Parameter(
        name: "beta", symbol: "β", defaultValue: 1.5, allowed: .within(1, 2),
        meaning: "the scale; the paper recommends 1 to 2, 1.5 is our choice; 1 gives SiLU")
    ],
    expression: .parameter("beta") * .x * .sigmoid(.x),
    gradient: Formula(
      "E-swish′(x) = βσ(x) · (1 + x · (1 − σ(x)))",
      tex: #"\operatorname{E-swish}'(x) = \beta\,\sigma(x)\,(1 + x\,(1 - \sigma(x)))"#),
    defaultRange: .symmetric(6),
    reference: Reference(
      "Alcaide 2018, E-swish: adjusting activations to different network depths", arXiv: "1801.07145"))
}
