// StarReLU: the squared rectified linear unit, scaled and shifted to mean 0 and variance 1.

extension Catalogue {
  /// StarReLU: the squared rectified linear unit with a learned scale and shift. The defaults give mean 0
  /// and variance 1 where the inputs are standard normal.
  ///
  ///     starReLU(x) = s max(0, x)² + b
  ///
  /// f and f′ are continuous; f″ jumps from 0 to 2s at 0. The least value is b, if s is positive.
  ///
  /// Yu et al., "MetaFormer Baselines for Vision", 2022, arXiv:2210.13452.
  ///
  /// Accuracy: at most 0.51, 0.51 and 0.00 ulp in f, f′ and f″.
  public static let starReLU = Activation(
    id: "star-relu", name: "StarReLU", symbol: "StarReLU", family: "rectifier",
    parameters: [
      Parameter(
        name: "s", symbol: "s", defaultValue: 0.8944, allowed: .real,
        meaning: "the learned scale; it starts at 0.8944, near 2/√5"),
      Parameter(
        name: "b", symbol: "b", defaultValue: -0.4472, allowed: .real,
        meaning: "the learned shift; it starts at −0.4472, near −1/√5"),
    ],
    expression: .parameter("s") * .relu(.x).squared + .b,
    formula: Formula(
      "StarReLU(x) = s · max(0, x)² + b", tex: #"\operatorname{StarReLU}(x) = s \max(0, x)^2 + b"#),
    gradient: Formula(
      "StarReLU′(x) = 2s · max(0, x)", tex: #"\operatorname{StarReLU}'(x) = 2 s \max(0, x)"#),
    defaultRange: .symmetric(2),
    reference: Reference("Yu et al. 2022, MetaFormer baselines for vision", arXiv: "2210.13452"))
}
