// The continuously differentiable exponential linear unit: ELU without its corner.

extension Catalogue {
  /// The continuously differentiable exponential linear unit: ELU, stretched so that the slopes meet.
  ///
  ///     celu(x) = x                  for x > 0
  ///             = α (e^(x/α) − 1)    for x ≤ 0
  ///
  /// f′(0) = 1 from both sides; f″ jumps from 1/α to 0 there.
  ///
  /// Barron, "Continuously Differentiable Exponential Linear Units", 2017, arXiv:1704.07483.
  ///
  /// Accuracy: at most 0.51, 0.51 and 0.51 ulp in f, f′ and f″.
  public static let celu = Activation(
    id: "celu", name: "CELU", symbol: "CELU", family: "exponential-unit",
    aliases: ["continuously-differentiable-elu"],
    parameters: [
      Parameter(
        name: "alpha", symbol: "α", defaultValue: 1, allowed: .positive,
        meaning: "the negative side saturates at −α; 1 in PyTorch, JAX, Keras and ONNX")
    ],
    expression: .choose(.x > 0, .x, else: .alpha * .expMinusOne(.x / .alpha)),
    formula: Formula(
      "CELU(x) = x for x > 0, α(e^(x/α) − 1) for x ≤ 0",
      tex: #"\operatorname{CELU}(x) = \begin{cases} x & x > 0 \\ "#
        + #"\alpha (e^{x/\alpha} - 1) & x \le 0 \end{cases}"#),
    gradient: Formula(
      "CELU′(x) = 1 for x > 0, e^(x/α) for x ≤ 0",
      tex: #"\operatorname{CELU}'(x) = \begin{cases} 1 & x > 0 \\ e^{x/\alpha} & x \le 0 \end{cases}"#),
    defaultRange: .symmetric(4),
    frameworks: FrameworkNames(torch: "nn.CELU", jax: "jax.nn.celu", keras: "celu", onnx: "Celu"),
    reference: Reference(
      "Barron 2017, Continuously differentiable exponential linear units", arXiv: "1704.07483"),
    note: "For α = 1 it is ELU.",
    conventions: [
      Convention(.torch, subgradients: [.value(1)], note: "f′(0) = 1"),
      Convention(.jax, subgradients: [.value(1)], note: "f′(0) = 1"),
    ])
}
