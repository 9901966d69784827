// Soft clipping: a smooth clamp to the unit interval.

extension Catalogue {
  /// Soft clipping: nearly linear from 0 to 1, saturating at 0 and 1.
  ///
  ///     softclip(x) = log((1 + e^(αx)) / (1 + e^(α(x − 1)))) / α
  ///     softclip′ = σ(αx) − σ(α(x − 1)) = (1 − e^(−α)) σ(αx) σ(α(1 − x))
  ///
  /// It is symmetric about (1/2, 1/2), where it is steepest: tanh(α/4).
  ///
  /// Klimek and Perelstein, "Neural Network-Based Approach to Phase Space Integration", 2018,
  /// arXiv:1810.11509.
  ///
  /// Accuracy: at most 0.51, 0.51 and 0.51 ulp in f, f′ and f″.
  public static let softClipping = Activation(
    id: "soft-clipping", name: "Soft clipping", symbol: "softclip", family: "softplus",
    aliases: ["soft-clip"],
    parameters: [
      Parameter(
        name: "alpha", symbol: "α", defaultValue: 1, allowed: .positive,
        meaning: "the sharpness of the bends at 0 and 1 (p in the paper); large values clip hard")
    ],
    // The first form cancels nowhere; the second one has both bends in sight where they are far apart.
    expression: .choose(
      .alpha < 20, .log(onePlus: .expMinusOne(.alpha) * .sigmoid(.alpha * (.x - 1))) / .alpha,
      else: (.softplus(.alpha * .x) - .softplus(.alpha * (.x - 1))) / .alpha),
    formula: Formula(
      "softclip(x) = log((1 + exp(α·x)) / (1 + exp(α·(x − 1)))) / α",
      tex: #"\operatorname{softclip}(x) = "#
        + #"\frac{1}{\alpha} \log \frac{1 + e^{\alpha x}}{1 + e^{\alpha (x - 1)}}"#),
    gradient: Formula(
      "softclip′(x) = σ(α·x) − σ(α·(x − 1))",
      tex: #"\operatorname{softclip}'(x) = \sigma(\alpha x) - \sigma(\alpha (x - 1))"#),
    defaultRange: .symmetric(6),
    reference: Reference(
      "Klimek and Perelstein 2018, Neural network-based approach to phase space integration",
      arXiv: "1810.11509"))
}
