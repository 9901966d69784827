// The leaky rectified linear unit: a small fixed slope keeps the negative side alive.

extension Catalogue {
  /// The leaky rectified linear unit.
  ///
  ///     leakyReLU(x) = x for x > 0
  ///                  = s x for x ≤ 0
  ///
  /// At 0 PyTorch takes the slope s as derivative, JAX 1; here it is s. `max(x, s x)` would be wrong
  /// for s above 1 and below 0.
  ///
  /// Maas, Hannun and Ng, "Rectifier nonlinearities improve neural network acoustic models", 2013.
  ///
  /// Accuracy: at most 0.51, 0.00 and 0.00 ulp in f, f′ and f″.
  public static let leakyReLU = Activation(
    id: "leaky-relu", name: "Leaky ReLU", symbol: "LeakyReLU", family: "rectifier",
    aliases: ["lrelu", "leaky-rectified-linear-unit"],
    parameters: [
      Parameter(
        name: "slope", symbol: "s", defaultValue: 0.01, allowed: .real,
        meaning: "the slope left of 0, usually in (0, 1)")
    ],
    expression: .choose(.x > 0, .x, else: .parameter("slope") * .x),
    gradient: Formula(
      "LeakyReLU′(x) = 1 for x > 0, s for x < 0",
      tex: #"\operatorname{LeakyReLU}'(x) = \begin{cases} 1 & x > 0 \\ s & x < 0 \end{cases}"#),
    defaultRange: .symmetric(4),
    frameworks: FrameworkNames(
      torch: "nn.LeakyReLU", jax: "jax.nn.leaky_relu", keras: "leaky_relu", onnx: "LeakyRelu"),
    reference: Reference(
      "Maas, Hannun and Ng 2013, Rectifier nonlinearities improve neural network acoustic models"),
    conventions: [
      Convention(.torch, subgradients: [.left], note: "f′(0) is the slope s"),
      Convention(.jax, subgradients: [.right], note: "f′(0) = 1"),
      Convention(
        .keras, defaults: [("slope", 0.2)],
        note: "the slope is 0.2 in keras.activations and 0.3 in keras.layers"),
    ])
}
