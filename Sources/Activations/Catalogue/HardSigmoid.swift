// The hard sigmoid: a sigmoid of three straight lines.

extension Catalogue {
  /// The hard sigmoid, in the form that PyTorch, JAX and Keras 3 share.
  ///
  ///     hardsigmoid(x) = 0             for x ≤ −3
  ///                    = (x + 3) / 6   for −3 < x < 3
  ///                    = 1             for x ≥ 3
  ///
  /// Corners at −3 and 3, where the frameworks take 0 as derivative. x/6 + 1/2 would lose its digits near
  /// −3, where it cancels.
  ///
  /// Howard et al., "Searching for MobileNetV3", 2019, arXiv:1905.02244.
  ///
  /// Accuracy: at most 0.51, 0.51 and 0.00 ulp in f, f′ and f″.
  public static let hardSigmoid = Activation(
    id: "hard-sigmoid", name: "Hard sigmoid", symbol: "hardsigmoid", family: "sigmoid",
    aliases: ["hsigmoid"],
    expression: .choose(.x <= -3, 0, else: .choose(.x < 3, (.x + 3) / 6, else: 1)),
    formula: Formula(
      "hardsigmoid(x) = min(max((x + 3) / 6, 0), 1)",
      tex: #"\operatorname{hardsigmoid}(x) = \min\left(\max\left(\frac{x + 3}{6}, 0\right), 1\right)"#),
    gradient: Formula(
      "hardsigmoid′(x) = 1/6 for −3 < x < 3, 0 for |x| > 3",
      tex: #"\operatorname{hardsigmoid}'(x) = \begin{cases} 1/6 & |x| < 3 \\ 0 & |x| > 3 \end{cases}"#),
    defaultRange: .symmetric(6),
    frameworks: FrameworkNames(
      torch: "nn.Hardsigmoid", jax: "jax.nn.hard_sigmoid", keras: "hard_sigmoid",
      onnx: "HardSigmoid(alpha=1/6)"),
    reference: Reference("Howard et al. 2019, Searching for MobileNetV3", arXiv: "1905.02244"),
    note: "Keras 2, Theano and ONNX's default have the slope 0.2 instead: that is hard-sigmoid-linear.",
    conventions: [
      Convention(
        .onnx, form: "hard-sigmoid-linear", note: "ONNX's HardSigmoid is 0.2x + 0.5 from 0 to 1 by default")
    ])
}
