// HardELiSH: ELiSH with a piecewise linear gate in the sigmoid's place.

extension Catalogue {
  /// The hard exponential linear sigmoid squashing: ELiSH with the gate h(x) = max(0, min(1, (x + 1)/2)).
  ///
  ///     hardELiSH(x) = 0                      for x ≤ −1
  ///                  = (eˣ − 1) (x + 1) / 2   for −1 < x < 0
  ///                  = x (x + 1) / 2          for 0 ≤ x < 1
  ///                  = x                      for x ≥ 1
  ///
  /// The slope jumps at −1, from 0 to (1/e − 1)/2, and at 1, from 3/2 to 1; here it is the outer one there.
  /// At 0 only f″ jumps, from 3/2 to 1. Its least value is −0.09967… at x = −0.44285….
  ///
  /// Basirat and Roth, "The Quest for the Golden Activation Function", 2018, arXiv:1808.00783.
  ///
  /// Accuracy: at most 0.51, 0.51 and 0.51 ulp in f, f′ and f″.
  public static let hardELiSH = Activation(
    id: "hard-elish", name: "HardELiSH", symbol: "HardELiSH", family: "exponential-unit",
    aliases: ["hard-exponential-linear-sigmoid-squashing"],
    expression: .choose(
      .x <= -1, 0,
      else: .choose(
        .x < 0, .expMinusOne(.x) * (.x + 1) / 2, else: .choose(.x < 1, .x * (.x + 1) / 2, else: .x))),
    formula: Formula(
      "HardELiSH(x) = x · h(x) for x ≥ 0, (eˣ − 1) · h(x) for x < 0, h(x) = max(0, min(1, (x + 1)/2))",
      tex: #"\operatorname{HardELiSH}(x) = \begin{cases} x\,h(x) & x \ge 0 \\ "#
        + #"(e^x - 1)\,h(x) & x < 0 \end{cases}, \quad "#
        + #"h(x) = \max\left(0, \min\left(1, \frac{x + 1}{2}\right)\right)"#),
    gradient: Formula(
      "HardELiSH′(x) = 1 for x > 1, x + 1/2 for 0 ≤ x < 1, (eˣ·(x + 2) − 1)/2 for −1 < x < 0, 0 for x < −1",
      tex: #"\operatorname{HardELiSH}'(x) = \begin{cases} 1 & x > 1 \\ x + \frac{1}{2} & 0 \le x < 1 \\ "#
        + #"\frac{e^x (x + 2) - 1}{2} & -1 < x < 0 \\ 0 & x < -1 \end{cases}"#),
    defaultRange: .symmetric(3),
    reference: Reference(
      "Basirat and Roth 2018, The quest for the golden activation function", arXiv: "1808.00783"))
}
