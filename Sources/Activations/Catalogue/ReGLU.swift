// ReGLU: the gated linear unit with ReLU for its gate.

extension Catalogue {
  /// The gated linear unit with ReLU for its gate.
  ///
  ///     ReGLU(a, b) = a relu(b)
  ///
  /// The vector holds the values, then the gates: [a | b].
  ///
  /// Shazeer, "GLU Variants Improve Transformer", 2020, arXiv:2002.05202.
  ///
  /// Accuracy: at most 0.51 ulp in the values and 0.51 in the derivatives.
  public static let reglu = Activation(
    id: "reglu", name: "ReGLU", symbol: "ReGLU", family: "gated",
    formula: Formula(
      "ReGLU(a, b) = a · max(b, 0)", tex: #"\operatorname{ReGLU}(a, b) = a \max(b, 0)"#),
    gradient: Formula(
      "∂/∂a = max(b, 0), ∂/∂b = a for b > 0, 0 for b < 0",
      tex: #"\frac{\partial}{\partial a} = \max(b, 0), \quad \frac{\partial}{\partial b} = a\,[b > 0]"#),
    defaultRange: .symmetric(4),
    reference: Reference(
      "Shazeer 2020, GLU variants improve transformer", arXiv: "2002.05202"),
    note: "A function of two halves: values a, then gates b.",
    definition: .vector { _ in .gated(by: .relu(.x)) })
}
