// The parametric exponential linear unit: both sides learned, without a corner.

extension Catalogue {
  /// The parametric exponential linear unit: its slope at 0 and its saturation are learned.
  ///
  ///     pelu(x) = (a/b) x            for x ≥ 0
  ///             = a (e^(x/b) − 1)    for x < 0
  ///
  /// f′(0) = a/b from both sides; f″ jumps from a/b² to 0 there.
  ///
  /// Trottier, Giguère and Chaib-draa, "Parametric Exponential Linear Unit for Deep Convolutional Neural
  /// Networks", 2016, arXiv:1605.09332.
  ///
  /// Accuracy: at most 0.51, 0.51 and 0.51 ulp in f, f′ and f″.
  public static let pelu = Activation(
    id: "pelu", name: "PELU", symbol: "PELU", family: "exponential-unit",
    aliases: ["parametric-elu"],
    parameters: [
      Parameter(
        name: "a", symbol: "a", defaultValue: 1, allowed: .positive,
        meaning: "the negative side saturates at −a; learned"),
      Parameter(
        name: "b", symbol: "b", defaultValue: 1, allowed: .positive,
        meaning: "the scale in x on which it saturates; learned"),
    ],
    expression: .choose(.x >= 0, .a / .b * .x, else: .a * .expMinusOne(.x / .b)),
    formula: Formula(
      "PELU(x) = (a/b) · x for x ≥ 0, a(e^(x/b) − 1) for x < 0",
      tex: #"\operatorname{PELU}(x) = \begin{cases} \frac{a}{b} x & x \ge 0 \\ "#
        + #"a (e^{x/b} - 1) & x < 0 \end{cases}"#),
    gradient: Formula(
      "PELU′(x) = a/b for x ≥ 0, (a/b) · e^(x/b) for x < 0",
      tex: #"\operatorname{PELU}'(x) = \begin{cases} \frac{a}{b} & x \ge 0 \\ "#
        + #"\frac{a}{b} e^{x/b} & x < 0 \end{cases}"#),
    defaultRange: .symmetric(4),
    reference: Reference(
      "Trottier, Giguère and Chaib-draa 2016, Parametric exponential linear unit for deep convolutional "
        + "neural networks", arXiv: "1605.09332"),
    note: "With a = b it is CELU, with a = b = 1 ELU.")
}
