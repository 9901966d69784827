// The smooth step: the cubic from 0 to 1 that is flat at both ends.

extension Catalogue {
  /// The smooth step of width γ around 0: 0 and 1 outside, exactly, and a cubic between.
  ///
  ///     smoothstep(x) = 0                            for x ≤ −γ/2
  ///                   = 1/2 + 3x/(2γ) − 2x³/γ³       for |x| < γ/2
  ///                   = 1                            for x ≥ γ/2
  ///
  /// f and f′ are continuous; f″ jumps at ±γ/2 between 0 and ±6/γ².
  ///
  /// Hazimeh, Ponomareva, Mol, Tan and Mazumder, "The Tree Ensemble Layer: Differentiability meets
  /// Conditional Computation", 2020, arXiv:2002.07772.
  ///
  /// Accuracy: at most 0.51, 0.51 and 0.51 ulp in f, f′ and f″.
  public static let smoothstep = Activation(
    id: "smoothstep", name: "Smooth step", symbol: "smoothstep", family: "sigmoid",
    parameters: [
      Parameter(
        name: "gamma", symbol: "γ", defaultValue: 1, allowed: .positive,
        meaning: "the width of the step, from −γ/2 to γ/2; 1 in the paper")
    ],
    expression: .choose(
      .x <= -.gamma / 2, 0,
      else: .choose(
        .x < .gamma / 2, 0.5 + 3 * .x / (2 * .gamma) - 2 * .power(.x / .gamma, 3), else: 1)),
    formula: Formula(
      "smoothstep(x) = 0 for x ≤ −γ/2, 1/2 + 3x/(2γ) − 2x³/γ³ for |x| < γ/2, 1 for x ≥ γ/2",
      tex: #"\operatorname{smoothstep}(x) = \begin{cases} 0 & x \le -\frac{\gamma}{2} \\ "#
        + #"\frac{1}{2} + \frac{3x}{2\gamma} - \frac{2x^3}{\gamma^3} & |x| < \frac{\gamma}{2} \\ "#
        + #"1 & x \ge \frac{\gamma}{2} \end{cases}"#),
    gradient: Formula(
      "smoothstep′(x) = 3/(2γ) − 6x²/γ³ for |x| < γ/2, 0 for |x| ≥ γ/2",
      tex: #"\operatorname{smoothstep}'(x) = \begin{cases} "#
        + #"\frac{3}{2\gamma} - \frac{6x^2}{\gamma^3} & |x| < \frac{\gamma}{2} \\ "#
        + #"0 & |x| \ge \frac{\gamma}{2} \end{cases}"#),
    defaultRange: .symmetric(1),
    reference: Reference(
      "Hazimeh, Ponomareva, Mol, Tan and Mazumder 2020, The tree ensemble layer: differentiability meets "
        + "conditional computation", arXiv: "2002.07772"))
}
