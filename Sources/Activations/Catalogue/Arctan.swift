// The arctangent: a sigmoid with slow tails.

extension Catalogue {
  /// The arctangent, in radians.
  ///
  ///     arctan′(x) = 1 / (1 + x²)        arctan″ = −2x / (1 + x²)²
  ///
  /// It nears ±π/2 like 1/|x|.
  ///
  /// Abramowitz and Stegun, "Handbook of Mathematical Functions", 1964, 4.4.
  ///
  /// Accuracy: at most 0.51, 0.51 and 0.51 ulp in f, f′ and f″.
  public static let arctan = Activation(
    id: "arctan", name: "Arctangent", symbol: "arctan", family: "sigmoid",
    aliases: ["atan", "inverse-tangent"],
    expression: .arctan(.x),
    formula: Formula("arctan(x) = tan⁻¹(x)", tex: #"\arctan(x) = \tan^{-1}(x)"#),
    gradient: Formula("arctan′(x) = 1 / (1 + x²)", tex: #"\arctan'(x) = \frac{1}{1 + x^2}"#),
    defaultRange: .symmetric(6),
    frameworks: FrameworkNames(
      torch: "torch.atan", jax: "jnp.arctan", keras: "ops.arctan", onnx: "Atan"),
    reference: Reference("Abramowitz and Stegun 1964, Handbook of mathematical functions, 4.4"))
}
