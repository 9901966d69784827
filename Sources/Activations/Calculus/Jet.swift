// A jet: the value of a function at a point together with its first two derivatives.
// Arithmetic on jets is arithmetic on functions: the rules of calculus, applied exactly.

/// The value, the first and the second derivative of a function at one point.
///
/// An expression in jets gives the expression's value with both derivatives. Start from
/// `Jet.variable(x)` for `x` itself; a constant is `Jet.constant(c)`.
///
/// Griewank and Walther, "Evaluating Derivatives", 2nd edition, SIAM 2008, chapter 13.
public struct Jet: Sendable, Equatable {
  /// f(x).
  public var value: Double
  /// f′(x).
  public var derivative: Double
  /// f″(x).
  public var secondDerivative: Double

  /// The jet with the given value and derivatives.
  public init(_ value: Double, _ derivative: Double, _ secondDerivative: Double) {
    self.value = value
    self.derivative = derivative
    self.secondDerivative = secondDerivative
  }

  /// The jet of the function x ↦ x.
  public static func variable(_ x: Double) -> Jet { Jet(x, 1, 0) }

  /// The jet of a constant function.
  public static func constant(_ value: Double) -> Jet { Jet(value, 0, 0) }

  /// The derivative of the given order: 0 is the value itself.
  public subscript(order: DerivativeOrder) -> Double {
    switch order {
    case .value: value
    case .first: derivative
    case .second: secondDerivative
    }
  }

  /// The chain rule: the jet of g ∘ f, where this jet is f's and `g` is g's jet at f(x).
  ///
  ///     (g ∘ f)′ = g′ f′        (g ∘ f)″ = g″ f′² + g′ f″
  public func composed(with g: Jet) -> Jet {
    Jet(
      g.value, g.derivative * derivative,
      g.secondDerivative * derivative * derivative + g.derivative * secondDerivative)
  }
}

/// Which derivative of a function is meant.
public enum DerivativeOrder: Int, Sendable, CaseIterable {
  /// The function itself.
  case value
  /// Its gradient f′.
  case first
  /// Its second derivative f″.
  case second
}

extension Jet {
  /// The sum of two functions.
  public static func + (a: Jet, b: Jet) -> Jet {
    Jet(a.value + b.value, a.derivative + b.derivative, a.secondDerivative + b.secondDerivative)
  }

  /// The difference of two functions.
  public static func - (a: Jet, b: Jet) -> Jet {
    Jet(a.value - b.value, a.derivative - b.derivative, a.secondDerivative - b.secondDerivative)
  }

  /// The negative of a function.
  public static prefix func - (a: Jet) -> Jet {
    Jet(-a.value, -a.derivative, -a.secondDerivative)
  }

  /// The product of two functions: (ab)″ = a″b + 2a′b′ + ab″.
  public static func * (a: Jet, b: Jet) -> Jet {
    Jet(
      a.value * b.value, a.derivative * b.value + a.value * b.derivative,
      a.secondDerivative * b.value + 2 * a.derivative * b.derivative + a.value * b.secondDerivative)
  }

  /// The quotient of two functions, from q b = a differentiated twice.
  public static func / (a: Jet, b: Jet) -> Jet {
    let value = a.value / b.value
    let derivative = (a.derivative - value * b.derivative) / b.value
    return Jet(
      value, derivative,
      (a.secondDerivative - 2 * derivative * b.derivative - value * b.secondDerivative) / b.value)
  }

  /// A function times a constant.
  public static func * (c: Double, a: Jet) -> Jet {
    Jet(c * a.value, c * a.derivative, c * a.secondDerivative)
  }

  /// A function plus a constant.
  public static func + (a: Jet, c: Double) -> Jet {
    Jet(a.value + c, a.derivative, a.secondDerivative)
  }
}
