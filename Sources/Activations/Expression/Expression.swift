// A function as data: one formula, from which come its values and derivatives, its pieces, and its notation in text and
// TeX.

/// A formula in x and parameters.
///
/// It is written with operators and functions; mish is
///
///     let mish: Expression = .x * .tanh(.softplus(.x))
///
/// Literals are the decimals that are written: `0.1 * .x` has the factor 1/10, not the double next to it.
public struct Expression: Sendable, Equatable {
  /// The formula in postfix order: each operation follows its operands.
  let nodes: [Node]

  /// What stands at one place of a formula.
  enum Node: Sendable, Equatable {
    case x
    case parameter(ParameterName)
    case number(Decimal)
    case double(Double)
    case constant(MathematicalConstant)
    case unary(UnaryOperation)
    case binary(BinaryOperation)
    case choice

    /// How many operands it has.
    var operandCount: Int {
      switch self {
      case .x, .parameter, .number, .double, .constant: 0
      case .unary: 1
      case .binary: 2
      case .choice: 3
      }
    }
  }

  /// A formula taken apart at its outermost operation.
  enum Form {
    case x
    case parameter(ParameterName)
    case number(Decimal)
    case double(Double)
    case constant(MathematicalConstant)
    case unary(UnaryOperation, Expression)
    case binary(BinaryOperation, Expression, Expression)
    /// The condition, what holds where it is true, and what holds elsewhere.
    case choice(Expression, Expression, Expression)
  }

  /// A formula without operations.
  init(leaf node: Node) { nodes = [node] }

  /// An operation on operands.
  private init(_ node: Node, _ operands: Expression...) {
    nodes = operands.flatMap { $0.nodes } + [node]
  }

  private init(nodes: ArraySlice<Node>) { self.nodes = Array(nodes) }

  /// The outermost operation with its operands.
  var form: Form {
    switch nodes[nodes.count - 1] {
    case .x: return .x
    case .parameter(let name): return .parameter(name)
    case .number(let decimal): return .number(decimal)
    case .double(let value): return .double(value)
    case .constant(let constant): return .constant(constant)
    case .unary(let operation): return .unary(operation, operands(1)[0])
    case .binary(let operation):
      let operands = operands(2)
      return .binary(operation, operands[0], operands[1])
    case .choice:
      let operands = operands(3)
      return .choice(operands[0], operands[1], operands[2])
    }
  }

  private func operands(_ count: Int) -> [Expression] {
    var ends = [nodes.count - 1]
    for _ in 0..<count { ends.append(start(ofPartBefore: ends[ends.count - 1])) }
    return zip(ends.dropFirst(), ends).reversed().map { Expression(nodes: nodes[$0..<$1]) }
  }

  /// Where the part begins whose last node is in front of the given index.
  private func start(ofPartBefore end: Int) -> Int {
    var (index, missing) = (end, 1)
    while missing > 0 {
      index -= 1
      missing += nodes[index].operandCount - 1
    }
    return index
  }
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

/// A number that is no decimal.
enum MathematicalConstant: Sendable, Equatable {
  /// π.
  case pi
  /// e, the base of the natural logarithm.
  case e
}

/// An operation on one operand.
enum UnaryOperation: Sendable, Equatable {
  /// −a.
  case negative
  /// A smooth function of a.
  case function(ElementaryFunction)
  /// |a|.
  case abs
  /// −1, 0 or 1.
  case sign
  /// 0 below 0, 1 from 0 on.
  case step
  /// max(0, a), with the derivative 0 at 0.
  case positivePart
}

/// An operation on two operands.
enum BinaryOperation: Sendable, Equatable {
  case sum, difference, product, quotient, power
  /// The lesser and the greater of both; of equal ones the mean, so that each has half of the derivative.
  case minimum, maximum
  /// The lesser and the greater of both; of equal ones the first.
  case cappedAt, atLeast
  /// 1 where the comparison is true, else 0.
  case less, lessOrEqual, greater, greaterOrEqual
}

// MARK: - Writing expressions

extension Expression: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
  /// An integer.
  public init(integerLiteral value: Int) { self.init(leaf: .number(Decimal(value))) }

