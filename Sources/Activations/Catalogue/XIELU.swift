// xIELU: the integral of an affine function on the right and of an ELU on the left.

extension Catalogue {
  /// The expanded integral of the exponential linear unit.
  ///
  ///     xielu(x) = α₊ x² + βx            for x > 0
  ///              = α₋ (eˣ − 1 − x) + βx  for x ≤ 0
  ///
  /// At 0 the slope is β on both sides and f″ jumps from α₋ to 2α₊. On the left it tends to a line of slope
  /// β − α₋ < 0. At the defaults its least value is −0.20575… at x = −0.98082…. Next to 0, eˣ − 1 − x is its
  /// series.
  ///
  /// Huang and Schlag, "Deriving Activation Functions Using Integration", 2024, arXiv:2411.13010.
  ///
  /// Accuracy: at most 0.51, 0.51 and 0.51 ulp in f, f′ and f″.
  static let xielu = Activation(
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
    note: "f″ jumps from α₋ to 2α₊ at 0; f′ is continuous there.",
    definition: .scalar { arguments in
      let (right, left, beta) = (
        DoubleDouble(arguments[0]), DoubleDouble(arguments[1]), DoubleDouble(arguments[2])
      )
      let fall = beta - left
      let negative = Piece.formula(Feature()) { x in
        let exponential = Jet<DoubleDouble>.expMinusOne(x)
        if x.value.magnitude < 0.25 {
          let bend = Jet<DoubleDouble>(
            exponentialBeyondLine(x.value), exponential.value, exponential.secondDerivative)
          return beta * x + left * bend
        }
        // Far left β − α₋ remains of f′, however near the two are.
        return Jet<DoubleDouble>(
          fall * x.value + left * exponential.value, fall + left * exponential.derivative,
          left * exponential.secondDerivative)
      }
      return PiecewiseFunction(negative)
        .then(at: 0, owner: .left, .formula(Feature()) { x in x * (right * x + beta) })
    })

  /// eˣ − 1 − x for |x| < 1/4 by its series.
  private static func exponentialBeyondLine(_ x: DoubleDouble) -> DoubleDouble {
    var sum = DoubleDouble.zero
    for n in stride(from: 24, through: 2, by: -1) {
      let entry = DoubleDouble.inverseFactorials[n]
      sum = sum * x + DoubleDouble(unchecked: entry.high, entry.low)
    }
    return sum * x.squared
  }
}
