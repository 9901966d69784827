// A formula's value and derivatives at a double, correctly rounded: computed with a bound of the error, and with more
// digits where that leaves open to which double the true number rounds.

extension Program {
  /// The precisions that follow on double-double numbers, in bits. The last one tells numbers that cancel entirely
  /// from the least double.
  fileprivate static let precisions = [256, 640, 1280, 2560]

  /// The first answer that the formula's jet at a finite double gives, in one precision after the other.
  private func refined<Answer>(
    at x: Double, _ precisions: ArraySlice<Int> = Program.precisions[...], _ answer: (Jet<Ball>) -> Answer?
  ) -> Answer? {
    for precision in precisions {
      let place = Ball(x, precision: precision)
      let isLast = precision == Program.precisions.last
      let ball = evaluate(place, constants(like: place), isLast: isLast)
      if let answer = answer(ball) { return answer }
    }
    return nil
  }

  /// The formula's jet at a finite double, each part rounded once.
  func jet(at x: Double) -> Jet<Double> {
    let quick = evaluate(Approximation(x), numbers)
    var (value, first, second) = (
      quick.value.decided, quick.derivative.decided, quick.secondDerivative.decided
    )
    if let value, let first, let second { return Jet(value, first, second) }
    var last = Jet(Ball.unknown, .unknown, .unknown)
    let decided = refined(at: x) { ball -> Jet<Double>? in
      last = ball
      value = value ?? ball.value.nearest
      first = first ?? ball.derivative.nearest
      second = second ?? ball.secondDerivative.nearest
      guard let value, let first, let second else { return nil }
      return Jet(value, first, second)
    }
    if let decided { return decided }
    // Beyond all bounds.
    let rest = self(DoubleDouble(x)).rounded
    func undecided(_ order: DerivativeOrder) -> Double {
      last[order].isBounded ? last[order].midpointRounded : rest[order].isInfinite ? rest[order] : .nan
    }
    return Jet(value ?? undecided(.value), first ?? undecided(.first), second ?? undecided(.second))
  }

  /// The formula's jet at a finite double, in double-double numbers where these have at least nine digits.
  func quickJet(at x: Double) -> Jet<Double> {
    let quick = evaluate(Approximation(x), numbers)
    guard quick.value.hasNineDigits, quick.derivative.hasNineDigits, quick.secondDerivative.hasNineDigits
    else { return jet(at: x) }
    return Jet(
      quick.value.value.rounded, quick.derivative.value.rounded, quick.secondDerivative.value.rounded)
  }

  /// Whether double-double numbers decide the formula's jet at a finite double.
  func isQuicklyDecided(at x: Double) -> Bool {
    let quick = evaluate(Approximation(x), numbers)
    return DerivativeOrder.allCases.allSatisfy { quick[$0].decided != nil }
  }

  /// A derivative at a finite double, correctly rounded; nil where no precision decides it.
  func decidedJet(at x: Double, _ order: DerivativeOrder) -> Double? {
    if let quick = evaluate(Approximation(x), numbers)[order].decided { return quick }
    return refined(at: x) { $0[order].nearest }
  }

  /// The formula's jet very near to a double; nan where that is not known.
  func roughJet(at x: Double, plus distance: Double) -> Jet<Double> {
    let precision = Program.precisions[Program.precisions.count - 1]
    let place = Ball(x, precision: precision) + Ball(distance, precision: precision)
    let ball = evaluate(place, constants(like: place))
    func rounded(_ ball: Ball) -> Double { ball.isBounded ? ball.midpointRounded : .nan }
    return Jet(rounded(ball.value), rounded(ball.derivative), rounded(ball.secondDerivative))
  }

  /// The sign of the formula at a finite double, 0 only where it is exactly 0; nil where it cannot be told.
  ///
  /// - Parameter attempts: How often more digits may still be taken.
  func sign(at x: Double, attempts: inout Int) -> Int? {
    if let sign = evaluate(Approximation(x), numbers).value.sign { return sign }
    let levels = Program.precisions.prefix(min(3, attempts))
    return refined(at: x, levels) { ball in
      attempts -= 1
      return ball.value.sign
    }
  }

  /// The sign of the formula at a finite double; 0 where it cannot be told from 0.
  func sign(at x: Double) -> Int {
    var attempts = 3
    return sign(at: x, attempts: &attempts) ?? 0
  }
}

extension Ball: ElementaryScalar {
  func exactly(_ value: Double) -> Ball { Ball(value, precision: precision) }
  var pi: Ball { precision == Ball.usualPi.precision ? Ball.usualPi : .pi(precision: precision) }
  /// π in the precision that most undecided numbers need.
  private static let usualPi = Ball.pi(precision: Program.precisions[0])
  var rootHalf: Ball { exactly(0.5).squareRoot }
  var twoOverRootPi: Ball { exactly(2) / pi.squareRoot }
  /// The nearest double, if it is the same for all its numbers, or if they are so near to the middle between two doubles
  /// that either is as near: what lies 10⁹ beside a bend decides such a tie by e^(−10⁹).
  fileprivate var nearest: Double? {
    if let rounded { return rounded }
    guard radius.isFinite, !midpoint.isZero else { return nil }
    return radius.exponent + 190 < midpoint.leadingExponent ? midpointRounded : nil
  }

  /// Whether it says anything.
  fileprivate var isBounded: Bool { radius.isFinite }
  var sign: Int? { isZero ? 0 : containsZero ? nil : isNegative ? -1 : 1 }
  static var unknown: Ball { .one / .zero }
}
