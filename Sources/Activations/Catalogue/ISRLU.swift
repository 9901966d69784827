// The inverse square root linear unit: ELU's shape without an exponential.

extension Catalogue {
  /// The inverse square root linear unit.
  ///
  ///     isrlu(x) = x               for x ≥ 0
  ///              = x / √(1 + αx²)  for x < 0
  ///
  /// f, f′ and f″ are continuous. The negative side saturates at −1/√α. With r = √(1 + αx²)
  ///
  ///     f′ = 1 / r³        f″ = −3αx / r⁵
  ///
  /// there; the quotient rule would find them as small differences.
  ///
  /// Carlile, Delamarter, Kinney, Marti and Whitney, "Improving Deep Learning by Inverse Square Root Linear
  /// Units (ISRLUs)", 2017, arXiv:1710.09967.
  ///
  /// Accuracy: at most 0.51, 0.51 and 0.51 ulp in f, f′ and f″.
  public static let isrlu = Activation(
    id: "isrlu", name: "ISRLU", symbol: "ISRLU", family: "exponential-unit",
    aliases: ["inverse-square-root-linear-unit"],
    parameters: [
      Parameter(
        name: "alpha", symbol: "α", defaultValue: 1, allowed: .positive,
        meaning: "the negative side saturates at −1/√α; 1 and 3 in the paper")
    ],
    expression: .choose(.x >= 0, .x, else: .x / .squareRoot(1 + .alpha * .x.squared)),
    gradient: Formula(
      "ISRLU′(x) = 1 for x ≥ 0, 1 / √(1 + αx²)³ for x < 0",
      tex: #"\operatorname{ISRLU}'(x) = \begin{cases} 1 & x \ge 0 \\ "#
        + #"\left(\frac{1}{\sqrt{1 + \alpha x^2}}\right)^3 & x < 0 \end{cases}"#),
    defaultRange: .symmetric(4),
    reference: Reference(
      "Carlile, Delamarter, Kinney, Marti and Whitney 2017, Improving deep learning by inverse square root "
        + "linear units (ISRLUs)", arXiv: "1710.09967"))
}
