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
    guard case .product(let a, let b) = self else { return [self] }
    return a.factors + b.factors
  }

  /// Whether it is written by one letter or number, with an exponent perhaps.
  var isLetterOrNumber: Bool {
    switch self {
    case .x, .parameter, .number: true
    case .power(let a, _): a.isLetterOrNumber
    default: false
    }
  }

  /// Whether it is a number or a parameter, which stands before a letter without a sign between.
  var isCoefficient: Bool {
    switch self {
    case .number, .parameter: true
    default: false
    }
  }

  /// Whether it is a number below 0: in front, its sign is that of the whole.
  var isNegativeNumber: Bool {
    if case .number(let decimal) = self { decimal.isNegative } else { false }
  }

  /// Whether it is x or a power of it, or a parameter.
  var isLetter: Bool {
    switch self {
    case .x, .parameter: true
    case .power(let a, _): a.isLetter
    default: false
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
    switch expression {
    case .x: return ("x", .atom)
    case .parameter(let name): return (Expression.symbol(of: name, parameters), .atom)
    case .number(let decimal): return (decimal.text, decimal.isNegative ? .sum : .atom)
    case .negative(let a): return ("−" + part(a, .product), .sum)
    case .sum(let a, let b): return ("\(part(a, .sum)) + \(part(b, .product))", .sum)
    case .difference(let a, let b): return ("\(part(a, .sum)) − \(part(b, .product))", .sum)
    case .product:
      let factors = expression.factors
      return (product(factors), factors[0].isNegativeNumber ? .sum : .product)
    case .quotient(.negative(let a), let b): return parts(.negative(.quotient(a, b)))
    case .quotient(let a, let b):
      let isTight = a.isLetterOrNumber && b.isLetterOrNumber
      return ("\(part(a, .product))\(isTight ? "/" : " / ")\(part(b, .power))", .product)
    case .power(.function(let function, let a), let n):
      return application(function, a, exponent: superscript(n))
    case .power(let a, let n): return (part(a, .atom) + superscript(n), .power)
    case .function(let function, let a): return application(function, a, exponent: "")
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
      switch a {
      case .x: return ("eˣ", .power)
      case .negative(.x): return ("e⁻ˣ", .power)
      default: return applied("exp")
      }
    case .logOnePlus: return ("log\(exponent)(1 + \(part(a, .product)))", .atom)
    case .softplus: return ("log\(exponent)(1 + \(whole(.exp(a))))", .atom)
    case .tanh: return applied("tanh")
    case .sech: return applied("sech")
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
