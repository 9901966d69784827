// Functions of a vector, with their Jacobian: what softmax and the gated units are.

/// A function from a vector to a vector.
///
/// Values and Jacobian are computed in double-double numbers and rounded once. An input that is nan, and one that is
/// infinite where no limit is agreed upon, makes every output nan.
public struct VectorFunction: Sendable {
  /// How many outputs there are for a number of inputs; nil where so many are not taken.
  public let outputs: @Sendable (_ inputs: Int) -> Int?
  /// Whether −∞ is an input like others: a logit that is ruled out.
  let takesMinusInfinity: Bool
  /// The values for finite inputs; for logits, −∞ stands for a very low one.
  let exactValues: @Sendable ([DoubleDouble]) -> [DoubleDouble]
  /// The Jacobian: row i holds the derivatives of output i by each input.
  let exactJacobian: @Sendable ([DoubleDouble]) -> [[DoubleDouble]]
  /// The values as formulas of one input, x, the others held.
  private let formulas: @Sendable (_ inputs: [Double], _ moving: Int) -> [Expression]
  /// The symbol of the outputs in formulas, such as "p"; empty for a gated unit.
  public let symbol: String
  /// Whether it is a gated unit a · g(b): the first half of its inputs are values, the second half gates.
  public let isGated: Bool
  /// What a figure shows unless other inputs are given.
  public let preview: Preview

  init(
    outputs: @escaping @Sendable (_ inputs: Int) -> Int?, takesMinusInfinity: Bool = false,
    values: @escaping @Sendable ([DoubleDouble]) -> [DoubleDouble],
    jacobian: @escaping @Sendable ([DoubleDouble]) -> [[DoubleDouble]],
    slices: @escaping @Sendable (_ inputs: [Double], _ moving: Int) -> [Expression],
    symbol: String, isGated: Bool = false, preview: Preview
  ) {
    self.outputs = outputs
    self.takesMinusInfinity = takesMinusInfinity
    exactValues = values
    exactJacobian = jacobian
    formulas = slices
    self.symbol = symbol
    self.isGated = isGated
    self.preview = preview
  }

  /// The values; empty for a vector of a length that is not taken.
  public func values(_ inputs: [Double]) -> [Double] {
    guard let count = outputs(inputs.count) else { return [] }
    guard let wide = widened(inputs) else { return Array(repeating: .nan, count: count) }
    return exactValues(wide).map { $0.rounded }
  }

  /// The Jacobian: row i holds the derivatives of value i by each input.
  public func jacobian(_ inputs: [Double]) -> [[Double]] {
    guard let count = outputs(inputs.count) else { return [] }
    guard let wide = widened(inputs) else {
      return Array(repeating: Array(repeating: .nan, count: inputs.count), count: count)
    }
    return exactJacobian(wide).map { $0.map { $0.rounded } }
  }

  /// The inputs as double-double numbers, −∞ as one so low that it counts for nothing; nil where nan is the answer.
  private func widened(_ inputs: [Double]) -> [DoubleDouble]? {
    if takesMinusInfinity, !inputs.contains(where: { $0.isFinite }), !inputs.isEmpty { return nil }
    var wide: [DoubleDouble] = []
    for input in inputs {
      if input.isFinite {
        wide.append(DoubleDouble(input))
      } else if input == -.infinity, takesMinusInfinity {
        wide.append(DoubleDouble(unchecked: -1, 0, exponent: 1 << 20))
      } else {
        return nil
      }
    }
    return wide
  }

  /// The values as functions of one input, the others held: one function an output. Where one that is held is no finite
  /// number, they are undefined.
  public func slices(_ inputs: [Double], _ moving: Int) -> [PiecewiseFunction] {
    guard let count = outputs(inputs.count), inputs.indices.contains(moving) else { return [] }
    guard inputs.indices.allSatisfy({ $0 == moving || inputs[$0].isFinite }) else {
      return Array(repeating: PiecewiseFunction(.undefined), count: count)
    }
    return formulas(inputs, moving).map { PiecewiseFunction(Program($0)) }
  }

  /// The gate of a gated unit as a function of its own input; nil for other functions.
  public var gate: PiecewiseFunction? { isGated ? slices([1, 0], 1).first : nil }

  /// All outputs while the first of the given inputs varies; nil for a gated unit and for a number of inputs that is not
  /// taken.
  public func preview(of inputs: [Double]) -> Preview? {
    guard !isGated, let count = outputs(inputs.count) else { return nil }
    return .logits(inputs, outputs: count)
  }
}
