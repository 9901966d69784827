// The absolute value: both sides rectified.

extension Catalogue {
  /// The absolute value.
  ///
  ///     abs(x) =  x for x ≥ 0
  ///            = −x for x < 0
  ///
  /// At 0 the slope jumps from −1 to 1. PyTorch takes 0 as derivative there, as sign(0) is; JAX takes 1.
  /// Here it is 0.
  ///
  /// Vallés-Pérez et al., "Empirical study of the modulus as activation function in computer vision
  /// applications", 2023, arXiv:2301.05993.
  ///
  /// Accuracy: at most 0.00, 0.00 and 0.00 ulp in f, f′ and f″.
  public static let abs = Activation(
    id: "abs", name: "Absolute value", symbol: "abs", family: "rectifier",
    aliases: ["modulus", "absolute"],
    expression: .abs(.x),
    formula: Formula(
      "abs(x) = x for x ≥ 0, −x for x < 0",
      tex: #"\operatorname{abs}(x) = \begin{cases} x & x \ge 0 \\ -x & x < 0 \end{cases}"#),
    gradient: Formula(
      "abs′(x) = 1 for x > 0, −1 for x < 0",
      tex: #"\operatorname{abs}'(x) = \begin{cases} 1 & x > 0 \\ -1 & x < 0 \end{cases}"#),
    defaultRange: .symmetric(4),
    frameworks: FrameworkNames(torch: "torch.abs", jax: "jnp.abs", keras: "ops.abs", onnx: "Abs"),
    reference: Reference(
      "Vallés-Pérez et al. 2023, Empirical study of the modulus as activation function in computer vision "
        + "applications", arXiv: "2301.05993"),
    conventions: [
      Convention(.torch, subgradients: [.value(0)], note: "f′(0) = 0"),
      Convention(.jax, subgradients: [.right], note: "f′(0) = 1"),
    ])
}
