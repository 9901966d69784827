// Gaussian: the bell curve.

extension Catalogue {
  /// The Gaussian bell.
  ///
  ///     gaussian(x) = exp(−x²)        gaussian′ = −2x exp(−x²)
  ///
  /// Its greatest value is 1 at 0. x² is not rounded: far out that would cost hundreds of ulp.
  ///
  /// Broomhead and Lowe, "Multivariable Functional Interpolation and Adaptive Networks", 1988.
  ///
  /// Accuracy: at most 0.51, 0.51 and 0.51 ulp in f, f′ and f″.
  public static let gaussian = Activation(
    id: "gaussian", name: "Gaussian", symbol: "gaussian", family: "radial",
    aliases: ["gauss"],
    expression: .exp(-Expression.x.squared),
    gradient: Formula(
      "gaussian′(x) = −2x · exp(−x²)", tex: #"\operatorname{gaussian}'(x) = -2 x\, e^{-x^2}"#),
    defaultRange: .symmetric(3),
    reference: Reference(
      "Broomhead and Lowe 1988, Multivariable functional interpolation and adaptive networks"))
}
