// Multiquadric: a branch of a hyperbola around a center.

extension Catalogue {
  /// Hardy's multiquadric.
  ///
  ///     mq(x) = √(x² + c²)        mq′ = x/mq(x)        mq″ = c²/mq(x)³
  ///
  /// Its least value is c at 0; far out it is |x|.
  ///
  /// Hardy, "Multiquadric Equations of Topography and Other Irregular Surfaces", 1971.
  ///
  /// Accuracy: at most 0.51, 0.51 and 0.51 ulp in f, f′ and f″.
  public static let multiquadric = Activation(
    id: "multiquadric", name: "Multiquadric", symbol: "mq", family: "radial",
    aliases: ["multiquadratic"],
    parameters: [
      Parameter(
        name: "c", symbol: "c", defaultValue: 1, allowed: .positive,
        meaning: "the value at 0, and the width of the bend; small values approach |x|")
    ],
    expression: .squareRoot(.x.squared + .c.squared),
    gradient: Formula(
      "mq′(x) = x / √(x² + c²)", tex: #"\operatorname{mq}'(x) = \frac{x}{\sqrt{x^2 + c^2}}"#),
    defaultRange: .symmetric(4),
    reference: Reference(
      "Hardy 1971, Multiquadric equations of topography and other irregular surfaces"))
}
