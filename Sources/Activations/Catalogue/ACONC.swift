// ACON-C: a smooth maximum of two lines, which learns whether to activate.

extension Catalogue {
  /// ACON-C: the lines p₁x and p₂x, blended by a sigmoid.
  ///
  ///     acon(x) = (p₁ − p₂) x σ(u) + p₂x,  u = β(p₁ − p₂)x
  ///
  /// For β > 0 it approaches max(p₁x, p₂x); for β = 0 it is the mean line and does not activate.
  ///
  /// Ma, Zhang, Liu and Sun, "Activate or Not: Learning Customized Activation", 2020, arXiv:2009.04759.
  ///
  /// Accuracy: at most 0.51, 0.51 and 0.51 ulp in f, f′ and f″.
  public static let aconC = Activation(
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
    expression: (.p1 - .p2) * .x * .sigmoid(.beta * (.p1 - .p2) * .x) + .p2 * .x,
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
    note: "The defaults make it SiLU; with p₂ = 1/4 it is a smooth PReLU.")
}
