// CReLU: both halves of the input, each rectified.

extension Catalogue {
  /// The concatenated rectified linear unit: twice as many outputs as inputs.
  ///
  ///     crelu(z) = [relu(z) | relu(−z)]        ∂/∂zᵢ = [zᵢ > 0] and −[zᵢ < 0]
  ///
  /// Shang, Sohn, Almeida and Lee, "Understanding and Improving Convolutional Neural Networks via
  /// Concatenated Rectified Linear Units", 2016, arXiv:1603.05201.
  ///
  /// Accuracy: at most 0.00 ulp in the values and 0.00 in the derivatives.
  public static let crelu = Activation(
    id: "crelu", name: "CReLU", symbol: "CReLU", family: "vector",
    aliases: ["concatenated-relu"],
    formula: Formula(
      "CReLU(z) = [max(z, 0) | max(−z, 0)]",
      tex: #"\operatorname{CReLU}(z) = [\max(z, 0) \mid \max(-z, 0)]"#),
    gradient: Formula(
      "∂ CReLU/∂zᵢ = 1 for zᵢ > 0 in the first half, −1 for zᵢ < 0 in the second",
      tex: #"\frac{\partial \operatorname{CReLU}}{\partial z_i} = ([z_i > 0], -[z_i < 0])"#),
    defaultRange: .symmetric(4),
    reference: Reference(
      "Shang, Sohn, Almeida and Lee 2016, Understanding and improving convolutional neural networks via "
        + "concatenated rectified linear units", arXiv: "1603.05201"),
    definition: .vector { _ in
      VectorFunction(
        outputs: { $0 > 0 ? 2 * $0 : nil },
        values: { z in (z + z.map { -$0 }).map { $0.high > 0 ? $0 : .zero } },
        jacobian: { z in
          (0..<(2 * z.count)).map { row in
            z.indices.map { column in
              if row == column { return z[column].high > 0 ? .one : .zero }
              return row == column + z.count && z[column].isNegative ? -1 : .zero
            }
          }
        },
        slices: { inputs, moving in
          [Expression.x, -.x].flatMap { side in
            inputs.indices.map { .relu(side($0 == moving ? .x : Expression(inputs[$0]))) }
          }
        },
        symbol: "y",
        preview: Preview(
          variedInput: 0,
          curves: ["relu(z)", "relu(−z)"].enumerated().map {
            Preview.Curve(inputs: [0], output: $0, formula: $1)
          }))
    })
}
