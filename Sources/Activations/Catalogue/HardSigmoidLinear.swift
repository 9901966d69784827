// The hard sigmoid of ONNX: any straight line, cut off at 0 and 1.

extension Catalogue {
  /// The hard sigmoid with a slope and an intercept, as ONNX, Keras 2 and Theano have it.
  ///
  ///     hardsigmoid(x) = min(max(αx + β, 0), 1)
  ///
  /// Corners at −β/α and (1 − β)/α, which are no doubles in general. αx + β is one fused multiply-add: in two
  /// roundings it loses everything near its zero.
  ///
  /// Courbariaux, Bengio and David, "BinaryConnect", 2015, arXiv:1511.00363 (with α = β = 1/2).
  ///
  /// Accuracy: at most 0.51, 0.00 and 0.00 ulp in f, f′ and f″.
  public static let hardSigmoidLinear = Activation(
    id: "hard-sigmoid-linear", name: "Hard sigmoid (ONNX)", symbol: "hardsigmoid", family: "sigmoid",
    aliases: ["hard-sigmoid-onnx", "hard-sigmoid-keras-2", "hard-sigmoid-theano"],
    parameters: [
      Parameter(
        name: "alpha", symbol: "α", defaultValue: 0.2, allowed: .positive,
        meaning: "the slope; 0.2 in ONNX, Keras 2 and Theano, 0.5 in BinaryConnect"),
      Parameter(
        name: "beta", symbol: "β", defaultValue: 0.5, allowed: .real,
        meaning: "the value at 0, if it lies between 0 and 1; 0.5 in ONNX, Keras 2 and Theano"),
    ],
    expression: .choose(
      .alpha * .x + .beta <= 0, 0,
      else: .choose(.alpha * .x + .beta < 1, .alpha * .x + .beta, else: 1)),
    formula: Formula(
      "hardsigmoid(x) = min(max(αx + β, 0), 1)",
      tex: #"\operatorname{hardsigmoid}(x) = \min(\max(\alpha x + \beta, 0), 1)"#),
    gradient: Formula(
      "hardsigmoid′(x) = α for 0 < αx + β < 1, else 0",
      tex: #"\operatorname{hardsigmoid}'(x) = "#
        + #"\begin{cases} \alpha & 0 < \alpha x + \beta < 1 \\ 0 & \text{else} \end{cases}"#),
    defaultRange: .symmetric(6),
    frameworks: FrameworkNames(onnx: "HardSigmoid"),
    reference: Reference(
      "Courbariaux, Bengio and David 2015, BinaryConnect: training deep neural networks with binary weights "
        + "during propagations", arXiv: "1511.00363"),
    note: "With α = 1/6 and β = 1/2 it is the hard sigmoid of PyTorch, JAX and Keras 3.")
}
