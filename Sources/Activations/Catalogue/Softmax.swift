// Softmax: from logits to probabilities.

extension Catalogue {
  /// Softmax with temperature: a function of a whole vector of logits.
  ///
  ///     pᵢ = e^(zᵢ/T) / Σⱼ e^(zⱼ/T)        ∂pᵢ/∂zⱼ = pᵢ (δᵢⱼ − pⱼ) / T
  ///
  /// The greatest logit is subtracted first, so nothing overflows; the differences are divided by T in wide
  /// numbers, since their rounding is multiplied by their size.
  ///
  /// Bridle, "Training stochastic model recognition algorithms as networks can lead to maximum mutual
  /// information estimation of parameters", 1990.
  ///
  /// Accuracy: at most 0.51 ulp in the values and 0.51 in the derivatives.
  public static let softmax = Activation(
    id: "softmax", name: "Softmax", symbol: "softmax", family: "vector",
    aliases: ["normalized-exponential", "softargmax"],
    parameters: [.temperature],
    formula: Formula(
      "pᵢ = exp(zᵢ / T) / Σⱼ exp(zⱼ / T)", tex: #"p_i = \frac{e^{z_i/T}}{\sum_j e^{z_j/T}}"#),
    gradient: Formula(
      "∂pᵢ/∂zⱼ = pᵢ (δᵢⱼ − pⱼ) / T",
      tex: #"\frac{\partial p_i}{\partial z_j} = \frac{p_i (\delta_{ij} - p_j)}{T}"#),
    defaultRange: .symmetric(6),
    frameworks: FrameworkNames(
      torch: "nn.Softmax", jax: "jax.nn.softmax", keras: "softmax", onnx: "Softmax(axis=-1)"),
    reference: Reference(
      "Bridle 1990, Training stochastic model recognition algorithms as networks can lead to maximum "
        + "mutual information estimation of parameters"),
    note: "A function of a vector: every probability depends on all logits.",
    definition: .vector { arguments in
      let temperature = DoubleDouble(arguments[0])
      return VectorFunction(
        outputs: { $0 > 0 ? $0 : nil }, takesMinusInfinity: true,
        values: { probabilities($0, temperature).map { $0.p } },
        jacobian: { softmaxJacobian($0, temperature) },
        slices: { softmaxSlices($0, $1, temperature) },
        symbol: "p", preview: .logits(outputs: 3))
    })

  /// The probabilities of softmax, and each one's rest 1 − p without the cancellation.
  static func probabilities(_ z: [DoubleDouble], _ temperature: DoubleDouble) -> [(
    p: DoubleDouble, rest: DoubleDouble
  )] {
    guard let greatest = z.max(by: <) else { return [] }
    let powers = z.map { DoubleDouble.exp(($0 - greatest) / temperature) }
    let sum = powers.reduce(.zero, +)
    return powers.indices.map { index in
      let others = powers.indices.reduce(.zero as DoubleDouble) { $1 == index ? $0 : $0 + powers[$1] }
      return (powers[index] / sum, others / sum)
    }
  }

  /// pᵢ (δᵢⱼ − pⱼ) / T, a row a probability.
  static func softmaxJacobian(_ z: [DoubleDouble], _ temperature: DoubleDouble) -> [[DoubleDouble]] {
    let all = probabilities(z, temperature)
    return all.indices.map { i in
      all.indices.map { j in all[i].p * (i == j ? all[i].rest : -all[j].p) / temperature }
    }
  }
}

extension Catalogue {
  /// The probabilities as functions of one logit.
  ///
  /// With L = T log Σ e^(zₖ/T) over the others, the moving one is σ((z − L)/T) and each other one its share
  /// of σ((L − z)/T).
  private static func softmaxSlices(
    _ logits: [Double], _ moving: Int, _ temperature: DoubleDouble
  ) -> [PiecewiseFunction] {
    let others = logits.indices.filter { $0 != moving }.map { DoubleDouble(logits[$0]) }
    guard !others.isEmpty else { return [PiecewiseFunction(.constant(1))] }
    let sum = excess(others.map { $0 / temperature })
    let balance = temperature * (sum.greatest + sum.rest)
    let shares = probabilities(others, temperature).map { $0.p }
    let feature = Feature(at: balance.rounded, width: temperature.rounded)
    return logits.indices.map { index in
      let share = index == moving ? .one : shares[index < moving ? index : index - 1]
      let isFalling = index != moving
      // The fast form takes no balance beyond what two doubles can hold.
      let hasFastForm = temperature.rounded == 1 && balance.exponent == 0
      let fast =
        hasFastForm
        ? FastJets.sigmoid(center: balance, isFalling: isFalling, weight: share.rounded) : nil
      return PiecewiseFunction(
        .formula(feature, fast: fast) { z in
          let u = (z - balance) / temperature
          return share * .sigmoid(isFalling ? -u : u)
        })
    }
  }
}

extension Parameter {
  /// The temperature of softmax and its mirror image.
  static let temperature = Parameter(
    name: "T", symbol: "T", defaultValue: 1, allowed: .positive,
    meaning: "the temperature; the frameworks have 1")
}
