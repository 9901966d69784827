// The limits of a formula at infinity and at poles, read off its values far out and very near.

enum Limit {
  /// The jet that a program tends to at infinity: infinite where it grows without bound, nan where it does not settle.
  ///
  /// At x = 2^4096 everything that decays with a power of x is below all doubles and everything that grows with one is
  /// above them. What grows more slowly is recognized by steps that do not get smaller: log x is four times as large at
  /// 2^16384 and again at 2^65536, and log log x greater by log 4 each time. What double-double numbers cannot tell there,
  /// more digits tell at places that are nearer.
  static func jet(of program: Program, isLeft: Bool) -> Jet<Double> {
    let sign: Double = isLeft ? -1 : 1
    if program.hasOscillation { return steady(program, sign) }
    let jets = [1 << 12, 1 << 14, 1 << 16].map {
      program(DoubleDouble(unchecked: sign, 0, exponent: $0)).rounded
    }
    let limit = limit(jets)
    let far = program.evaluate(
      Approximation(DoubleDouble(unchecked: sign, 0, exponent: 1 << 16), error: 0), program.numbers)
    var nearer = limit
    for order in DerivativeOrder.allCases where far[order].decided == nil {
      let values = [250, 60, 30, 20, 15].lazy.compactMap { exponent in
        let x = Double(sign: .plus, exponent: exponent, significand: sign)
        return program.decidedJet(at: x, order).flatMap { last in
          program.decidedJet(at: x / 8, order).map { Limit.limit($0, last) }
        }
      }
      if let value = values.first { nearer[order] = value }
    }
    return nearer
  }

  /// What is as small, as great or the same at several places far out; nan for the rest.
  private static func steady(_ program: Program, _ sign: Double) -> Jet<Double> {
    let jets = (1...8).map { step in
      program(DoubleDouble(sign * 0x1p800 * (1 + 0.37 * Double(step)))).rounded
    }
    func limit(_ order: DerivativeOrder) -> Double {
      let values = jets.map { $0[order] }
      if values.allSatisfy({ $0.magnitude < 0x1p-700 }) { return 0 }
      if values.allSatisfy({ $0 > 0x1p700 }) { return .infinity }
      if values.allSatisfy({ $0 < -0x1p700 }) { return -.infinity }
      return values.allSatisfy { $0 == values[0] } ? values[0] : .nan
    }
    return Jet(limit(.value), limit(.first), limit(.second))
  }

  /// The jet that a program tends to at a finite place, or beside the zero next to it: infinite at a pole.
  ///
  /// - Parameter isDefined: Whether its jet at the place itself is finite, as beside a pole that is no double.
  static func jet(
    of program: Program, at place: Double, from side: Side, isDefined: Bool
  ) -> Jet<Double> {
    let direction: Double = side == .left ? -1 : 1
    func beside(_ distance: Double) -> Jet<Double> {
      program(DoubleDouble(place) + DoubleDouble(direction * distance)).rounded
    }
    if !isDefined {
      // The place itself, nearer than the digits of double-double numbers can tell.
      let unit = direction * (place == 0 ? 1 : place.ulp)
      let exact = limit(
        program.roughJet(at: place, plus: 0x1p-100 * unit), program.roughJet(at: place, plus: 0x1p-300 * unit)
      )
      if !exact.value.isNaN { return exact }
    }
    return limit(beside(0x1p20 * place.ulp), beside(place.ulp))
  }

  /// What three jets at places ever farther out tend to.
  private static func limit(_ jets: [Jet<Double>]) -> Jet<Double> {
    func limit(_ order: DerivativeOrder) -> Double {
      let (a, b, c) = (jets[0][order], jets[1][order], jets[2][order])
      let (first, second) = (b - a, c - b)
      guard c.isFinite, second.magnitude > 8 * c.magnitude.ulp, (second < 0) == (first < 0) else {
        return Limit.limit(b, c)
      }
      // Beyond rounding the steps get smaller soon, or there is no end of them; between, nobody knows.
      let ratio = second / first
      return ratio < 0.4 ? Limit.limit(b, c) : ratio < 0.9 ? .nan : second < 0 ? -.infinity : .infinity
    }
    return Jet(limit(.value), limit(.first), limit(.second))
  }

  /// What two jets tend to, of which the second one is farther on the way.
  private static func limit(_ near: Jet<Double>, _ far: Jet<Double>) -> Jet<Double> {
    Jet(
      limit(near.value, far.value), limit(near.derivative, far.derivative),
      limit(near.secondDerivative, far.secondDerivative))
  }

  private static func limit(_ near: Double, _ far: Double) -> Double {
    // 0 has no sign here.
    let (a, b) = (near, far == 0 ? 0 : far)
    if a == b { return b }
    if b.magnitude > 1.5 * a.magnitude { return b < 0 ? -.infinity : .infinity }
    if b.magnitude < a.magnitude / 1.5 { return 0 }
    // nan stays nan; a slow approach counts as arrived.
    return b
  }
}
