// An expression as a flat list of instructions, each part that occurs twice computed once, and what does not depend on x
// computed before the first point.

/// An expression with its parameters' values, ready to be evaluated.
struct Program: Sendable {
  /// What one instruction computes from results before it.
  private enum Instruction: Equatable {
    case negative(Int)
    case sum(Int, Int)
    case sumWith(DoubleDouble, Int)
    case difference(Int, Int)
    case product(Int, Int)
    case scaled(DoubleDouble, Int)
    case quotient(Int, Int)
    case constantOver(DoubleDouble, Int)
    case power(Int, Int)
    case function(ElementaryFunction, Int)
  }

  /// A part of the expression: the same everywhere, or the result with this number. The first one is x.
  private enum Value {
    case constant(DoubleDouble)
    case result(Int)
  }

  private var instructions: [Instruction] = []
  private var outcome = Value.result(0)

  /// Compiles an expression.
  ///
  /// - Parameter arguments: A value for each parameter of the expression.
  init(_ expression: Expression, _ arguments: Arguments) {
    outcome = compile(expression, arguments)
  }

  /// The jet of the expression at a jet of x.
  func callAsFunction(_ x: Jet<DoubleDouble>) -> Jet<DoubleDouble> {
    var results: [Jet<DoubleDouble>] = []
    results.reserveCapacity(instructions.count + 1)
    results.append(x)
    for instruction in instructions {
      let result =
        switch instruction {
        case .negative(let a): -results[a]
        case .sum(let a, let b): results[a] + results[b]
        case .sumWith(let c, let a): results[a] + c
        case .difference(let a, let b): results[a] - results[b]
        case .product(let a, let b): results[a] * results[b]
        case .scaled(let c, let a): c * results[a]
        case .quotient(let a, let b): results[a] / results[b]
        case .constantOver(let c, let a): Jet.constant(c) / results[a]
        case .power(let a, let n): results[a].power(n)
        case .function(let function, let a): function(results[a])
        }
      results.append(result)
    }
    return switch outcome {
    case .constant(let c): .constant(c)
    case .result(let index): results[index]
    }
  }

  // MARK: - Compilation

  private mutating func compile(_ expression: Expression, _ arguments: Arguments) -> Value {
    switch expression {
    case .x: return .result(0)
    case .number(let decimal): return .constant(DoubleDouble(decimal))
    case .parameter(let name):
      let index = arguments.parameters.firstIndex { ParameterName($0.name) == name }
      guard let index else { preconditionFailure("no value for the parameter \(name.text)") }
      return .constant(DoubleDouble(arguments.values[index]))
    case .negative(let a): return negative(compile(a, arguments))
    case .sum(let a, let b): return sum(compile(a, arguments), compile(b, arguments))
    case .difference(let a, let b):
      let (a, b) = (compile(a, arguments), compile(b, arguments))
      if case .result(let a) = a, case .result(let b) = b { return emit(.difference(a, b)) }
      return sum(a, negative(b))
    case .product(let a, let b):
      switch (compile(a, arguments), compile(b, arguments)) {
      case (.constant(let c), .constant(let d)): return .constant(c * d)
      case (.constant(let c), .result(let a)), (.result(let a), .constant(let c)): return emit(.scaled(c, a))
      case (.result(let a), .result(let b)): return emit(.product(a, b))
      }
    case .quotient(let a, let b):
      switch (compile(a, arguments), compile(b, arguments)) {
      case (.constant(let c), .constant(let d)): return .constant(c / d)
      case (.result(let a), .constant(let c)): return emit(.scaled(.one / c, a))
      case (.constant(let c), .result(let a)): return emit(.constantOver(c, a))
      case (.result(let a), .result(let b)): return emit(.quotient(a, b))
      }
    case .power(let a, let n):
      switch compile(a, arguments) {
      case .constant(let c): return .constant(Jet.constant(c).power(n).value)
      case .result(let a): return emit(.power(a, n))
      }
    case .function(let function, let a):
      switch compile(a, arguments) {
      case .constant(let c): return .constant(function(.constant(c)).value)
      case .result(let a): return emit(.function(function, a))
      }
    }
  }

  private mutating func negative(_ a: Value) -> Value {
    switch a {
    case .constant(let c): .constant(-c)
    case .result(let a): emit(.negative(a))
    }
  }

  private mutating func sum(_ a: Value, _ b: Value) -> Value {
    switch (a, b) {
    case (.constant(let c), .constant(let d)): .constant(c + d)
    case (.constant(let c), .result(let a)), (.result(let a), .constant(let c)): emit(.sumWith(c, a))
    case (.result(let a), .result(let b)): emit(.sum(a, b))
    }
  }

  /// The result of an instruction, which is an earlier one's where that is the same.
  private mutating func emit(_ instruction: Instruction) -> Value {
    if let index = instructions.firstIndex(of: instruction) { return .result(index + 1) }
    instructions.append(instruction)
    return .result(instructions.count)
  }
}

extension Jet {
  /// An integer power of at least 1, by repeated squares.
  fileprivate func power(_ n: Int) -> Jet {
    if n == 1 { return self }
    let root = power(n / 2)
    return n.isMultiple(of: 2) ? root.squared : root.squared * self
  }
}
