// Softsign: a sigmoid without an exponential, which saturates slowly.

extension Catalogue {
  /// Softsign.
  ///
  ///     softsign(x) = x / (1 + |x|)        softsign′ = 1 / (1 + |x|)²
  ///
  /// It nears ±1 like 1/|x|. The slope is continuous; f″ jumps from 2 to −2 at 0.
  ///
  /// Turian, Bergstra and Bengio, "Quadratic Features and Deep Architectures for Chunking", 2009.
  ///
  /// Accuracy: at most 0.51, 0.51 and 0.51 ulp in f, f′ and f″.
  public static let softsign = Activation(
    id: "softsign", name: "Softsign", symbol: "softsign", family: "sigmoid",
    aliases: ["elliotsig"],
    expression: .x / (1 + .abs(.x)),
    gradient: Formula(
      "softsign′(x) = 1 / (1 + |x|)²", tex: #"\operatorname{softsign}'(x) = \frac{1}{(1 + |x|)^2}"#),
    defaultRange: .symmetric(6),
    frameworks: FrameworkNames(
      torch: "nn.Softsign", jax: "jax.nn.soft_sign", keras: "softsign", onnx: "Softsign"),
    reference: Reference(
      "Turian, Bergstra and Bengio 2009, Quadratic features and deep architectures for chunking"),
    note: "f″ jumps from 2 to −2 at 0.")
}
