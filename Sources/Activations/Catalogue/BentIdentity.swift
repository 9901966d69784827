// Bent identity: a line with slope 1/2 on the left and 3/2 on the right.

extension Catalogue {
  /// The bent identity: a branch of a hyperbola that bends from slope 1/2 to slope 3/2.
  ///
  ///     bent(x) = (√(x² + 1) − 1)/2 + x        bent′ = x/(2√(x² + 1)) + 1
  ///
  /// The name is Wikipedia's; two lines joined by a hyperbola are those of Griffiths and Miller,
  /// "Hyperbolic Regression: A Model Based on Two-Phase Piecewise Linear Regression with a Smooth
  /// Transition Between Regimes", 1973.
  ///
  /// Accuracy: at most 0.51, 0.51 and 0.51 ulp in f, f′ and f″.
  public static let bentIdentity = Activation(
    id: "bent-identity", name: "Bent identity", symbol: "bent", family: "softplus",
    expression: (.squareRoot(.x.squared + 1) - 1) / 2 + .x,
    formula: Formula(
      "bent(x) = (√(x² + 1) − 1)/2 + x",
      tex: #"\operatorname{bent}(x) = \frac{\sqrt{x^2 + 1} - 1}{2} + x"#),
    gradient: Formula(
      "bent′(x) = x / (2√(x² + 1)) + 1",
      tex: #"\operatorname{bent}'(x) = \frac{x}{2 \sqrt{x^2 + 1}} + 1"#),
    defaultRange: .symmetric(4),
    reference: Reference(
      "Griffiths and Miller 1973, Hyperbolic regression: a model based on two-phase piecewise linear "
        + "regression with a smooth transition between regimes"),
    note: "Known from Wikipedia's table of activation functions; no paper is known to have introduced it.")
}
