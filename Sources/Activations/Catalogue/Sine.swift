// Sine: the activation of sinusoidal representation networks.

extension Catalogue {
  /// The sine of a scaled input.
  ///
  ///     sine(x) = sin(ωx)        sine′ = ω cos(ωx)        sine″ = −ω² sin(ωx)
  ///
  /// The product ωx is not rounded: rounding it would move the angle by up to half an ulp of ωx. It has
  /// no limit at ±∞. With ω = 0 it is 0.
  ///
  /// Sitzmann, Martel, Bergman, Lindell and Wetzstein, "Implicit Neural Representations with Periodic
  /// Activation Functions", 2020, arXiv:2006.09661.
  ///
  /// Accuracy: at most 0.51, 0.51 and 0.51 ulp in f, f′ and f″.
  public static let sine = Activation(
    id: "sine", name: "Sine", symbol: "sin", family: "periodic",
    aliases: ["sin", "siren", "sinusoid"],
    parameters: [
      Parameter(
        name: "omega", symbol: "ω", defaultValue: 1, allowed: .real,
        meaning: "the angular frequency; SIREN takes 30")
    ],
    expression: .sin(.omega * .x),
    formula: Formula("sine(x) = sin(ω·x)", tex: #"\operatorname{sine}(x) = \sin(\omega x)"#),
    gradient: Formula(
      "sine′(x) = ω · cos(ω·x)", tex: #"\operatorname{sine}'(x) = \omega \cos(\omega x)"#),
    defaultRange: .symmetric(2 * .pi), xUnit: .pi,
    frameworks: FrameworkNames(torch: "torch.sin", jax: "jnp.sin", keras: "ops.sin", onnx: "Sin"),
    reference: Reference(
      "Sitzmann, Martel, Bergman, Lindell and Wetzstein 2020, Implicit neural representations with "
        + "periodic activation functions", arXiv: "2006.09661"),
    note: "SIREN multiplies the input by ω₀ = 30 and draws its weights to match.")
}
