// Cosine: the activation of random Fourier features.

extension Catalogue {
  /// The cosine of a scaled input.
  ///
  ///     cosine(x) = cos(ωx)        cosine′ = −ω sin(ωx)        cosine″ = −ω² cos(ωx)
  ///
  /// As with the sine, ωx is not rounded, and there is no limit at ±∞. With ω = 0 it is 1.
  ///
  /// Rahimi and Recht, "Random Features for Large-Scale Kernel Machines", 2007.
  ///
  /// Accuracy: at most 0.51, 0.51 and 0.51 ulp in f, f′ and f″.
  public static let cosine = Activation(
    id: "cosine", name: "Cosine", symbol: "cos", family: "periodic",
    aliases: ["cos"],
    parameters: [
      Parameter(
        name: "omega", symbol: "ω", defaultValue: 1, allowed: .real,
        meaning: "the angular frequency")
    ],
    expression: .cos(.omega * .x),
    formula: Formula("cosine(x) = cos(ω·x)", tex: #"\operatorname{cosine}(x) = \cos(\omega x)"#),
    gradient: Formula(
      "cosine′(x) = −ω · sin(ω·x)", tex: #"\operatorname{cosine}'(x) = -\omega \sin(\omega x)"#),
    defaultRange: .symmetric(2 * .pi), xUnit: .pi,
    frameworks: FrameworkNames(torch: "torch.cos", jax: "jnp.cos", keras: "ops.cos", onnx: "Cos"),
    reference: Reference("Rahimi and Recht 2007, Random features for large-scale kernel machines"))
}
