// Softmax: from logits to probabilities.

import RealModule

extension Catalogue {
  /// Softmax with temperature: a function of a whole vector of logits.
  ///
  ///     pᵢ = e^(zᵢ/T) / Σⱼ e^(zⱼ/T)        ∂pᵢ/∂zⱼ = pᵢ (δᵢⱼ − pⱼ) / T
  ///
  /// Bridle, "Training stochastic model recognition algorithms as networks can lead to maximum mutual
  /// information estimation of parameters", 1990.
  static let softmax = Activation(
    id: "softmax", name: "Softmax", symbol: "softmax", family: "vector",
    aliases: ["normalized-exponential", "softargmax"],
    parameters: [
      Parameter(
        name: "T", symbol: "T", defaultValue: 1, allowed: .positive,
        meaning: "the temperature; the frameworks have 1")
    ],
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
      let softmax = Softmax(temperature: arguments[0])
      return VectorFunction(
        values: softmax.probabilities, jacobian: softmax.jacobian, slices: softmax.slices)
    })
}

/// Softmax at one temperature.
public struct Softmax: Sendable {
  /// The temperature T; positive.
  public let temperature: Double

  /// Softmax at the given temperature, which must be positive.
  public init(temperature: Double = 1) {
    self.temperature = temperature
  }

  /// The probabilities for the logits. The greatest logit is subtracted first, so nothing overflows;
  /// with a nan or +∞ among the logits, or nothing but −∞, the result is nan.
  public func probabilities(_ logits: [Double]) -> [Double] {
    let greatest = logits.reduce(-.infinity) { $0 < $1 ? $1 : $0 }
    let powers = logits.map { Double.exp(scaled($0, above: greatest)) }
    let sum = powers.reduce(0, +)
    return powers.map { $0 / sum }
  }

  /// The Jacobian ∂pᵢ/∂zⱼ = pᵢ (δᵢⱼ − pⱼ) / T, one row a probability.
  public func jacobian(_ logits: [Double]) -> [[Double]] {
    let p = probabilities(logits)
    return p.indices.map { i in
      p.indices.map { j in
        // 1 − pᵢ is the sum of the others: subtracting would cancel where pᵢ is near 1.
        let rest = i == j ? p.indices.reduce(0) { $1 == i ? $0 : $0 + p[$1] } : -p[j]
        return p[i] * rest / temperature
      }
    }
  }

  /// The probabilities as functions of the logit with index `moving`, the others held.
  ///
  /// With L = T log Σ e^(zₖ/T) over the others, the moving one is σ((z − L)/T) and each other one its
  /// share of σ((L − z)/T).
  public func slices(_ logits: [Double], moving: Int) -> [PiecewiseFunction] {
    let others = logits.indices.filter { $0 != moving }
    let greatest = others.map { logits[$0] }.reduce(-.infinity) { $0 < $1 ? $1 : $0 }
    let sum = others.reduce(0.0) { $0 + Double.exp(scaled(logits[$1], above: greatest)) }
    let balance = greatest + temperature * Double.log(sum)
    let shares = probabilities(others.map { logits[$0] })
    let feature = Feature(at: balance, width: temperature)
    return logits.indices.map { index in
      let share = others.firstIndex(of: index).map { shares[$0] }
      let weight = share ?? 1
      let sign: Double = share == nil ? 1 : -1
      let steepness = sign / temperature
      return PiecewiseFunction(
        .curve(feature) { z in
          let jet = Logistic((z - balance) * sign / temperature).jet
          return weight
            * Jet(jet.value, jet.derivative * steepness, jet.secondDerivative * steepness * steepness)
        })
    }
  }

  /// (z − greatest)/T, at most 0; nan where the greatest is infinite.
  private func scaled(_ logit: Double, above greatest: Double) -> Double {
    (logit - greatest) / temperature
  }
}
