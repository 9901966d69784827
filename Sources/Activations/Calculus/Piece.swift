// A smooth stretch of a function: a straight line, or a curve given by its jets.

/// From which side a point is approached.
public enum Side: Sendable { case left, right }

/// A stretch of a function that is smooth up to and including its ends.
public struct Piece: Sendable {
  /// How the piece runs.
  public enum Shape: Sendable {
    /// The straight line intercept + slope · x.
    case line(slope: Double, intercept: Double)
    /// A curve: its jet at any x of the piece, and where it bends.
    case curve([Feature], @Sendable (Double) -> Jet<Double>)
  }

  /// How the piece runs.
  public let shape: Shape
  /// The curve's formula, where it has one: for what doubles cannot tell.
  var formula: (@Sendable (Jet<DoubleDouble>) -> Jet<DoubleDouble>)? = nil
  /// The curve to at least nine digits, which is enough to draw it and to know signs.
  var quick: (@Sendable (Double) -> Jet<Double>)? = nil
  /// The curve in two-part arithmetic, where it has that: for many points.
  var fast: FastJets? = nil

  /// A constant.
  public static func constant(_ value: Double) -> Piece {
    Piece(shape: .line(slope: 0, intercept: value))
  }

  /// A straight line; through the origin unless an intercept is given.
  public static func line(slope: Double, intercept: Double = 0) -> Piece {
    Piece(shape: .line(slope: slope, intercept: intercept))
  }

  /// The straight line with a slope and an intercept that may be no doubles.
  ///
  /// It is a line of doubles where both are such, exactly; else a formula, for a rounded slope or intercept would cost
  /// the last bit.
  static func line(slope: DoubleDouble, intercept: DoubleDouble) -> Piece {
    let doubles = (slope: slope.rounded, intercept: intercept.rounded)
    if (DoubleDouble(doubles.slope) - slope).isZero, (DoubleDouble(doubles.intercept) - intercept).isZero {
      return .line(slope: doubles.slope, intercept: doubles.intercept)
    }
    return .formula { x in slope * x + intercept }
  }

  /// A stretch where the function is not defined: nan, and nothing is drawn.
  public static let undefined = Piece(shape: .line(slope: .nan, intercept: .nan))

  /// A curve given by its jets, bending around the features. At ±∞ the jet gives the limits.
  public static func curve(_ features: Feature..., jet: @escaping @Sendable (Double) -> Jet<Double>) -> Piece
  {
    Piece(shape: .curve(features, jet))
  }

  /// A curve given by a formula in double-double numbers, bending around the features.
  ///
  /// Value and derivatives are those of the formula, rounded once at the end. The limits at ±∞ are read off
  /// the formula far out.
  ///
  /// - Parameter fast: The same function for any double, nearly as accurate and much faster.
  static func formula(
    _ features: Feature..., fast: FastJets? = nil,
    _ formula: @escaping @Sendable (Jet<DoubleDouble>) -> Jet<DoubleDouble>
  ) -> Piece {
    let exact = { @Sendable (x: Double) in
      if x.isFinite { return formula(.variable(DoubleDouble(x))).rounded }
      return x.isNaN ? Jet<Double>(x, x, x) : Limit.jet(of: formula, isLeft: x < 0)
    }
    return Piece(shape: .curve(features, exact), formula: formula, fast: fast)
  }

  /// The piece's jet at `x` for drawing and for finding zeros: the fast form where there is one, else what is known to at
  /// least nine digits.
  package func quickJet(at x: Double) -> Jet<Double> { fast?.jet(at: x) ?? quick?(x) ?? jet(at: x) }

  /// The piece's jet at `x`.
  public func jet(at x: Double) -> Jet<Double> {
    switch shape {
    case .line(let slope, let intercept):
      // A constant stays one at ±∞, where 0 · x would be nan; nan passes through.
      if slope == 0 { return x.isNaN ? Jet<Double>(x, x, x) : .constant(intercept) }
      // One rounding: a·x + b in two loses everything near its zero.
      return Jet<Double>(
        intercept.addingProduct(slope, x), x.isNaN ? x : slope, x.isNaN || slope.isNaN ? .nan : 0)
    case .curve(_, let jet):
      return jet(x)
    }
  }
}
