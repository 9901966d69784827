// Inverse multiquadric: a bell with heavy tails.

extension Catalogue {
  /// The inverse multiquadric.
  ///
  ///     imq(x) = 1/r, r = √(x² + c²)        imq′ = −x/r³        imq″ = (2x² − c²)/r⁵
  ///
  /// Its greatest value is 1/c at 0; its inflections are at ±c/√2; far out it is 1/|x|.
  ///
  /// Franke, "Scattered Data Interpolation: Tests of Some Methods", 1982, after Hardy's multiquadric of 1971.
  ///
  /// Accuracy: at most 0.51, 0.51 and 0.51 ulp in f, f′ and f″.
  public static let inverseMultiquadric = Activation(
    id: "inverse-multiquadric", name: "Inverse multiquadric", symbol: "imq", family: "radial",
    aliases: ["inverse-multiquadratic", "reciprocal-multiquadric"],
    parameters: [
      Parameter(
        name: "c", symbol: "c", defaultValue: 1, allowed: .positive,
        meaning: "the width of the bell, which is 1/c high")
    ],
    expression: 1 / .squareRoot(.x.squared + .c.squared),
    gradient: Formula(
      "imq′(x) = −x / (x² + c²)^(3/2)",
      tex: #"\operatorname{imq}'(x) = -\frac{x}{(x^2 + c^2)^{3/2}}"#),
    defaultRange: .symmetric(4),
    reference: Reference("Franke 1982, Scattered data interpolation: tests of some methods"))
}
