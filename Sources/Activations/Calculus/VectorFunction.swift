// Functions from a vector of logits to as many numbers, with their Jacobian.

/// A differentiable function from a vector to a vector of the same length.
public struct VectorFunction: Sendable {
  /// The values for the given logits.
  public let values: @Sendable ([Double]) -> [Double]
  /// The Jacobian: row i holds the derivatives of value i by each logit.
  public let jacobian: @Sendable ([Double]) -> [[Double]]
  /// The values as functions of one logit, the others held: one function a value.
  ///
  /// The logit with the given index moves; the other logits are those of the vector.
  public let slices: @Sendable (_ logits: [Double], _ moving: Int) -> [PiecewiseFunction]
}
