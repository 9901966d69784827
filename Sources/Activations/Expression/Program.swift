// A formula as a flat list of instructions: each part that occurs twice is computed once, what does not depend on x is
// computed before the first point, and what is switched off is left out.

/// A formula with its parameters' values, ready to be evaluated in any arithmetic.
struct Program: Sendable, Equatable {
  /// A part of the formula: the constant or the result with this number. The first result is x.
  enum Value: Sendable, Equatable {
    case constant(Int)
    case result(Int)
  }

  /// How a constant comes about, from constants before it.
  enum Constant: Sendable, Equatable {
    case decimal(Decimal)
    case double(Double)
    case mathematical(MathematicalConstant)
    case negative(Int)
    case sum(Int, Int)
    case product(Int, Int)
    case quotient(Int, Int)
    case power(Int, Int)
    case realPower(Int, Int)
    case function(ElementaryFunction, Int)
  }

  /// What one instruction computes from results before it. Where one operand is a constant, that comes first.
  enum Instruction: Sendable, Equatable {
    case negative(Int)
    case sum(Int, Int)
    case sumWith(Int, Int)
    case difference(Int, Int)
    case product(Int, Int)
    case scaled(Int, Int)
    case quotient(Int, Int)
    case constantOver(Int, Int)
    case power(Int, Int)
    case realPower(Int, exponent: Int)
    case function(ElementaryFunction, Int)
    /// One of three values, by the sign of a result.
    case select(Int, negative: Value, zero: Value, positive: Value)

    /// The results that it reads.
    var operands: [Int] {
      switch self {
      case .negative(let a), .sumWith(_, let a), .scaled(_, let a), .constantOver(_, let a), .power(let a, _),
        .realPower(let a, _), .function(_, let a):
        return [a]
      case .sum(let a, let b), .difference(let a, let b), .product(let a, let b), .quotient(let a, let b):
        return [a, b]
      case .select(let argument, let negative, let zero, let positive):
        return [argument]
          + [negative, zero, positive].compactMap { if case .result(let index) = $0 { index } else { nil } }
      }
    }
  }

  /// A straight line in x: slope · x + intercept.
  struct Line: Sendable, Equatable {
    let slope: Approximation
    let intercept: Approximation
  }

  var constants: [Constant] = []
  /// The constants' values.
  var numbers: [Approximation] = []
  var instructions: [Instruction] = []
  /// The results that are straight lines.
  var lines: [Line?] = [Line(slope: .one, intercept: .zero)]
  /// What the formula is.
  var outcome = Value.result(0)

  init() {}

  /// Compiles a formula.
  ///
  /// - Parameter arguments: A value for each parameter of the formula.
  init(_ expression: Expression, _ arguments: Arguments = Arguments(parameters: [], values: [])) {
    outcome = compile(expression, arguments)
    self = withoutUnused()
  }

  static func == (a: Program, b: Program) -> Bool {
    a.constants == b.constants && a.instructions == b.instructions && a.outcome == b.outcome
  }

  /// The results whose sign switches between parts of the formula, in the order in which they are computed.
  var switches: [Int] {
    instructions.compactMap { if case .select(let argument, _, _, _) = $0 { argument } else { nil } }
  }

  /// The straight line that the formula is; nil if it is none.
  var line: Line? {
    switch outcome {
    case .constant(let index): Line(slope: .zero, intercept: numbers[index])
    case .result(let index): lines[index]
    }
  }

  /// Whether a sine or a cosine of x is part of the formula.
  var hasOscillation: Bool {
    instructions.contains {
      if case .function(let function, _) = $0 { function.isOscillating } else { false }
    }
  }

  // MARK: - Evaluation

  /// The formula's constants in the precision of a number.
  func constants<Scalar: FormulaScalar>(like number: Scalar) -> [Scalar] {
    var values: [Scalar] = []
    values.reserveCapacity(constants.count)
    for constant in constants {
      values.append(Program.value(constant, like: number) { values[$0] })
    }
    return values
  }

