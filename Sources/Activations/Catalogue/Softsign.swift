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
  static let softsign = Activation(
    id: "softsign", name: "Softsign", symbol: "softsign", family: "sigmoid",
    aliases: ["elliotsig"],
    formula: Formula(
      "softsign(x) = x / (1 + |x|)", tex: #"\operatorname{softsign}(x) = \frac{x}{1 + |x|}"#),
    gradient: Formula(
      "softsign′(x) = 1 / (1 + |x|)²", tex: #"\operatorname{softsign}'(x) = \frac{1}{(1 + |x|)^2}"#),
    defaultRange: .symmetric(6),
    frameworks: FrameworkNames(
      torch: "nn.Softsign", jax: "jax.nn.soft_sign", keras: "softsign", onnx: "Softsign"),
    reference: Reference(
      "Turian, Bergstra and Bengio 2009, Quadratic features and deep architectures for chunking"),
    note: "f″ jumps from 2 to −2 at 0.",
    definition: .scalar { _ in
      PiecewiseFunction(.formula(Feature()) { softsign($0, side: -1) })
        .then(at: 0, owner: .right, .formula(Feature()) { softsign($0, side: 1) })
    })

  /// x/(1 + s x) on the side of 0 that has the sign s.
  ///
  /// The quotient's rule would find 1/(1 + |x|)² as the difference of two numbers near 1.
  private static func softsign(_ x: Jet<DoubleDouble>, side s: DoubleDouble) -> Jet<DoubleDouble> {
    let r = .one / (.one + s * x.value)
    return x.composed(x.value * r, r.squared, -2 * s * (r * r.squared))
  }
}
