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
  static let entmax15 = Activation(
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
            let rest = q.indices.reduce(.zero as Wide) { $1 == i ? $0 : $0 + q[$1] }
            return q.indices.map { j in q[i] * (i == j ? rest : -q[j]) / sum }
          }
        },
        kinks: { inputs, moving in
          let others = inputs.indices.filter { $0 != moving }.map { inputs[$0] }.sorted(by: >)
          guard let highest = others.first else { return [] }
          let root = rootsOfEntmax(others.map { Wide($0) }).reduce(Wide.zero) { $0 < $1 ? $1 : $0 }
          let entry = highest - 2 * root.rounded
          let exits = others.indices.compactMap { index -> Double? in
            let rest = others[...index].reduce(1.0) { sum, other in
              let half = (other - others[index]) / 2
              return sum - half * half
            }
            return rest < 0 ? nil : others[index] + 2 * rest.squareRoot()
          }
          return [entry] + exits.filter { $0 > entry }
        },
        exhibit: .logits(outputs: 3, symbol: "p"))
    })

  /// max(zᵢ/2 − τ, 0): of the k greatest, τ is the mean less √((1 − their scatter)/k), for the greatest k for
  /// which τ does not exceed the k-th.
  private static func rootsOfEntmax(_ z: [Wide]) -> [Wide] {
    guard let greatest = z.max(by: <) else { return [] }
    let halves = z.map { 0.5 * ($0 - greatest) }
    let sorted = halves.sorted(by: >)
    var sum = Wide.zero
    var threshold = Wide(-1)
    for index in sorted.indices {
      let count = Wide(Double(index + 1))
      sum = sum + sorted[index]
      let mean = sum / count
      let scatter = sorted[...index].reduce(.zero as Wide) { $0 + ($1 - mean).squared }
      let rest = (.one - scatter) / count
      guard !rest.isNegative else { continue }
      let candidate = mean - rest.squareRoot
      if !(candidate > sorted[index]) { threshold = candidate }
    }
    // Nearer to the threshold than this is rounding, of a logit that lies exactly at it.
    return halves.map { $0 - threshold > 0x1p-96 ? $0 - threshold : .zero }
  }
}
