// Soft-root-sign: bounded on both sides, by a quotient with an exponential.

extension Catalogue {
  /// Soft-root-sign.
  ///
  ///     srs(x) = x/D,  D = x/α + E,  E = e^(−x/β)
  ///     srs′ = E (1 + x/β)/D²
  ///     srs″ = −E (xD/β² + 2 (1 + x/β) D′)/D³
  ///
  /// At the defaults the values lie between −2.46248… at x = −3 and 2. For β > eα the denominator has two zeros left
  /// of 0, and the function two poles: each stands at the nearest double, where the limits from both sides
  /// are infinite.
  ///
  /// Zhou, Li, Huo and Kung, "Soft-Root-Sign Activation Function", 2020, arXiv:2003.00547.
  ///
  /// Accuracy: at most 0.51, 0.51 and 0.51 ulp in f, f′ and f″.
  public static let softRootSign = Activation(
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
    expression: .x / (.x / .alpha + .exp(-.x / .beta)),
    formula: Formula(
      "SRS(x) = x / (x/α + exp(−x/β))",
      tex: #"\operatorname{SRS}(x) = \frac{x}{x/\alpha + e^{-x/\beta}}"#),
    gradient: Formula(
      "SRS′(x) = (1 + x/β) · exp(−x/β) / (x/α + exp(−x/β))²",
      tex: #"\operatorname{SRS}'(x) = \frac{(1 + x/\beta) e^{-x/\beta}}{(x/\alpha + e^{-x/\beta})^2}"#),
    defaultRange: .symmetric(12),
    reference: Reference(
      "Zhou, Li, Huo and Kung 2020, Soft-root-sign activation function", arXiv: "2003.00547"),
    note: "For β > eα the denominator has zeros: two poles left of 0.")
}
