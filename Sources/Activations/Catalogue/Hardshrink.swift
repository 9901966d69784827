// Hardshrink: hard thresholding, which keeps large values and drops small ones.

extension Catalogue {
  /// Hard thresholding: 0 up to a threshold, the input itself beyond it.
  ///
  ///     hardshrink(x) = x  for |x| > λ
  ///                   = 0  else
  ///
  /// It jumps at −λ and λ, where it is 0. With λ = 0 it is the identity.
  ///
  /// Donoho and Johnstone, "Ideal Spatial Adaptation by Wavelet Shrinkage", 1994.
  ///
  /// Accuracy: at most 0.00, 0.00 and 0.00 ulp in f, f′ and f″.
  public static let hardshrink = Activation(
    id: "hardshrink", name: "Hardshrink", symbol: "hardshrink", family: "shrinkage",
    aliases: ["hard-thresholding", "hard-shrinkage"],
    parameters: [
      Parameter(
        name: "lambda", symbol: "λ", defaultValue: 0.5, allowed: .nonNegative,
        meaning: "the threshold; 0.5 in PyTorch (lambd), Keras and ONNX")
    ],
    expression: .choose(.abs(.x) > .lambda, .x, else: 0),
    formula: Formula(
      "hardshrink(x) = x for |x| > λ, 0 else",
      tex: #"\operatorname{hardshrink}(x) = \begin{cases} x & |x| > \lambda \\ "#
        + #"0 & \text{else} \end{cases}"#),
    gradient: Formula(
      "hardshrink′(x) = 1 for |x| > λ, 0 for |x| < λ",
      tex: #"\operatorname{hardshrink}'(x) = \begin{cases} 1 & |x| > \lambda \\ "#
        + #"0 & |x| < \lambda \end{cases}"#),
    defaultRange: .symmetric(2),
    frameworks: FrameworkNames(torch: "nn.Hardshrink", keras: "hard_shrink", onnx: "Shrink(bias=0)"),
    reference: Reference("Donoho and Johnstone 1994, Ideal spatial adaptation by wavelet shrinkage"),
    note: "At the jumps there is no derivative; PyTorch takes 0.",
    conventions: [
      Convention(.torch, subgradients: [.value(0), .value(0)], note: "f′(−λ) = f′(λ) = 0")
    ])
}
