// ATLU: the input gated by an arctangent.

extension Catalogue {
  /// The arctangent linear unit.
  ///
  ///     atlu(x) = x (arctan(x) + π/2)/π        atlu″ = 2/(π (1 + x²)²)
  ///
  /// It rises everywhere, from −1/π at −∞.
  ///
  /// Huang, "Expanded Gating Ranges Improve Activation Functions", 2024, arXiv:2405.20768.
  ///
  /// Accuracy: at most 0.51, 0.51 and 0.51 ulp in f, f′ and f″.
  public static let atlu = Activation(
    id: "atlu", name: "ATLU", symbol: "ATLU", family: "swish",
    aliases: ["arctan-linear-unit", "arctan-glu-gate"],
    expression: .x * (.arctan(.x) + .pi / 2) / .pi,
    formula: Formula(
      "ATLU(x) = x · (arctan(x) + π/2)/π",
      tex: #"\operatorname{ATLU}(x) = \frac{x}{\pi} \left(\arctan x + \frac{\pi}{2}\right)"#),
    gradient: Formula(
      "ATLU′(x) = (arctan(x) + π/2 + x/(1 + x²))/π",
      tex: #"\operatorname{ATLU}'(x) = \frac{1}{\pi} \left(\arctan x + \frac{\pi}{2} + "#
        + #"\frac{x}{1 + x^2}\right)"#),
    defaultRange: .symmetric(6),
    reference: Reference(
      "Huang 2024, Expanded gating ranges improve activation functions", arXiv: "2405.20768"))
}
