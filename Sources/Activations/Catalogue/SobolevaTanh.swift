// The Soboleva modified hyperbolic tangent: a tanh whose four exponentials have rates of their own.

extension Catalogue {
  /// The Soboleva modified hyperbolic tangent.
  ///
  ///     smht(x) = (e^(ax) − e^(−bx)) / (e^(cx) + e^(−dx))
  ///
  /// Numerator and denominator are taken times e^(−cx) for x ≥ 0, times e^(dx) for x < 0: then at most one term of each
  /// grows.
  ///
  /// With all four at 1 it is tanh. It is bounded where a ≤ c and b ≤ d, and falls back to 0 on a side where
  /// the inequality is strict. The slope at 0 is (a + b)/2.
  ///
  /// Soboleva and Beskorovainyi, "The utility function in problems of structural optimization of distributed
  /// objects", 2008 (in Russian).
  ///
  /// Accuracy: at most 0.51, 0.51 and 0.51 ulp in f, f′ and f″.
  public static let sobolevaTanh = Activation(
    id: "soboleva-tanh", name: "Soboleva tanh", symbol: "smht", family: "sigmoid",
    aliases: ["smht", "soboleva-modified-hyperbolic-tangent"],
    parameters: [
      Parameter(
        name: "a", symbol: "a", defaultValue: 1, allowed: .positive,
        meaning: "the rate at which the numerator grows to the right; all four at 1 give tanh"),
      Parameter(
        name: "b", symbol: "b", defaultValue: 1, allowed: .positive,
        meaning: "the rate at which the numerator grows to the left"),
      Parameter(
        name: "c", symbol: "c", defaultValue: 1, allowed: .positive,
        meaning: "the rate of the denominator on the right; from a on the function is bounded there"),
      Parameter(
        name: "d", symbol: "d", defaultValue: 1, allowed: .positive,
        meaning: "the rate of the denominator on the left; from b on the function is bounded there"),
    ],
    expression: .choose(
      .x >= 0, (.exp((.a - .c) * .x) - .exp(-(.b + .c) * .x)) / (1 + .exp(-(.c + .d) * .x)),
      else: (.exp((.a + .d) * .x) - .exp((.d - .b) * .x)) / (.exp((.c + .d) * .x) + 1)),
    formula: Formula(
      "smht(x) = (exp(ax) − exp(−bx)) / (exp(cx) + exp(−dx))",
      tex: #"\operatorname{smht}(x) = \frac{e^{a x} - e^{-b x}}{e^{c x} + e^{-d x}}"#),
    gradient: Formula(
      "smht′(x) = (a·exp(ax) + b·exp(−bx) − smht(x)·(c·exp(cx) − d·exp(−dx))) / (exp(cx) + exp(−dx))",
      tex: #"\operatorname{smht}'(x) = \frac{a e^{a x} + b e^{-b x} - "#
        + #"\operatorname{smht}(x) (c e^{c x} - d e^{-d x})}{e^{c x} + e^{-d x}}"#),
    defaultRange: .symmetric(4),
    reference: Reference(
      "Soboleva and Beskorovainyi 2008, The utility function in problems of structural optimization of "
        + "distributed objects"),
    note: "It is bounded where a ≤ c and b ≤ d.")
}
