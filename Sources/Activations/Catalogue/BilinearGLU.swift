// Bilinear GLU: the gated linear unit without a nonlinearity.

extension Catalogue {
  /// The gated linear unit without a nonlinearity of its own.
  ///
  ///     bilinear(a, b) = a b
  ///
  /// The vector holds the values, then the gates: [a | b].
  ///
  /// Shazeer, "GLU Variants Improve Transformer", 2020, arXiv:2002.05202.
  ///
  /// Accuracy: at most 0.51 ulp in the values and 0.51 in the derivatives.
  public static let bilinearGLU = Activation(
    id: "bilinear-glu", name: "Bilinear GLU", symbol: "Bilinear GLU", family: "gated",
    aliases: ["bilinear"],
    formula: Formula(
      "bilinear(a, b) = a · b", tex: #"\operatorname{bilinear}(a, b) = a\,b"#),
    gradient: Formula(
      "∂/∂a = b, ∂/∂b = a",
      tex: #"\frac{\partial}{\partial a} = b, \quad \frac{\partial}{\partial b} = a"#),
    defaultRange: .symmetric(4),
    reference: Reference(
      "Shazeer 2020, GLU variants improve transformer", arXiv: "2002.05202"),
    note: "A function of two halves: values a, then gates b.",
    definition: .vector { _ in .gated(by: .x) })
}
