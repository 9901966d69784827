// SERLU: a scaled line on the right, a bump on the left that dies away.

extension Catalogue {
  /// The scaled exponentially-regularized linear unit.
  ///
  ///     serlu(x) = λx        for x ≥ 0
  ///              = λα x eˣ   for x < 0
  ///
  /// At 0 the slope goes from λα to λ. The least value is −λα/e at x = −1.
  ///
  /// Zhang and Li, "Effectiveness of Scaled Exponentially-Regularized Linear Units (SERLUs)", 2018,
  /// arXiv:1807.10117.
  ///
  /// Accuracy: at most 0.51, 0.51 and 0.51 ulp in f, f′ and f″.
  public static let serlu = Activation(
    id: "serlu", name: "SERLU", symbol: "SERLU", family: "exponential-unit",
    aliases: ["scaled-exponentially-regularized-linear-unit"],
    parameters: [
      Parameter(
        name: "lambda", symbol: "λ", defaultValue: 1.07862, allowed: .positive,
        meaning: "the slope right of 0; 1.07862 in the paper, for activations of mean 0 and variance 1"),
      Parameter(
        name: "alpha", symbol: "α", defaultValue: 2.90427, allowed: .positive,
        meaning: "the depth of the bump left of 0; 2.90427 in the paper"),
    ],
    expression: .choose(.x >= 0, .lambda * .x, else: .lambda * .alpha * .x * .exp(.x)),
    formula: Formula(
      "SERLU(x) = λx for x ≥ 0, λαxeˣ for x < 0",
      tex: #"\operatorname{SERLU}(x) = \begin{cases} \lambda x & x \ge 0 \\ "#
        + #"\lambda \alpha x e^x & x < 0 \end{cases}"#),
    gradient: Formula(
      "SERLU′(x) = λ for x > 0, λα(1 + x)eˣ for x < 0",
      tex: #"\operatorname{SERLU}'(x) = \begin{cases} \lambda & x > 0 \\ "#
        + #"\lambda \alpha (1 + x) e^x & x < 0 \end{cases}"#),
    defaultRange: .symmetric(5),
    reference: Reference(
      "Zhang and Li 2018, Effectiveness of scaled exponentially-regularized linear units (SERLUs)",
      arXiv: "1807.10117"))
}
