// Shrink: ONNX's thresholding, soft and hard in one.

extension Catalogue {
  /// ONNX's Shrink: 0 up to a threshold, beyond it the input moved towards 0 by a bias.
  ///
  ///     shrink(x) = x + b  for x < −λ
  ///               = x − b  for x > λ
  ///               = 0      else
  ///
  /// It jumps at −λ and λ unless b = λ; b = λ gives softshrink, b = 0 hardshrink. With λ = 0 both jumps
  /// fall on 0, where the value is 0.
  ///
  /// ONNX, "Operator Schemas: Shrink", since operator set 9, 2019.
  ///
  /// Accuracy: at most 0.50, 0.00 and 0.00 ulp in f, f′ and f″.
  public static let shrink = Activation(
    id: "shrink", name: "Shrink", symbol: "shrink", family: "shrinkage",
    aliases: ["onnx-shrink"],
    parameters: [
      Parameter(
        name: "lambda", symbol: "λ", defaultValue: 0.5, allowed: .nonNegative,
        meaning: "the threshold; 0.5 in ONNX (lambd)"),
      Parameter(
        name: "bias", symbol: "b", defaultValue: 0, allowed: .real,
        meaning: "how far values beyond the threshold move towards 0; 0 in ONNX"),
    ],
    expression: .choose(
      .x > .lambda, .x - .parameter("bias"), else: .choose(.x < -.lambda, .x + .parameter("bias"), else: 0)),
    formula: Formula(
      "shrink(x) = x + b for x < −λ, x − b for x > λ, 0 else",
      tex: #"\operatorname{shrink}(x) = \begin{cases} x + b & x < -\lambda \\ "#
        + #"x - b & x > \lambda \\ 0 & \text{else} \end{cases}"#),
    gradient: Formula(
      "shrink′(x) = 1 for |x| > λ, 0 for |x| < λ",
      tex: #"\operatorname{shrink}'(x) = \begin{cases} 1 & |x| > \lambda \\ 0 & |x| < \lambda \end{cases}"#),
    defaultRange: .symmetric(2),
    frameworks: FrameworkNames(onnx: "Shrink"),
    reference: Reference("ONNX 2019, Operator schemas: Shrink (since operator set 9)"),
    note: "b = λ gives softshrink, b = 0 hardshrink.")
}
