// Gated units: one half of the vector passes as much as the other half opens its gate.

extension VectorFunction {
  /// The gated unit aᵢ g(bᵢ) of a vector [a | b] of even length: values first, then gates.
  ///
  ///     ∂/∂aᵢ = g(bᵢ)        ∂/∂bᵢ = aᵢ g′(bᵢ)
  ///
  /// PyTorch, JAX and Keras split the vector in this order.
  ///
  /// - Parameter gate: The gate, a formula of its input.
  static func gated(by gate: Expression) -> VectorFunction {
    let program = Program(gate)
    return VectorFunction(
      outputs: { $0 > 0 && $0.isMultiple(of: 2) ? $0 / 2 : nil },
      values: { z in
        let half = z.count / 2
        return (0..<half).map { z[$0] * program(z[half + $0]).value }
      },
      jacobian: { z in
        let half = z.count / 2
        return (0..<half).map { row in
          let jet = program(z[half + row])
          return z.indices.map { column in
            if column == row { return jet.value }
            return column == half + row ? z[row] * jet.derivative : .zero
          }
        }
      },
      slices: { inputs, moving in
        let z = inputs.indices.map { $0 == moving ? Expression.x : Expression(inputs[$0]) }
        let half = inputs.count / 2
        return (0..<half).map { z[$0] * gate(z[half + $0]) }
      },
      symbol: "", isGated: true, preview: .gate)
  }
}

extension Preview {
  /// A gated unit while its gate varies, for three values that pass it.
  static let gate = Preview(
    variedInput: 1, curves: [-1, 1, 2].map { Curve(inputs: [$0, 0], output: 0) })
}
