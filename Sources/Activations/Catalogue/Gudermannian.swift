// The Gudermannian: the sigmoid whose gradient is the hyperbolic secant.

extension Catalogue {
  /// The Gudermannian: it turns hyperbolic functions into circular ones, tan gd(x) = sinh x.
  ///
  ///     gd(x) = 2 arctan(tanh(x/2))        gd′ = 1 / cosh x
  ///
  /// It runs from −π/2 to π/2.
  ///
  /// Gudermann, "Theorie der Potenzial- oder cyklisch-hyperbolischen Functionen", 1833.
  ///
  /// Accuracy: at most 0.51, 0.51 and 0.51 ulp in f, f′ and f″.
  public static let gudermannian = Activation(
    id: "gudermannian", name: "Gudermannian", symbol: "gd", family: "sigmoid",
    aliases: ["gd"],
    expression: 2 * .arctan(.tanh(.x / 2)),
    formula: Formula(
      "gd(x) = 2 · arctan(tanh(x/2))",
      tex: #"\operatorname{gd}(x) = 2 \arctan\left(\tanh\frac{x}{2}\right)"#),
    gradient: Formula(
      "gd′(x) = 1 / cosh(x)", tex: #"\operatorname{gd}'(x) = \frac{1}{\cosh x}"#),
    defaultRange: .symmetric(6),
    reference: Reference(
      "Gudermann 1833, Theorie der Potenzial- oder cyklisch-hyperbolischen Functionen"))
}
