// Hard swish: swish with a straight gate, from MobileNetV3.

extension Catalogue {
  /// Hard swish: the input gated by the hard sigmoid.
  ///
  ///     hardswish(x) = 0            for x ≤ −3
  ///                  = x (x + 3)/6  for −3 < x < 3
  ///                  = x            for x ≥ 3
  ///
  /// It has corners at −3 (slopes 0 and −1/2) and 3 (slopes 3/2 and 1); PyTorch and JAX take the slope of the
  /// straight side. The least value is −3/8 at x = −3/2.
  ///
  /// Howard et al., "Searching for MobileNetV3", 2019, arXiv:1905.02244.
  ///
  /// Accuracy: at most 0.51, 0.51 and 0.51 ulp in f, f′ and f″.
  public static let hardSwish = Activation(
    id: "hard-swish", name: "Hard swish", symbol: "hardswish", family: "swish",
    aliases: ["hard-silu", "h-swish"],
    expression: .choose(.x <= -3, 0, else: .choose(.x < 3, .x * (.x + 3) / 6, else: .x)),
    formula: Formula(
      "hardswish(x) = 0 for x ≤ −3, x(x + 3)/6 for −3 < x < 3, x for x ≥ 3",
      tex: #"\operatorname{hardswish}(x) = \begin{cases} 0 & x \le -3 \\ x (x + 3)/6 & -3 < x < 3 \\ "#
        + #"x & x \ge 3 \end{cases}"#),
    gradient: Formula(
      "hardswish′(x) = 0 for x < −3, (2x + 3)/6 for −3 < x < 3, 1 for x > 3",
      tex: #"\operatorname{hardswish}'(x) = \begin{cases} 0 & x < -3 \\ (2x + 3)/6 & -3 < x < 3 \\ "#
        + #"1 & x > 3 \end{cases}"#),
    defaultRange: .symmetric(6),
    frameworks: FrameworkNames(
      torch: "nn.Hardswish", jax: "jax.nn.hard_swish", keras: "hard_silu", onnx: "HardSwish"),
    reference: Reference("Howard et al. 2019, Searching for MobileNetV3", arXiv: "1905.02244"),
    conventions: [
      Convention(
        .torch, subgradients: [.left, .right],
        note: "f′(−3) = 0 and f′(3) = 1; up to PyTorch 2.6 they were −1/2 and 3/2"),
      Convention(.jax, subgradients: [.left, .right], note: "f′(−3) = 0 and f′(3) = 1"),
    ])
}
