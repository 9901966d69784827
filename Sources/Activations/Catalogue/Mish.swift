// Mish: the input gated by the hyperbolic tangent of its softplus.

extension Catalogue {
  /// Mish: smooth, not monotonic, unbounded above.
  ///
  ///     mish(x) = x tanh(softplus(x)) = x tanh(log(1 + eˣ))
  ///
  /// Its least value is −0.30884… at x = −1.19243….
  ///
  /// Misra, "Mish: A Self Regularized Non-Monotonic Activation Function", 2019, arXiv:1908.08681.
  ///
  /// Accuracy: at most 0.51, 0.51 and 0.51 ulp in f, f′ and f″.
  public static let mish = Activation(
    id: "mish", name: "Mish", symbol: "mish", family: "swish",
    expression: .x * .tanh(.softplus(.x)),
    gradient: Formula(
      "mish′(x) = tanh(w) + x · σ(x) · (1 − tanh²(w)), w = log(1 + eˣ)",
      tex: #"\operatorname{mish}'(x) = \tanh w + x\,\sigma(x)\,(1 - \tanh^2 w), \quad w = \log(1 + e^x)"#),
    defaultRange: .symmetric(4),
    frameworks: FrameworkNames(torch: "nn.Mish", jax: "jax.nn.mish", keras: "mish", onnx: "Mish"),
    reference: Reference(
      "Misra 2019, Mish: a self regularized non-monotonic activation function", arXiv: "1908.08681"))
}
