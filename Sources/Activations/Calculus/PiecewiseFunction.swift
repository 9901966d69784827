// A function as smooth pieces from left to right. Everything else is read off the pieces: where it
// jumps, where it has corners, the values on both sides, where it is straight.

/// From which side a point is approached.
public enum Side: Sendable { case left, right }

/// A stretch of a function that is smooth up to and including its ends.
public struct Piece: Sendable {
  /// How the piece runs.
  public enum Shape: Sendable {
    /// The straight line intercept + slope · x.
    case line(slope: Double, intercept: Double)
    /// A curve: its jet at any x of the piece, and where it bends.
    case curve(Feature, @Sendable (Double) -> Jet)
  }

  /// How the piece runs.
  public let shape: Shape

  /// A constant.
  public static func constant(_ value: Double) -> Piece {
    Piece(shape: .line(slope: 0, intercept: value))
  }

  /// A straight line; through the origin unless an intercept is given.
  public static func line(slope: Double, intercept: Double = 0) -> Piece {
    Piece(shape: .line(slope: slope, intercept: intercept))
  }

  /// A curve given by its jets, bending around `feature`. At ±∞ the jet gives the limits.
  public static func curve(_ feature: Feature, _ jet: @escaping @Sendable (Double) -> Jet) -> Piece {
    Piece(shape: .curve(feature, jet))
  }

  /// The piece's jet at `x`.
  public func jet(at x: Double) -> Jet {
    switch shape {
    case .line(let slope, let intercept):
      // A constant stays one at ±∞, where 0 · x would be nan; nan passes through.
      if slope == 0 { return x.isNaN ? Jet(x, x, x) : .constant(intercept) }
      // One rounding: a·x + b in two loses everything near its zero.
      return Jet(intercept.addingProduct(slope, x), x.isNaN ? x : slope, x.isNaN ? x : 0)
    case .curve(_, let jet):
      return jet(x)
    }
  }
}

/// Where a curve bends: it varies on the scale `width` around `center`, and from about forty widths
/// away it is straight to double precision.
public struct Feature: Sendable, Equatable {
  /// The middle of the bend, in data units.
  public let center: Double
  /// The scale on which the curve varies, in data units; positive.
  public let width: Double

  /// A bend around `center` of the given width, in data units.
  public init(at center: Double = 0, width: Double = 1) {
    self.center = center
    self.width = width
  }

  /// Points that see every bend: the center, and both sides at growing distance, in increasing order.
  public var landmarks: [Double] {
    let steps: [Double] = [0.25, 0.5, 1, 1.5, 2, 3, 4, 6, 8, 12, 16, 24, 40]
    return steps.reversed().map { center - $0 * width } + [center] + steps.map { center + $0 * width }
  }
}

/// A function of one variable, as smooth pieces from left to right.
///
/// There is one piece more than there are breakpoints, and the breakpoints increase.
public struct PiecewiseFunction: Sendable {
  /// A point where one piece ends and the next begins.
  public struct Breakpoint: Sendable {
    /// The place, in data units.
    public let x: Double
    /// The piece that owns the point: its value and its derivatives are the function's there.
    public let owner: Side
  }

  /// The pieces from left to right; never empty.
  public private(set) var pieces: [Piece]
  /// The points between them, increasing.
  public private(set) var breakpoints: [Breakpoint] = []

  /// A function that is smooth everywhere.
  public init(_ piece: Piece) {
    pieces = [piece]
  }

  /// This function up to `x`, and from there on `piece`.
  ///
  /// - Parameters:
  ///   - x: The breakpoint; right of all earlier ones.
  ///   - owner: The side that has the value and the subgradient at `x`.
  ///   - piece: What follows.
  public func then(at x: Double, owner: Side, _ piece: Piece) -> PiecewiseFunction {
    precondition(breakpoints.allSatisfy { $0.x < x }, "breakpoints must increase")
    var function = self
    function.breakpoints.append(Breakpoint(x: x, owner: owner))
    function.pieces.append(piece)
    return function
  }

  /// The function's jet at `x`: at a breakpoint that of the piece which owns it.
  public func jet(at x: Double) -> Jet {
    var index = 0
    while index < breakpoints.count {
      let point = breakpoints[index]
      if x < point.x || (x == point.x && point.owner == .left) { break }
      index += 1
    }
    // nan is less than nothing: it falls through to the last piece, which passes it on.
    return pieces[index].jet(at: x)
  }

  /// The pieces that meet the interval from left to right, each with its part of the interval and the
  /// ends of the whole piece, infinite at both sides of the function.
  func pieces(in interval: Interval) -> [(piece: Piece, part: Interval, ends: (from: Double, to: Double))] {
    pieces.indices.compactMap { index in
      let from = index == 0 ? -.infinity : breakpoints[index - 1].x
      let to = index == breakpoints.count ? .infinity : breakpoints[index].x
      return Interval(max(interval.lower, from), min(interval.upper, to)).map {
        (pieces[index], $0, (from, to))
      }
    }
  }
}
