// The growing cosine unit: a cosine whose swings grow with the input.

extension Catalogue {
  /// The growing cosine unit.
  ///
  ///     gcu(x) = x cos(x)
  ///
  /// Odd, and zero at 0 and at all odd multiples of π/2: a single unit cuts the line many times.
  ///
  /// Noel, Arunkumar, Trivedi and Dutta, "Growing Cosine Unit: A Novel Oscillatory Activation Function That
  /// Can Speedup Training and Reduce Parameters in Convolutional Neural Networks", 2021, arXiv:2108.12943.
  ///
  /// Accuracy: at most 0.51, 0.51 and 0.51 ulp in f, f′ and f″.
  public static let gcu = Activation(
    id: "gcu", name: "Growing cosine unit", symbol: "GCU", family: "periodic",
    aliases: ["growing-cosine-unit"],
    expression: .x * .cos(.x),
    formula: Formula("GCU(x) = x · cos(x)", tex: #"\operatorname{GCU}(x) = x \cos x"#),
    gradient: Formula(
      "GCU′(x) = cos(x) − x · sin(x)", tex: #"\operatorname{GCU}'(x) = \cos x - x \sin x"#),
    defaultRange: .symmetric(Double.pi * 3), xUnit: .pi,
    reference: Reference(
      "Noel, Arunkumar, Trivedi and Dutta 2021, Growing cosine unit: a novel oscillatory activation function "
        + "that can speedup training and reduce parameters in convolutional neural networks",
      arXiv: "2108.12943"))
}
