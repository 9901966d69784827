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
    var sum = DoubleDouble.zero
    var threshold = DoubleDouble(-1)
    for index in sorted.indices {
      let count = DoubleDouble(Double(index + 1))
      sum = sum + sorted[index]
      let mean = sum / count
      let scatter = sorted[...index].reduce(.zero as DoubleDouble) { $0 + ($1 - mean).squared }
      let rest = (.one - scatter) / count
      guard !rest.isNegative else { continue }
      let candidate = mean - rest.squareRoot
      if !(candidate > sorted[index]) { threshold = candidate }
    }
    // Nearer to the threshold than this is rounding, of a logit that lies exactly at it.
    return halves.map { $0 - threshold > 0x1p-96 ? $0 - threshold : .zero }
  }

  /// The probabilities as functions of one logit x. It enters above the others' threshold; then the others leave, the
  /// lowest first. With k of them left, h₁ … hₖ their halves less h₁, and m the mean of these and v = x/2 − h₁, the
  /// roots of the probabilities are h − m + √((1 − Σ (hᵢ − m)² − (v − m)²)/(k + 1)).
  @Sendable private static func entmaxSlices(_ inputs: [Double], _ moving: Int) -> [PiecewiseFunction] {
    let others = inputs.indices.filter { $0 != moving }.sorted { inputs[$0] > inputs[$1] }
    guard let first = others.first else { return [PiecewiseFunction(.constant(1))] }
    let highest = DoubleDouble(inputs[first])
    let halves = others.map { 0.5 * (DoubleDouble(inputs[$0]) - highest) }
    let roots = rootsOfEntmax(others.map { DoubleDouble(inputs[$0]) })
    let supported = roots.count { $0.high > 0 }
    func piece(_ index: Int, with k: Int) -> Piece {
      guard k > 0 else { return .constant(index == moving ? 1 : 0) }
      let rank = others.firstIndex(of: index)
      if let rank, rank >= k { return .constant(0) }
      let count = DoubleDouble(Double(k + 1))
      let sum = halves[..<k].reduce(.zero, +)
      return .formula(Feature(at: inputs[first], width: 1)) { x in
        let v: Jet<DoubleDouble> = DoubleDouble(0.5) * (x - highest)
        let mean: Jet<DoubleDouble> = (v + sum) / count
        var scatter: Jet<DoubleDouble> = (v - mean).squared
        for half in halves[..<k] { scatter = scatter + (half - mean).squared }
        let own: Jet<DoubleDouble> = rank.map { halves[$0] - mean } ?? v - mean
        return (own + .squareRoot((DoubleDouble.one - scatter) / count)).squared
      }
    }
    let entry = (highest - 2 * roots[0]).rounded
    // The k-th leaves where it is the threshold: √(1 − Σ (hᵢ − hₖ)²) = x/2 − h₁ − hₖ.
    let exits = (1...supported).reversed().map { k -> (Double, Int) in
      let rest = halves[..<k].reduce(.one) { $0 - ($1 - halves[k - 1]).squared }
      return ((highest + 2 * (halves[k - 1] + rest.squareRoot)).rounded, k - 1)
    }
    return inputs.indices.map { index in
      let share = others.firstIndex(of: index).map { roots[$0].squared.rounded } ?? 0
      var function = PiecewiseFunction(.constant(share))
        .then(at: entry, owner: .left, piece(index, with: supported))
      // Of equal logits the places are the same, but for rounding.
      var last = entry
      for (place, left) in exits {
        last = max(place, last)
        function = function.then(at: last, owner: .left, piece(index, with: left))
      }
      return function
    }
  }
}
