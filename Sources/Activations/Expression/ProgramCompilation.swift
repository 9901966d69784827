// From a formula to a program: constants are folded, straight lines are recognised, and what is computed once is not
// computed again.

extension Program {
  mutating func compile(_ expression: Expression, _ arguments: Arguments) -> Value {
    switch expression.form {
    case .x: return .result(0)
    case .number(let decimal): return constant(.decimal(decimal))
    case .double(let value): return constant(.double(value))
    case .constant(let constant): return self.constant(.mathematical(constant))
    case .parameter(let name):
      let index = arguments.parameters.firstIndex { ParameterName($0.name) == name }
      guard let index else { preconditionFailure("no value for the parameter \(name.text)") }
      return constant(.double(arguments.values[index]))
    case .unary(let operation, let a):
      let a = compile(a, arguments)
      switch operation {
      case .negative: return negative(a)
      case .function(let function): return self.function(function, a)
      case .abs: return select(a, negative: negative(a), zero: zero(), positive: a)
      case .sign: return select(a, negative: integer(-1), zero: zero(), positive: integer(1))
      case .step: return select(a, negative: zero(), zero: integer(1), positive: integer(1))
      case .positivePart: return select(a, negative: zero(), zero: zero(), positive: a)
      }
    case .binary(.power, let a, let b):
      let base = compile(a, arguments)
      if case .number(let decimal) = b.form, let n = decimal.smallInteger { return power(base, n) }
      return realPower(base, compile(b, arguments))
    case .binary(let operation, let a, let b):
      let (a, b) = (compile(a, arguments), compile(b, arguments))
      switch operation {
      case .sum: return sum(a, b)
      case .difference: return difference(a, b)
      case .product: return product(a, b)
      case .quotient: return quotient(a, b)
      case .power: preconditionFailure("powers are compiled above")
      case .minimum, .maximum, .cappedAt, .atLeast:
        let isLess = operation == .minimum || operation == .cappedAt
        let mean = quotient(sum(a, b), integer(2))
        let isShared = operation == .minimum || operation == .maximum
        return select(
          difference(a, b), negative: isLess ? a : b, zero: isShared ? mean : a, positive: isLess ? b : a)
      case .less, .lessOrEqual, .greater, .greaterOrEqual:
        return compare(operation, a, b, holds: integer(1), fails: zero())
      }
    case .choice(let condition, let a, let b):
      return choose(condition, a, b, arguments)
    }
  }

  /// What a condition chooses from: a comparison switches between the two directly.
  private mutating func choose(
    _ condition: Expression, _ a: Expression, _ b: Expression, _ arguments: Arguments
  ) -> Value {
    guard case .binary(let comparison, let left, let right) = condition.form else {
      preconditionFailure("a condition is a comparison")
    }
    let operands = (compile(left, arguments), compile(right, arguments))
    let (holds, fails) = (compile(a, arguments), compile(b, arguments))
    return compare(comparison, operands.0, operands.1, holds: holds, fails: fails)
  }

  private mutating func compare(
    _ comparison: BinaryOperation, _ a: Value, _ b: Value, holds: Value, fails: Value
  ) -> Value {
    let isLess = comparison == .less || comparison == .lessOrEqual
    let isStrict = comparison == .less || comparison == .greater
    return select(
      difference(a, b), negative: isLess ? holds : fails, zero: isStrict ? fails : holds,
      positive: isLess ? fails : holds)
  }

  // MARK: - Instructions

  private mutating func zero() -> Value { integer(0) }
  mutating func integer(_ n: Int) -> Value { constant(.decimal(Decimal(n))) }

  /// A constant, which is an earlier one where that is the same.
  mutating func constant(_ constant: Constant) -> Value {
    if let index = constants.firstIndex(of: constant) { return .constant(index) }
    numbers.append(Program.value(constant, like: Approximation.one) { numbers[$0] })
    constants.append(constant)
    return .constant(constants.count - 1)
  }

  /// The result of an instruction, which is an earlier one's where that is the same.
  private mutating func emit(_ instruction: Instruction, line: Line? = nil) -> Value {
    if let index = instructions.firstIndex(of: instruction) { return .result(index + 1) }
    instructions.append(instruction)
    lines.append(line)
    return .result(instructions.count)
  }

  private func isConstant(_ value: Value, _ number: Double) -> Bool {
    guard case .constant(let index) = value else { return false }
    return numbers[index].error == 0 && (numbers[index].value - DoubleDouble(number)).isZero
  }

