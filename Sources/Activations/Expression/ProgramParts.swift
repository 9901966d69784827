// Parts of a program: with its switches set, without what is not needed, and what to look at for poles and the ends of
// domains.

extension Program {
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

  /// The formulas at whose zeros this one may be undefined or not smooth: denominators, and the distances of arguments
  /// from the ends of their function's domain.
  var edges: [Program] {
    var edges: [(result: Int, place: Int)] = []
    func add(_ result: Int, _ place: Int = 0) {
      if !edges.contains(where: { $0.result == result && $0.place == place }) {
        edges.append((result, place))
      }
    }
    for instruction in instructions {
      switch instruction {
      case .quotient(_, let b), .constantOver(_, let b), .realPower(let b, _): add(b)
      case .power(let a, let n) where n < 0: add(a)
      case .function(let function, let a): for place in function.edges { add(a, place) }
      default: break
      }
    }
    return edges.map { result, place in
      var edge = resolved([], part: .result(result))
      edge.outcome = edge.sum(edge.integer(-place), edge.outcome)
      return edge
    }
  }

  /// The same program without the instructions that its outcome does not need.
  func withoutUnused() -> Program {
    var program = Program()
    (program.constants, program.numbers, program.outcome) = (constants, numbers, outcome)
    guard case .result(let last) = outcome else { return program }
    var isUsed = lines.map { _ in false }
    isUsed[last] = true
    for index in instructions.indices.reversed() where isUsed[index + 1] {
      for operand in instructions[index].operands { isUsed[operand] = true }
    }
    var places = [0]
    for (index, instruction) in instructions.enumerated() {
      places.append(program.instructions.count + 1)
      guard isUsed[index + 1] else { continue }
      program.instructions.append(instruction.moved { places[$0] })
      program.lines.append(lines[index + 1])
    }
    program.outcome = .result(places[last])
    return program
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
