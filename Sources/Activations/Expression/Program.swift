// A formula as a flat list of instructions: each part that occurs twice is computed once, what does not depend on x is
// computed before the first point, and what is switched off is left out.

import RealModule

/// A formula with its parameters' values, ready to be evaluated in any arithmetic.
struct Program: Sendable, Equatable {
  /// A part of the formula: the constant or the result with this number. The first result is x.
  enum Value: Sendable, Equatable {
    case constant(Int)
    case result(Int)
  }

  /// How a constant comes about, from constants before it.
  private enum Constant: Sendable, Equatable {
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
  fileprivate enum Instruction: Sendable, Equatable {
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

  private var constants: [Constant] = []
  /// The constants' values.
  private(set) var numbers: [Approximation] = []
  private var instructions: [Instruction] = []
  /// The results that are straight lines.
  private var lines: [Line?] = [Line(slope: .one, intercept: .zero)]
  /// What the formula is.
  private(set) var outcome = Value.result(0)
  /// The results at whose zeros the formula may be undefined or not smooth.
  private(set) var edges: [Int] = []

  private init() {}

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
    instructions.contains { instruction in
      switch instruction {
      case .function(.sin, _), .function(.cos, _), .function(.sinc, _): true
      default: false
      }
    }
  }

  /// Where the formula bends: around the zeros of the straight lines that its functions, powers, products and quotients
  /// are of, as widely as these lines are slow; and where a power outgrows what is added to it.
  var features: [Feature] {
    var features: [Feature] = []
    func add(_ index: Int, width: Double = 1, isPeriodic: Bool = false) {
      guard let line = lines[index], !line.slope.isZero else { return }
      let unit = (1 / line.slope.value.magnitude).rounded
      let center = (-line.intercept.value / line.slope.value).rounded
      let scale = min(max(unit * width, .leastNormalMagnitude), .greatestFiniteMagnitude)
      let feature = Feature(
        at: center.isFinite ? center + 0 : 0, width: scale, period: isPeriodic ? 2 * .pi * scale : nil)
      if !features.contains(feature) { features.append(feature) }
    }
    for (index, instruction) in instructions.enumerated() {
      switch instruction {
      case .function(.sin, let a), .function(.cos, let a), .function(.sinc, let a):
        // The square has twice the frequency.
        let isSquared = instructions.contains(.power(index + 1, 2))
        add(a, width: isSquared ? 0.5 : 1, isPeriodic: true)
      case .function(.tanh, let a): add(a, width: 0.5)
      case .function(_, let a), .power(let a, _), .constantOver(_, let a): add(a)
      case .realPower(let a, let p): add(a, width: 1 / max(numbers[p].value.rounded.magnitude, 1))
      case .product(let a, let b), .quotient(let a, let b):
        add(a)
        add(b)
      case .sumWith(let c, let a):
        guard let (factor, base, n) = monomial(a) else { break }
        let ratio = (numbers[c].value / factor).magnitude.rounded
        add(base, width: n == 2 ? ratio.squareRoot() : Double.pow(ratio, 1 / Double(n)))
      case .negative, .sum, .difference, .scaled, .select: break
      }
    }
    return features.isEmpty ? [Feature()] : features
  }