  mutating func negative(_ a: Value) -> Value {
    switch a {
    case .constant(let c): return constant(.negative(c))
    case .result(let a):
      return emit(.negative(a), line: lines[a].map { Line(slope: -$0.slope, intercept: -$0.intercept) })
    }
  }

  mutating func sum(_ a: Value, _ b: Value) -> Value {
    if isConstant(a, 0) { return b }
    if isConstant(b, 0) { return a }
    switch (a, b) {
    case (.constant(let c), .constant(let d)): return constant(.sum(c, d))
    case (.constant(let c), .result(let a)), (.result(let a), .constant(let c)):
      let number = numbers[c]
      return emit(
        .sumWith(c, a), line: lines[a].map { Line(slope: $0.slope, intercept: $0.intercept + number) })
    case (.result(let a), .result(let b)):
      return emit(
        .sum(a, b),
        line: both(a, b).map {
          Line(slope: $0.slope + $1.slope, intercept: $0.intercept + $1.intercept)
        })
    }
  }

  mutating func difference(_ a: Value, _ b: Value) -> Value {
    if a == b { return zero() }
    guard case (.result(let a), .result(let b)) = (a, b) else { return sum(a, negative(b)) }
    return emit(
      .difference(a, b),
      line: both(a, b).map {
        Line(slope: $0.slope - $1.slope, intercept: $0.intercept - $1.intercept)
      })
  }

  private func both(_ a: Int, _ b: Int) -> (Line, Line)? {
    guard let a = lines[a], let b = lines[b] else { return nil }
    return (a, b)
  }

  mutating func product(_ a: Value, _ b: Value) -> Value {
    // What is switched off by a factor 0 is 0, whatever it would be.
    if isConstant(a, 0) || isConstant(b, 0) { return zero() }
    if isConstant(a, 1) { return b }
    if isConstant(b, 1) { return a }
    switch (a, b) {
    case (.constant(let c), .constant(let d)): return constant(.product(c, d))
    case (.constant(let c), .result(let a)), (.result(let a), .constant(let c)):
      let number = numbers[c]
      return emit(
        .scaled(c, a),
        line: lines[a].map { Line(slope: number * $0.slope, intercept: number * $0.intercept) })
    case (.result(let a), .result(let b)): return a == b ? power(.result(a), 2) : emit(.product(a, b))
    }
  }

  mutating func quotient(_ a: Value, _ b: Value) -> Value {
    switch (a, b) {
    case (.constant(let c), .constant(let d)): return constant(.quotient(c, d))
    case (.result, .constant(let c)): return product(constant(.quotient(index(of: integer(1)), c)), a)
    case (.constant(let c), .result(let b)): return emit(.constantOver(c, b))
    case (.result(let a), .result(let b)): return emit(.quotient(a, b))
    }
  }

  private func index(of value: Value) -> Int {
    switch value {
    case .constant(let index), .result(let index): index
    }
  }

  mutating func power(_ a: Value, _ n: Int) -> Value {
    if n == 0 { return integer(1) }
    if n == 1 { return a }
    switch a {
    case .constant(let c): return constant(.power(c, n))
    case .result(let a): return emit(.power(a, n))
    }
  }

  /// A power with an exponent that is no written integer: of an integer value all the same, or of x.
  mutating func realPower(_ a: Value, _ b: Value) -> Value {
    guard case .constant(let p) = b else {
      return function(.exp, product(b, function(.log, a)))
    }
    let exponent = numbers[p].value.rounded
    if exponent.magnitude <= 64, exponent == exponent.rounded(), isConstant(b, exponent) {
      return power(a, Int(exponent))
    }
    switch a {
    case .constant(let c): return constant(.realPower(c, p))
    case .result(let a): return emit(.realPower(a, exponent: p))
    }
  }

  mutating func function(_ function: ElementaryFunction, _ a: Value) -> Value {
    switch a {
    case .constant(let c): return constant(.function(function, c))
    case .result(let index): return emit(.function(function, index))
    }
  }

  mutating func select(_ argument: Value, negative: Value, zero: Value, positive: Value) -> Value {
    switch argument {
    case .constant(let index):
      switch numbers[index].sign {
      case .some(let sign): return sign < 0 ? negative : sign > 0 ? positive : zero
      case nil: return zero
      }
    case .result(let index):
      if negative == zero, zero == positive { return zero }
      return emit(.select(index, negative: negative, zero: zero, positive: positive))
    }
  }
}
