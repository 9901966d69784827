// Log-softmax: the logarithms of softmax's probabilities.

extension Catalogue {
  /// Log-softmax.
  ///
  ///     log pᵢ = zᵢ − log Σⱼ e^(zⱼ)        ∂ log pᵢ/∂zⱼ = δᵢⱼ − pⱼ
  ///
  /// Never log(softmax(z)), which is −∞ where a probability is too small for a double. Where one logit
  /// dominates, its logarithm is −log1p of the sum of the others.
  ///
  /// Bridle, "Training stochastic model recognition algorithms as networks can lead to maximum mutual
  /// information estimation of parameters", 1990.
  ///
  /// Accuracy: at most 0.51 ulp in the values and 0.51 in the derivatives.
  public static let logSoftmax = Activation(
    id: "log-softmax", name: "Log-softmax", symbol: "logsoftmax", family: "vector",
    formula: Formula("log pᵢ = zᵢ − log Σⱼ exp(zⱼ)", tex: #"\log p_i = z_i - \log \sum_j e^{z_j}"#),
    gradient: Formula(
      "∂ log pᵢ/∂zⱼ = δᵢⱼ − pⱼ", tex: #"\frac{\partial \log p_i}{\partial z_j} = \delta_{ij} - p_j"#),
    defaultRange: .symmetric(6),
    frameworks: FrameworkNames(
      torch: "nn.LogSoftmax", jax: "jax.nn.log_softmax", keras: "log_softmax", onnx: "LogSoftmax(axis=-1)"),
    reference: Reference(
      "Bridle 1990, Training stochastic model recognition algorithms as networks can lead to maximum "
        + "mutual information estimation of parameters"),
    definition: .vector { _ in
      VectorFunction(
        outputs: { $0 > 0 ? $0 : nil },
        values: { z in
          let sum = excess(z)
          return z.map { ($0 - sum.greatest) - sum.rest }
        },
        jacobian: { z in
          let all = probabilities(z, .one)
          return all.indices.map { i in all.indices.map { j in i == j ? all[i].rest : -all[j].p } }
        },
        slices: { inputs, moving in
          // Of L = log Σ e^zₖ over the others.
          guard let balance = Expression.logSumExp(inputs.indices.filter { $0 != moving }.map { inputs[$0] })
          else { return [0] }
          return inputs.indices.map {
            $0 == moving
              ? -.softplus(balance - .x) : (Expression(inputs[$0]) - balance) - .softplus(.x - balance)
          }
        },
        symbol: "log p", preview: .logits(outputs: 3))
    })

  /// log Σ e^z as the greatest logit and the logarithm of what the others add: log1p of their sum.
  static func excess(_ z: [DoubleDouble]) -> (greatest: DoubleDouble, rest: DoubleDouble) {
    guard let index = z.indices.max(by: { z[$0] < z[$1] }) else { return (.zero, .zero) }
    let others = z.indices.reduce(.zero as DoubleDouble) {
      $1 == index ? $0 : $0 + DoubleDouble.exp(z[$1] - z[index])
    }
    return (z[index], DoubleDouble.log(onePlus: others))
  }
}
