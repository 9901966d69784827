// Sinc: the cardinal sine, not normalised.

extension Catalogue {
  /// The cardinal sine, the spherical Bessel function j₀.
  ///
  ///     sinc(x) = sin(x) / x for x ≠ 0, 1 for x = 0
  ///     sinc′ = (x cos(x) − sin(x)) / x²        sinc″ = −sinc − 2 sinc′/x
  ///
  /// Smooth at 0. Its greatest value is 1, its least −0.21723… at x = ±4.49340….
  ///
  /// Woodward and Davies, "Information Theory and Inverse Probability in Telecommunication", 1952.
  ///
  /// Accuracy: at most 0.51, 0.51 and 0.51 ulp in f, f′ and f″.
  public static let sinc = Activation(
    id: "sinc", name: "Sinc", symbol: "sinc", family: "periodic",
    aliases: ["cardinal-sine", "unnormalised-sinc", "unnormalized-sinc"],
    expression: .sinc(.x),
    formula: Formula(
      "sinc(x) = sin(x) / x for x ≠ 0, 1 for x = 0",
      tex: #"\operatorname{sinc}(x) = \begin{cases} \frac{\sin x}{x} & x \ne 0 \\ 1 & x = 0 \end{cases}"#),
    gradient: Formula(
      "sinc′(x) = (x · cos(x) − sin(x)) / x² for x ≠ 0, 0 for x = 0",
      tex: #"\operatorname{sinc}'(x) = "#
        + #"\begin{cases} \frac{x \cos x - \sin x}{x^2} & x \ne 0 \\ 0 & x = 0 \end{cases}"#),
    defaultRange: .symmetric(4 * .pi), xUnit: .pi,
    frameworks: FrameworkNames(
      torch: "torch.sinc (normalised: sin(pi x)/(pi x))", jax: "jnp.sinc (normalised)"),
    reference: Reference(
      "Woodward and Davies 1952, Information theory and inverse probability in telecommunication"),
    note: "Woodward's own sinc, like torch.sinc and jnp.sinc, is the normalised one, sin(πx)/(πx).",
    conventions: [
      Convention(.torch, note: "torch.sinc is normalised: sin(πx)/(πx)"),
      Convention(.jax, note: "jnp.sinc is normalised: sin(πx)/(πx)"),
    ])
}
