// The thresholded rectified linear unit: the identity above a threshold, 0 below.

extension Catalogue {
  /// The thresholded rectified linear unit.
  ///
  ///     thresholdedReLU(x) = x   for x > θ
  ///                        = 0   for x ≤ θ
  ///
  /// At θ it jumps from 0 to θ and has no derivative; here both are 0 there.
  ///
  /// Konda, Memisevic and Krueger, "Zero-bias autoencoders and the benefits of co-adapting features", 2014,
  /// arXiv:1402.3337.
  ///
  /// Accuracy: at most 0.00, 0.00 and 0.00 ulp in f, f′ and f″.
  public static let thresholdedReLU = Activation(
    id: "thresholded-relu", name: "Thresholded ReLU", symbol: "ThresholdedReLU", family: "rectifier",
    aliases: ["theta-relu"],
    parameters: [
      Parameter(
        name: "theta", symbol: "θ", defaultValue: 1, allowed: .real,
        meaning: "the threshold, usually from 0 on; 1 in ONNX, 0 gives ReLU")
    ],
    expression: .choose(.x > .theta, .x, else: 0),
    gradient: Formula(
      "ThresholdedReLU′(x) = 1 for x > θ, 0 for x < θ",
      tex: #"\operatorname{ThresholdedReLU}'(x) = \begin{cases} 1 & x > \theta \\ "#
        + #"0 & x < \theta \end{cases}"#),
    defaultRange: .symmetric(4),
    frameworks: FrameworkNames(keras: "relu(threshold=..)", onnx: "ThresholdedRelu"),
    reference: Reference(
      "Konda, Memisevic and Krueger 2014, Zero-bias autoencoders and the benefits of co-adapting features",
      arXiv: "1402.3337"))
}
