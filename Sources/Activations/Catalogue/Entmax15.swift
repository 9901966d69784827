// 1.5-entmax: half way between softmax and sparsemax.

extension Catalogue {
  /// 1.5-entmax: sparse like sparsemax, smooth where softmax is.
  ///
  ///     pᵢ = max(zᵢ/2 − τ, 0)² with τ such that Σ pᵢ = 1
  ///     ∂pᵢ/∂zⱼ = δᵢⱼ qᵢ − qᵢ qⱼ / Σ q, q = √p
  ///
  /// Peters, Niculae and Martins, "Sparse Sequence-to-Sequence Models", 2019, arXiv:1905.05702, algorithm 2.
  ///
  /// Accuracy: at most 0.51 ulp in the values and 0.51 in the derivatives.
  public static let entmax15 = Activation(
    id: "entmax15", name: "1.5-entmax", symbol: "entmax", family: "vector",
    aliases: ["entmax"],
    formula: Formula(
      "pᵢ = max(zᵢ/2 − τ, 0)², τ such that Σ pᵢ = 1",
      tex: #"p_i = \max(z_i/2 - \tau, 0)^2, \quad \textstyle\sum_i p_i = 1"#),
    gradient: Formula(
      "∂pᵢ/∂zⱼ = δᵢⱼ qᵢ − qᵢ qⱼ / Σ q, q = √p",
      tex:
        #"\frac{\partial p_i}{\partial z_j} = \delta_{ij} q_i - \frac{q_i q_j}{\sum_k q_k}, \quad q = \sqrt{p}"#
    ),
    defaultRange: .symmetric(6),
    reference: Reference(
      "Peters, Niculae and Martins 2019, Sparse sequence-to-sequence models", arXiv: "1905.05702"),
    definition: .vector { _ in
      VectorFunction(
        outputs: { $0 > 0 ? $0 : nil },
        values: { rootsOfEntmax($0).map { $0.squared } },
        jacobian: { z in
          let q = rootsOfEntmax(z)
          let sum = q.reduce(.zero, +)
          return q.indices.map { i in
            // qᵢ (1 − qᵢ/Σq) by the others, without the cancellation.
            let rest = q.indices.reduce(.zero as DoubleDouble) { $1 == i ? $0 : $0 + q[$1] }
            return q.indices.map { j in q[i] * (i == j ? rest : -q[j]) / sum }
          }
        },
        slices: entmaxSlices,
        symbol: "p", preview: .logits(outputs: 3))
    })

  /// max(zᵢ/2 − τ, 0): of the k greatest, τ is the mean less √((1 − their scatter)/k), for the greatest k for
  /// which τ does not exceed the k-th.
  private static func rootsOfEntmax(_ z: [DoubleDouble]) -> [DoubleDouble] {
    guard let greatest = z.max(by: <) else { return [] }
    let halves = z.map { 0.5 * ($0 - greatest) }
    let sorted = halves.sorted(by: >)
    let thresholds = sorted.indices.compactMap { index -> DoubleDouble? in
      let count = DoubleDouble(Double(index + 1))
      let mean = sorted[...index].reduce(.zero, +) / count
      let scatter = sorted[...index].reduce(.zero as DoubleDouble) { $0 + ($1 - mean).squared }
      let rest = (.one - scatter) / count
      let threshold = mean - rest.squareRoot
      return rest.isNegative || threshold > sorted[index] ? nil : threshold
    }
    guard let threshold = thresholds.last else { return [] }
    // Nearer to the threshold than this is rounding, of a logit that lies exactly at it.
    return halves.map { $0 - threshold > 0x1p-96 ? $0 - threshold : .zero }
  }

  /// The probabilities as formulas of one logit x. It enters above the others' threshold; then the others leave, the
  /// lowest first. All is measured from the greatest of the others and halved.
  @Sendable private static func entmaxSlices(_ inputs: [Double], _ moving: Int) -> [Expression] {
    let others = inputs.indices.filter { $0 != moving }.sorted { inputs[$0] > inputs[$1] }
    let supported = rootsOfEntmax(others.map { DoubleDouble(inputs[$0]) }).count { $0.high > 0 }
    guard supported > 0, let first = others.first else { return [1] }
    func half(_ logit: Expression) -> Expression { (logit - Expression(inputs[first])) / 2 }
    func threshold(_ halves: [Expression]) -> Expression {
      let count = Expression(Double(halves.count))
      let mean = halves.reduce(0, +) / count
      let squares = halves.map { Expression.power($0 - mean, 2) }
      return mean - .squareRoot((1 - squares.reduce(0, +)) / count)
    }
    let halves = others.map { half(Expression(inputs[$0])) }
    let x = half(.x)
    let alone = threshold(Array(halves[..<supported]))
    let thresholds = (0...supported).map { threshold(halves[..<$0] + [x]) }
    // The k-th leaves where it is the threshold: √(1 − Σ (hᵢ − hₖ)²) = x − hₖ.
    let exits = (1...supported).map { k -> Expression in
      let last = halves[k - 1]
      let squares = halves[..<k].map { Expression.power($0 - last, 2) }
      return last + .squareRoot(squares.reduce(1, -))
    }
    return inputs.indices.map { index in
      let rank = others.firstIndex(of: index)
      func probability(_ k: Int, _ threshold: Expression) -> Expression {
        if let rank { return rank < k ? .power(halves[rank] - threshold, 2) : 0 }
        return .power(x - threshold, 2)
      }
      let inside = (1...supported).reduce(probability(0, thresholds[0])) { rest, k in
        .choose(x <= exits[k - 1], probability(k, thresholds[k]), else: rest)
      }
      return .choose(x <= alone, rank == nil ? 0 : probability(supported, alone), else: inside)
    }
  }
}
