// xIELU: the integral of an affine function on the right and of an ELU on the left.

extension Catalogue {
  /// The expanded integral of the exponential linear unit.
  ///
  ///     xielu(x) = α₊ x² + βx            for x > 0
  ///              = α₋ (eˣ − 1 − x) + βx  for x ≤ 0
  ///
  /// At 0 the slope is β on both sides and f″ jumps from α₋ to 2α₊. On the left it tends to a line of slope
  /// β − α₋ < 0. At the defaults its least value is −0.20575… at x = −0.98082….
  ///
  /// Huang and Schlag, "Deriving Activation Functions Using Integration", 2024, arXiv:2411.13010.
  ///
  /// Accuracy: at most 0.51, 0.51 and 0.51 ulp in f, f′ and f″.
  public static let xielu = Activation(
    id: "xielu", name: "xIELU", symbol: "xIELU", family: "exponential-unit",
    aliases: ["expanded-integral-of-elu"],
    parameters: [
      Parameter(
        name: "alphaP", symbol: "α₊", defaultValue: 0.8, allowed: .positive,
        meaning: "learned: half the curvature right of 0; 0.8 at first in Hugging Face's code"),
      Parameter(
        name: "alphaN", symbol: "α₋", defaultValue: 0.8, allowed: .positive,
        meaning: "learned: the curvature left of 0, above β; 0.8 at first in Hugging Face's code"),
      Parameter(
        name: "beta", symbol: "β", defaultValue: 0.5, allowed: .positive,
        meaning: "the slope at 0; 0.5 in Hugging Face's code"),
    ],
    ascending: [(lower: 2, upper: 1)],
    expression: .choose(
      .x > 0, .parameter("alphaP") * .x.squared + .beta * .x,
      else: .parameter("alphaN") * (.expMinusOne(.x) - .x) + .beta * .x),
    formula: Formula(
      "xIELU(x) = α₊x² + βx for x > 0, α₋(eˣ − 1 − x) + βx for x ≤ 0",
      tex: #"\operatorname{xIELU}(x) = \begin{cases} \alpha_+ x^2 + \beta x & x > 0 \\ "#
        + #"\alpha_- (e^x - 1 - x) + \beta x & x \le 0 \end{cases}"#),
    gradient: Formula(
      "xIELU′(x) = 2α₊x + β for x > 0, α₋(eˣ − 1) + β for x ≤ 0",
      tex: #"\operatorname{xIELU}'(x) = \begin{cases} 2 \alpha_+ x + \beta & x > 0 \\ "#
        + #"\alpha_- (e^x - 1) + \beta & x \le 0 \end{cases}"#),
    defaultRange: Interval(-4, 2)!,
    reference: Reference(
      "Huang and Schlag 2024, Deriving activation functions using integration", arXiv: "2411.13010"),
    note: "f″ jumps from α₋ to 2α₊ at 0; f′ is continuous there.")
}
