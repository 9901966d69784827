// The square nonlinearity: a sigmoid of two parabolas.

extension Catalogue {
  /// The square nonlinearity: two parabolas that meet at 0 and end flat at ±2.
  ///
  ///     sqnl(x) = x − x |x| / 4   for |x| ≤ 2
  ///             = sign(x)         for |x| > 2
  ///
  /// f and f′ are continuous; f″ jumps at −2, 0 and 2, and at 0 it is that of the right side here.
  ///
  /// Wuraola and Patel, "SQNL: A New Computationally Efficient Activation Function", 2018.
  ///
  /// Accuracy: at most 0.51, 0.51 and 0.00 ulp in f, f′ and f″.
  public static let sqnl = Activation(
    id: "sqnl", name: "SQNL", symbol: "SQNL", family: "sigmoid",
    aliases: ["square-nonlinearity"],
    expression: .choose(.abs(.x) <= 2, .x - .x * .abs(.x) / 4, else: .sign(.x)),
    formula: Formula(
      "SQNL(x) = x − x·|x| / 4 for |x| ≤ 2, sign(x) for |x| > 2",
      tex: #"\operatorname{SQNL}(x) = \begin{cases} x - \frac{x |x|}{4} & |x| \le 2 \\ "#
        + #"\operatorname{sign}(x) & |x| > 2 \end{cases}"#),
    gradient: Formula(
      "SQNL′(x) = max(0, 1 − |x| / 2)",
      tex: #"\operatorname{SQNL}'(x) = \max\left(0, 1 - \frac{|x|}{2}\right)"#),
    defaultRange: .symmetric(4),
    reference: Reference("Wuraola and Patel 2018, SQNL: a new computationally efficient activation function"))
}
