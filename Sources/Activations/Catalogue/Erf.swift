// The error function.

extension Catalogue {
  /// The error function.
  ///
  ///     erf(x) = 2/√π ∫₀ˣ e^(−t²) dt        erf′ = 2/√π e^(−x²)
  ///
  /// In the tails of the gradient the rounding of x² would cost hundreds of ulp.
  ///
  /// Abramowitz and Stegun, "Handbook of Mathematical Functions", 1964, 7.1.1.
  ///
  /// Accuracy: at most 0.51, 0.51 and 0.51 ulp in f, f′ and f″.
  public static let erf = Activation(
    id: "erf", name: "Error function", symbol: "erf", family: "sigmoid",
    expression: .erf(.x),
    formula: Formula(
      "erf(x) = 2/√π · ∫₀ˣ exp(−t²) dt",
      tex: #"\operatorname{erf}(x) = \frac{2}{\sqrt{\pi}} \int_0^x e^{-t^2}\,dt"#),
    gradient: Formula(
      "erf′(x) = 2/√π · exp(−x²)", tex: #"\operatorname{erf}'(x) = \frac{2}{\sqrt{\pi}} e^{-x^2}"#),
    defaultRange: .symmetric(3),
    frameworks: FrameworkNames(torch: "torch.erf", jax: "jax.lax.erf", keras: "ops.erf", onnx: "Erf"),
    reference: Reference("Abramowitz and Stegun 1964, Handbook of mathematical functions, 7.1.1"),
    note: "(1 + erf(x/√2)) / 2 is the distribution function of the normal distribution.")
}
