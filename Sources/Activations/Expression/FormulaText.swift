// Expressions as a line of Unicode text, as people write formulas: "x · tanh(log(1 + eˣ))".

/// How tightly a notation holds a part of a formula together: what is looser than its place needs parentheses.
enum Precedence: Int, Comparable {
  case sum, product, power, atom

  static func < (a: Precedence, b: Precedence) -> Bool { a.rawValue < b.rawValue }
}

extension Expression {
  /// The formula as a line of text.
  ///
  /// - Parameter parameters: Those of the formula, for their symbols.
  func text(_ parameters: [Parameter] = []) -> String { FormulaText(parameters: parameters).whole(self) }

  /// The factors of a product from left to right; the expression itself if it is none.
  var factors: [Expression] {
    guard case .binary(.product, let a, let b) = form else { return [self] }
    return a.factors + b.factors
  }

  /// Whether it is written by one letter or number, with an exponent perhaps.
  var isLetterOrNumber: Bool {
    switch form {
    case .x, .parameter, .number, .constant: true
    case .binary(.power, let a, let b): a.isLetterOrNumber && b.exponent != nil
    default: false
    }
  }

  /// Whether it is a number or a parameter, which stands before a letter without a sign between.
  var isCoefficient: Bool {
    switch form {
    case .number, .parameter, .constant: true
    default: false
    }
  }

  /// Whether it is a number below 0: in front, its sign is that of the whole.
  var isNegativeNumber: Bool {
    if case .number(let decimal) = form { decimal.isNegative } else { false }
  }

  /// Whether it is x or a power of it, or a parameter.
  var isLetter: Bool {
    switch form {
    case .x, .parameter: true
    case .binary(.power, let a, let b): a.isLetter && b.exponent != nil
    default: false
    }
  }

  /// The integer from 2 on that it is, as an exponent that is written small; nil for others.
  var exponent: Int? {
    if case .number(let decimal) = form, let n = decimal.smallInteger, n > 1 { n } else { nil }
  }

  /// The argument of a function; nil if it is none of that.
  func argument(of function: ElementaryFunction) -> Expression? {
    if case .unary(.function(function), let a) = form { a } else { nil }
  }

  /// What a minus sign stands before; nil if it is no negative.
  var negated: Expression? {
    if case .unary(.negative, let a) = form { a } else { nil }
  }

  /// The cases of a choice, and what holds in none of them: of a single comparison the opposite is the second case.
  var cases: (rows: [(value: Expression, condition: Expression)], rest: Expression?) {
    var rows: [(value: Expression, condition: Expression)] = []
    var rest = self
    while case .choice(let condition, let a, let b) = rest.form {
      rows.append((a, condition))
      rest = b
    }
    guard rows.count == 1, let opposite = rows[0].condition.opposite else { return (rows, rest) }
    return (rows + [(rest, opposite)], nil)
  }

  /// The comparison that holds where this one does not; nil if it is none.
  private var opposite: Expression? {
    guard case .binary(let comparison, let a, let b) = form else { return nil }
    switch comparison {
    case .less: return (a >= b).expression
    case .lessOrEqual: return (a > b).expression
    case .greater: return (a <= b).expression
    case .greaterOrEqual: return (a < b).expression
    default: return nil
    }
  }

  /// The symbol of a parameter in formulas.
  static func symbol(of name: ParameterName, _ parameters: [Parameter]) -> String {
    parameters.first { ParameterName($0.name) == name }?.symbol ?? name.text
  }
}

/// Writes expressions as text.
private struct FormulaText {
  let parameters: [Parameter]

  /// A part that stands alone.
  func whole(_ expression: Expression) -> String { parts(expression).text }

  /// A part in a place that needs to be held together so tightly.
  private func part(_ expression: Expression, _ least: Precedence) -> String {
    let (text, precedence) = parts(expression)
    return precedence < least ? "(\(text))" : text
  }

