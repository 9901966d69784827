// Log-sum-exp: a smooth maximum.

extension Catalogue {
  /// Log-sum-exp, the smooth maximum whose gradient is softmax.
  ///
  ///     logsumexp(z) = log Σⱼ e^(zⱼ)        ∂/∂zⱼ = pⱼ
  ///
  /// Boyd and Vandenberghe, "Convex Optimization", 2004, section 3.1.5.
  ///
  /// Accuracy: at most 0.51 ulp in the values and 0.51 in the derivatives.
  public static let logSumExp = Activation(
    id: "logsumexp", name: "Log-sum-exp", symbol: "logsumexp", family: "vector",
    aliases: ["lse", "smooth-maximum"],
    formula: Formula(
      "logsumexp(z) = log Σⱼ exp(zⱼ)", tex: #"\operatorname{logsumexp}(z) = \log \sum_j e^{z_j}"#),
    gradient: Formula(
      "∂ logsumexp/∂zⱼ = softmax(z)ⱼ",
      tex: #"\frac{\partial \operatorname{logsumexp}}{\partial z_j} = \operatorname{softmax}(z)_j"#),
    defaultRange: .symmetric(6),
    frameworks: FrameworkNames(
      torch: "torch.logsumexp", jax: "jax.nn.logsumexp", keras: "ops.logsumexp", onnx: "ReduceLogSumExp"),
    reference: Reference("Boyd and Vandenberghe 2004, Convex optimization, section 3.1.5"),
    definition: .vector { _ in
      VectorFunction(
        outputs: { $0 > 0 ? 1 : nil }, takesMinusInfinity: true,
        values: { z in
          let sum = excess(z)
          return [sum.greatest + sum.rest]
        },
        jacobian: { [probabilities($0, .one).map { $0.p }] },
        slices: { inputs, moving in
          let balance = Expression.logSumExp(inputs.indices.filter { $0 != moving }.map { inputs[$0] })
          return [balance.map { $0 + .softplus(.x - $0) } ?? .x]
        },
        symbol: "logsumexp(z)", preview: .logits(outputs: 1))
    })
}
