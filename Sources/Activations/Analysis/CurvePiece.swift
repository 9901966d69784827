// One derivative of one smooth piece over its part of an interval.

/// A derivative of a smooth piece, with its slope, over an interval of x.
package struct CurvePiece: DifferentiableCurve {
  /// The piece of the function.
  package let piece: Piece
  /// Which derivative of it.
  package let order: DerivativeOrder
  package let interval: Interval
  /// Where the whole piece begins and ends; infinite for the first and the last piece of the function.
  package let ends: (from: Double, to: Double)

  package func value(at x: Double) -> Double { piece.quickJet(at: x)[order] }

  package func valueAndSlope(at x: Double) -> (value: Double, slope: Double) {
    let jet = piece.quickJet(at: x)
    switch order {
    case .value: return (jet.value, jet.derivative)
    case .first: return (jet.derivative, jet.secondDerivative)
    case .second: return (jet.secondDerivative, thirdDerivative(at: x))
    }
  }

  package var isStraight: Bool { piece.isLine }

  /// The smallest length scale of the piece; for a line any will do.
  private var width: Double {
    piece.isLine ? 1 : piece.features.reduce(.infinity) { min($0, $1.width) }
  }

  /// The sample points of the piece that are inside the interval, increasing.
  package var samplePoints: [Double] { inner(piece.features.flatMap { $0.samplePoints(in: interval) }) }

  /// A few sample points for a start, where what is between them is evaluated until it is accurate; increasing.
  package var coarseSamplePoints: [Double] {
    inner(piece.features.flatMap { $0.coarseSamplePoints(in: interval) })
  }

  private func inner(_ points: [Double]) -> [Double] {
    points.filter { interval.lower < $0 && $0 < interval.upper }.sorted()
  }

  /// f‴ by a central difference of f″ of fourth order: jets end at f″.
  ///
  /// A step of a thousandth of the length scale leaves about 11 digits. Near an end of the piece, which may be a pole,
  /// the step is a fraction of the distance to that end, but large enough to leave 6 digits.
  private func thirdDerivative(at x: Double) -> Double {
    // The step does not depend on the interval that is drawn, which may be far narrower.
    let most = min(max(width * 1e-3, x.magnitude * 1e-9), (ends.to - ends.from) / 8)
    let distance = min(x - ends.from, ends.to - x)
    let step = min(most, max(distance / 16, most * 1e-6, x.magnitude * 1e-9))
    guard step.isFinite else { return 0 }
    // Near an end all four points are moved inside: a piece is smooth up to its ends, not beyond.
    let middle = min(max(x, ends.from + 2 * step), ends.to - 2 * step)
    let f = { (k: Double) in piece.quickJet(at: middle + k * step).secondDerivative }
    return (8 * (f(1) - f(-1)) - (f(2) - f(-2))) / (12 * step)
  }
}

extension PiecewiseFunction {
  /// The derivative of the given order, piece by piece, over an interval.
  package func curvePieces(_ order: DerivativeOrder, over interval: Interval) -> [CurvePiece] {
    pieces(in: interval).map { CurvePiece(piece: $0.piece, order: order, interval: $0.part, ends: $0.ends) }
  }
}
