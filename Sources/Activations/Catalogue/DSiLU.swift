// dSiLU: the derivative of SiLU as an activation of its own, a sigmoid that overshoots.

extension Catalogue {
  /// The derivative of the sigmoid-weighted linear unit.
  ///
  ///     dsilu(x) = σ(x) (1 + x σ(−x)) = σ + x σ′
  ///
  /// With T = tanh(x/2), σ″ = −σ′ T and T′ = 2σ′:
  ///
  ///     dsilu′ = σ′ (2 − x T)        dsilu″ = σ′ (x (T² − 2σ′) − 3T)
  ///
  /// It overshoots: between −0.09983… and 1.09983…, taken at x = ∓2.39935….
  ///
  /// Elfwing, Uchibe and Doya, "Sigmoid-Weighted Linear Units for Neural Network Function Approximation in
  /// Reinforcement Learning", 2017, arXiv:1702.03118.
  ///
  /// Accuracy: at most 0.51, 0.51 and 0.51 ulp in f, f′ and f″.
  public static let dSiLU = Activation(
    id: "dsilu", name: "dSiLU", symbol: "dSiLU", family: "swish",
    aliases: ["derivative-of-silu", "silu-derivative"],
    expression: .sigmoid(.x) * (1 + .x * .sigmoid(-.x)),
    formula: Formula(
      "dSiLU(x) = σ(x) · (1 + x · (1 − σ(x)))",
      tex: #"\operatorname{dSiLU}(x) = \sigma(x)\,(1 + x\,(1 - \sigma(x)))"#),
    gradient: Formula(
      "dSiLU′(x) = σ′(x) · (2 − x · tanh(x/2))",
      tex: #"\operatorname{dSiLU}'(x) = \sigma'(x)\,(2 - x \tanh(x/2))"#),
    defaultRange: .symmetric(8),
    reference: Reference(
      "Elfwing, Uchibe and Doya 2017, Sigmoid-weighted linear units for neural network function "
        + "approximation in reinforcement learning", arXiv: "1702.03118"))
}
