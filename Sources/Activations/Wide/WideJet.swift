// Jets of wide numbers: what the catalogue's formulas are written in.

/// The value and the first two derivatives of a function at one point, in wide numbers.
///
/// An expression in jets gives the expression's value with both derivatives, each accurate to the last bit
/// of a double unless the expression cancels more than half of its digits.
///
/// Griewank and Walther, "Evaluating Derivatives", 2nd edition, SIAM 2008, chapter 13.
struct WideJet: Sendable {
  var value: Wide
  var derivative: Wide
  var secondDerivative: Wide

  init(_ value: Wide, _ derivative: Wide, _ secondDerivative: Wide) {
    self.value = value
    self.derivative = derivative
    self.secondDerivative = secondDerivative
  }

  /// The jet of the function x ↦ x.
  static func variable(_ x: Wide) -> WideJet { WideJet(x, .one, .zero) }

  /// The jet of a constant function.
  static func constant(_ value: Wide) -> WideJet { WideJet(value, .zero, .zero) }

  /// The nearest doubles.
  var rounded: Jet { Jet(value.rounded, derivative.rounded, secondDerivative.rounded) }

  /// The chain rule: the jet of g ∘ f, where this jet is f's and the arguments are g's jet at f(x).
  ///
  ///     (g ∘ f)′ = g′ f′        (g ∘ f)″ = g″ f′² + g′ f″
  func composed(_ value: Wide, _ first: Wide, _ second: Wide) -> WideJet {
    WideJet(value, first * derivative, second * derivative.squared + first * secondDerivative)
  }

  /// The square of a function.
  var squared: WideJet { self * self }
}

extension WideJet {
  static func + (a: WideJet, b: WideJet) -> WideJet {
    WideJet(a.value + b.value, a.derivative + b.derivative, a.secondDerivative + b.secondDerivative)
  }

  static func - (a: WideJet, b: WideJet) -> WideJet { a + -b }

  static prefix func - (a: WideJet) -> WideJet { WideJet(-a.value, -a.derivative, -a.secondDerivative) }

  /// (ab)″ = a″b + 2a′b′ + ab″.
  static func * (a: WideJet, b: WideJet) -> WideJet {
    WideJet(
      a.value * b.value, a.derivative * b.value + a.value * b.derivative,
      a.secondDerivative * b.value + 2 * (a.derivative * b.derivative) + a.value * b.secondDerivative)
  }

  /// The quotient of two functions, from q b = a differentiated twice.
  static func / (a: WideJet, b: WideJet) -> WideJet {
    let value = a.value / b.value
    let derivative = (a.derivative - value * b.derivative) / b.value
    return WideJet(
      value, derivative,
      (a.secondDerivative - 2 * (derivative * b.derivative) - value * b.secondDerivative) / b.value)
  }

  static func * (c: Wide, a: WideJet) -> WideJet {
    WideJet(c * a.value, c * a.derivative, c * a.secondDerivative)
  }

  static func / (a: WideJet, c: Wide) -> WideJet {
    WideJet(a.value / c, a.derivative / c, a.secondDerivative / c)
  }

  static func + (a: WideJet, c: Wide) -> WideJet { WideJet(a.value + c, a.derivative, a.secondDerivative) }

  static func - (a: WideJet, c: Wide) -> WideJet { a + -c }

  static func - (c: Wide, a: WideJet) -> WideJet { -a + c }

  static func + (c: Wide, a: WideJet) -> WideJet { a + c }
}
