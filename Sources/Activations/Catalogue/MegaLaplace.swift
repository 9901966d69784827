// The Laplace attention function of MEGA: a normal distribution function that follows squared ReLU.

extension Catalogue {
  /// The Laplace function of MEGA's attention: the distribution function of a normal distribution, with
  /// the mean and deviation that give it the squared ReLU's value and slope at √(1/2).
  ///
  ///     laplace(x) = Φ((x − μ) / σ)        laplace′ = φ((x − μ) / σ) / σ
  ///
  /// Evaluated through erfc: the usual (1 + erf(…))/2 is 0 from 8.3 σ left of μ on.
  ///
  /// Ma et al., "Mega: Moving Average Equipped Gated Attention", 2022, arXiv:2209.10655.
  ///
  /// Accuracy: at most 0.51, 0.51 and 0.51 ulp in f, f′ and f″.
  public static let megaLaplace = Activation(
    id: "mega-laplace", name: "MEGA Laplace", symbol: "laplace", family: "sigmoid",
    aliases: ["laplace"],
    parameters: [
      Parameter(
        name: "mu", symbol: "μ", defaultValue: 0.707107, allowed: .real,
        meaning: "the place where it is 1/2; √(1/2), which Transformers rounds to 0.707107"),
      Parameter(
        name: "sigma", symbol: "σ", defaultValue: 0.282095, allowed: .positive,
        meaning: "the standard deviation; √(1/(4π)), which Transformers rounds to 0.282095"),
    ],
    expression: .normalCDF((.x - .mu) / .sigma),
    formula: Formula(
      "laplace(x) = Φ((x − μ) / σ)",
      tex: #"\operatorname{laplace}(x) = \Phi\left(\frac{x - \mu}{\sigma}\right)"#),
    gradient: Formula(
      "laplace′(x) = φ((x − μ) / σ) / σ",
      tex: #"\operatorname{laplace}'(x) = \frac{1}{\sigma}\,\varphi\left(\frac{x - \mu}{\sigma}\right)"#),
    defaultRange: Interval(-1, 2.5)!,
    reference: Reference(
      "Ma et al. 2022, Mega: moving average equipped gated attention", arXiv: "2209.10655"),
    note: "Hugging Face's Transformers has it as laplace. In spite of the name it is a normal distribution.")
}
