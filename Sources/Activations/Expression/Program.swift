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
  init(_ expression: Expression, _ arguments: Arguments) {
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
    case .mathematical(.e): Scalar.apply(.exp, .constant(number.exactly(1))).value
    case .negative(let a): -value(a)
    case .sum(let a, let b): value(a) + value(b)
    case .product(let a, let b): value(a) * value(b)
    case .quotient(let a, let b): value(a) / value(b)
    case .power(let a, let n): Jet.constant(value(a)).power(n).value
    case .realPower(let a, let p): Scalar.power(.constant(value(a)), value(p)).value
    case .function(let function, let a): Scalar.apply(function, .constant(value(a))).value
    }
  }

  /// The formula's jet at a jet of x.
  ///
  /// - Parameters:
  ///   - constants: The constants in the same arithmetic.
  ///   - isLast: Whether a switch takes what it cannot tell from 0 for 0; else nothing is known of the result then.
  func evaluate<Scalar: FormulaScalar>(
    _ x: Jet<Scalar>, _ constants: [Scalar], isLast: Bool = false
  ) -> Jet<Scalar> {
    var results: [Jet<Scalar>] = []
    results.reserveCapacity(instructions.count + 1)
    results.append(x)
    func jet(_ value: Value) -> Jet<Scalar> {
      switch value {
      case .constant(let index): .constant(constants[index])
      case .result(let index): results[index]
      }
    }
    for instruction in instructions {
      let result: Jet<Scalar>
      switch instruction {
      case .negative(let a): result = -results[a]
      case .sum(let a, let b): result = results[a] + results[b]
      case .sumWith(let c, let a): result = results[a] + constants[c]
      case .difference(let a, let b): result = results[a] - results[b]
      case .product(let a, let b): result = results[a] * results[b]
      case .scaled(let c, let a): result = constants[c] * results[a]
      case .quotient(let a, let b): result = results[a] / results[b]
      case .constantOver(let c, let a): result = .constant(constants[c]) / results[a]
      case .power(let a, let n): result = results[a].power(n)
      case .realPower(let a, let p): result = Scalar.power(results[a], constants[p])
      case .function(let function, let a): result = Scalar.apply(function, results[a])
      case .select(let argument, let negative, let zero, let positive):
        switch results[argument].value.sign {
        case .some(let sign): result = jet(sign < 0 ? negative : sign > 0 ? positive : zero)
        case nil: result = isLast ? jet(zero) : Jet(.unknown, .unknown, .unknown)
        }
      }
      results.append(result)
    }
    return jet(outcome)
  }

  /// The jet of the formula at a jet of x, in plain double-double numbers.
  func callAsFunction(_ x: Jet<DoubleDouble>) -> Jet<DoubleDouble> { evaluate(x, numbers.map { $0.value }) }
}
