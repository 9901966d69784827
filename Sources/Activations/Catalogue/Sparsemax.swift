// Sparsemax: probabilities of which some are exactly 0.

extension Catalogue {
  /// Sparsemax: the point of the simplex nearest to the logits.
  ///
  ///     pᵢ = max(zᵢ − τ, 0) with τ such that Σ pᵢ = 1        ∂pᵢ/∂zⱼ = δᵢⱼ − 1/|S| for i, j ∈ S, else 0
  ///
  /// S is the support, the i with pᵢ > 0.
  ///
  /// Martins and Astudillo, "From Softmax to Sparsemax: A Sparse Model of Attention and Multi-Label
  /// Classification", 2016, arXiv:1602.02068.
  ///
  /// Accuracy: at most 0.51 ulp in the values and 0.51 in the derivatives.
  public static let sparsemax = Activation(
    id: "sparsemax", name: "Sparsemax", symbol: "sparsemax", family: "vector",
    formula: Formula(
      "pᵢ = max(zᵢ − τ, 0), τ such that Σ pᵢ = 1",
      tex: #"p_i = \max(z_i - \tau, 0), \quad \textstyle\sum_i p_i = 1"#),
    gradient: Formula(
      "∂pᵢ/∂zⱼ = δᵢⱼ − 1/|S| on the support S, else 0",
      tex: #"\frac{\partial p_i}{\partial z_j} = \delta_{ij} - \frac{1}{|S|} \quad (i, j \in S)"#),
    defaultRange: .symmetric(6),
    frameworks: FrameworkNames(keras: "sparsemax"),
    reference: Reference(
      "Martins and Astudillo 2016, From softmax to sparsemax: a sparse model of attention and multi-label "
        + "classification", arXiv: "1602.02068"),
    definition: .vector { _ in
      VectorFunction(
        outputs: { $0 > 0 ? $0 : nil },
        values: { z in
          let shares = aboveThreshold(z)
          return shares.map { $0.isNegative ? .zero : $0 }
        },
        jacobian: { z in
          let inside = aboveThreshold(z).map { $0.high > 0 }
          let size = DoubleDouble(Double(inside.count { $0 }))
          return z.indices.map { i in
            z.indices.map { j in
              guard inside[i], inside[j] else { return .zero }
              return (i == j ? .one : .zero) - .one / size
            }
          }
        },
        slices: sparsemaxSlices,
        symbol: "p", preview: .logits(outputs: 3))
    })

  /// zᵢ − τ for each logit, negative outside the support.
  ///
  /// Sorted from the greatest, k logits are in the support while 1 + k z₍ₖ₎ exceeds their sum; measured from
  /// the greatest, so that a shift of all logits changes nothing.
  private static func aboveThreshold(_ z: [DoubleDouble]) -> [DoubleDouble] {
    let sorted = z.sorted(by: >)
    guard let greatest = sorted.first else { return [] }
    var sum = DoubleDouble.zero
    var threshold = DoubleDouble.zero
    for (index, value) in sorted.enumerated() {
      let count = DoubleDouble(Double(index + 1))
      sum = sum + (value - greatest)
      guard .one + count * (value - greatest) > sum else { break }
      threshold = (sum - .one) / count
    }
    return z.map { ($0 - greatest) - threshold }
  }

  /// The probabilities as functions of one logit. It enters above the others' threshold; then the others leave, the
  /// lowest first. With k of them left, of sum s, the threshold is τ = (x + s − 1)/(k + 1).
  @Sendable private static func sparsemaxSlices(_ inputs: [Double], _ moving: Int) -> [PiecewiseFunction] {
    let others = inputs.indices.filter { $0 != moving }.sorted { inputs[$0] > inputs[$1] }
    let logits = others.map { DoubleDouble(inputs[$0]) }
    guard let highest = logits.first else { return [PiecewiseFunction(.constant(1))] }
    let shares = aboveThreshold(logits)
    let sums = logits.indices.map { logits[..<$0].reduce(.zero, +) } + [logits.reduce(.zero, +)]
    func piece(_ index: Int, with k: Int) -> Piece {
      let part = DoubleDouble.one / DoubleDouble(Double(k + 1))
      guard index != moving else {
        return k == 0 ? .constant(1) : .line(slope: .one - part, intercept: part * (.one - sums[k]))
      }
      guard others[..<k].contains(index), case let logit = DoubleDouble(inputs[index]) else {
        return .constant(0)
      }
      return .line(slope: -part, intercept: logit + part * (.one - sums[k]))
    }
    let supported = shares.count { $0.high > 0 }
    let entry = (highest - shares[0]).rounded
    // The k-th leaves where it is the threshold: x = 1 + k·z₍ₖ₎ − z₍₁₎ − … − z₍ₖ₋₁₎.
    let exits = (1...supported).reversed().map { k in
      (.one + DoubleDouble(Double(k)) * logits[k - 1] - sums[k - 1], k - 1)
    }
    return inputs.indices.map { index in
      let share = others.firstIndex(of: index).map { shares[$0].rounded } ?? 0
      var function = PiecewiseFunction(.constant(max(share, 0)))
        .then(at: entry, owner: .left, piece(index, with: supported))
      // Of equal logits the places are the same, but for rounding.
      var last = entry
      for (place, left) in exits {
        last = max(place.rounded, last)
        function = function.then(at: last, owner: .left, piece(index, with: left))
      }
      return function
    }
  }
}
