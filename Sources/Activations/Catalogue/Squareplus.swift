// Squareplus: the smooth rectifier without exponentials, a hyperbola.

extension Catalogue {
  /// Squareplus: a branch of a hyperbola with ReLU's lines as asymptotes.
  ///
  ///     squareplus(x) = (x + r) / 2, r = √(x² + b)        squareplus′ = squareplus / r
  ///
  /// With b = 0 it is ReLU, whose derivative at 0 is taken as 0.
  ///
  /// Barron, "Squareplus: A Softplus-Like Algebraic Rectifier", 2021, arXiv:2112.11687.
  ///
  /// Accuracy: at most 0.51, 0.51 and 0.51 ulp in f, f′ and f″.
  public static let squareplus = Activation(
    id: "squareplus", name: "Squareplus", symbol: "squareplus", family: "softplus",
    parameters: [
      Parameter(
        name: "b", symbol: "b", defaultValue: 4, allowed: .nonNegative,
        meaning: "the width of the bend, squared; 0 gives ReLU; 4 in JAX and Keras")
    ],
    expression: .choose(.b > 0, (.x + .squareRoot(.x.squared + .b)) / 2, else: .relu(.x)),
    formula: Formula(
      "squareplus(x) = (x + √(x² + b)) / 2",
      tex: #"\operatorname{squareplus}(x) = \frac{x + \sqrt{x^2 + b}}{2}"#),
    gradient: Formula(
      "squareplus′(x) = (1 + x / √(x² + b)) / 2",
      tex: #"\operatorname{squareplus}'(x) = \frac12 \left(1 + \frac{x}{\sqrt{x^2 + b}}\right)"#),
    defaultRange: .symmetric(6),
    frameworks: FrameworkNames(jax: "jax.nn.squareplus", keras: "squareplus"),
    reference: Reference(
      "Barron 2021, Squareplus: a softplus-like algebraic rectifier", arXiv: "2112.11687"),
    note: "With b = 4 its value at 0 is 1 and its curvature there is that of softplus.")
}
