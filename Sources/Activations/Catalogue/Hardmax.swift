// Hardmax: all for the greatest.

extension Catalogue {
  /// Hardmax: 1 at the first greatest logit, 0 elsewhere.
  ///
  /// The Jacobian is 0 wherever it exists.
  ///
  /// ONNX, operator Hardmax, opset 13.
  ///
  /// Accuracy: at most 0.00 ulp in the values and 0.00 in the derivatives.
  public static let hardmax = Activation(
    id: "hardmax", name: "Hardmax", symbol: "hardmax", family: "vector", aliases: ["one-hot-argmax"],
    formula: Formula(
      "pᵢ = 1 for the first i with zᵢ = max z, else 0",
      tex: #"p_i = \begin{cases} 1 & i = \min \arg\max_j z_j \\ 0 & \text{else} \end{cases}"#),
    gradient: Formula(
      "∂pᵢ/∂zⱼ = 0 almost everywhere", tex: #"\frac{\partial p_i}{\partial z_j} = 0"#),
    defaultRange: .symmetric(6),
    frameworks: FrameworkNames(onnx: "Hardmax(axis=-1)"),
    reference: Reference("ONNX 2017, Operator Hardmax (specification)"),
    note: "Of equal logits the first wins.",
    definition: .vector { _ in
      VectorFunction(
        outputs: { $0 > 0 ? $0 : nil },
        values: { z in
          let winner = firstGreatest(z)
          return z.indices.map { $0 == winner ? .one : .zero }
        },
        jacobian: { z in z.map { _ in z.map { _ in .zero } } },
        slices: { inputs, moving in
          guard let (_, winner, isExceeded) = greatestOther(inputs, moving) else { return [1] }
          return inputs.indices.map { index in
            if index == moving { return .choose(isExceeded, 1, else: 0) }
            return index == winner ? .choose(isExceeded, 0, else: 1) : 0
          }
        },
        symbol: "p", preview: .logits(outputs: 3))
    })

  /// The index of the first greatest number.
  static func firstGreatest(_ z: [DoubleDouble]) -> Int {
    z.indices.reduce(0) { z[$0] < z[$1] ? $1 : $0 }
  }

  /// The greatest of the inputs that are held, the first place where it stands, and when the moving one wins over it: of
  /// equal ones the first does. Nil where none is held.
  static func greatestOther(
    _ inputs: [Double], _ moving: Int
  ) -> (value: Double, index: Int, isExceeded: Expression.Condition)? {
    let others = inputs.indices.filter { $0 != moving }
    guard let index = others.max(by: { inputs[$0] < inputs[$1] || inputs[$0] == inputs[$1] && $0 > $1 })
    else {
      return nil
    }
    let greatest = Expression(inputs[index])
    return (inputs[index], index, moving < index ? .x >= greatest : .x > greatest)
  }
}
