// Phish: the input gated by the hyperbolic tangent of its GELU.

extension Catalogue {
  /// Phish: never negative, with a hump left of 0.
  ///
  ///     phish(x) = x tanh(gelu(x))
  ///
  /// GELU has the sign of x, so the product is positive on both sides: the least value is 0 at x = 0, and
  /// left of it the graph rises to 0.16465… at x = −1.19543….
  ///
  /// Naveen, "Phish: A Novel Hyper-Optimizable Activation Function", 2022, TechRxiv.
  ///
  /// Accuracy: at most 0.51, 0.51 and 0.51 ulp in f, f′ and f″.
  public static let phish = Activation(
    id: "phish", name: "Phish", symbol: "phish", family: "swish",
    expression: .x * .tanh(.gelu(.x)),
    gradient: Formula(
      "phish′(x) = tanh(g) + x · (1 − tanh²(g)) · g′(x), g = GELU(x)",
      tex: #"\operatorname{phish}'(x) = \tanh g + x\,(1 - \tanh^2 g)\,g'(x), "#
        + #"\quad g = \operatorname{GELU}(x)"#),
    defaultRange: .symmetric(4),
    reference: Reference("Naveen 2022, Phish: a novel hyper-optimizable activation function"))
}
