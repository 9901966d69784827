// ReSech: the input weighted by the hyperbolic secant.

extension Catalogue {
  /// The rectified hyperbolic secant.
  ///
  ///     resech(x) = x sech(x)        resech′ = sech(x) (1 − x tanh(x))
  ///
  /// Odd; it rises from 0 to 0.66274… at x = 1.19967… and falls back to 0.
  ///
  /// Njikam and Zhao, "A Novel Activation Function for Multilayer Feed-Forward Neural Networks", 2016.
  ///
  /// Accuracy: at most 0.51, 0.51 and 0.51 ulp in f, f′ and f″.
  public static let reSech = Activation(
    id: "resech", name: "ReSech", symbol: "ReSech", family: "radial",
    aliases: ["x-sech-x", "rectified-hyperbolic-secant"],
    expression: .x * .sech(.x),
    gradient: Formula(
      "ReSech′(x) = sech(x) · (1 − x · tanh(x))",
      tex: #"\operatorname{ReSech}'(x) = \operatorname{sech}(x)\,(1 - x \tanh(x))"#),
    defaultRange: .symmetric(6),
    reference: Reference(
      "Njikam and Zhao 2016, A novel activation function for multilayer feed-forward neural networks"))
}
