// A jet: the value of a function at a point together with its first two derivatives.
// Arithmetic on jets is arithmetic on functions: the rules of calculus, written once for every arithmetic.

/// An arithmetic in which jets are computed: doubles, double-double numbers, several doubles at once.
public protocol JetScalar: Sendable, Equatable {
  /// The number 0.
  static var zero: Self { get }
  /// The number 1.
  static var one: Self { get }
  /// The sum.
  static func + (a: Self, b: Self) -> Self
  /// The difference.
  static func - (a: Self, b: Self) -> Self
  /// The product.
  static func * (a: Self, b: Self) -> Self
  /// The quotient.
  static func / (a: Self, b: Self) -> Self
  /// The negative.
  static prefix func - (a: Self) -> Self
  /// The square.
  var squared: Self { get }
}

extension JetScalar {
  /// The product with itself.
  @inline(__always) public var squared: Self { self * self }
}

extension Double: JetScalar {
  /// The number 1.
  public static var one: Double { 1 }
}

/// The value, the first and the second derivative of a function at one point.
///
/// An expression in jets gives the expression's value with both derivatives. Start from
/// `Jet.variable(x)` for `x` itself; a constant is `Jet.constant(c)`.
///
/// Griewank and Walther, "Evaluating Derivatives", 2nd edition, SIAM 2008, chapter 13.
public struct Jet<Scalar: JetScalar>: Sendable, Equatable {
  /// f(x).
  public var value: Scalar
  /// f′(x).
  public var derivative: Scalar
  /// f″(x).
  public var secondDerivative: Scalar

  /// The jet with the given value and derivatives.
  @inline(__always) public init(_ value: Scalar, _ derivative: Scalar, _ secondDerivative: Scalar) {
    self.value = value
    self.derivative = derivative
    self.secondDerivative = secondDerivative
  }

  /// The jet of the function x ↦ x.
  public static func variable(_ x: Scalar) -> Jet { Jet(x, .one, .zero) }

  /// The jet of a constant function.
  public static func constant(_ value: Scalar) -> Jet { Jet(value, .zero, .zero) }

  /// The derivative of the given order: 0 is the value itself.
  public subscript(order: DerivativeOrder) -> Scalar {
    get {
      switch order {
      case .value: value
      case .first: derivative
      case .second: secondDerivative
      }
    }
    set {
      switch order {
      case .value: value = newValue
      case .first: derivative = newValue
      case .second: secondDerivative = newValue
      }
    }
  }

  /// The chain rule: the jet of g ∘ f, where this jet is f's and the other is g's at f(x).
  ///
  ///     (g ∘ f)′ = g′ f′        (g ∘ f)″ = g″ f′² + g′ f″
  public func composed(_ g: Jet) -> Jet {
    Jet(
      g.value, g.derivative * derivative,
      g.secondDerivative * derivative.squared + g.derivative * secondDerivative)
  }

  /// The chain rule where f is a straight line.
  func composedOnLine(_ g: Jet) -> Jet {
    Jet(g.value, g.derivative * derivative, g.secondDerivative * derivative.squared)
  }

  /// The product with x itself: (x a)′ = a + x a′, (x a)″ = 2a′ + x a″.
  func times(variable x: Scalar) -> Jet {
    Jet(
      x * value, value + x * derivative, Jet.twice(derivative) + x * secondDerivative)
  }

  /// The square of a function.
  public var squared: Jet { composed(Jet(value.squared, value + value, .one + .one)) }
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
      a.secondDerivative * b.value + twice(a.derivative * b.derivative) + a.value * b.secondDerivative)
  }

  /// The quotient of two functions, from q b = a differentiated twice.
  public static func / (a: Jet, b: Jet) -> Jet {
    let value = a.value / b.value
    let derivative = (a.derivative - value * b.derivative) / b.value
    return Jet(
      value, derivative,
      (a.secondDerivative - twice(derivative * b.derivative) - value * b.secondDerivative) / b.value)
  }

  /// Exactly.
  @inline(__always) fileprivate static func twice(_ a: Scalar) -> Scalar { a + a }

  /// A constant times a function.
  public static func * (c: Scalar, a: Jet) -> Jet {
    Jet(c * a.value, c * a.derivative, c * a.secondDerivative)
  }

  /// A function over a constant.
  public static func / (a: Jet, c: Scalar) -> Jet {
    Jet(a.value / c, a.derivative / c, a.secondDerivative / c)
  }

  /// A function plus a constant.
  public static func + (a: Jet, c: Scalar) -> Jet { Jet(a.value + c, a.derivative, a.secondDerivative) }

  /// A function less a constant.
  public static func - (a: Jet, c: Scalar) -> Jet { Jet(a.value - c, a.derivative, a.secondDerivative) }

  /// A constant less a function.
  public static func - (c: Scalar, a: Jet) -> Jet { -a + c }

  /// A constant plus a function.
  public static func + (c: Scalar, a: Jet) -> Jet { a + c }
}

extension Jet<DoubleDouble> {
  /// The nearest doubles.
  var rounded: Jet<Double> { Jet<Double>(value.rounded, derivative.rounded, secondDerivative.rounded) }
}
