// What an arithmetic offers in which formulas are evaluated: the operations and the functions that all others are made
// of.

/// An arithmetic in which formulas are evaluated.
protocol FormulaScalar: JetScalar, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
  /// The double, exactly, as a number of the precision of this one.
  func exactly(_ value: Double) -> Self
  /// π in the precision of this number.
  var pi: Self { get }
  /// 1 above 0, −1 below, 0 for 0; nil where that is not known.
  var sign: Int? { get }
  /// A number of which nothing is known.
  static var unknown: Self { get }
  /// The number times 2ⁿ.
  func scaled(by n: Int) -> Self
  /// A function and its derivatives at a number.
  static func apply(_ function: ElementaryFunction, _ argument: Self) -> Jet<Self>
  /// uᵖ for u ≥ 0, with its derivatives by u.
  static func power(_ u: Self, _ p: Self) -> Jet<Self>
}

/// An arithmetic with elementary functions: double-double numbers, approximations with their error, balls of any
/// precision.
protocol ElementaryScalar: FormulaScalar {
  /// √(1/2) in the precision of this number.
  var rootHalf: Self { get }
  /// 2/√π in the precision of this number.
  var twoOverRootPi: Self { get }

  /// Whether it is exactly 0.
  var isZero: Bool { get }
  /// Whether it is below 0.
  var isNegative: Bool { get }
  /// |a|.
  var magnitude: Self { get }
  /// One of two numbers: the first where u is below 0, else the other.
  static func choose(bySignOf u: Self, negative: Self, other: Self) -> Self

  /// √a; nan below 0.
  var squareRoot: Self { get }
  /// eᵃ.
  static func exp(_ a: Self) -> Self
  /// eᵃ − 1, to full accuracy near 0.
  static func expMinusOne(_ a: Self) -> Self
  /// eᵃ and eᵃ − 1.
  static func exponentials(_ a: Self) -> (exp: Self, expMinusOne: Self)
  /// The natural logarithm.
  static func log(_ a: Self) -> Self
  /// log(1 + a), to full accuracy near 0.
  static func log(onePlus a: Self) -> Self
  /// The sine and the cosine of an angle in radians.
  static func sineAndCosine(_ a: Self) -> (sine: Self, cosine: Self)
  /// The arctangent.
  static func arctangent(_ a: Self) -> Self
  /// The error function.
  static func erf(_ a: Self) -> Self
  /// 1 − erf(a), to full accuracy in the right tail.
  static func erfc(_ a: Self) -> Self
}

extension ElementaryScalar {
  static func apply(_ function: ElementaryFunction, _ argument: Self) -> Jet<Self> { function(argument) }
  static func power(_ u: Self, _ p: Self) -> Jet<Self> { Jet<Self>.power(u, p) }
  static func exponentials(_ a: Self) -> (exp: Self, expMinusOne: Self) { (exp(a), expMinusOne(a)) }
  static func choose(bySignOf u: Self, negative: Self, other: Self) -> Self {
    u.isNegative ? negative : other
  }
}

extension DoubleDouble: ElementaryScalar {
  func exactly(_ value: Double) -> DoubleDouble { DoubleDouble(value) }
  var pi: DoubleDouble { .pi }
  var rootHalf: DoubleDouble { .rootHalf }
  var twoOverRootPi: DoubleDouble { .twoOverRootPi }
  var sign: Int? { high > 0 ? 1 : high < 0 ? -1 : high == 0 ? 0 : nil }
  static var unknown: DoubleDouble { DoubleDouble(unchecked: .nan, 0) }
}
