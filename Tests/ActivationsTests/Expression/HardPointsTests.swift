// Correct rounding where formulas cancel: against mpmath with 1,500 digits, and double-double numbers against balls.

import Testing

@testable import Activations

@Suite struct HardPointsTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let id: String
    let x: Double
    let jet: Jet<Double>
    var testDescription: String { "\(id) at \(x)" }
  }

  static let rows = hardPointsTable.split(separator: "\n").map { line in
    let fields = line.split(separator: " ")
    let numbers = fields.dropFirst().compactMap { Double($0) }
    return Row(id: String(fields[0]), x: numbers[0], jet: Jet(numbers[1], numbers[2], numbers[3]))
  }

  @Test(arguments: rows)
  func `f, f′ and f″ are the nearest doubles`(row: Row) throws {
    let jet = try Catalogue.function(row.id).jet(at: row.x)
    #expect(jet == row.jet)
  }

  /// The error that `Approximation` allows for the elementary functions of double-double numbers, against 256 bits.
  @Test func `double-double functions are as exact as approximations suppose`() {
    var random = SplitMix64(seed: 7)
    func argument(_ least: Double, _ greatest: Double) -> Double { random.power(least, greatest) }
    let functions:
      [(String, (Approximation) -> Approximation, (Ball) -> Ball, (lower: Double, upper: Double), Bool)] = [
        ("exp", { .exp($0) }, { .exp($0) }, (-12, 2.8), true),
        ("expm1", { .expMinusOne($0) }, { .expMinusOne($0) }, (-12, 2.8), true),
        ("log", { .log($0) }, { .log($0) }, (-200, 200), false),
        ("log1p", { .log(onePlus: $0) }, { .log(onePlus: $0) }, (-12, 200), false),
        ("sqrt", { $0.squareRoot }, { $0.squareRoot }, (-200, 200), false),
        ("arctan", { .arctangent($0) }, { .arctangent($0) }, (-12, 12), true),
        ("sin", { Approximation.sineAndCosine($0).sine }, { Ball.sineAndCosine($0).sine }, (-12, 9), true),
        (
          "cos", { Approximation.sineAndCosine($0).cosine }, { Ball.sineAndCosine($0).cosine }, (-12, 9), true
        ),
        ("erf", { .erf($0) }, { .erf($0) }, (-12, 1.5), true),
        ("erfc", { .erfc($0) }, { .erfc($0) }, (-12, 1.5), true),
      ]
    for (name, approximate, exact, range, isSigned) in functions {
      for trial in 0..<60 {
        let size = argument(range.lower, range.upper)
        let x = isSigned && trial % 2 == 1 ? -size : size
        let ball = exact(Ball(x, precision: 256))
        for result in [approximate(Approximation(x)), approximate(Approximation(x) / 3 * 3)] {
          // |value − ball| must be within the bound and what the ball itself is unsure of.
          let part = { (value: Double) in Ball(value, precision: 256).scaled(by: Int(result.value.exponent)) }
          let distance = (part(result.value.high) + part(result.value.low) - ball).magnitude
          #expect((part(result.error) - distance).midpointRounded >= 0, "\(name) at \(x)")
        }
      }
    }
  }

  @Test func `identities hold within balls of every precision`() {
    var random = SplitMix64(seed: 8)
    for precision in [64, 256, 640, 1280] {
      for _ in 0..<12 {
        let x = Ball(random.power(-6, 2), precision: precision)
        let (sine, cosine) = Ball.sineAndCosine(x)
        for zero in [
          sine * sine + cosine * cosine - .one, Ball.log(Ball.exp(x)) - x, Ball.erf(x) + Ball.erfc(x) - .one,
          Ball.arctangent(sine / cosine) - Ball.arctangent(sine / cosine),
          Ball.expMinusOne(x) - (Ball.exp(x) - .one), Ball.log(onePlus: x) - Ball.log(.one + x),
          x.squareRoot * x.squareRoot - x, x / x.squareRoot - x.squareRoot,
        ] {
          #expect(zero.containsZero)
          #expect(zero.magnitude.midpointRounded < 0x1p-20 && zero.radius.isFinite)
        }
      }
    }
  }

  @Test func `a ball is rounded where all its numbers round alike`() {
    #expect((Ball(1, precision: 128) / 3).rounded == 1.0 / 3)
    #expect((Ball(1, precision: 128).scaled(by: -1074)).rounded == .leastNonzeroMagnitude)
    #expect((Ball(3, precision: 128).scaled(by: -1075)).rounded == 2 * .leastNonzeroMagnitude)
    #expect((Ball(1, precision: 128).scaled(by: -1076)).rounded == 0)
    #expect((Ball(1, precision: 128).scaled(by: 1024)).rounded == .infinity)
    // 1 + 2^−53 is the middle of two doubles: as a sum it is a tie, behind other functions it is not known.
    let middle = Ball(1, precision: 128) + Ball(0x1p-53, precision: 128)
    #expect(middle.rounded == 1)
    #expect(Ball.exp(Ball.log(middle)).rounded == nil)
    #expect((Ball.one / .zero).rounded == nil)
  }
}
