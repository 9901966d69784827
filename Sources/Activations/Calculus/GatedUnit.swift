// Gated units: one half of the vector passes as much as the other half opens its gate.

extension VectorFunction {
  /// The gated unit aᵢ g(bᵢ) of a vector [a | b] of even length: values first, then gates.
  ///
  ///     ∂/∂aᵢ = g(bᵢ)        ∂/∂bᵢ = aᵢ g′(bᵢ)
  ///
  /// PyTorch, JAX and Keras split the vector in this order.
  ///
  /// - Parameters:
  ///   - gate: The gate's jet.
  ///   - slices: The unit as functions of one input, where the gate is not smooth.
  static func gated(
    by gate: @escaping @Sendable (Jet<DoubleDouble>) -> Jet<DoubleDouble>,
    slices: (@Sendable (_ inputs: [Double], _ moving: Int) -> [PiecewiseFunction])? = nil
  ) -> VectorFunction {
    VectorFunction(
      outputs: { $0 > 0 && $0.isMultiple(of: 2) ? $0 / 2 : nil },
      values: { z in
        let half = z.count / 2
        return (0..<half).map { z[$0] * gate(.variable(z[half + $0])).value }
      },
      jacobian: { z in
        let half = z.count / 2
        return (0..<half).map { row in
          let jet = gate(.variable(z[half + row]))
          return z.indices.map { column in
            if column == row { return jet.value }
            return column == half + row ? z[row] * jet.derivative : .zero
          }
        }
      },
      slices: slices,
      symbol: "", isGated: true, preview: .gate)
  }
}

extension Preview {
  /// A gated unit while its gate varies, for three values that pass it.
  static let gate = Preview(
    variedInput: 1, curves: [-1, 1, 2].map { Curve(inputs: [$0, 0], output: 0) })
}
