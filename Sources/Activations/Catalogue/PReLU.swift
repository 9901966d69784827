// The parametric rectified linear unit: the slope of the negative side is learned.

extension Catalogue {
  /// The parametric rectified linear unit.
  ///
  ///     prelu(x) = x for x > 0
  ///              = a x for x ≤ 0
  ///
  /// He, Zhang, Ren and Sun, "Delving Deep into Rectifiers", 2015, arXiv:1502.01852.
  ///
  /// Accuracy: at most 0.51, 0.00 and 0.00 ulp in f, f′ and f″.
  public static let prelu = Activation(
    id: "prelu", name: "PReLU", symbol: "PReLU", family: "rectifier",
    aliases: ["parametric-relu", "parameterised-relu", "parameterized-relu"],
    parameters: [
      Parameter(
        name: "a", symbol: "a", defaultValue: 0.25, allowed: .real,
        meaning: "the learned slope left of 0")
    ],
    expression: .choose(.x > 0, .x, else: .a * .x),
    gradient: Formula(
      "PReLU′(x) = 1 for x > 0, a for x < 0",
      tex: #"\operatorname{PReLU}'(x) = \begin{cases} 1 & x > 0 \\ a & x < 0 \end{cases}"#),
    defaultRange: .symmetric(4),
    frameworks: FrameworkNames(torch: "nn.PReLU", keras: "layers.PReLU", onnx: "PRelu"),
    reference: Reference("He, Zhang, Ren and Sun 2015, Delving deep into rectifiers", arXiv: "1502.01852"),
    conventions: [
      Convention(.torch, subgradients: [.left], note: "a starts at 0.25; f′(0) is a"),
      Convention(.keras, defaults: [("a", 0)], note: "a starts at 0"),
    ])
}
