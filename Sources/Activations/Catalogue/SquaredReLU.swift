// The squared rectified linear unit: half a parabola.

extension Catalogue {
  /// The squared rectified linear unit.
  ///
  ///     relu²(x) = max(0, x)²
  ///
  /// f and f′ are continuous; f″ jumps from 0 to 2 at 0.
  ///
  /// So, Mańke, Liu, Dai, Shazeer and Le, "Primer: Searching for Efficient Transformers for Language
  /// Modeling", 2021, arXiv:2109.08668.
  ///
  /// Accuracy: at most 0.51, 0.00 and 0.00 ulp in f, f′ and f″.
  public static let squaredReLU = Activation(
    id: "squared-relu", name: "Squared ReLU", symbol: "ReLU²", family: "rectifier",
    aliases: ["relu2", "relu-squared"],
    expression: .relu(.x).squared,
    formula: Formula("ReLU²(x) = max(0, x)²", tex: #"\operatorname{ReLU}^2(x) = \max(0, x)^2"#),
    gradient: Formula(
      "(ReLU²)′(x) = 2 · max(0, x)", tex: #"(\operatorname{ReLU}^2)'(x) = 2 \max(0, x)"#),
    defaultRange: .symmetric(2),
    reference: Reference(
      "So, Mańke, Liu, Dai, Shazeer and Le 2021, Primer: searching for efficient transformers for language "
        + "modeling", arXiv: "2109.08668"))
}
