// CoLU: a line that collapses to 0 on the left.

extension Catalogue {
  /// The collapsing linear unit.
  ///
  ///     colu(x) = x / (1 − x e^(−(x + eˣ)))
  ///
  /// The denominator is at least 0.93: there is no pole. Far left the function is −eˣ. The least value is
  /// −0.37715… at x = −0.72692….
  ///
  /// Vagerwal, "Deeper Learning with CoLU Activation", 2021, arXiv:2112.12078.
  ///
  /// Accuracy: at most 0.51, 0.51 and 0.51 ulp in f, f′ and f″.
  public static let colu = Activation(
    id: "colu", name: "CoLU", symbol: "CoLU", family: "swish",
    aliases: ["collapsing-linear-unit"],
    expression: .x / (1 - .x * .exp(-(.x + .exp(.x)))),
    gradient: Formula(
      "CoLU′(x) = (1 − x²h · (1 + eˣ)) / (1 − xh)², h = exp(−(x + eˣ))",
      tex: #"\operatorname{CoLU}'(x) = \frac{1 - x^2 h\,(1 + e^x)}{(1 - x h)^2}, "#
        + #"\quad h = \exp(-(x + e^x))"#),
    defaultRange: .symmetric(4),
    reference: Reference("Vagerwal 2021, Deeper learning with CoLU activation", arXiv: "2112.12078"))
}
