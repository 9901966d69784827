// The inverse square root unit: a sigmoid of one square root.

extension Catalogue {
  /// The inverse square root unit.
  ///
  ///     isru(x) = x / √(1 + αx²)        isru′ = (1 + αx²)^(−3/2)
  ///
  /// It runs from −1/√α to 1/√α.
  ///
  /// Carlile, Delamarter, Kinney, Marti and Whitney, "Improving Deep Learning by Inverse Square Root Linear
  /// Units (ISRLUs)", 2017, arXiv:1710.09967.
  ///
  /// Accuracy: at most 0.51, 0.51 and 0.51 ulp in f, f′ and f″.
  public static let isru = Activation(
    id: "isru", name: "ISRU", symbol: "ISRU", family: "sigmoid",
    aliases: ["inverse-square-root-unit", "algebraic-sigmoid"],
    parameters: [
      Parameter(
        name: "alpha", symbol: "α", defaultValue: 1, allowed: .positive,
        meaning: "the function saturates at ±1/√α; learned in the paper")
    ],
    expression: .x / .squareRoot(1 + .alpha * .x.squared),
    gradient: Formula(
      "ISRU′(x) = 1 / √(1 + αx²)³",
      tex: #"\operatorname{ISRU}'(x) = \frac{1}{\left(\sqrt{1 + \alpha x^2}\right)^3}"#),
    defaultRange: .symmetric(4),
    reference: Reference(
      "Carlile, Delamarter, Kinney, Marti and Whitney 2017, Improving deep learning by inverse square root "
        + "linear units (ISRLUs)", arXiv: "1710.09967"),
    note: "With α = 1 it is the algebraic sigmoid x / √(1 + x²).")
}
