// Swish: the input gated by its own sigmoid; SiLU for β = 1.

extension Catalogue {
  /// Swish, and for β = 1 the sigmoid-weighted linear unit SiLU.
  ///
  ///     swish(x) = x σ(βx)        swish′ = σ(βx) (1 + βx σ(−βx))
  ///
  /// Not monotonic: at the default its least value is −0.27846… at x = −1.27846….
  ///
  /// Ramachandran, Zoph and Le, "Searching for Activation Functions", 2017, arXiv:1710.05941.
  ///
  /// One point at a time f, f′ and f″ are within 0.51 ulp; drawing and columns of points take a fast form.
  ///
  /// Accuracy: at most 1.02, 2.10 and 4.70 ulp in f, f′ and f″.
  public static let swish = Activation(
    id: "swish", name: "Swish", symbol: "swish", family: "swish",
    aliases: ["swish-beta"],
    parameters: [
      Parameter(
        name: "beta", symbol: "β", defaultValue: 1, allowed: .positive,
        meaning: "the steepness of the gate; 1 gives SiLU, large values approach ReLU")
    ],
    expression: .x * .sigmoid(.beta * .x),
    gradient: Formula(
      "swish′(x) = σ(βx) · (1 + βx · (1 − σ(βx)))",
      tex: #"\operatorname{swish}'(x) = \sigma(\beta x)\,(1 + \beta x\,(1 - \sigma(\beta x)))"#),
    defaultRange: .symmetric(4),
    frameworks: FrameworkNames(onnx: "Swish"),
    reference: Reference(
      "Ramachandran, Zoph and Le 2017, Searching for activation functions", arXiv: "1710.05941"),
    note: "For β = 1 it is SiLU: nn.SiLU in PyTorch, jax.nn.silu in JAX, silu in Keras.")
}
