// The rectified power unit: a power of the positive side.

extension Catalogue {
  /// The rectified power unit.
  ///
  ///     repu(x) = xᵖ   for x > 0
  ///             = 0    for x ≤ 0
  ///
  /// p is at least 2: then f and f′ are continuous. For p = 2 it is the squared ReLU, whose f″ jumps at 0.
  ///
  /// Li, Tang and Yu, "Better Approximations of High Dimensional Smooth Functions by Deep Neural Networks
  /// with Rectified Power Units", 2019, arXiv:1903.05858.
  ///
  /// Accuracy: at most 0.51, 0.51 and 0.51 ulp in f, f′ and f″.
  public static let repu = Activation(
    id: "repu", name: "RePU", symbol: "RePU", family: "rectifier",
    aliases: ["rectified-power-unit"],
    parameters: [
      Parameter(
        name: "p", symbol: "p", defaultValue: 3, allowed: .atLeast(2),
        meaning: "the power; 2 and 3 in the paper")
    ],
    expression: .choose(.x > 0, .power(.x, .p), else: 0),
    formula: Formula("RePU(x) = max(0, x)^p", tex: #"\operatorname{RePU}(x) = \max(0, x)^p"#),
    gradient: Formula(
      "RePU′(x) = p · max(0, x)^(p − 1)", tex: #"\operatorname{RePU}'(x) = p \max(0, x)^{p - 1}"#),
    defaultRange: .symmetric(2),
    reference: Reference(
      "Li, Tang and Yu 2019, Better approximations of high dimensional smooth functions by deep neural "
        + "networks with rectified power units", arXiv: "1903.05858"))
}
