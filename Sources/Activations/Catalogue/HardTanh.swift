// The hard hyperbolic tangent: the identity, cut off.

extension Catalogue {
  /// The hard hyperbolic tangent: the identity between two bounds.
  ///
  ///     hardtanh(x) = min for x ≤ min
  ///                 = x   for min < x < max
  ///                 = max for x ≥ max
  ///
  /// Corners at both bounds. PyTorch takes 0 as derivative there, JAX 1; here it is 0.
  ///
  /// Collobert, "Large Scale Machine Learning", thesis, 2004.
  ///
  /// Accuracy: at most 0.00, 0.00 and 0.00 ulp in f, f′ and f″.
  public static let hardTanh = Activation(
    id: "hard-tanh", name: "Hard tanh", symbol: "hardtanh", family: "sigmoid",
    aliases: ["clip", "brelu"],
    parameters: [
      Parameter(
        name: "min", symbol: "min", defaultValue: -1, allowed: .real,
        meaning: "the least value; −1 in PyTorch (min_val), JAX and Keras"),
      Parameter(
        name: "max", symbol: "max", defaultValue: 1, allowed: .real,
        meaning: "the greatest value; 1 in PyTorch (max_val), JAX and Keras"),
    ],
    ascending: [(lower: 0, upper: 1)],
    expression: .choose(
      .x <= .parameter("min"), .parameter("min"),
      else: .choose(.x < .parameter("max"), .x, else: .parameter("max"))),
    formula: Formula(
      "hardtanh(x) = x for min < x < max, min below, max above",
      tex: #"\operatorname{hardtanh}(x) = \begin{cases} x & \mathit{min} < x < \mathit{max} \\ "#
        + #"\mathit{min} & x \le \mathit{min} \\ \mathit{max} & x \ge \mathit{max} \end{cases}"#),
    gradient: Formula(
      "hardtanh′(x) = 1 for min < x < max, 0 outside",
      tex: #"\operatorname{hardtanh}'(x) = "#
        + #"\begin{cases} 1 & \mathit{min} < x < \mathit{max} \\ 0 & \text{outside} \end{cases}"#),
    defaultRange: .symmetric(3),
    frameworks: FrameworkNames(
      torch: "nn.Hardtanh", jax: "jax.nn.hard_tanh", keras: "hard_tanh", onnx: "Clip"),
    reference: Reference("Collobert 2004, Large scale machine learning (thesis)"),
    conventions: [
      Convention(.torch, subgradients: [.left, .right], note: "f′ = 0 at both corners"),
      Convention(.jax, subgradients: [.right, .left], note: "f′ = 1 at both corners"),
    ])
}
