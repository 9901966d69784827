// Maxout: the greatest of several linear units.

extension Catalogue {
  /// Maxout: the greatest of its inputs.
  ///
  ///     maxout(z) = maxᵢ zᵢ        ∂/∂zⱼ = 1 for the first greatest, else 0
  ///
  /// Goodfellow, Warde-Farley, Mirza, Courville and Bengio, "Maxout Networks", 2013, arXiv:1302.4389.
  ///
  /// Accuracy: at most 0.00 ulp in the values and 0.00 in the derivatives.
  public static let maxout = Activation(
    id: "maxout", name: "Maxout", symbol: "maxout", family: "vector",
    formula: Formula("maxout(z) = maxᵢ zᵢ", tex: #"\operatorname{maxout}(z) = \max_i z_i"#),
    gradient: Formula(
      "∂ maxout/∂zⱼ = 1 for the greatest, else 0",
      tex: #"\frac{\partial \operatorname{maxout}}{\partial z_j} = [j = \arg\max_i z_i]"#),
    defaultRange: .symmetric(6),
    reference: Reference(
      "Goodfellow, Warde-Farley, Mirza, Courville and Bengio 2013, Maxout networks", arXiv: "1302.4389"),
    note: "Of equal inputs torch.amax shares the gradient, torch.max gives it to one; here the first has it.",
    definition: .vector { _ in
      VectorFunction(
        outputs: { $0 > 0 ? 1 : nil },
        values: { [$0[firstGreatest($0)]] },
        jacobian: { z in
          let winner = firstGreatest(z)
          return [z.indices.map { $0 == winner ? .one : .zero }]
        },
        slices: { inputs, moving in
          [greatestOther(inputs, moving).map { .choose($0.isExceeded, .x, else: Expression($0.value)) } ?? .x]
        },
        symbol: "maxout(z)", preview: .logits(outputs: 1))
    })
}
