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
        slices: { softmaxSlices($0, $1, Expression(arguments[0])) },
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
  /// The probabilities as formulas of one logit.
  ///
  /// With L = T log Σ e^(zₖ/T) over the others, the moving one is σ((x − L)/T) and each other one its share of
  /// σ((L − x)/T).
  static func softmaxSlices(_ logits: [Double], _ moving: Int, _ temperature: Expression) -> [Expression] {
    let others = logits.indices.filter { $0 != moving }
    guard let balance = Expression.logSumExp(others.map { logits[$0] }, temperature) else { return [1] }
    return logits.indices.map { index in
      index == moving
        ? .sigmoid((.x - balance) / temperature)
        : .exp((Expression(logits[index]) - balance) / temperature) * .sigmoid((balance - .x) / temperature)
    }
  }
}

extension Expression {
  /// T log Σ e^(zₖ/T) of numbers, the greatest of them taken out first; nil of none.
  static func logSumExp(_ z: [Double], _ temperature: Expression = 1) -> Expression? {
    guard let greatest = z.max() else { return nil }
    let powers = z.map { Expression.exp((Expression($0) - Expression(greatest)) / temperature) }
    return Expression(greatest) + temperature * .log(powers.reduce(0, +))
  }
}

extension Parameter {
  /// The temperature of softmax and its mirror image.
  static let temperature = Parameter(
    name: "T", symbol: "T", defaultValue: 1, allowed: .positive,
    meaning: "the temperature; the frameworks have 1")
}
