// Where two smooth pieces do not meet smoothly: read off the one-sided jets, never declared.

/// A point where a function, its gradient or its second derivative jumps.
public struct Kink: Sendable, Equatable {
  /// The place, in data units.
  public let x: Double
  /// What jumps first: the function itself, its gradient (a corner) or only its second derivative.
  public let order: DerivativeOrder
  /// The limits from the left.
  public let left: Jet<Double>
  /// The limits from the right.
  public let right: Jet<Double>
  /// What the function says at the point itself; its derivative is the subgradient frameworks use.
  public let jet: Jet<Double>

  /// Whether the function has finite limits on both sides; else the place is a pole or an end of its domain.
  public var isFinite: Bool { left.value.isFinite && right.value.isFinite }

  /// The greatest step between the two sides in the derivative of the given order.
  public func step(_ order: DerivativeOrder) -> Double { right[order] - left[order] }

  /// Whether the two sides differ in that derivative by more than the rounding of `x`, where it is not a double, can
  /// explain.
  public func jumps(_ order: DerivativeOrder) -> Bool { Kink.jumps(order, at: x, left, right) }

  fileprivate static func jumps(
    _ order: DerivativeOrder, at x: Double, _ left: Jet<Double>, _ right: Jet<Double>
  ) -> Bool {
    let (a, b) = (left[order], right[order])
    if a == b { return false }
    let slope =
      switch order {
      case .value: max(left.derivative.magnitude, right.derivative.magnitude)
      case .first: max(left.secondDerivative.magnitude, right.secondDerivative.magnitude)
      case .second: 0.0
      }
    let rounding = 2 * (slope * x.ulp + max(a.magnitude, b.magnitude).ulp)
    // Not finite is no rounding.
    return !((a - b).magnitude <= rounding)
  }
}

extension PiecewiseFunction {
  /// The points where the function or one of its first two derivatives jumps, from left to right.
  public var kinks: [Kink] {
    breakpoints.indices.compactMap { index in
      let x = breakpoints[index].x
      let left = pieces[index].jet(at: x)
      let right = pieces[index + 1].jet(at: x)
      let order = DerivativeOrder.allCases.first { Kink.jumps($0, at: x, left, right) }
      guard let order else { return nil }
      return Kink(x: x, order: order, left: left, right: right, jet: breakpoints[index].jet)
    }
  }
}
