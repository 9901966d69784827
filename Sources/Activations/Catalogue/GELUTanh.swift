// GELU by a hyperbolic tangent: the approximation that BERT and GPT-2 use.

extension Catalogue {
  /// The tanh approximation of the Gaussian error linear unit.
  ///
  ///     gelu(x) ≈ x (1 + tanh u)/2 = x σ(2u),  u = √(2/π) (x + 0.044715 x³)
  ///
  /// Written with σ: 1 + tanh u cancels on the left and is 0 in doubles below −7.25. It differs from GELU by
  /// at most 0.00048. The least value is −0.17004… at x = −0.75246….
  ///
  /// Hendrycks and Gimpel, "Gaussian Error Linear Units (GELUs)", 2016, arXiv:1606.08415.
  ///
  /// Accuracy: at most 0.51, 0.51 and 0.51 ulp in f, f′ and f″.
  public static let geluTanh = Activation(
    id: "gelu-tanh", name: "GELU (tanh)", symbol: "GELUtanh", family: "gelu",
    aliases: ["gelu-new", "gelu-fast", "gelu-pytorch-tanh", "gelu-accurate", "gelu-approximate"],
    expression: .x * .sigmoid(.squareRoot(8 / .pi) * (.x + 0.044715 * .power(.x, 3))),
    formula: Formula(
      "GELUtanh(x) = x/2 · (1 + tanh(√(2/π)(x + 0.044715x³)))",
      tex: #"\operatorname{GELU}_{\tanh}(x) = \frac{x}{2} (1 + \tanh(\sqrt{2/\pi}\,(x + 0.044715 x^3)))"#),
    gradient: Formula(
      "GELUtanh′(x) = σ(2u) + 2xu′ · σ′(2u), u = √(2/π)(x + 0.044715x³)",
      tex: #"\operatorname{GELU}_{\tanh}'(x) = \sigma(2u) + 2 x u'\,\sigma'(2u), \quad "#
        + #"u = \sqrt{2/\pi}\,(x + 0.044715 x^3)"#),
    defaultRange: .symmetric(4),
    frameworks: FrameworkNames(
      torch: "nn.GELU(approximate='tanh')", jax: "jax.nn.gelu (its default)",
      keras: "gelu(approximate=True)", onnx: "Gelu(approximate='tanh')"),
    reference: Reference(
      "Hendrycks and Gimpel 2016, Gaussian error linear units (GELUs)", arXiv: "1606.08415"),
    note: "jax.nn.gelu means this form unless told otherwise; PyTorch, Keras and ONNX mean the exact one.")
}
