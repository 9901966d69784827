// The limits of a formula at infinity, read off its values far out.

enum Limit {
  /// The jet that a formula tends to: infinite where it grows without bound, nan where it does not settle.
  ///
  /// At x = 2^65536 everything that decays with a power of x is below all doubles and everything that grows
  /// with one is above them. What grows with log x is 16 times as large at 2^1048576.
  static func jet(of formula: (Jet<DoubleDouble>) -> Jet<DoubleDouble>, isLeft: Bool) -> Jet<Double> {
    let sign: Double = isLeft ? -1 : 1
    let near = formula(.variable(DoubleDouble(unchecked: sign, 0, exponent: 1 << 16)))
    let far = formula(.variable(DoubleDouble(unchecked: sign, 0, exponent: 1 << 20)))
    return Jet<Double>(
      limit(near.value, far.value), limit(near.derivative, far.derivative),
      limit(near.secondDerivative, far.secondDerivative))
  }

  /// The jet that a formula tends to, where it may cancel: what double-double numbers cannot tell at 2^65536, more
  /// digits tell at places that are nearer.
  static func jet(of program: Program, isLeft: Bool) -> Jet<Double> {
    let limit = jet(of: { program($0) }, isLeft: isLeft)
    let far = program.evaluate(
      .variable(Approximation(DoubleDouble(unchecked: isLeft ? -1 : 1, 0, exponent: 1 << 16), error: 0)),
      program.numbers)
    if far.value.decided != nil, far.derivative.decided != nil, far.secondDerivative.decided != nil {
      return limit
    }
    let places = [250, 60, 30, 20, 15].map {
      (isLeft ? -1 : 1) * Double(sign: .plus, exponent: $0, significand: 1)
    }
    var nearer = limit
    for order in DerivativeOrder.allCases where far[order].decided == nil {
      let values = places.lazy.compactMap { x in
        program.decidedJet(at: x, order).flatMap { last in
          program.decidedJet(at: x / 8, order).map { Limit.limit($0, last) }
        }
      }
      if let value = values.first { nearer[order] = value }
    }
    return nearer
  }

  /// The jet that a formula tends to at a finite place, or beside the zero next to it: infinite at a pole.
  static func jet(of program: Program, at place: Double, from side: Side) -> Jet<Double> {
    let direction: Double = side == .left ? -1 : 1
    func limit(_ jet: (Double) -> Jet<Double>, _ far: Double, _ near: Double) -> Jet<Double> {
      let (before, last) = (jet(direction * far), jet(direction * near))
      return Jet<Double>(
        Limit.limit(before.value, last.value), Limit.limit(before.derivative, last.derivative),
        Limit.limit(before.secondDerivative, last.secondDerivative))
    }
    func beside(_ far: Double, _ near: Double) -> Jet<Double> {
      limit({ program(.variable(DoubleDouble(place) + DoubleDouble($0))).rounded }, far, near)
    }
    if program.jet(at: place).isFinite { return beside(0x1p20 * place.ulp, place.ulp) }
    // The place itself, nearer than the digits of double-double numbers can tell.
    let unit = place == 0 ? 1 : place.ulp
    let exact = limit({ program.roughJet(at: place, plus: $0) }, 0x1p-100 * unit, 0x1p-300 * unit)
    return exact.value.isNaN ? beside(0x1p20 * place.ulp, place.ulp) : exact
  }

  private static func limit(_ near: DoubleDouble, _ far: DoubleDouble) -> Double {
    limit(near.rounded, far.rounded)
  }

  /// What two values tend to, of which the second one is farther out.
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
