// The cube: products of three features in one layer.

extension Catalogue {
  /// The cube of the input.
  ///
  ///     cube(x) = x³
  ///
  /// Flat at 0, where it has its zero and its inflection. It exceeds all doubles beyond 5.6e102.
  ///
  /// Chen and Manning, "A Fast and Accurate Dependency Parser using Neural Networks", 2014.
  ///
  /// Accuracy: at most 0.51, 0.51 and 0.51 ulp in f, f′ and f″.
  public static let cube = Activation(
    id: "cube", name: "Cube", symbol: "cube", family: "polynomial",
    aliases: ["cubic"],
    expression: .power(.x, 3),
    gradient: Formula("cube′(x) = 3x²", tex: #"\operatorname{cube}'(x) = 3 x^2"#),
    defaultRange: .symmetric(2),
    reference: Reference(
      "Chen and Manning 2014, A fast and accurate dependency parser using neural networks"),
    note: "Of a weighted sum it makes the products of every three inputs.")
}
