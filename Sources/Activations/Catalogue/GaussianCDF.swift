// The distribution function of the normal distribution: the sigmoid of probit models.

extension Catalogue {
  /// The distribution function of the normal distribution.
  ///
  ///     Φ(x) = erfc(−x/√2) / 2        Φ′ = φ(x) = e^(−x²/2) / √(2π)
  ///
  /// The usual (1 + erf(x/√2))/2 is 0 below −8.3.
  ///
  /// Bliss, "The Method of Probits", 1934.
  ///
  /// Accuracy: at most 0.51, 0.51 and 0.51 ulp in f, f′ and f″.
  public static let gaussianCDF = Activation(
    id: "gaussian-cdf", name: "Gaussian CDF", symbol: "Φ", family: "sigmoid",
    aliases: ["probit", "normal-cdf", "phi", "ndtr"],
    expression: .normalCDF(.x),
    formula: Formula(
      "Φ(x) = (1 + erf(x/√2)) / 2",
      tex: #"\Phi(x) = \frac{1}{2} \left(1 + \operatorname{erf}\frac{x}{\sqrt{2}}\right)"#),
    gradient: Formula(
      "Φ′(x) = exp(−x²/2) / √(2π)", tex: #"\Phi'(x) = \frac{1}{\sqrt{2 \pi}} e^{-x^2/2}"#),
    defaultRange: .symmetric(4),
    frameworks: FrameworkNames(torch: "torch.special.ndtr", jax: "jax.scipy.special.ndtr"),
    reference: Reference("Bliss 1934, The method of probits"),
    note: "Strictly, the probit is the inverse of this function, as the logit is that of the sigmoid.")
}
