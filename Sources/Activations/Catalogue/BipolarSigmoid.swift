// The bipolar sigmoid: the logistic sigmoid from −1 to 1.

extension Catalogue {
  /// The logistic sigmoid, stretched to values from −1 to 1.
  ///
  ///     f(x) = (1 − e⁻ˣ) / (1 + e⁻ˣ) = 2 σ(x) − 1 = tanh(x/2)        f′ = (1 − f²) / 2
  ///
  /// 2 σ(x) − 1 cancels near 0: it is evaluated as tanh(x/2).
  ///
  /// Fausett, "Fundamentals of Neural Networks", 1994.
  ///
  /// Accuracy: at most 0.51, 0.51 and 0.51 ulp in f, f′ and f″.
  public static let bipolarSigmoid = Activation(
    id: "bipolar-sigmoid", name: "Bipolar sigmoid", symbol: "bipolar", family: "sigmoid",
    aliases: ["bipolar-logistic"],
    expression: .tanh(.x / 2),
    formula: Formula(
      "bipolar(x) = (1 − e⁻ˣ) / (1 + e⁻ˣ)",
      tex: #"\operatorname{bipolar}(x) = \frac{1 - e^{-x}}{1 + e^{-x}}"#),
    gradient: Formula(
      "bipolar′(x) = (1 − bipolar²(x)) / 2",
      tex: #"\operatorname{bipolar}'(x) = \frac{1 - \operatorname{bipolar}^2(x)}{2}"#),
    defaultRange: .symmetric(6),
    reference: Reference("Fausett 1994, Fundamentals of neural networks"),
    note: "It is tanh(x/2).")
}
