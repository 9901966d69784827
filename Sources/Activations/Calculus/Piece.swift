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
  /// The curve's formula without switches, where it has one: for many points at once, and for what doubles cannot tell.
  var program: Program? = nil
  /// The curve to at least nine digits, which is enough to draw it and to know signs.
  var quick: (@Sendable (Double) -> Jet<Double>)? = nil

  /// A constant.
  public static func constant(_ value: Double) -> Piece {
    Piece(shape: .line(slope: 0, intercept: value))
  }

  /// A straight line; through the origin unless an intercept is given.
  public static func line(slope: Double, intercept: Double = 0) -> Piece {
    Piece(shape: .line(slope: slope, intercept: intercept))
  }

  /// A stretch where the function is not defined: nan, and nothing is drawn.
  public static let undefined = Piece(shape: .line(slope: .nan, intercept: .nan))

  /// A curve given by its jets, bending around the features. At ±∞ the jet gives the limits.
  public static func curve(_ features: Feature..., jet: @escaping @Sendable (Double) -> Jet<Double>) -> Piece
  {
    Piece(shape: .curve(features, jet))
  }

  /// The piece's jet at `x` to at least nine digits: for drawing and for finding zeros.
  package func quickJet(at x: Double) -> Jet<Double> { quick?(x) ?? jet(at: x) }

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