  /// The decimal with the fewest digits that is read as this double: of up to 15 digits, the one that is written.
  public init(floatLiteral value: Double) { self.init(leaf: .number(Decimal(shortestFor: value))) }
}

extension Expression {
  /// The double, exactly; a literal is the decimal that is written.
  public init(_ value: Double) { self.init(leaf: .double(value)) }

  /// This formula with another one in place of x.
  public func callAsFunction(_ argument: Expression) -> Expression {
    Expression(nodes: nodes.flatMap { $0 == .x ? argument.nodes : [$0] }[...])
  }

  /// The variable x.
  public static let x = Expression(leaf: .x)
  /// π.
  public static let pi = Expression(leaf: .constant(.pi))
  /// e, the base of the natural logarithm.
  public static let e = Expression(leaf: .constant(.e))

  /// A parameter by its name.
  public static func parameter(_ name: String) -> Expression {
    Expression(leaf: .parameter(ParameterName(name)))
  }

  /// A decimal number of up to 36 digits, such as "1.0507009873554804934193349852946"; nil for what is none.
  public static func decimal(_ text: String) -> Expression? {
    Decimal(text).map { Expression(leaf: .number($0)) }
  }

  /// The sum.
  public static func + (a: Expression, b: Expression) -> Expression { Expression(.binary(.sum), a, b) }
  /// The difference.
  public static func - (a: Expression, b: Expression) -> Expression { Expression(.binary(.difference), a, b) }
  /// The product.
  public static func * (a: Expression, b: Expression) -> Expression { Expression(.binary(.product), a, b) }
  /// The quotient.
  public static func / (a: Expression, b: Expression) -> Expression { Expression(.binary(.quotient), a, b) }
  /// The negative.
  public static prefix func - (a: Expression) -> Expression { Expression(.unary(.negative), a) }

  /// aᵇ: for integers b a product or its reciprocal; for others defined where a ≥ 0.
  public static func power(_ a: Expression, _ b: Expression) -> Expression {
    Expression(.binary(.power), a, b)
  }
  /// a².
  public var squared: Expression { .power(self, 2) }

  /// A smooth function of a.
  static func function(_ function: ElementaryFunction, _ a: Expression) -> Expression {
    Expression(.unary(.function(function)), a)
  }

  /// eᵃ.
  public static func exp(_ a: Expression) -> Expression { .function(.exp, a) }
  /// eᵃ − 1, without the cancellation near a = 0.
  public static func expMinusOne(_ a: Expression) -> Expression { .function(.expMinusOne, a) }
  /// The natural logarithm.
  public static func log(_ a: Expression) -> Expression { .function(.log, a) }
  /// The natural logarithm of 1 + a, without the cancellation near a = 0.
  public static func log(onePlus a: Expression) -> Expression { .function(.logOnePlus, a) }
  /// √a.
  public static func squareRoot(_ a: Expression) -> Expression { .function(.squareRoot, a) }
  /// The sine of an angle in radians.
  public static func sin(_ a: Expression) -> Expression { .function(.sin, a) }
  /// The cosine of an angle in radians.
  public static func cos(_ a: Expression) -> Expression { .function(.cos, a) }
  /// sin(a)/a, and 1 at 0.
  public static func sinc(_ a: Expression) -> Expression { .function(.sinc, a) }
  /// The cube root, of negative numbers too.
  public static func cubeRoot(_ a: Expression) -> Expression { .function(.cubeRoot, a) }
  /// The arcsine.
  public static func arcsin(_ a: Expression) -> Expression { .function(.arcsin, a) }
  /// The arccosine.
  public static func arccos(_ a: Expression) -> Expression { .function(.arccos, a) }
  /// The arctangent.
  public static func arctan(_ a: Expression) -> Expression { .function(.arctan, a) }
  /// The hyperbolic tangent.
  public static func tanh(_ a: Expression) -> Expression { .function(.tanh, a) }
  /// The hyperbolic secant 1/cosh a.
  public static func sech(_ a: Expression) -> Expression { .function(.sech, a) }
  /// The hyperbolic sine.
  public static func sinh(_ a: Expression) -> Expression { .function(.sinh, a) }
  /// The hyperbolic cosine.
  public static func cosh(_ a: Expression) -> Expression { .function(.cosh, a) }
  /// The inverse hyperbolic sine.
  public static func arsinh(_ a: Expression) -> Expression { .function(.arsinh, a) }
  /// The inverse hyperbolic cosine.
  public static func arcosh(_ a: Expression) -> Expression { .function(.arcosh, a) }
  /// The inverse hyperbolic tangent.
  public static func artanh(_ a: Expression) -> Expression { .function(.artanh, a) }
  /// The logistic sigmoid σ(a) = 1/(1 + e⁻ᵃ).
  public static func sigmoid(_ a: Expression) -> Expression { .function(.sigmoid, a) }
  /// log(1 + eᵃ), without overflow.
  public static func softplus(_ a: Expression) -> Expression { .function(.softplus, a) }
  /// The error function.
  public static func erf(_ a: Expression) -> Expression { .function(.erf, a) }
  /// The distribution function Φ of the normal distribution.
  public static func normalCDF(_ a: Expression) -> Expression { .function(.normalCDF, a) }
  /// a Φ(a).
  public static func gelu(_ a: Expression) -> Expression { .function(.gelu, a) }