  private func parts(_ expression: Expression) -> (text: String, precedence: Precedence) {
    switch expression.form {
    case .x: return ("x", .atom)
    case .parameter(let name): return (Expression.symbol(of: name, parameters), .atom)
    case .number(let decimal): return (decimal.text, decimal.isNegative ? .sum : .atom)
    case .double(let value): return parts(Expression(floatLiteral: value))
    case .constant(let constant): return (constant == .pi ? "π" : "e", .atom)
    case .unary(let operation, let a):
      switch operation {
      case .negative: return ("−" + part(a, .product), .sum)
      case .function(let function): return application(function, a, exponent: "")
      case .abs: return ("|\(whole(a))|", .atom)
      case .sign: return ("sign(\(whole(a)))", .atom)
      case .step: return ("step(\(whole(a)))", .atom)
      case .positivePart: return ("max(0, \(whole(a)))", .atom)
      }
    case .binary(let operation, let a, let b):
      switch operation {
      case .sum: return ("\(part(a, .sum)) + \(part(b, .product))", .sum)
      case .difference: return ("\(part(a, .sum)) − \(part(b, .product))", .sum)
      case .product:
        let factors = expression.factors
        return (product(factors), factors[0].isNegativeNumber ? .sum : .product)
      case .quotient:
        if let a = a.negated { return parts(-(a / b)) }
        let isTight = a.isLetterOrNumber && b.isLetterOrNumber
        return ("\(part(a, .product))\(isTight ? "/" : " / ")\(part(b, .power))", .product)
      case .power:
        let exponent = b.exponent.map(superscript) ?? "^\(part(b, .atom))"
        if case .unary(.function(let function), let a) = a.form, b.exponent != nil {
          return application(function, a, exponent: exponent)
        }
        return (part(a, .atom) + exponent, .power)
      case .minimum: return ("min(\(whole(a)), \(whole(b)))", .atom)
      case .maximum: return ("max(\(whole(a)), \(whole(b)))", .atom)
      case .cappedAt: return ("min(\(whole(a)), \(whole(b)))", .atom)
      case .atLeast: return ("max(\(whole(a)), \(whole(b)))", .atom)
      case .less: return ("\(whole(a)) < \(whole(b))", .sum)
      case .lessOrEqual: return ("\(whole(a)) ≤ \(whole(b))", .sum)
      case .greater: return ("\(whole(a)) > \(whole(b))", .sum)
      case .greaterOrEqual: return ("\(whole(a)) ≥ \(whole(b))", .sum)
      }
    case .choice(let condition, let a, let b):
      let (rows, rest) = Expression.choose(condition, a, else: b).cases
      return (
        rows.map { "\(whole($0.value)) for \(whole($0.condition))" }.joined(separator: ", ")
          + (rest.map { ", \(whole($0)) else" } ?? ""), .sum
      )
    }
  }

  private func product(_ factors: [Expression]) -> String {
    var text = part(factors[0], factors[0].isNegativeNumber ? .sum : .product)
    for (left, right) in zip(factors, factors.dropFirst()) {
      text += (left.isCoefficient && right.isLetter ? "" : " · ") + part(right, .power)
    }
    return text
  }

  private func application(
    _ function: ElementaryFunction, _ a: Expression, exponent: String
  ) -> (text: String, precedence: Precedence) {
    func applied(_ name: String) -> (String, Precedence) { ("\(name)\(exponent)(\(whole(a)))", .atom) }
    switch function {
    case .exp:
      guard exponent.isEmpty else { return applied("exp") }
      if case .x = a.form { return ("eˣ", .power) }
      if a == -.x { return ("e⁻ˣ", .power) }
      return applied("exp")
    case .expMinusOne:
      guard exponent.isEmpty else { return ("(\(whole(.exp(a))) − 1)\(exponent)", .power) }
      return ("\(whole(.exp(a))) − 1", .sum)
    case .log: return applied("log")
    case .logOnePlus: return ("log\(exponent)(1 + \(part(a, .product)))", .atom)
    case .softplus: return ("log\(exponent)(1 + \(whole(.exp(a))))", .atom)
    case .squareRoot:
      let root = a.isLetterOrNumber ? "√\(whole(a))" : "√(\(whole(a)))"
      return exponent.isEmpty ? (root, .atom) : ("(\(root))\(exponent)", .power)
    case .cubeRoot: return applied("cbrt")
    case .sin: return applied("sin")
    case .cos: return applied("cos")
    case .sinc: return applied("sinc")
    case .arcsin: return applied("arcsin")
    case .arccos: return applied("arccos")
    case .arctan: return applied("arctan")
    case .sinh: return applied("sinh")
    case .cosh: return applied("cosh")
    case .tanh: return applied("tanh")
    case .sech: return applied("sech")
    case .arsinh: return applied("arsinh")
    case .arcosh: return applied("arcosh")
    case .artanh: return applied("artanh")
    case .sigmoid: return applied("σ")
    case .erf: return applied("erf")
    case .normalCDF: return applied("Φ")
    case .gelu: return applied("GELU")
    }
  }

  private func superscript(_ n: Int) -> String {
    let digits = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
    return String(n).utf8.reduce("") { $0 + digits[Int($1 - UInt8(ascii: "0"))] }
  }
}
