// The elementary functions at four points at once against balls of 256 bits: the true number lies within the bound, and
// the bound is small.

import Testing

@testable import Activations

@Suite struct ApproximationLanesTests {
  /// A function in both arithmetics, and where to look at it.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let range: ClosedRange<Double>
    let lanes: @Sendable (ApproximationLanes) -> ApproximationLanes
    let ball: @Sendable (Ball) -> Ball

    init(
      _ name: String, _ range: ClosedRange<Double>,
      _ lanes: @escaping @Sendable (ApproximationLanes) -> ApproximationLanes,
      _ ball: @escaping @Sendable (Ball) -> Ball
    ) {
      testDescription = "\(name) on \(range)"
      (self.range, self.lanes, self.ball) = (range, lanes, ball)
    }
  }

  static let cases = [
    Case("exp", -649...649, { .exp($0) }, { .exp($0) }),
    Case("exp", -1...1, { .exp($0) }, { .exp($0) }),
    Case("expm1", -40...40, { .expMinusOne($0) }, { .expMinusOne($0) }),
    Case("expm1", -0.02...0.02, { .expMinusOne($0) }, { .expMinusOne($0) }),
    Case("expm1", -1e-9...1e-9, { .expMinusOne($0) }, { .expMinusOne($0) }),
    Case("log", 1e-6...8, { .log($0) }, { .log($0) }),
    Case("log", 0.98...1.02, { .log($0) }, { .log($0) }),
    Case("log", 1...1e250, { .log($0) }, { .log($0) }),
    Case("log1p", -0.9999...8, { .log(onePlus: $0) }, { .log(onePlus: $0) }),
    Case("log1p", -0.01...0.01, { .log(onePlus: $0) }, { .log(onePlus: $0) }),
    Case("log1p", -1e-12...1e-12, { .log(onePlus: $0) }, { .log(onePlus: $0) }),
    Case("sine", -10...10, { .sineAndCosine($0).sine }, { Ball.sineAndCosine($0).sine }),
    Case("sine", -0.05...0.05, { .sineAndCosine($0).sine }, { Ball.sineAndCosine($0).sine }),
    Case("cosine", -6e4...6e4, { .sineAndCosine($0).cosine }, { Ball.sineAndCosine($0).cosine }),
    Case("arctan", -1...1, { .arctangent($0) }, { .arctangent($0) }),
    Case("arctan", -0.02...0.02, { .arctangent($0) }, { .arctangent($0) }),
    Case("arctan", -1000...1000, { .arctangent($0) }, { .arctangent($0) }),
    Case("erfc", -6...0, { .erfc($0) }, { .erfc($0) }),
    Case("erfc", 0...1, { .erfc($0) }, { .erfc($0) }),
    Case("erfc", 0...11.8, { .erfc($0) }, { .erfc($0) }),
    Case("erf", -0.3...0.3, { .erf($0) }, { .erf($0) }),
    Case("erf", -6...6, { .erf($0) }, { .erf($0) }),
    Case("root", 1e-9...100, { $0.squareRoot }, { $0.squareRoot }),
    Case("square", -10...10, { $0.squared }, { $0.squared }),
    Case("quotient", 0.1...9, { $0 / ($0 + 3) }, { $0 / ($0 + $0.exactly(3)) }),
    Case("difference", 0.9...1.1, { ($0 - .one) * $0 }, { ($0 - $0.exactly(1)) * $0 }),
  ]

  @Test(arguments: cases)
  func `the true number lies within the bound`(item: Case) {
    var random = SplitMix64(seed: 27)
    var greatest = 0.0
    for round in 0..<600 {
      var x = ApproximationLanes(.zero)
      for lane in 0..<Lanes.scalarCount {
        x.high[lane] = random.number(item.range.lowerBound, item.range.upperBound)
        x.low[lane] = x.high[lane].ulp * random.number(-0.5, 0.5)
        // Now and then an argument that is not exact, and a true one at the end of its bound.
        if round % 3 == 0 { x.error[lane] = x.high[lane].magnitude * 0x1p-75 }
      }
      let result = item.lanes(x)
      for lane in 0..<Lanes.scalarCount {
        let sign: Double = random.next() % 2 == 0 ? 1 : -1
        let place =
          Ball(x.high[lane], precision: 256) + Ball(x.low[lane], precision: 256)
          + Ball(sign * x.error[lane], precision: 256)
        let right = item.ball(place)
        let value = Ball(result.high[lane], precision: 256) + Ball(result.low[lane], precision: 256)
        let distance = (right - value).midpointRounded.magnitude
        #expect(distance <= result.error[lane], "at \(x.high[lane])")
        if round % 3 != 0 {
          greatest = max(greatest, result.error[lane] / right.midpointRounded.magnitude)
        }
      }
    }
    // Of the differences some cancel.
    #expect(greatest < (item.testDescription.hasPrefix("difference") ? 0x1p-85 : 0x1p-60))
  }

  @Test func `nothing is known where it cannot be`() {
    let far = ApproximationLanes(Lanes(repeating: 1e5))
    #expect(!ApproximationLanes.exp(far).decided.isDecided[0])
    #expect(!ApproximationLanes.sineAndCosine(far).sine.decided.isDecided[0])
    #expect(!ApproximationLanes.log(-far).decided.isDecided[0])
    #expect(!(far / .zero).decided.isDecided[0] && !(-far).squareRoot.decided.isDecided[0])
    #expect(!ApproximationLanes.log(.zero).decided.isDecided[0])
    #expect((far + far).decided.isDecided.isAll && (far + far).decided.values[3] == 2e5)
  }

  @Test func `random formulas are decided as one by one, or not at all`() {
    var random = SplitMix64(seed: 1991)
    var decided = 0
    for _ in 0..<4000 {
      let program = Program(Self.formula(3, &random))
      guard case .result = program.outcome, program.line == nil else { continue }
      var x = Lanes.zero
      let size = random.next() % 3 == 0 ? random.power(-40, 40) : random.power(-1, 1)
      for lane in 0..<Lanes.scalarCount { x[lane] = random.number(-size, size) }
      let jets = program.evaluate(ApproximationLanes(x), program.numbers.map { ApproximationLanes($0) })
      for lane in 0..<Lanes.scalarCount {
        let exact = program.jet(at: x[lane])
        for order in DerivativeOrder.allCases {
          let (values, isDecided) = jets[order].decided
          guard isDecided[lane] else { continue }
          decided += 1
          #expect(values[lane] == exact[order], "\(order) at \(x[lane])")
        }
      }
    }
    #expect(decided > 15_000)
  }

  /// A formula of so many levels.
  private static func formula(_ depth: Int, _ random: inout SplitMix64) -> Expression {
    if depth == 0 || random.next() % 7 == 0 {
      return random.next() % 3 > 0 ? .x : Expression(random.number(-4, 4))
    }
    let a = formula(depth - 1, &random)
    switch random.next() % 9 {
    case 0: return a + formula(depth - 1, &random)
    case 1: return a - formula(depth - 1, &random)
    case 2, 3: return a * formula(depth - 1, &random)
    case 4: return a / formula(depth - 1, &random)
    case 5: return .power(a, Expression(integerLiteral: Int(random.next() % 7) - 3))
    default:
      let functions = ElementaryFunction.allCases
      return .function(functions[Int(random.next() % UInt64(functions.count))], a)
    }
  }
}
