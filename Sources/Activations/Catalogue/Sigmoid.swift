// The logistic sigmoid: from any number to a probability.

extension Catalogue {
  /// The logistic sigmoid.
  ///
  ///     σ(x) = 1 / (1 + e⁻ˣ)        σ′ = σ(x) σ(−x)
  ///
  /// Rumelhart, Hinton and Williams, "Learning representations by back-propagating errors", 1986.
  ///
  /// One point at a time f, f′ and f″ are within 0.51 ulp; drawing and columns of points take a fast form.
  ///
  /// Accuracy: at most 1.01, 1.60 and 2.20 ulp in f, f′ and f″.
  public static let sigmoid = Activation(
    id: "sigmoid", name: "Sigmoid", symbol: "σ", family: "sigmoid",
    aliases: ["logistic", "logistic-sigmoid", "expit", "soft-step", "logsig"],
    expression: .sigmoid(.x),
    formula: Formula("σ(x) = 1 / (1 + e⁻ˣ)", tex: #"\sigma(x) = \frac{1}{1 + e^{-x}}"#),
    gradient: Formula(
      "σ′(x) = σ(x) · (1 − σ(x))", tex: #"\sigma'(x) = \sigma(x)\,(1 - \sigma(x))"#),
    defaultRange: .symmetric(6),
    frameworks: FrameworkNames(
      torch: "nn.Sigmoid, F.sigmoid", jax: "jax.nn.sigmoid", keras: "sigmoid", onnx: "Sigmoid"),
    reference: Reference(
      "Rumelhart, Hinton and Williams 1986, Learning representations by back-propagating errors"))
}
