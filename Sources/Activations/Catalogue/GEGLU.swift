// GEGLU: the gated linear unit with GELU for its gate.

extension Catalogue {
  /// The gated linear unit with GELU for its gate.
  ///
  ///     GEGLU(a, b) = a gelu(b)
  ///
  /// The vector holds the values, then the gates: [a | b].
  ///
  /// Shazeer, "GLU Variants Improve Transformer", 2020, arXiv:2002.05202.
  ///
  /// Accuracy: at most 0.51 ulp in the values and 0.51 in the derivatives.
  public static let geglu = Activation(
    id: "geglu", name: "GEGLU", symbol: "GEGLU", family: "gated",
    formula: Formula(
      "GEGLU(a, b) = a · b · Φ(b)", tex: #"\operatorname{GEGLU}(a, b) = a\,b\,\Phi(b)"#),
    gradient: Formula(
      "∂/∂a = b · Φ(b), ∂/∂b = a · (Φ(b) + b · φ(b))",
      tex:
        #"\frac{\partial}{\partial a} = b\,\Phi(b), \quad \frac{\partial}{\partial b} = a\,(\Phi(b) + b\,\varphi(b))"#
    ),
    defaultRange: .symmetric(4),
    reference: Reference(
      "Shazeer 2020, GLU variants improve transformer", arXiv: "2002.05202"),
    note: "A function of two halves: values a, then gates b.",
    definition: .vector { _ in .gated(by: .gelu(.x)) })
}