  /// |a|, with the derivative 0 at a = 0.
  public static func abs(_ a: Expression) -> Expression { Expression(.unary(.abs), a) }
  /// −1 for a < 0, 0 for a = 0, 1 for a > 0.
  public static func sign(_ a: Expression) -> Expression { Expression(.unary(.sign), a) }
  /// 0 for a < 0, 1 for a ≥ 0.
  public static func step(_ a: Expression) -> Expression { Expression(.unary(.step), a) }
  /// max(0, a), with the derivative 0 at a = 0, as the frameworks have it.
  public static func relu(_ a: Expression) -> Expression { Expression(.unary(.positivePart), a) }
  /// The lesser of both; where they are equal, each has half of the derivative.
  public static func min(_ a: Expression, _ b: Expression) -> Expression {
    Expression(.binary(.minimum), a, b)
  }
  /// The greater of both; where they are equal, each has half of the derivative.
  public static func max(_ a: Expression, _ b: Expression) -> Expression {
    Expression(.binary(.maximum), a, b)
  }
  /// a, but at least `lower` and at most `upper`; at both bounds the derivative is that of a.
  public static func clamp(_ a: Expression, _ lower: Expression, _ upper: Expression) -> Expression {
    Expression(.binary(.cappedAt), atLeast(a, lower), upper)
  }
  /// a, but at least `lower`; at the bound the derivative is that of a.
  static func atLeast(_ a: Expression, _ lower: Expression) -> Expression {
    Expression(.binary(.atLeast), a, lower)
  }

  /// `a` where the condition holds, `b` elsewhere.
  public static func choose(_ condition: Condition, _ a: Expression, else b: Expression) -> Expression {
    choose(condition.expression, a, else: b)
  }

  /// The choice by a comparison.
  static func choose(_ condition: Expression, _ a: Expression, else b: Expression) -> Expression {
    Expression(.choice, condition, a, b)
  }

  /// A comparison of two formulas.
  public struct Condition: Sendable {
    /// The comparison, which is 1 where it holds and 0 elsewhere.
    let expression: Expression

    fileprivate init(_ operation: BinaryOperation, _ a: Expression, _ b: Expression) {
      expression = Expression(.binary(operation), a, b)
    }
  }

  /// Whether a is less than b.
  public static func < (a: Expression, b: Expression) -> Condition { Condition(.less, a, b) }
  /// Whether a is greater than b.
  public static func > (a: Expression, b: Expression) -> Condition { Condition(.greater, a, b) }
  /// Whether a is at most b.
  public static func <= (a: Expression, b: Expression) -> Condition { Condition(.lessOrEqual, a, b) }
  /// Whether a is at least b.
  public static func >= (a: Expression, b: Expression) -> Condition { Condition(.greaterOrEqual, a, b) }
}
