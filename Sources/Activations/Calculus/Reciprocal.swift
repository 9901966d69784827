// Quotients of a constant and a function: where a product of two inputs has one value.

extension PiecewiseFunction {
  /// The function numerator / f, where f has the given sign; nan elsewhere.
  ///
  /// With f as the gate of a gated unit a · f(b), it is the a at which the unit has the value `numerator`.
  public func reciprocal(times numerator: Double, whereSign sign: FloatingPointSign) -> PiecewiseFunction {
    var function = PiecewiseFunction(pieces[0].reciprocal(numerator, sign))
    for (point, piece) in zip(breakpoints, pieces.dropFirst()) {
      function = function.then(
        at: point.x, jet: point.jet.reciprocal(numerator, sign), piece.reciprocal(numerator, sign))
    }
    return function
  }
}

extension Piece {
  fileprivate func reciprocal(_ numerator: Double, _ sign: FloatingPointSign) -> Piece {
    let piece = self
    return Piece(
      shape: .curve(features.isEmpty ? [Feature()] : features) { x in
        piece.quickJet(at: x).reciprocal(numerator, sign)
      })
  }
}

extension Jet<Double> {
  fileprivate func reciprocal(_ numerator: Double, _ sign: FloatingPointSign) -> Jet<Double> {
    guard value != 0, value.sign == sign else { return Jet(.nan, .nan, .nan) }
    return .constant(numerator) / self
  }
}
