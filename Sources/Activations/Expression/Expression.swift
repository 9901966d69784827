// A function as data: one tree, from which come its values and derivatives, and its formula in text and TeX.

/// A formula in x and parameters.
///
/// It is written with operators and functions; mish is
///
///     let mish: Expression = .x * .tanh(.softplus(.x))
///
/// Literals are the decimals that are written: `0.1 * .x` has the factor 1/10, not the double next to it.
indirect enum Expression: Sendable, Equatable {
  /// The variable x.
  case x
  /// A parameter by its name.
  case parameter(ParameterName)
  /// A decimal number, exactly.
  case number(Decimal)
  /// −a.
  case negative(Expression)
  /// a + b.
  case sum(Expression, Expression)
  /// a − b.
  case difference(Expression, Expression)
  /// a b.
  case product(Expression, Expression)
  /// a / b.
  case quotient(Expression, Expression)
  /// a to an integer power of at least 2.
  case power(Expression, Int)
  /// f(a).
  case function(ElementaryFunction, Expression)
}

/// The name of a parameter in a formula. Names are compared byte by byte.
struct ParameterName: Sendable, Equatable {
  /// The name, such as "alpha".
  let text: String

  /// A name.
  init(_ text: String) { self.text = text }

  /// Whether two names have the same bytes.
  static func == (a: ParameterName, b: ParameterName) -> Bool {
    a.text.utf8.elementsEqual(b.text.utf8)
  }
}

// MARK: - Writing expressions

extension Expression: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
  /// An integer.
  init(integerLiteral value: Int) { self = .number(Decimal(value)) }

  /// The decimal with the fewest digits that is read as this double: of up to 15 digits, the one that is written.
  init(floatLiteral value: Double) { self = .number(Decimal(shortestFor: value)) }
}

extension Expression {
  /// A parameter by its name.
  static func parameter(_ name: String) -> Expression { .parameter(ParameterName(name)) }

  /// The sum.
  static func + (a: Expression, b: Expression) -> Expression { .sum(a, b) }
  /// The difference.
  static func - (a: Expression, b: Expression) -> Expression { .difference(a, b) }
  /// The product.
  static func * (a: Expression, b: Expression) -> Expression { .product(a, b) }
  /// The quotient.
  static func / (a: Expression, b: Expression) -> Expression { .quotient(a, b) }
  /// The negative.
  static prefix func - (a: Expression) -> Expression { .negative(a) }

  /// a².
  var squared: Expression { .power(self, 2) }

  /// eᵃ.
  static func exp(_ a: Expression) -> Expression { .function(.exp, a) }
  /// The natural logarithm of 1 + a, without the cancellation near a = 0.
  static func log(onePlus a: Expression) -> Expression { .function(.logOnePlus, a) }
  /// The hyperbolic tangent.
  static func tanh(_ a: Expression) -> Expression { .function(.tanh, a) }
  /// The hyperbolic secant 1/cosh a.
  static func sech(_ a: Expression) -> Expression { .function(.sech, a) }
  /// The logistic sigmoid σ(a) = 1/(1 + e⁻ᵃ).
  static func sigmoid(_ a: Expression) -> Expression { .function(.sigmoid, a) }
  /// log(1 + eᵃ), without overflow.
  static func softplus(_ a: Expression) -> Expression { .function(.softplus, a) }
  /// The error function.
  static func erf(_ a: Expression) -> Expression { .function(.erf, a) }
  /// The distribution function Φ of the normal distribution.
  static func normalCDF(_ a: Expression) -> Expression { .function(.normalCDF, a) }
  /// a Φ(a).
  static func gelu(_ a: Expression) -> Expression { .function(.gelu, a) }
}
