// Gaussian RBF: the bell curve around a center, as in radial basis function networks.

extension Catalogue {
  /// The Gaussian radial basis function.
  ///
  ///     rbf(x) = exp(−z²/2), z = (x − μ)/σ        rbf′ = −z/σ exp(−z²/2)
  ///
  /// Its greatest value is 1 at μ; its inflections are at μ ± σ.
  ///
  /// Broomhead and Lowe, "Multivariable Functional Interpolation and Adaptive Networks", 1988.
  ///
  /// Accuracy: at most 0.51, 0.51 and 0.51 ulp in f, f′ and f″.
  public static let gaussianRBF = Activation(
    id: "gaussian-rbf", name: "Gaussian RBF", symbol: "rbf", family: "radial",
    aliases: ["rbf", "radial-basis-function"],
    parameters: [
      Parameter(name: "mu", symbol: "μ", defaultValue: 0, allowed: .real, meaning: "the center"),
      Parameter(
        name: "sigma", symbol: "σ", defaultValue: 1, allowed: .positive,
        meaning: "the distance of the inflections from the center"),
    ],
    expression: .exp(-((.x - .mu) / .sigma).squared / 2),
    formula: Formula(
      "rbf(x) = exp(−z²/2), z = (x − μ)/σ",
      tex: #"\operatorname{rbf}(x) = e^{-z^2 / 2}, \quad z = \frac{x - \mu}{\sigma}"#),
    gradient: Formula(
      "rbf′(x) = −z/σ · exp(−z²/2), z = (x − μ)/σ",
      tex: #"\operatorname{rbf}'(x) = -\frac{z}{\sigma}\, e^{-z^2 / 2}, \quad z = \frac{x - \mu}{\sigma}"#),
    defaultRange: .symmetric(4),
    reference: Reference(
      "Broomhead and Lowe 1988, Multivariable functional interpolation and adaptive networks"),
    note: "Not a density: the height is 1 for every σ.")
}
