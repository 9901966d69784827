// Softplus: the smooth rectifier, whose slope is the sigmoid.

extension Catalogue {
  /// Softplus: a smooth rectifier, everywhere above ReLU.
  ///
  ///     softplus(x) = log(1 + e^(βx)) / β = max(x, 0) + log1p(e^(−β|x|)) / β        softplus′ = σ(βx)
  ///
  /// At 0 it is log 2 / β, the greatest distance from ReLU. log(1 + eˣ) as written is 0 below −36.7
  /// and overflows above 709.
  ///
  /// Dugas, Bengio, Bélisle, Nadeau and Garcia, "Incorporating Second-Order Functional Knowledge for
  /// Better Option Pricing", 2000.
  ///
  /// Accuracy: at most 0.51, 0.51 and 0.51 ulp in f, f′ and f″.
  public static let softplus = Activation(
    id: "softplus", name: "Softplus", symbol: "softplus", family: "softplus",
    aliases: ["smooth-relu"],
    parameters: [
      Parameter(
        name: "beta", symbol: "β", defaultValue: 1, allowed: .positive,
        meaning: "the steepness of the bend; large values approach ReLU; 1 in PyTorch")
    ],
    expression: .softplus(.beta * .x) / .beta,
    formula: Formula(
      "softplus(x) = log(1 + exp(β·x)) / β",
      tex: #"\operatorname{softplus}(x) = \frac{1}{\beta} \log(1 + e^{\beta x})"#),
    gradient: Formula(
      "softplus′(x) = σ(β·x)", tex: #"\operatorname{softplus}'(x) = \sigma(\beta x)"#),
    defaultRange: .symmetric(6),
    frameworks: FrameworkNames(
      torch: "nn.Softplus(beta=1, threshold=20)", jax: "jax.nn.softplus", keras: "softplus",
      onnx: "Softplus"),
    reference: Reference(
      "Dugas, Bengio, Bélisle, Nadeau and Garcia 2000, Incorporating second-order functional knowledge "
        + "for better option pricing"),
    note: "JAX, Keras and ONNX have no β: there it is 1.",
    conventions: [
      Convention(.torch, note: "x itself for β·x > 20 (threshold=20), 4.6e5 ulp off just above")
    ])
}
