// Ricker wavelet: the Mexican hat.

extension Catalogue {
  /// The Ricker wavelet, the negative second derivative of a Gaussian.
  ///
  ///     ricker(x) = (1 − x²) exp(−x²/2)        ricker′ = x (x² − 3) exp(−x²/2)
  ///
  /// Its greatest value is 1 at 0, its least −2 e^(−3/2) = −0.44626… at ±√3.
  ///
  /// Ricker, "The Form and Laws of Propagation of Seismic Wavelets", 1953; wavelets in neural networks are
  /// those of Zhang and Benveniste, "Wavelet Networks", 1992.
  ///
  /// Accuracy: at most 0.51, 0.51 and 0.51 ulp in f, f′ and f″.
  public static let ricker = Activation(
    id: "ricker", name: "Ricker wavelet", symbol: "ricker", family: "radial",
    aliases: ["mexican-hat", "mexican-hat-wavelet", "marr-wavelet"],
    expression: (1 - Expression.x.squared) * .exp(-Expression.x.squared / 2),
    gradient: Formula(
      "ricker′(x) = x · (x² − 3) · exp(−x²/2)",
      tex: #"\operatorname{ricker}'(x) = x\,(x^2 - 3)\, e^{-x^2 / 2}"#),
    defaultRange: .symmetric(5),
    reference: Reference("Ricker 1953, The form and laws of propagation of seismic wavelets"),
    note: "Without the usual factor 2/(√3 π^(1/4)) that gives it the norm 1.")
}
