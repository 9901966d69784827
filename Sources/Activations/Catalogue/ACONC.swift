// ACON-C: a smooth maximum of two lines, which learns whether to activate.

extension Catalogue {
  /// ACON-C: the lines p₁x and p₂x, blended by a sigmoid.
  ///
  ///     acon(x) = (p₁ − p₂) x σ(u) + p₂x = x (p₁ σ(u) + p₂ σ(−u)),  u = β(p₁ − p₂)x
  ///
  /// For β > 0 it approaches max(p₁x, p₂x); for β = 0 it is the mean line and does not activate. The second
  /// form keeps its accuracy where the lines cancel in the first: for p₁ = 0 that is the whole tail.
  ///
  /// Ma, Zhang, Liu and Sun, "Activate or Not: Learning Customized Activation", 2020, arXiv:2009.04759.
  ///
  /// Accuracy: at most 0.51, 0.51 and 0.51 ulp in f, f′ and f″.
  static let aconC = Activation(
    id: "acon-c", name: "ACON-C", symbol: "ACON", family: "swish",
    aliases: ["activate-or-not", "acon"],
    parameters: [
      Parameter(
        name: "p1", symbol: "p₁", defaultValue: 1, allowed: .real,
        meaning: "learned: the slope of the first line; 1 gives swish with p₂ = 0"),
      Parameter(
        name: "p2", symbol: "p₂", defaultValue: 0, allowed: .real,
        meaning: "learned: the slope of the second line"),
      Parameter(
        name: "beta", symbol: "β", defaultValue: 1, allowed: .real,
        meaning: "learned: how sharply one line gives way to the other; 0 blends them evenly"),
    ],
    formula: Formula(
      "ACON(x) = (p₁ − p₂)x · σ(β(p₁ − p₂)x) + p₂x",
      tex: #"\operatorname{ACON}(x) = (p_1 - p_2) x\,\sigma(\beta (p_1 - p_2) x) + p_2 x"#),
    gradient: Formula(
      "ACON′(x) = (p₁ − p₂) · (σ(u) + u · σ′(u)) + p₂, u = β(p₁ − p₂)x",
      tex: #"\operatorname{ACON}'(x) = (p_1 - p_2)(\sigma(u) + u\,\sigma'(u)) + p_2, \quad "#
        + #"u = \beta (p_1 - p_2) x"#),
    defaultRange: .symmetric(6),
    reference: Reference(
      "Ma, Zhang, Liu and Sun 2020, Activate or not: learning customized activation", arXiv: "2009.04759"),
    note: "The defaults make it SiLU; with p₂ = 1/4 it is a smooth PReLU.",
    definition: .scalar { arguments in
      if arguments[0] == arguments[1] { return PiecewiseFunction(.line(slope: arguments[0])) }
      let (p1, p2) = (DoubleDouble(arguments[0]), DoubleDouble(arguments[1]))
      let difference = p1 - p2
      let steepness = DoubleDouble(arguments[2]) * difference
      let width = steepness.isZero ? 1 : (1 / steepness.magnitude).rounded
      let bend = Feature(width: min(max(width, .leastNormalMagnitude), .greatestFiniteMagnitude))
      return PiecewiseFunction(
        .formula(bend) { x in
          let u = steepness * x
          let sigmoid = Jet<DoubleDouble>.sigmoid(.variable(u.value))
          // σ(−u) = σ′(u)/σ(u).
          let gate = u.composed(
            p1 * sigmoid.value + p2 * (sigmoid.derivative / sigmoid.value),
            difference * sigmoid.derivative, difference * sigmoid.secondDerivative)
          return x * gate
        })
    })
}
