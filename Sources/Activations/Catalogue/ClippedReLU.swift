// The clipped rectified linear unit: ReLU that does not grow beyond a greatest value.

extension Catalogue {
  /// The rectified linear unit, cut at m.
  ///
  ///     clippedReLU(x) = min(max(0, x), m)
  ///
  /// At 0 and m the slope jumps; here it is 0 at both.
  ///
  /// Hannun et al., "Deep Speech: Scaling up end-to-end speech recognition", 2014, arXiv:1412.5567.
  ///
  /// Accuracy: at most 0.00, 0.00 and 0.00 ulp in f, f′ and f″.
  public static let clippedReLU = Activation(
    id: "clipped-relu", name: "Clipped ReLU", symbol: "ClippedReLU", family: "rectifier",
    aliases: ["relu-n", "capped-relu", "bounded-relu"],
    parameters: [
      Parameter(
        name: "max", symbol: "m", defaultValue: 20, allowed: .positive,
        meaning: "the greatest value; 20 in Deep Speech, 6 gives ReLU6")
    ],
    expression: .min(.relu(.x), .parameter("max")),
    gradient: Formula(
      "ClippedReLU′(x) = 1 for 0 < x < m, 0 for x < 0 and x > m",
      tex: #"\operatorname{ClippedReLU}'(x) = \begin{cases} 1 & 0 < x < m \\ "#
        + #"0 & x < 0 \text{ or } x > m \end{cases}"#),
    defaultRange: Interval(-10, 30)!,
    frameworks: FrameworkNames(keras: "relu(max_value=..)", onnx: "Clip"),
    reference: Reference(
      "Hannun et al. 2014, Deep Speech: scaling up end-to-end speech recognition", arXiv: "1412.5567"),
    subgradients: [.left, .right])
}
