// Softshrink: soft thresholding, which moves everything towards 0.

extension Catalogue {
  /// Soft thresholding: 0 up to a threshold, beyond it the input moved towards 0 by the threshold.
  ///
  ///     softshrink(x) = x − λ  for x > λ
  ///                   = x + λ  for x < −λ
  ///                   = 0      else
  ///
  /// Corners at −λ and λ, where PyTorch takes the slope 0. With λ = 0 it is the identity.
  ///
  /// Donoho, "De-Noising by Soft-Thresholding", 1995.
  ///
  /// Accuracy: at most 0.50, 0.00 and 0.00 ulp in f, f′ and f″.
  public static let softshrink = Activation(
    id: "softshrink", name: "Softshrink", symbol: "softshrink", family: "shrinkage",
    aliases: ["soft-thresholding", "soft-shrinkage"],
    parameters: [
      Parameter(
        name: "lambda", symbol: "λ", defaultValue: 0.5, allowed: .nonNegative,
        meaning: "the threshold, and how far values move; 0.5 in PyTorch (lambd), Keras and ONNX")
    ],
    expression: .choose(.x > .lambda, .x - .lambda, else: .choose(.x < -.lambda, .x + .lambda, else: 0)),
    gradient: Formula(
      "softshrink′(x) = 1 for |x| > λ, 0 for |x| < λ",
      tex: #"\operatorname{softshrink}'(x) = \begin{cases} 1 & |x| > \lambda \\ "#
        + #"0 & |x| < \lambda \end{cases}"#),
    defaultRange: .symmetric(2),
    frameworks: FrameworkNames(
      torch: "nn.Softshrink", keras: "soft_shrink", onnx: "Shrink(bias=lambd)"),
    reference: Reference("Donoho 1995, De-noising by soft-thresholding"),
    note: "It is the proximal operator of λ|x|, the step that makes the lasso's coefficients vanish.",
    conventions: [
      Convention(.torch, subgradients: [.value(0), .value(0)], note: "f′(−λ) = f′(λ) = 0")
    ])
}
