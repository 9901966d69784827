// SiLU: the input weighted by its own sigmoid; swish with β = 1.

extension Catalogue {
  /// The sigmoid-weighted linear unit, also known as swish.
  ///
  ///     silu(x) = x σ(x)        silu′ = σ(x) (1 + x σ(−x))
  ///
  /// Its least value is −0.27846… at x = −1.27846…; its slope is greatest, 1.09983…, at x = 2.39935….
  ///
  /// Elfwing, Uchibe and Doya, "Sigmoid-Weighted Linear Units for Neural Network Function Approximation in
  /// Reinforcement Learning", 2017, arXiv:1702.03118.
  ///
  /// One point at a time f, f′ and f″ are within 0.51 ulp; drawing and columns of points take a fast form.
  ///
  /// Accuracy: at most 1.02, 2.10 and 4.70 ulp in f, f′ and f″.
  public static let silu = Activation(
    id: "silu", name: "SiLU", symbol: "SiLU", family: "swish",
    aliases: ["swish-1", "sigmoid-linear-unit", "sigmoid-weighted-linear-unit"],
    expression: .x * .sigmoid(.x),
    gradient: Formula(
      "SiLU′(x) = σ(x) · (1 + x · (1 − σ(x)))",
      tex: #"\operatorname{SiLU}'(x) = \sigma(x)\,(1 + x\,(1 - \sigma(x)))"#),
    defaultRange: .symmetric(6),
    frameworks: FrameworkNames(
      torch: "nn.SiLU", jax: "jax.nn.silu, jax.nn.swish", keras: "silu, swish", onnx: "Swish(alpha=1)"),
    reference: Reference(
      "Elfwing, Uchibe and Doya 2017, Sigmoid-weighted linear units for neural network function "
        + "approximation in reinforcement learning", arXiv: "1702.03118"),
    note: "The swish of JAX and Keras is this function: β = 1.")
}
