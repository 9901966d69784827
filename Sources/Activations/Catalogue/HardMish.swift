// Hard mish: mish with a straight gate.

extension Catalogue {
  /// Hard mish: the input gated by a ramp from 0 at −2 to 1 at 0.
  ///
  ///     hardmish(x) = 0            for x ≤ −2
  ///                 = x (x + 2)/2  for −2 < x < 0
  ///                 = x            for x ≥ 0
  ///
  /// It has a corner at −2 (slopes 0 and −1); at 0 only f″ jumps, from 1 to 0. At −2 the code of timm takes
  /// −1, since PyTorch's clamp has slope 1 at its bounds. The least value is −1/2 at x = −1.
  ///
  /// Wightman, "PyTorch Image Models" (timm), 2019, `hard_mish`, after Misra's Mish.
  ///
  /// Accuracy: at most 0.51, 0.51 and 0.51 ulp in f, f′ and f″.
  public static let hardMish = Activation(
    id: "hard-mish", name: "Hard mish", symbol: "hardmish", family: "swish",
    aliases: ["h-mish"],
    expression: .choose(.x < -2, 0, else: .choose(.x <= 0, .x * (.x + 2) / 2, else: .x)),
    formula: Formula(
      "hardmish(x) = 0 for x ≤ −2, x(x + 2)/2 for −2 < x < 0, x for x ≥ 0",
      tex: #"\operatorname{hardmish}(x) = \begin{cases} 0 & x \le -2 \\ x (x + 2)/2 & -2 < x < 0 \\ "#
        + #"x & x \ge 0 \end{cases}"#),
    gradient: Formula(
      "hardmish′(x) = 0 for x < −2, x + 1 for −2 < x < 0, 1 for x ≥ 0",
      tex: #"\operatorname{hardmish}'(x) = \begin{cases} 0 & x < -2 \\ x + 1 & -2 < x < 0 \\ "#
        + #"1 & x \ge 0 \end{cases}"#),
    defaultRange: .symmetric(4),
    reference: Reference("Wightman 2019, PyTorch image models (timm), hard_mish"),
    note: "An experiment of the timm library after the author of Mish; there is no paper.")
}
