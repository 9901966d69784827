// Expressions in TeX, as papers write formulas: "x \tanh(\log(1 + e^x))".

extension Expression {
  /// The formula in TeX, without delimiters.
  ///
  /// - Parameter parameters: Those of the formula, for their symbols.
  func tex(_ parameters: [Parameter] = []) -> String { FormulaTeX(parameters: parameters).whole(self) }
}

/// Writes expressions as TeX.
private struct FormulaTeX {
  let parameters: [Parameter]
  /// Whether this is an exponent, in which quotients stand on one line.
  var isExponent = false

  /// A part that stands alone.
  func whole(_ expression: Expression) -> String { parts(expression).tex }

  /// A part in a place that needs to be held together so tightly.
  private func part(_ expression: Expression, _ least: Precedence) -> String {
    let (tex, precedence) = parts(expression)
    return precedence < least ? "(\(tex))" : tex
  }

  private func parts(_ expression: Expression) -> (tex: String, precedence: Precedence) {
    switch expression {
    case .x: return ("x", .atom)
    case .parameter(let name): return (letter(Expression.symbol(of: name, parameters)), .atom)
    case .number(let decimal):
      return (
        decimal.isNegative ? "-\(decimal.magnitude.text)" : decimal.text, decimal.isNegative ? .sum : .atom
      )
    case .negative(let a): return ("-" + part(a, .product), .sum)
    case .sum(let a, let b): return ("\(part(a, .sum)) + \(part(b, .product))", .sum)
    case .difference(let a, let b): return ("\(part(a, .sum)) - \(part(b, .product))", .sum)
    case .product:
      let factors = expression.factors
      return (product(factors), factors[0].isNegativeNumber ? .sum : .product)
    case .quotient(.negative(let a), let b): return parts(.negative(.quotient(a, b)))
    case .quotient(let a, let b):
      if isExponent { return ("\(part(a, .product)) / \(part(b, .power))", .product) }
      return (#"\frac{\#(whole(a))}{\#(whole(b))}"#, .atom)
    case .power(.function(let function, let a), let n):
      return application(function, a, exponent: "^\(braced(n))")
    case .power(let a, let n): return ("\(part(a, .atom))^\(braced(n))", .power)
    case .function(let function, let a): return application(function, a, exponent: "")
    }
  }

  private func product(_ factors: [Expression]) -> String {
    // Without parentheses a function would take what follows it for a part of its argument.
    func factor(_ index: Int, _ least: Precedence) -> String {
      let isLast = index == factors.count - 1
      if !isLast, case .function(.tanh, .x) = factors[index] { return #"\tanh(x)"# }
      return part(factors[index], least)
    }
    var tex = factor(0, factors[0].isNegativeNumber ? .sum : .product)
    for index in factors.indices.dropFirst() {
      let (left, right) = (factors[index - 1], factors[index])
      let next = factor(index, .power)
      // Names of functions keep their distance themselves; letters stand together, but not a letter and what is held
      // together by parentheses.
      let isNamed = [#"\tanh"#, #"\log"#, #"\exp"#, #"\operatorname"#].contains { next.hasPrefix($0) }
      let isTight = isNamed || right.isLetterOrNumber || left.isLetterOrNumber && next.hasPrefix("e^")
      tex += (isTight ? " " : next.hasPrefix("e^") ? #"\, "# : #"\,"#) + next
    }
    return tex
  }

  private func application(
    _ function: ElementaryFunction, _ a: Expression, exponent: String
  ) -> (tex: String, precedence: Precedence) {
    func applied(_ name: String, _ argument: String? = nil) -> (String, Precedence) {
      ("\(name)\(exponent)(\(argument ?? whole(a)))", .atom)
    }
    switch function {
    case .exp:
      // Exponents of exponents are hard to read.
      if !exponent.isEmpty || a.containsExp { return applied(#"\exp"#) }
      let power = FormulaTeX(parameters: parameters, isExponent: true).whole(a)
      return ("e^\(power.utf8.count == 1 ? power : "{\(power)}")", .power)
    case .logOnePlus: return applied(#"\log"#, "1 + \(part(a, .product))")
    case .softplus: return applied(#"\log"#, "1 + \(whole(.exp(a)))")
    case .tanh: return a == .x ? (#"\tanh\#(exponent) x"#, .power) : applied(#"\tanh"#)
    case .sech: return applied(#"\operatorname{sech}"#)
    case .sigmoid: return applied(#"\sigma"#)
    case .erf: return applied(#"\operatorname{erf}"#)
    case .normalCDF: return applied(#"\Phi"#)
    case .gelu: return applied(#"\operatorname{GELU}"#)
    }
  }

  private func letter(_ symbol: String) -> String {
    let letters = [
      ("α", "alpha"), ("β", "beta"), ("γ", "gamma"), ("θ", "theta"), ("λ", "lambda"), ("ω", "omega"),
    ]
    return letters.first { $0.0.utf8.elementsEqual(symbol.utf8) }.map { #"\\#($0.1)"# } ?? symbol
  }

  private func braced(_ n: Int) -> String { n < 10 ? "\(n)" : "{\(n)}" }
}

extension Expression {
  /// Whether an exponential is part of it.
  fileprivate var containsExp: Bool {
    switch self {
    case .x, .parameter, .number: false
    case .negative(let a), .power(let a, _): a.containsExp
    case .sum(let a, let b), .difference(let a, let b), .product(let a, let b), .quotient(let a, let b):
      a.containsExp || b.containsExp
    case .function(let function, let a): function == .exp || a.containsExp
    }
  }
}
