// LiSHT: the input times its hyperbolic tangent, a smooth |x|.

extension Catalogue {
  /// The linearly scaled hyperbolic tangent: even, convex around 0, straight far out.
  ///
  ///     lisht(x) = x tanh(x)
  ///
  /// It is never negative: 0 at x = 0, and |x| to all digits far out.
  ///
  /// Roy, Manna, Dubey and Chaudhuri, "LiSHT: Non-Parametric Linearly Scaled Hyperbolic Tangent Activation
  /// Function for Neural Networks", 2019, arXiv:1901.05894.
  ///
  /// Accuracy: at most 0.51, 0.51 and 0.51 ulp in f, f′ and f″.
  public static let lisht = Activation(
    id: "lisht", name: "LiSHT", symbol: "LiSHT", family: "swish",
    aliases: ["linearly-scaled-tanh", "linearly-scaled-hyperbolic-tangent"],
    expression: .x * .tanh(.x),
    gradient: Formula(
      "LiSHT′(x) = tanh(x) + x · (1 − tanh²(x))",
      tex: #"\operatorname{LiSHT}'(x) = \tanh x + x\,(1 - \tanh^2 x)"#),
    defaultRange: .symmetric(4),
    reference: Reference(
      "Roy, Manna, Dubey and Chaudhuri 2019, LiSHT: non-parametric linearly scaled hyperbolic tangent "
        + "activation function for neural networks", arXiv: "1901.05894"))
}
