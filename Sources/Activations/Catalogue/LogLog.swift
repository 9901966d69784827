// The log-log sigmoid, Gompertz's curve: fast on the left, slow on the right.

extension Catalogue {
  /// The log-log sigmoid: Gompertz's growth curve and Gumbel's distribution function.
  ///
  ///     loglog(x) = e^(−e⁻ˣ)        loglog′ = e^(−x − e⁻ˣ)
  ///
  /// The gradient is greatest at 0, with 1/e. On the left an error of e⁻ˣ is an error of the exponent: half
  /// an ulp of it would cost hundreds.
  ///
  /// Gomes, Ludermir and Lima, "Comparison of new activation functions in neural network for forecasting
  /// financial time series", 2011.
  ///
  /// Accuracy: at most 0.51, 0.51 and 0.51 ulp in f, f′ and f″.
  public static let logLog = Activation(
    id: "log-log", name: "Log-log", symbol: "loglog", family: "sigmoid",
    aliases: ["gompertz", "gumbel-cdf"],
    expression: .exp(-.exp(-.x)),
    formula: Formula("loglog(x) = exp(−e⁻ˣ)", tex: #"\operatorname{loglog}(x) = e^{-e^{-x}}"#),
    gradient: Formula(
      "loglog′(x) = exp(−x − e⁻ˣ)", tex: #"\operatorname{loglog}'(x) = e^{-x - e^{-x}}"#),
    defaultRange: .symmetric(4),
    reference: Reference(
      "Gomes, Ludermir and Lima 2011, Comparison of new activation functions in neural network for "
        + "forecasting financial time series"),
    note: "Its mirror image 1 − loglog(−x) is complementary log-log.")
}
