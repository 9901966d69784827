// Clipped GELU: GELU between two bounds, for quantized networks.

extension Catalogue {
  /// GELU cut off at a lower and an upper bound.
  ///
  ///     clippedgelu(x) = min(max(x Φ(x), min), max)
  ///
  /// Where GELU passes a bound the graph has a corner. GELU falls from 0 to −0.16997… at x = −0.75179… and
  /// rises from there: a bound in between is passed twice, and a lower bound below does nothing. The places
  /// are found on the function itself, to the nearest double.
  ///
  /// Wu et al., "Integer Quantization for Deep Learning Inference: Principles and Empirical Evaluation",
  /// 2020, arXiv:2004.09602.
  ///
  /// Accuracy: at most 0.51, 0.51 and 0.51 ulp in f, f′ and f″.
  public static let clippedGELU = Activation(
    id: "clipped-gelu", name: "Clipped GELU", symbol: "clipGELU", family: "gelu",
    aliases: ["gelu-10"],
    parameters: [
      Parameter(
        name: "min", symbol: "min", defaultValue: -10, allowed: .real,
        meaning: "the lower bound; −10 in Hugging Face's gelu_10, where it does nothing"),
      Parameter(
        name: "max", symbol: "max", defaultValue: 10, allowed: .real,
        meaning: "the upper bound; 10 in Hugging Face's gelu_10"),
    ],
    ascending: [(lower: 0, upper: 1)],
    expression: .clamp(.gelu(.x), .parameter("min"), .parameter("max")),
    formula: Formula(
      "clipGELU(x) = x · Φ(x), at least min and at most max",
      tex: #"\operatorname{clipGELU}(x) = \min(\max(x\,\Phi(x), \mathrm{min}), \mathrm{max})"#),
    gradient: Formula(
      "clipGELU′(x) = Φ(x) + x · φ(x) for min < x · Φ(x) < max, else 0",
      tex: #"\operatorname{clipGELU}'(x) = \begin{cases} \Phi(x) + x\,\varphi(x) & "#
        + #"\mathrm{min} < x\,\Phi(x) < \mathrm{max} \\ 0 & \text{else} \end{cases}"#),
    defaultRange: Interval(-5, 15)!,
    reference: Reference(
      "Wu, Judd, Zhang, Isaev and Micikevicius 2020, Integer quantization for deep learning inference: "
        + "principles and empirical evaluation", arXiv: "2004.09602"))
}
