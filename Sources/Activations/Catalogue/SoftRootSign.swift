// Soft-root-sign: bounded on both sides, by a quotient with an exponential.

extension Catalogue {
  /// Soft-root-sign.
  ///
  ///     srs(x) = x/D,  D = x/α + E,  E = e^(−x/β)
  ///     srs′ = E (1 + x/β)/D²
  ///     srs″ = −E (xD/β² + 2 (1 + x/β) D′)/D³
  ///
  /// The quotient rule would find the derivatives by a difference that leaves nothing far right. At the
  /// defaults the values lie between −2.46248… at x = −3 and 2. For β > eα the denominator has two zeros left
  /// of 0, and the function two poles: each stands at the nearest double, where the limits from both sides
  /// are infinite. Within some hundred doubles of a pole the denominator cancels, and the last bit may go.
  ///
  /// Zhou, Li, Huo and Kung, "Soft-Root-Sign Activation Function", 2020, arXiv:2003.00547.
  ///
  /// Accuracy: at most 0.51, 0.51 and 0.51 ulp in f, f′ and f″.
  static let softRootSign = Activation(
    id: "soft-root-sign", name: "Soft-root-sign", symbol: "SRS", family: "swish",
    aliases: ["srs"],
    parameters: [
      Parameter(
        name: "alpha", symbol: "α", defaultValue: 2, allowed: .positive,
        meaning: "learned: the limit on the right; 2 at first in the paper"),
      Parameter(
        name: "beta", symbol: "β", defaultValue: 3, allowed: .positive,
        meaning: "learned: the least value is at −β; 3 at first in the paper; above eα there are poles"),
    ],
    formula: Formula(
      "SRS(x) = x / (x/α + exp(−x/β))",
      tex: #"\operatorname{SRS}(x) = \frac{x}{x/\alpha + e^{-x/\beta}}"#),
    gradient: Formula(
      "SRS′(x) = (1 + x/β) · exp(−x/β) / (x/α + exp(−x/β))²",
      tex: #"\operatorname{SRS}'(x) = \frac{(1 + x/\beta) e^{-x/\beta}}{(x/\alpha + e^{-x/\beta})^2}"#),
    defaultRange: .symmetric(12),
    reference: Reference(
      "Zhou, Li, Huo and Kung 2020, Soft-root-sign activation function", arXiv: "2003.00547"),
    note: "For β > eα the denominator has zeros: two poles left of 0.",
    definition: .scalar { SoftRoot(alpha: $0[0], beta: $0[1]).function })
}

/// The denominator of soft-root-sign and what follows from it.
private struct SoftRoot: Sendable {
  let alpha: DoubleDouble
  let beta: DoubleDouble

  init(alpha: Double, beta: Double) {
    self.alpha = DoubleDouble(alpha)
    self.beta = DoubleDouble(beta)
  }

  /// D = x/α + E with E = e^(−x/β) and D′ = 1/α − E/β.
  ///
  /// Next to 0 both are sums of small terms: D around x = −α where α is far below β, D′ where both are
  /// nearly the same.
  private func parts(at x: DoubleDouble) -> (
    decay: DoubleDouble, denominator: DoubleDouble, slope: DoubleDouble
  ) {
    let power = -x / beta
    let decay = DoubleDouble.exp(power)
    guard power.magnitude < 0.25 else { return (decay, x / alpha + decay, 1 / alpha - decay / beta) }
    let excess = DoubleDouble.expMinusOne(power)
    return (
      decay, (x + alpha) / alpha + excess, (beta - alpha) / alpha / beta - excess / beta
    )
  }

  private func denominator(_ x: Double) -> DoubleDouble { parts(at: DoubleDouble(x)).denominator }

  /// The pieces between the poles.
  var function: PiecewiseFunction {
    // D is least where E = β/α.
    let lowest = -(beta * DoubleDouble.log(beta / alpha)).rounded
    let deepest = max(lowest, -.greatestFiniteMagnitude)
    guard beta / alpha > 2.7, denominator(deepest).isNegative else {
      return PiecewiseFunction(piece(bend: deepest, isPositive: true, poles: []))
    }
    // With y = −x/α the right zero solves y = e^(yα/β): it lies in (1, e].
    let start = -alpha.rounded
    let right = zero(negative: max(deepest, 3 * start), positive: start)
    let last = piece(bend: deepest, isPositive: true, poles: [right])
    // e^L > 2L: at twice the place of the least D, D is positive again.
    let far = max(2 * deepest, -.greatestFiniteMagnitude)
    guard denominator(far) > 0 else {
      return PiecewiseFunction(piece(bend: deepest, isPositive: false, poles: [right]))
        .then(at: right, owner: .right, value: value(right), last)
    }
    let left = zero(negative: deepest, positive: far)
    return PiecewiseFunction(piece(bend: deepest, isPositive: true, poles: [left]))
      .then(
        at: left, owner: .left, value: value(left),
        piece(bend: deepest, isPositive: false, poles: [left, right])
      )
      .then(at: right, owner: .right, value: value(right), last)
  }

  /// A piece on which D has one sign, and whose ends are poles.
  private func piece(bend: Double, isPositive: Bool, poles: [Double]) -> Piece {
    .formula(
      Feature(width: min(alpha.rounded, beta.rounded)), Feature(at: bend, width: beta.rounded)
    ) { variable in
      let x = variable.value
      let turn = 1 + x / beta
      if poles.contains(x.rounded) {
        // Left of 0 the value is infinite against the sign of D, and so is f″.
        let infinite = DoubleDouble(unchecked: isPositive ? -.infinity : .infinity, 0)
        return Jet<DoubleDouble>(
          infinite, DoubleDouble(unchecked: turn.isNegative ? -.infinity : .infinity, 0), infinite)
      }
      let (decay, denominator, slope) = parts(at: x)
      let square = denominator.squared
      return Jet<DoubleDouble>(
        x / denominator, decay * turn / square,
        -(decay * (x * denominator / beta.squared + 2 * (turn * slope)) / (square * denominator)))
    }
  }

  /// The function's value at the double nearest to a pole; nil where that is the pole itself.
  private func value(_ x: Double) -> Double? {
    let denominator = denominator(x)
    return denominator.isZero ? nil : (DoubleDouble(x) / denominator).rounded
  }

  /// The double nearest to the zero of D between two places.
  private func zero(negative: Double, positive: Double) -> Double {
    var (negative, positive) = (negative, positive)
    for _ in 0..<200 {
      let middle = negative / 2 + positive / 2
      if middle == negative || middle == positive { break }
      if denominator(middle).isNegative { negative = middle } else { positive = middle }
    }
    return denominator(negative).magnitude < denominator(positive).magnitude ? negative : positive
  }
}
