// Softmin: softmax of the negated logits.

extension Catalogue {
  /// Softmin: the least logit gets the greatest probability.
  ///
  ///     pᵢ = e^(−zᵢ/T) / Σⱼ e^(−zⱼ/T)        ∂pᵢ/∂zⱼ = −pᵢ (δᵢⱼ − pⱼ) / T
  ///
  /// PyTorch documentation, torch.nn.Softmin.
  ///
  /// Accuracy: at most 0.51 ulp in the values and 0.51 in the derivatives.
  public static let softmin = Activation(
    id: "softmin", name: "Softmin", symbol: "softmin", family: "vector",
    parameters: [.temperature],
    formula: Formula(
      "pᵢ = exp(−zᵢ / T) / Σⱼ exp(−zⱼ / T)", tex: #"p_i = \frac{e^{-z_i/T}}{\sum_j e^{-z_j/T}}"#),
    gradient: Formula(
      "∂pᵢ/∂zⱼ = −pᵢ (δᵢⱼ − pⱼ) / T",
      tex: #"\frac{\partial p_i}{\partial z_j} = -\frac{p_i (\delta_{ij} - p_j)}{T}"#),
    defaultRange: .symmetric(6),
    frameworks: FrameworkNames(torch: "nn.Softmin"),
    reference: Reference("PyTorch 2016, torch.nn.Softmin (documentation)"),
    definition: .vector { arguments in
      let temperature = DoubleDouble(arguments[0])
      return VectorFunction(
        outputs: { $0 > 0 ? $0 : nil },
        values: { probabilities($0.map { -$0 }, temperature).map { $0.p } },
        jacobian: { softmaxJacobian($0.map { -$0 }, temperature).map { $0.map { -$0 } } },
        slices: { inputs, moving in
          softmaxSlices(inputs.map { -$0 }, moving, Expression(arguments[0])).map { $0(-.x) }
        },
        symbol: "p", preview: .logits(outputs: 3))
    })
}
