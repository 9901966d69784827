// The linear activation: a straight line.

extension Catalogue {
  /// The linear (affine) function.
  ///
  ///     linear(x) = a x + b
  ///
  /// Evaluated as one fused multiply-add: in two roundings it loses everything near its zero.
  ///
  /// Accuracy: at most 0.51, 0.00 and 0.00 ulp in f, f′ and f″.
  public static let linear = Activation(
    id: "linear", name: "Linear", symbol: "linear", family: "linear",
    aliases: ["affine"],
    parameters: [
      Parameter(name: "a", symbol: "a", defaultValue: 1, allowed: .real, meaning: "the slope"),
      Parameter(name: "b", symbol: "b", defaultValue: 0, allowed: .real, meaning: "the value at 0"),
    ],
    expression: .a * .x + .b,
    formula: Formula("linear(x) = a·x + b", tex: #"\operatorname{linear}(x) = a x + b"#),
    gradient: Formula("linear′(x) = a", tex: #"\operatorname{linear}'(x) = a"#),
    defaultRange: .symmetric(4),
    frameworks: FrameworkNames(onnx: "(Mul, Add)"),
    reference: Reference("Widrow and Hoff 1960, Adaptive switching circuits (the ADALINE's linear unit)"))
}