  static func value<Scalar: FormulaScalar>(
    _ constant: Constant, like number: Scalar, _ value: (Int) -> Scalar
  ) -> Scalar {
    switch constant {
    case .decimal(let decimal): number.number(decimal)
    case .double(let double): number.exactly(double)
    case .mathematical(.pi): number.pi
    case .mathematical(.e): Scalar.apply(.exp, number.exactly(1)).value
    case .negative(let a): -value(a)
    case .sum(let a, let b): value(a) + value(b)
    case .product(let a, let b): value(a) * value(b)
    case .quotient(let a, let b): value(a) / value(b)
    case .power(let a, let n): Jet.constant(value(a)).power(n).value
    case .realPower(let a, let p): Scalar.power(value(a), value(p)).value
    case .function(let function, let a): Scalar.apply(function, value(a)).value
    }
  }

  /// The formula's jet at a number.
  ///
  /// - Parameters:
  ///   - constants: The constants in the same arithmetic.
  ///   - isLast: Whether a switch takes what it cannot tell from 0 for 0; else nothing is known of the result then.
  func evaluate<Scalar: FormulaScalar>(
    _ x: Scalar, _ constants: [Scalar], isLast: Bool = false
  ) -> Jet<Scalar> {
    var results: [Jet<Scalar>] = []
    return evaluate(x, constants, isLast: isLast, &results)
  }

  /// The same with memory for the results of the instructions, which may be used again.
  func evaluate<Scalar: FormulaScalar>(
    _ x: Scalar, _ constants: [Scalar], isLast: Bool = false, _ results: inout [Jet<Scalar>]
  ) -> Jet<Scalar> {
    results.removeAll(keepingCapacity: true)
    results.reserveCapacity(instructions.count + 1)
    results.append(.variable(x))
    for (index, instruction) in instructions.enumerated() {
      var jet = result(of: instruction, x, results, constants, isLast: isLast)
      if lines[index + 1] != nil { jet.secondDerivative = .zero }
      results.append(jet)
    }
    return Program.jet(outcome, results, constants)
  }

  /// The jet of a part of the formula.
  @inline(__always) private static func jet<Scalar: FormulaScalar>(
    _ value: Value, _ results: [Jet<Scalar>], _ constants: [Scalar]
  ) -> Jet<Scalar> {
    switch value {
    case .constant(let index): .constant(constants[index])
    case .result(let index): results[index]
    }
  }

  /// What an instruction computes. Products with x itself, and functions of straight lines, have a shorter rule.
  @inline(__always) private func result<Scalar: FormulaScalar>(
    of instruction: Instruction, _ x: Scalar, _ results: [Jet<Scalar>], _ constants: [Scalar], isLast: Bool
  ) -> Jet<Scalar> {
    switch instruction {
    case .negative(let a): return -results[a]
    case .sum(let a, let b): return results[a] + results[b]
    case .sumWith(let c, let a): return results[a] + constants[c]
    case .difference(let a, let b): return results[a] - results[b]
    case .product(0, let b): return results[b].times(variable: x)
    case .product(let a, 0): return results[a].times(variable: x)
    case .product(let a, let b): return results[a] * results[b]
    case .scaled(let c, let a): return constants[c] * results[a]
    case .quotient(let a, let b): return results[a] / results[b]
    case .constantOver(let c, let a): return .constant(constants[c]) / results[a]
    case .power(let a, let n): return results[a].power(n)
    case .realPower(let a, let p): return composed(Scalar.power(results[a].value, constants[p]), a, results)
    case .function(let function, let a): return composed(Scalar.apply(function, results[a].value), a, results)
    case .select(let argument, let negative, let zero, let positive):
      switch results[argument].value.sign {
      case .some(let sign):
        return Program.jet(sign < 0 ? negative : sign > 0 ? positive : zero, results, constants)
      case nil: return isLast ? Program.jet(zero, results, constants) : Jet(.unknown, .unknown, .unknown)
      }
    }
  }

  /// A function, given by its value and derivatives at a result, of that result.
  @inline(__always) private func composed<Scalar: FormulaScalar>(
    _ function: Jet<Scalar>, _ argument: Int, _ results: [Jet<Scalar>]
  ) -> Jet<Scalar> {
    if argument == 0 { return function }
    return lines[argument] == nil
      ? results[argument].composed(function) : results[argument].composedOnLine(function)
  }

  /// The formula at a number, in plain double-double numbers.
  func callAsFunction(_ x: DoubleDouble) -> Jet<DoubleDouble> { evaluate(x, numbers.map { $0.value }) }
}
