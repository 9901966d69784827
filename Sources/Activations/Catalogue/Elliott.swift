// Elliott's sigmoid: softsign from 0 to 1.

extension Catalogue {
  /// Elliott's sigmoid, scaled to values from 0 to 1.
  ///
  ///     elliott(x) = (x / (1 + |x|) + 1) / 2        elliott′ = 1 / (2 (1 + |x|)²)
  ///
  /// The slope is continuous; f″ jumps from 1 to −1 at 0.
  ///
  /// Elliott, "A Better Activation Function for Artificial Neural Networks", 1993.
  ///
  /// Accuracy: at most 0.51, 0.51 and 0.51 ulp in f, f′ and f″.
  public static let elliott = Activation(
    id: "elliott", name: "Elliott sigmoid", symbol: "elliott", family: "sigmoid",
    expression: (.x / (1 + .abs(.x)) + 1) / 2,
    formula: Formula(
      "elliott(x) = (x / (1 + |x|) + 1) / 2",
      tex: #"\operatorname{elliott}(x) = \frac{1}{2} \left(\frac{x}{1 + |x|} + 1\right)"#),
    gradient: Formula(
      "elliott′(x) = 1 / (2(1 + |x|)²)", tex: #"\operatorname{elliott}'(x) = \frac{1}{2 (1 + |x|)^2}"#),
    defaultRange: .symmetric(6),
    reference: Reference(
      "Elliott 1993, A better activation function for artificial neural networks"),
    note: "From −1 to 1 the same function is softsign.")
}
