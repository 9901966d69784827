// Double-double numbers: functions against exact values to 95 bits and more, and rounding to doubles, denormals too.

import Testing

@testable import Activations

@Suite struct DoubleDoubleTests {
  static func value(_ name: String, _ x: DoubleDouble) throws -> DoubleDouble {
    switch name {
    case "exp": .exp(x)
    case "expm1": .expMinusOne(x)
    case "log": .log(x)
    case "log1p": .log(onePlus: x)
    case "sin": DoubleDouble.sineAndCosine(x).sine
    case "cos": DoubleDouble.sineAndCosine(x).cosine
    case "atan": .arctangent(x)
    case "erf": .erf(x)
    case "erfc": .erfc(x)
    default: throw Catalogue.NoVectorFunction(id: name)
    }
  }

  /// How far `computed` is from the exact value, relative to it.
  static func relativeError(_ computed: DoubleDouble, _ row: Oracle.DoubleDoubleRow) -> Double {
    let high = DoubleDouble(row.value.high).scaled(by: row.value.exponent)
    let low = DoubleDouble(row.value.low).scaled(by: row.value.exponent)
    return ((computed - high - low) / high).rounded.magnitude
  }

  /// The least number of bits that are right.
  @Test(arguments: [
    ("exp", 98.0), ("expm1", 98), ("log", 98), ("log1p", 98), ("sin", 98), ("cos", 98), ("atan", 98),
    // At 100 the exponent x² is 10⁴, of which 2^−104 are lost.
    ("erf", 98), ("erfc", 94),
  ])
  func `functions of double-double numbers are exact to 94 bits and more`(name: String, bits: Double) throws {
    let rows = Oracle.doubleDoubleRows.filter { $0.name == name }
    #expect(rows.count >= 30)
    for row in rows {
      let x = DoubleDouble(row.x.high) + DoubleDouble(row.x.low)
      let error = Self.relativeError(try Self.value(name, x), row)
      #expect(error <= Double(sign: .plus, exponent: -Int(bits), significand: 1), "\(row): \(error)")
    }
  }

  @Test func `sums, products, quotients and roots keep their digits at any magnitude`() {
    var random = SplitMix64(seed: 4)
    for _ in 0..<400 {
      let a = DoubleDouble(random.power(-300, 300)) + DoubleDouble(random.power(-320, -310))
      let b = DoubleDouble(random.power(-300, 300))
      func isNear(_ x: DoubleDouble, _ y: DoubleDouble) -> Bool {
        ((x - y) / y).rounded.magnitude <= 0x1p-100
      }
      #expect(isNear((a / b) * b, a) && isNear((a * b) / b, a))
      #expect(isNear(a.squareRoot.squared, a))
      #expect(isNear(((a + b) - b) + b, a + b))
      #expect((a - a).isZero)
    }
    // Nothing overflows on the way.
    let huge = DoubleDouble(.greatestFiniteMagnitude)
    #expect((huge * huge / huge).rounded == .greatestFiniteMagnitude)
    #expect((huge * huge).rounded == .infinity && (-(huge * huge)).rounded == -.infinity)
    #expect((DoubleDouble.one / (huge * huge)).rounded == 0)
    #expect(DoubleDouble(1, over: 3).rounded == 1.0 / 3)
  }

  @Test func `doubles go in and come out unchanged, denormals too`() {
    var random = SplitMix64(seed: 5)
    let edges: [Double] = [
      0, -0.0, .leastNonzeroMagnitude, .leastNormalMagnitude, .leastNormalMagnitude.nextDown,
      .greatestFiniteMagnitude, 0x1p200, 0x1p-200, 0x1.fffffffffffffp199, 0x1p-201,
    ]
    let some = (0..<2000).map { _ in Double(bitPattern: random.next()) }.filter { $0.isFinite }
    for x in edges.flatMap({ [$0, -$0] }) + some { #expect(DoubleDouble(x).rounded == x) }
    #expect(DoubleDouble(.infinity).rounded == .infinity && DoubleDouble(.nan).rounded.isNaN)
  }

  /// a + b, times the least number, is rounded once to the nearest whole number of it; ties go to even, and
  /// the lesser part decides what is no tie.
  @Test(arguments: [
    (1, 0, 1), (0.5, 0, 0), (1.5, 0, 2), (2.5, 0, 2), (0.5, 1e-20, 1), (0.5, -1e-20, 0), (2.5, 1e-18, 3),
    (2.5, -1e-18, 2), (1.5, -1e-18, 1), (0.75, 0, 1), (0.25, 0, 0), (0.25, 1e-20, 0), (0.49999999, 0, 0),
    (1000.5, 0, 1000), (1001.5, 0, 1002), (1000.5, 1e-15, 1001),
    (4_503_599_627_370_494.5, 0, 4_503_599_627_370_494),
  ])
  func `denormals are rounded once`(high: Double, low: Double, units: Double) {
    let least = Double.leastNonzeroMagnitude
    for sign in [1.0, -1] {
      // Far out with an exponent, near in without one: the same number.
      let value = DoubleDouble(unchecked: sign * high, sign * low).scaled(by: -1074)
      #expect(value.rounded == sign * units * least)
      let far = DoubleDouble(unchecked: sign * high * 0x1p-150, sign * low * 0x1p-150).scaled(by: -1074 + 150)
      #expect(far.rounded == sign * units * least)
    }
  }

  @Test func `what is far below all doubles is 0 and far above them infinite`() {
    #expect(
      DoubleDouble.exp(DoubleDouble(-1e300)).rounded == 0
        && DoubleDouble.exp(DoubleDouble(1e300)).rounded == .infinity)
    #expect(
      DoubleDouble.one.scaled(by: -5000).rounded == 0
        && DoubleDouble.one.scaled(by: 5000).rounded == .infinity)
    // They meet again: e^(10⁵) e^(−10⁵).
    let product = DoubleDouble.exp(100_000) * DoubleDouble.exp(-100_000)
    #expect((product - .one).rounded.magnitude <= 0x1p-98)
  }

  @Test func `no logarithm and no root of a negative number`() {
    #expect(DoubleDouble.log(-1).rounded.isNaN && DoubleDouble.log(0).rounded == -.infinity)
    #expect(DoubleDouble.log(onePlus: -2).rounded.isNaN)
    #expect(DoubleDouble(-2).squareRoot.rounded.isNaN && DoubleDouble.zero.squareRoot.isZero)
  }
}
