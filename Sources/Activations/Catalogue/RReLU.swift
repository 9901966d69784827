// The randomized leaky rectified linear unit, as it is evaluated: with the mean slope.

extension Catalogue {
  /// The randomized leaky rectified linear unit in evaluation: the slope is the mean of its bounds.
  ///
  ///     rrelu(x) = x             for x > 0
  ///              = (l + u)/2 x   for x ≤ 0
  ///
  /// In training each element draws its slope from [l, u] anew. At 0 PyTorch takes the mean slope.
  ///
  /// Xu, Wang, Chen and Li, "Empirical Evaluation of Rectified Activations in Convolutional Network",
  /// 2015, arXiv:1505.00853.
  ///
  /// Accuracy: at most 0.51, 0.51 and 0.00 ulp in f, f′ and f″.
  public static let rrelu = Activation(
    id: "rrelu", name: "RReLU", symbol: "RReLU", family: "rectifier",
    aliases: ["randomized-leaky-relu", "randomised-leaky-relu"],
    parameters: [
      Parameter(
        name: "lower", symbol: "l", defaultValue: 0.125, allowed: .real,
        meaning: "the least slope left of 0; 1/8 in PyTorch"),
      Parameter(
        name: "upper", symbol: "u", defaultValue: 1.0 / 3, allowed: .real,
        meaning: "the greatest slope left of 0; 1/3 in PyTorch"),
    ],
    ascending: [(lower: 0, upper: 1)],
    expression: .choose(.x > 0, .x, else: (.parameter("lower") + .parameter("upper")) / 2 * .x),
    formula: Formula(
      "RReLU(x) = x for x > 0, (l + u)/2 · x for x ≤ 0",
      tex: #"\operatorname{RReLU}(x) = \begin{cases} x & x > 0 \\ \frac{l + u}{2} x & x \le 0 \end{cases}"#),
    gradient: Formula(
      "RReLU′(x) = 1 for x > 0, (l + u)/2 for x < 0",
      tex: #"\operatorname{RReLU}'(x) = \begin{cases} 1 & x > 0 \\ \frac{l + u}{2} & x < 0 \end{cases}"#),
    defaultRange: .symmetric(4),
    frameworks: FrameworkNames(torch: "nn.RReLU"),
    reference: Reference(
      "Xu, Wang, Chen and Li 2015, Empirical evaluation of rectified activations in convolutional network",
      arXiv: "1505.00853"),
    note: "As in evaluation: in training each element draws its slope from [l, u].",
    conventions: [Convention(.torch, subgradients: [.left], note: "f′(0) = (l + u)/2 in evaluation")])
}