  /// The factor, the base and the exponent of a result that is a power of another one.
  private func monomial(_ index: Int) -> (factor: DoubleDouble, base: Int, exponent: Int)? {
    guard index > 0 else { return nil }
    switch instructions[index - 1] {
    case .power(let base, let n) where n > 1: return (.one, base, n)
    case .scaled(let c, let a):
      return monomial(a).map { (numbers[c].value * $0.factor, $0.base, $0.exponent) }
    default: return nil
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

  private static func value<Scalar: FormulaScalar>(
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

  // MARK: - Compilation

  private mutating func compile(_ expression: Expression, _ arguments: Arguments) -> Value {
    switch expression.form {
    case .x: return .result(0)
    case .number(let decimal): return constant(.decimal(decimal))
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
  private mutating func integer(_ n: Int) -> Value { constant(.decimal(Decimal(n))) }

  /// A constant, which is an earlier one where that is the same.
  private mutating func constant(_ constant: Constant) -> Value {
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

  /// Notes that the formula may be undefined or not smooth where a part is 0.
  private mutating func edge(at value: Value) {
    if case .result(let index) = value, !edges.contains(index) { edges.append(index) }
  }

  private func isConstant(_ value: Value, _ number: Double) -> Bool {
    guard case .constant(let index) = value else { return false }
    return numbers[index].error == 0 && (numbers[index].value - DoubleDouble(number)).isZero
  }

  private mutating func negative(_ a: Value) -> Value {
    switch a {
    case .constant(let c): return constant(.negative(c))
    case .result(let a):
      return emit(.negative(a), line: lines[a].map { Line(slope: -$0.slope, intercept: -$0.intercept) })
    }
  }

  private mutating func sum(_ a: Value, _ b: Value) -> Value {
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

  private mutating func difference(_ a: Value, _ b: Value) -> Value {
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

  private mutating func product(_ a: Value, _ b: Value) -> Value {
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

  private mutating func quotient(_ a: Value, _ b: Value) -> Value {
    switch (a, b) {
    case (.constant(let c), .constant(let d)): return constant(.quotient(c, d))
    case (.result, .constant(let c)): return product(constant(.quotient(index(of: integer(1)), c)), a)
    case (.constant(let c), .result(let b)):
      edge(at: .result(b))
      return emit(.constantOver(c, b))
    case (.result(let a), .result(let b)):
      edge(at: .result(b))
      return emit(.quotient(a, b))
    }
  }

  private func index(of value: Value) -> Int {
    switch value {
    case .constant(let index), .result(let index): index
    }
  }

  private mutating func power(_ a: Value, _ n: Int) -> Value {
    if n == 0 { return integer(1) }
    if n == 1 { return a }
    switch a {
    case .constant(let c): return constant(.power(c, n))
    case .result(let a):
      if n < 0 { edge(at: .result(a)) }
      return emit(.power(a, n))
    }
  }

  /// A power with an exponent that is no written integer: of an integer value all the same, or of x.
  private mutating func realPower(_ a: Value, _ b: Value) -> Value {
    guard case .constant(let p) = b else {
      return function(.exp, product(b, function(.log, a)))
    }
    let exponent = numbers[p].value.rounded
    if exponent.magnitude <= 64, exponent == exponent.rounded(), isConstant(b, exponent) {
      return power(a, Int(exponent))
    }
    switch a {
    case .constant(let c): return constant(.realPower(c, p))
    case .result(let a):
      edge(at: .result(a))
      return emit(.realPower(a, exponent: p))
    }
  }

  private mutating func function(_ function: ElementaryFunction, _ a: Value) -> Value {
    switch a {
    case .constant(let c): return constant(.function(function, c))
    case .result(let index):
      switch function {
      case .log, .squareRoot, .cubeRoot: edge(at: a)
      case .logOnePlus: edge(at: sum(integer(1), a))
      case .arcosh: edge(at: difference(a, integer(1)))
      case .arcsin, .arccos, .artanh:
        edge(at: sum(integer(1), a))
        edge(at: difference(a, integer(1)))
      default: break
      }
      return emit(.function(function, index))
    }
  }

  private mutating func select(_ argument: Value, negative: Value, zero: Value, positive: Value) -> Value {
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

  // MARK: - Parts

  /// The formula with its switches set.
  ///
  /// - Parameters:
  ///   - signs: The signs of the results that switch, by their number; switches that are not among them stay.
  ///   - part: The part that is wanted; without it, the whole.
  func resolved(_ signs: [(argument: Int, sign: Int)], part: Value? = nil) -> Program {
    var program = Program()
    // What became of each result.
    var values: [Value] = [.result(0)]
    func now(_ value: Value) -> Value {
      switch value {
      case .constant: value
      case .result(let index): values[index]
      }
    }
    program.constants = constants
    program.numbers = numbers
    for instruction in instructions {
      let value =
        switch instruction {
        case .negative(let a): program.negative(values[a])
        case .sum(let a, let b): program.sum(values[a], values[b])
        case .sumWith(let c, let a): program.sum(.constant(c), values[a])
        case .difference(let a, let b): program.difference(values[a], values[b])
        case .product(let a, let b): program.product(values[a], values[b])
        case .scaled(let c, let a): program.product(.constant(c), values[a])
        case .quotient(let a, let b): program.quotient(values[a], values[b])
        case .constantOver(let c, let a): program.quotient(.constant(c), values[a])
        case .power(let a, let n): program.power(values[a], n)
        case .realPower(let a, let p): program.realPower(values[a], .constant(p))
        case .function(let function, let a): program.function(function, values[a])
        case .select(let argument, let negative, let zero, let positive):
          if let (_, sign) = signs.first(where: { $0.argument == argument }) {
            now(sign < 0 ? negative : sign > 0 ? positive : zero)
          } else {
            program.select(
              values[argument], negative: now(negative), zero: now(zero), positive: now(positive))
          }
        }
      values.append(value)
    }
    program.outcome = now(part ?? outcome)
    return program.withoutUnused()
  }

  /// The same program without the instructions and constants that its outcome does not need.
  private func withoutUnused() -> Program {
    guard case .result(let last) = outcome else {
      var program = self
      (program.instructions, program.lines, program.edges) = ([], [lines[0]], [])
      return program
    }
    var isUsed = lines.map { _ in false }
    isUsed[last] = true
    for index in instructions.indices.reversed() where isUsed[index + 1] {
      for operand in instructions[index].operands { isUsed[operand] = true }
    }
    // An edge of a part that is used is looked at, though nothing reads it.
    let wanted = edges.filter { index in isUsed[index] || isUsedEdge(index, isUsed) }
    for edge in wanted { isUsed[edge] = true }
    for index in instructions.indices.reversed() where isUsed[index + 1] {
      for operand in instructions[index].operands { isUsed[operand] = true }
    }
    var program = Program()
    (program.constants, program.numbers) = (constants, numbers)
    var places = [0]
    for (index, instruction) in instructions.enumerated() {
      places.append(program.instructions.count + 1)
      guard isUsed[index + 1] else { continue }
      program.instructions.append(instruction.moved { places[$0] })
      program.lines.append(lines[index + 1])
    }
    program.outcome = .result(places[last])
    program.edges = wanted.map { places[$0] }
    return program
  }

  /// Whether an edge belongs to a function that is used: 1 + a and a − 1 to those of a.
  private func isUsedEdge(_ edge: Int, _ isUsed: [Bool]) -> Bool {
    guard edge > 0, case .sumWith(_, let a) = instructions[edge - 1] else { return false }
    return instructions.indices.contains { index in
      guard isUsed[index + 1], case .function(let function, a) = instructions[index] else { return false }
      return [.logOnePlus, .arcosh, .arcsin, .arccos, .artanh].contains(function)
    }
  }
}

extension Program.Instruction {
  /// The same instruction on results in other places.
  fileprivate func moved(_ place: (Int) -> Int) -> Self {
    func moved(_ value: Program.Value) -> Program.Value {
      if case .result(let index) = value { .result(place(index)) } else { value }
    }
    return switch self {
    case .negative(let a): .negative(place(a))
    case .sum(let a, let b): .sum(place(a), place(b))
    case .sumWith(let c, let a): .sumWith(c, place(a))
    case .difference(let a, let b): .difference(place(a), place(b))
    case .product(let a, let b): .product(place(a), place(b))
    case .scaled(let c, let a): .scaled(c, place(a))
    case .quotient(let a, let b): .quotient(place(a), place(b))
    case .constantOver(let c, let a): .constantOver(c, place(a))
    case .power(let a, let n): .power(place(a), n)
    case .realPower(let a, let p): .realPower(place(a), exponent: p)
    case .function(let function, let a): .function(function, place(a))
    case .select(let argument, let negative, let zero, let positive):
      .select(place(argument), negative: moved(negative), zero: moved(zero), positive: moved(positive))
    }
  }
}
