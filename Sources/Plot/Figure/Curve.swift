// A curve: which function, which derivative, and what tells it from the others.

import Activations

/// A curve: one derivative of a function.
public struct Curve: Sendable {
  /// What the line's dashes say.
  public enum Line: Sendable, Equatable {
    /// The order of the derivative: the function solid, its gradient dashed, the second derivative dotted.
    case byOrder
    /// Which of several functions it is: one of six patterns, so that curves stay apart without colour.
    case variant(Int)
  }

  /// The function.
  public var function: PiecewiseFunction
  /// Which derivative is drawn.
  public var order: DerivativeOrder
  /// The name at the end of the curve, such as "σ′(x)".
  public var label: String
  /// The colour.
  public var role: Role
  /// What the dashes say.
  public var line: Line

  /// A curve with its name, the number of its colour, from 0, and its dashes.
  public init(
    _ function: PiecewiseFunction, _ order: DerivativeOrder, label: String, series: Int,
    line: Line = .byOrder
  ) {
    self.init(function, order, label: label, role: .series(series), line: line)
  }

  /// A curve with its name, colour and dashes.
  public init(
    _ function: PiecewiseFunction, _ order: DerivativeOrder, label: String, role: Role,
    line: Line = .byOrder
  ) {
    self.function = function
    self.order = order
    self.label = label
    self.role = role
    self.line = line
  }
}
