// One derivative of one smooth piece over its part of an interval: what a curve is traced from.

/// A derivative of a smooth piece, with its slope, over one stretch of x.
struct Strand: Sloped {
  let piece: Piece
  let order: DerivativeOrder
  let part: Interval
  /// Where the whole piece begins and ends; infinite at the sides of the function.
  let ends: (from: Double, to: Double)

  /// The derivative's value at `x`.
  func value(at x: Double) -> Double { piece.quickJet(at: x)[order] }

  /// The derivative's value and its slope at `x`.
  func valueAndSlope(at x: Double) -> (value: Double, slope: Double) {
    let jet = piece.quickJet(at: x)
    switch order {
    case .value: return (jet.value, jet.derivative)
    case .first: return (jet.derivative, jet.secondDerivative)
    case .second: return (jet.secondDerivative, thirdDerivative(at: x))
    }
  }

  /// Whether the strand is a straight line.
  var isStraight: Bool { piece.isLine }

  var places: [Double] { [] }

  /// The bend of the piece; for a line it does not matter.
  private var width: Double {
    piece.isLine ? 1 : piece.features.reduce(.infinity) { min($0, $1.width) }
  }

  /// The piece's landmarks inside the strand, increasing.
  var landmarks: [Double] { inner(piece.features.flatMap { $0.landmarks(in: part) }) }

  /// The few places inside the strand from which to begin, increasing.
  var posts: [Double] { inner(piece.features.flatMap { $0.posts(in: part) }) }

  private func inner(_ places: [Double]) -> [Double] {
    places.filter { part.lower < $0 && $0 < part.upper }.sorted()
  }

  /// f‴ by a central difference of f″ of fourth order: jets end at f″. A step of a thousandth of the bend's width
  /// leaves about 11 digits; near an end of the piece, which may be a pole, it is a part of the distance to that, but
  /// enough to leave 6.
  private func thirdDerivative(at x: Double) -> Double {
    // The step does not depend on the stretch of x that is drawn: that may be far narrower.
    let most = min(max(width * 1e-3, x.magnitude * 1e-9), (ends.to - ends.from) / 8)
    let distance = min(x - ends.from, ends.to - x)
    let step = min(most, max(distance / 16, most * 1e-6, x.magnitude * 1e-9))
    guard step.isFinite else { return 0 }
    // Near an end the four points move inside: a piece is smooth up to its ends, not beyond.
    let middle = min(max(x, ends.from + 2 * step), ends.to - 2 * step)
    let f = { (k: Double) in piece.quickJet(at: middle + k * step).secondDerivative }
    return (8 * (f(1) - f(-1)) - (f(2) - f(-2))) / (12 * step)
  }
}

extension PiecewiseFunction {
  /// The derivative of the given order, piece by piece, over an interval.
  func strands(_ order: DerivativeOrder, over interval: Interval) -> [Strand] {
    pieces(in: interval).map { Strand(piece: $0.piece, order: order, part: $0.part, ends: $0.ends) }
  }

  /// The least and the greatest value of a derivative over an interval; one-sided limits count.
  ///
  /// - Returns: nil where no value is finite. Values beyond ±1e300 count as infinite.
  public func extent(
    of order: DerivativeOrder, over interval: Interval
  ) -> (least: Double, greatest: Double)? {
    extent(of: order, over: interval) { $0.magnitude <= 1e300 }
  }

  /// The least and the greatest of those values at its knots that count.
  func extent(
    of order: DerivativeOrder, over interval: Interval, where counts: (Double) -> Bool
  ) -> (least: Double, greatest: Double)? {
    var extent: (least: Double, greatest: Double)?
    for strand in strands(order, over: interval) {
      for x in strand.monotoneKnots() {
        let value = strand.value(at: x)
        guard counts(value) else { continue }
        extent = extent.map { (min($0.least, value), max($0.greatest, value)) } ?? (value, value)
      }
    }
    return extent
  }
}
