// A function as smooth pieces from left to right. Everything else is read off the pieces: where it
// jumps, where it has corners, the values on both sides, where it is straight.

/// A function of one variable, as smooth pieces from left to right.
///
/// There is one piece more than there are breakpoints, and the breakpoints increase.
public struct PiecewiseFunction: Sendable {
  /// A point where one piece ends and the next begins.
  public struct Breakpoint: Sendable {
    /// The place, in data units.
    public let x: Double
    /// The function's value and derivatives there: those of one side, or what a convention says.
    public internal(set) var jet: Jet<Double>
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
  ///   - x: The breakpoint; not left of the last one. At the last one, the piece between has no width and
  ///     goes.
  ///   - owner: The side that has the value and the subgradient at `x`.
  ///   - value: The value at `x` where it is that of neither side.
  ///   - piece: What follows.
  public func then(at x: Double, owner: Side, value: Double? = nil, _ piece: Piece) -> PiecewiseFunction {
    let function = endingBefore(x)
    var jet = (owner == .left ? function.pieces[function.pieces.count - 1] : piece).jet(at: x)
    if let value { jet.value = value }
    return then(at: x, jet: jet, piece)
  }

  /// This function up to `x`, its jet there, and from there on `piece`; see `then(at:owner:value:_:)`.
  func then(at x: Double, jet: Jet<Double>, _ piece: Piece) -> PiecewiseFunction {
    var function = endingBefore(x)
    function.breakpoints.append(Breakpoint(x: x, jet: jet))
    function.pieces.append(piece)
    return function
  }

  /// This function without a last piece of no width at `x`.
  private func endingBefore(_ x: Double) -> PiecewiseFunction {
    guard let last = breakpoints.last else { return self }
    precondition(last.x <= x, "breakpoints must increase")
    var function = self
    if last.x == x {
      function.breakpoints.removeLast()
      function.pieces.removeLast()
    }
    return function
  }

  /// The function's jet at `x`: at a breakpoint that of the piece which owns it.
  public func jet(at x: Double) -> Jet<Double> {
    var index = 0
    while index < breakpoints.count {
      let point = breakpoints[index]
      if x < point.x { break }
      if x == point.x { return point.jet }
      index += 1
    }
    // nan is less than nothing: it falls through to the last piece, which passes it on.
    return pieces[index].jet(at: x)
  }

  /// This function with other derivatives at its breakpoints, from left to right.
  ///
  /// - Parameter choices: One a breakpoint; what is missing stays as it is.
  func takingSubgradients(_ choices: [Subgradient]) -> PiecewiseFunction {
    var function = self
    for (index, choice) in zip(breakpoints.indices, choices) {
      let left = pieces[index].jet(at: breakpoints[index].x).derivative
      let right = pieces[index + 1].jet(at: breakpoints[index].x).derivative
      function.breakpoints[index].jet.derivative =
        switch choice {
        case .left: left
        case .right: right
        case .middle: left / 2 + right / 2
        case .value(let value): value
        }
    }
    return function
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
