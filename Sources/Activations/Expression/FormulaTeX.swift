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
    switch expression.form {
    case .x: return ("x", .atom)
    case .parameter(let name): return (letter(Expression.symbol(of: name, parameters)), .atom)
    case .number(let decimal):
      return (
        decimal.isNegative ? "-\(decimal.magnitude.text)" : decimal.text, decimal.isNegative ? .sum : .atom
      )
    case .double(let value): return parts(Expression(floatLiteral: value))
    case .constant(let constant): return (constant == .pi ? #"\pi"# : "e", .atom)
    case .unary(let operation, let a):
      switch operation {
      case .negative: return ("-" + part(a, .product), .sum)
      case .function(let function): return application(function, a, exponent: "")
      case .abs: return ("|\(whole(a))|", .atom)
      case .sign: return (#"\operatorname{sign}(\#(whole(a)))"#, .atom)
      case .step: return (#"\operatorname{step}(\#(whole(a)))"#, .atom)
      case .positivePart: return (#"\max(0, \#(whole(a)))"#, .atom)
      }
    case .binary(let operation, let a, let b):
      switch operation {
      case .sum: return ("\(part(a, .sum)) + \(part(b, .product))", .sum)
      case .difference: return ("\(part(a, .sum)) - \(part(b, .product))", .sum)
      case .product:
        let factors = expression.factors
        return (product(factors), factors[0].isNegativeNumber ? .sum : .product)
      case .quotient:
        if let a = a.negated { return parts(-(a / b)) }
        if isExponent { return ("\(part(a, .product)) / \(part(b, .power))", .product) }
        return (#"\frac{\#(whole(a))}{\#(whole(b))}"#, .atom)
      case .power:
        let exponent = "^" + (b.exponent.map(braced) ?? "{\(whole(b))}")
        if case .unary(.function(let function), let a) = a.form, b.exponent != nil {
          return application(function, a, exponent: exponent)
        }
        return (part(a, .atom) + exponent, .power)
      case .minimum, .cappedAt: return (#"\min(\#(whole(a)), \#(whole(b)))"#, .atom)
      case .maximum, .atLeast: return (#"\max(\#(whole(a)), \#(whole(b)))"#, .atom)
      case .less: return ("\(whole(a)) < \(whole(b))", .sum)
      case .lessOrEqual: return (#"\#(whole(a)) \le \#(whole(b))"#, .sum)
      case .greater: return ("\(whole(a)) > \(whole(b))", .sum)
      case .greaterOrEqual: return (#"\#(whole(a)) \ge \#(whole(b))"#, .sum)
      }
    case .choice(let condition, let a, let b):
      let (rows, rest) = Expression.choose(condition, a, else: b).cases
      let lines =
        rows.map { "\(whole($0.value)) & \(whole($0.condition))" }
        + (rest.map { [#"\#(whole($0)) & \text{else}"#] } ?? [])
      return (#"\begin{cases} \#(lines.joined(separator: #" \\ "#)) \end{cases}"#, .atom)
    }
  }

  private func product(_ factors: [Expression]) -> String {
    // Without parentheses a function would take what follows it for a part of its argument.
    func factor(_ index: Int, _ least: Precedence) -> String {
      let isLast = index == factors.count - 1
      if !isLast, factors[index].argument(of: .tanh) == .x { return #"\tanh(x)"# }
      return part(factors[index], least)
    }
    var tex = factor(0, factors[0].isNegativeNumber ? .sum : .product)
    for index in factors.indices.dropFirst() {
      let (left, right) = (factors[index - 1], factors[index])
      let next = factor(index, .power)
      // Names of functions keep their distance themselves; letters stand together, but not a letter and what is held
      // together by parentheses.
      // By bytes: `hasPrefix` compares characters, with Unicode's tables, which Embedded Swift does not have.
      let begins = { (beginning: String) in next.utf8.starts(with: beginning.utf8) }
      let isNamed = [#"\tanh"#, #"\log"#, #"\exp"#, #"\operatorname"#].contains(where: begins)
      let isPower = begins("e^")
      let isTight = isNamed || right.isLetterOrNumber || left.isLetterOrNumber && isPower
      tex += (isTight ? " " : isPower ? #"\, "# : #"\,"#) + next
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
    case .expMinusOne:
      let (power, _) = parts(.exp(a))
      return exponent.isEmpty ? ("\(power) - 1", .sum) : ("(\(power) - 1)\(exponent)", .power)
    case .log: return applied(#"\log"#)
    case .logOnePlus: return applied(#"\log"#, "1 + \(part(a, .product))")
    case .softplus: return applied(#"\log"#, "1 + \(whole(.exp(a)))")
    case .squareRoot:
      let root = #"\sqrt{\#(whole(a))}"#
      return exponent.isEmpty ? (root, .atom) : ("(\(root))\(exponent)", .power)
    case .cubeRoot: return (#"\sqrt[3]{\#(whole(a))}"# + exponent, .power)
    case .sin: return applied(#"\sin"#)
    case .cos: return applied(#"\cos"#)
    case .sinc: return applied(#"\operatorname{sinc}"#)
    case .arcsin: return applied(#"\arcsin"#)
    case .arccos: return applied(#"\arccos"#)
    case .arctan: return applied(#"\arctan"#)
    case .sinh: return applied(#"\sinh"#)
    case .cosh: return applied(#"\cosh"#)
    case .tanh: return a == .x ? (#"\tanh\#(exponent) x"#, .power) : applied(#"\tanh"#)
    case .sech: return applied(#"\operatorname{sech}"#)
    case .arsinh: return applied(#"\operatorname{arsinh}"#)
    case .arcosh: return applied(#"\operatorname{arcosh}"#)
    case .artanh: return applied(#"\operatorname{artanh}"#)
    case .sigmoid: return applied(#"\sigma"#)
    case .erf: return applied(#"\operatorname{erf}"#)
    case .normalCDF: return applied(#"\Phi"#)
    case .gelu: return applied(#"\operatorname{GELU}"#)
    }
  }

  private func letter(_ symbol: String) -> String {
    let letters = [
      ("α", "alpha"), ("β", "beta"), ("γ", "gamma"), ("θ", "theta"), ("λ", "lambda"), ("μ", "mu"),
      ("σ", "sigma"), ("ω", "omega"),
    ]
    return letters.first { $0.0.utf8.elementsEqual(symbol.utf8) }.map { #"\\#($0.1)"# } ?? symbol
  }

  private func braced(_ n: Int) -> String { n < 10 ? "\(n)" : "{\(n)}" }
}

extension Expression {
  /// Whether an exponential is part of it.
  fileprivate var containsExp: Bool {
    nodes.contains(.unary(.function(.exp))) || nodes.contains(.unary(.function(.expMinusOne)))
  }
}
