// GLU: the gated linear unit, with a sigmoid for its gate.

extension Catalogue {
  /// The gated linear unit.
  ///
  ///     GLU(a, b) = a σ(b)
  ///
  /// The vector holds the values, then the gates: [a | b].
  ///
  /// Dauphin, Fan, Auli and Grangier, "Language Modeling with Gated Convolutional Networks", 2016,
  /// arXiv:1612.08083.
  ///
  /// Accuracy: at most 0.51 ulp in the values and 0.51 in the derivatives.
  public static let glu = Activation(
    id: "glu", name: "GLU", symbol: "GLU", family: "gated",
    aliases: ["gated-linear-unit"],
    formula: Formula(
      "GLU(a, b) = a · σ(b)", tex: #"\operatorname{GLU}(a, b) = a\,\sigma(b)"#),
    gradient: Formula(
      "∂/∂a = σ(b), ∂/∂b = a · σ(b) · (1 − σ(b))",
      tex:
        #"\frac{\partial}{\partial a} = \sigma(b), \quad \frac{\partial}{\partial b} = a\,\sigma(b)\,(1 - \sigma(b))"#
    ),
    defaultRange: .symmetric(4),
    frameworks: FrameworkNames(torch: "nn.GLU(dim=-1)", jax: "jax.nn.glu", keras: "glu"),
    reference: Reference(
      "Dauphin, Fan, Auli and Grangier 2016, Language modeling with gated convolutional networks",
      arXiv: "1612.08083"),
    note: "A function of two halves: values a, then gates b.",
    definition: .vector { _ in .gated(by: .sigmoid(.x)) })
}
