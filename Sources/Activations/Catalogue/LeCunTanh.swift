// LeCun's scaled tanh: ±1 for inputs of ±1.

extension Catalogue {
  /// The hyperbolic tangent, scaled so that it is ±1 at ±1 and bends most near there.
  ///
  ///     f(x) = 1.7159 tanh(2x/3)        f′ = 1.7159 · 2/3 / cosh²(2x/3)
  ///
  /// 1.7159 and 2/3 are taken exactly; f(1) is then 0.999997….
  ///
  /// LeCun, Bottou, Orr and Müller, "Efficient BackProp", 1998.
  ///
  /// Accuracy: at most 0.51, 0.51 and 0.51 ulp in f, f′ and f″.
  public static let leCunTanh = Activation(
    id: "lecun-tanh", name: "LeCun's scaled tanh", symbol: "stanh", family: "sigmoid",
    aliases: ["scaled-tanh", "stanh"],
    expression: 1.7159 * .tanh(2 * .x / 3),
    formula: Formula(
      "stanh(x) = 1.7159 · tanh(2x/3)",
      tex: #"\operatorname{stanh}(x) = 1.7159 \tanh\left(\tfrac{2}{3} x\right)"#),
    gradient: Formula(
      "stanh′(x) = 1.7159 · 2/3 · (1 − tanh²(2x/3))",
      tex: #"\operatorname{stanh}'(x) = 1.7159 \cdot \tfrac{2}{3} "#
        + #"\left(1 - \tanh^2\left(\tfrac{2}{3} x\right)\right)"#),
    defaultRange: .symmetric(4),
    reference: Reference("LeCun, Bottou, Orr and Müller 1998, Efficient BackProp"),
    note: "Paddle's stanh has 0.67 in place of 2/3.")
}
