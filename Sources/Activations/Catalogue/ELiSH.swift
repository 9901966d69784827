// ELiSH: ELU on the left, the identity on the right, both gated by the sigmoid.

extension Catalogue {
  /// The exponential linear sigmoid squashing: SiLU on the right, ELU times the sigmoid on the left.
  ///
  ///     elish(x) = x σ(x)          for x ≥ 0
  ///              = (eˣ − 1) σ(x)   for x < 0
  ///
  /// f and f′ are continuous, f′(0) = 1/2; f″ jumps from 1 to 1/2 there. Not monotonic: its least value is
  /// 2√2 − 3 = −0.17157… at x = log(√2 − 1) = −0.88137….
  ///
  /// Basirat and Roth, "The Quest for the Golden Activation Function", 2018, arXiv:1808.00783.
  ///
  /// Accuracy: at most 0.51, 0.51 and 0.51 ulp in f, f′ and f″.
  public static let elish = Activation(
    id: "elish", name: "ELiSH", symbol: "ELiSH", family: "exponential-unit",
    aliases: ["exponential-linear-sigmoid-squashing"],
    expression: .choose(.x >= 0, .x * .sigmoid(.x), else: .expMinusOne(.x) * .sigmoid(.x)),
    gradient: Formula(
      "ELiSH′(x) = σ(x) · (1 + x · σ(−x)) for x ≥ 0, σ(x) · (eˣ + (eˣ − 1) · σ(−x)) for x < 0",
      tex: #"\operatorname{ELiSH}'(x) = \begin{cases} \sigma(x)\,(1 + x\,\sigma(-x)) & x \ge 0 \\ "#
        + #"\sigma(x)\,(e^x + (e^x - 1)\,\sigma(-x)) & x < 0 \end{cases}"#),
    defaultRange: .symmetric(4),
    reference: Reference(
      "Basirat and Roth 2018, The quest for the golden activation function", arXiv: "1808.00783"))
}
