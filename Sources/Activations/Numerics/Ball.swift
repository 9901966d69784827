// Ball arithmetic: multi-precision numbers with rigorous error bounds, for arguments where double-double
// numbers do not decide the rounding. Every result contains the true result for all numbers in the operands.

/// All numbers that are at most `radius` from `midpoint`.
///
/// The result of an operation contains the true result for all numbers in its operands. Where there is none,
/// or no bound is known, its radius is infinite.
///
/// Van der Hoeven, "Ball arithmetic", 2010; Johansson, "Arb: efficient arbitrary-precision midpoint-radius
/// interval arithmetic", IEEE Transactions on Computers 66, 2017.
struct Ball: Sendable, Equatable {
  /// The center; 0 if the radius is infinite.
  let midpoint: BigFloat
  /// A bound of the distance from the center.
  let radius: Radius
  /// The bits of a rounded midpoint; a result has the larger precision of its operands.
  ///
  /// With precision 0, as literals have, sums and products are exact up to `Ball.exactBits` bits. Quotients
  /// and functions of such balls have 64 bits.
  let precision: Int

  /// The bits of sums and products of precision 0: all that doubles need, but not without limit.
  private static let exactBits = 1 << 14

  /// The ball with the given fields.
  init(unrounded midpoint: BigFloat, radius: Radius, precision: Int) {
    self.midpoint = midpoint
    self.radius = radius
    self.precision = precision
  }

  /// The ball with its midpoint rounded to the precision.
  init(_ midpoint: BigFloat, radius: Radius, precision: Int) {
    let bits = precision == 0 ? Ball.exactBits : precision
    let rounded = midpoint.rounded(to: bits)
    let e = midpoint.leadingExponent
    if midpoint.isZero || (-(1 << 54)...(1 << 54)).contains(e), radius.isFinite {
      // Truncation leaves less than one unit of the last bit.
      let error = rounded == midpoint ? .zero : Radius(1, exponent: e - Int64(bits))
      self.init(unrounded: rounded, radius: radius + error, precision: precision)
    } else {
      // Exponents must not overflow: a midpoint below 2^−(2^54) becomes 0, one above 2^(2^54) any number.
      let error = e < 0 ? Radius(1, exponent: e) : .infinite
      self.init(unrounded: BigFloat(0), radius: radius + error, precision: precision)
    }
  }

  /// The double, exactly; it must be finite.
  init(_ value: Double, precision: Int) {
    self.init(unrounded: BigFloat(value), radius: .zero, precision: precision)
  }

  /// The ball of all numbers.
  static func unbounded(_ precision: Int) -> Ball {
    Ball(unrounded: BigFloat(0), radius: .infinite, precision: precision)
  }

  /// The number 0.
  static var zero: Ball { 0 }
  /// The number 1.
  static var one: Ball { 1 }

  /// The absolute value.
  var magnitude: Ball { isNegative ? -self : self }
  /// Whether the midpoint is below 0.
  var isNegative: Bool { midpoint.isNegative }
  /// Whether the ball is the number 0.
  var isZero: Bool { midpoint.isZero && radius.isZero }
  /// Whether 0 is in the ball.
  var containsZero: Bool { !radius.isFinite || !BigFloat.isSmaller(radius.exact, midpoint) }
  /// Whether all numbers in the ball are above 0.
  var isPositive: Bool { !isNegative && !containsZero }
  /// At least the magnitude of every number in the ball.
  var upper: Radius { Radius(above: midpoint) + radius }
  /// At most the magnitude of every number in the ball.
  var lower: Radius { Radius.difference(Radius(below: midpoint), radius) }
  /// The precision of quotients and functions.
  var bits: Int { precision == 0 ? 64 : precision }

  /// The nearest double to the midpoint.
  var midpointRounded: Double { midpoint.nearestDouble }

  /// The double nearest to every number in the ball, ties to even; nil if there is no such double.
  ///
  /// It is infinite beyond the greatest double. Within ±2^−1075, it is 0 with the sign of the midpoint.
  var rounded: Double? {
    if radius.isZero { return midpointRounded }
    if containsZero {
      let bound = upper
      return bound.isFinite && bound.exponent < -1075 ? (isNegative ? -0.0 : 0) : nil
    }
    // Let e be the leading exponent. Doubles next to the midpoint are multiples of 2^(e−54), the distance
    // just below 2^(e−1), so the ties between them are multiples of 2^(e−55). Hence the midpoint and the ties
    // next to it are multiples of 2^least: all radii below 2^least reach the same ties, and 2^(least−1)
    // represents them with few limbs.
    let least = min(32 &* midpoint.exponent, midpoint.leadingExponent - 55)
    let distance = radius.exponent < least - 1 ? BigFloat(1).scaled(by: least - 1) : radius.exact
    // Rounding is monotone, and both ends have the sign of the midpoint.
    let (a, b) = ((midpoint - distance).nearestDouble, (midpoint + distance).nearestDouble)
    return a == b ? a : nil
  }
}

extension Ball: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral {
  /// The double, exactly.
  init(floatLiteral value: Double) { self.init(value, precision: 0) }
  /// The integer, exactly; it must be a double.
  init(integerLiteral value: Int) { self.init(Double(value), precision: 0) }
}

extension Ball {
  /// The negative.
  static prefix func - (a: Ball) -> Ball {
    Ball(unrounded: -a.midpoint, radius: a.radius, precision: a.precision)
  }

  /// The sum.
  static func + (a: Ball, b: Ball) -> Ball {
    let precision = max(a.precision, b.precision)
    guard a.radius.isFinite, b.radius.isFinite else { return .unbounded(precision) }
    let (big, small) = BigFloat.isSmaller(a.midpoint, b.midpoint) ? (b, a) : (a, b)
    let radius = a.radius + b.radius
    // A term far below the last bit counts as an error, and needs no limbs.
    let bits = Int64(precision == 0 ? exactBits : precision)
    if !small.midpoint.isZero, big.midpoint.leadingExponent - small.midpoint.leadingExponent > bits + 64 {
      return Ball(big.midpoint, radius: radius + Radius(above: small.midpoint), precision: precision)
    }
    return Ball(a.midpoint + b.midpoint, radius: radius, precision: precision)
  }

  /// The difference.
  static func - (a: Ball, b: Ball) -> Ball { a + -b }

  /// The product.
  static func * (a: Ball, b: Ball) -> Ball {
    let precision = max(a.precision, b.precision)
    guard a.radius.isFinite, b.radius.isFinite else { return .unbounded(precision) }
    // (a + α)(b + β) − ab = aβ + α(b + β)
    let radius = Radius(above: a.midpoint) * b.radius + a.radius * b.upper
    return Ball(a.midpoint * b.midpoint, radius: radius, precision: precision)
  }

  /// The quotient; unbounded if the divisor contains 0.
  static func / (a: Ball, b: Ball) -> Ball {
    let precision = max(a.bits, b.bits)
    guard a.radius.isFinite, !b.containsZero else { return .unbounded(precision) }
    let (quotient, isExact) = a.midpoint.divided(by: b.midpoint, bits: precision)
    let error = isExact ? .zero : Radius(1, exponent: quotient.leadingExponent - Int64(precision))
    let q = Ball(quotient, radius: error, precision: precision)
    // (a + α)/(b + β) − a/b = (α − (a/b) β)/(b + β)
    return q.widened(by: (a.radius + q.upper * b.radius) / b.lower)
  }

  /// This number times 2^n.
  func scaled(by n: Int) -> Ball {
    guard Int64(n).magnitude < 1 << 50, radius.isFinite else { return .unbounded(precision) }
    return Ball(
      midpoint.scaled(by: Int64(n)), radius: radius * Radius(1, exponent: Int64(n)), precision: precision)
  }

  /// The square root; unbounded if the ball reaches below 0.
  var squareRoot: Ball {
    guard !isZero else { return self }
    guard !isNegative, radius.isFinite, !BigFloat.isSmaller(midpoint, radius.exact), !midpoint.isZero else {
      return .unbounded(bits)
    }
    let root = midpoint.squareRoot(bits: bits)
    let isExact = root * root == midpoint
    let error = isExact ? .zero : Radius(1, exponent: root.leadingExponent - Int64(bits))
    let value = Ball(root, radius: error, precision: bits)
    // |√(m + δ) − √m| = |δ|/(√(m + δ) + √m) ≤ r/√m
    return value.widened(by: radius / value.lower)
  }

  /// The ball with a radius that is larger by `error`.
  func widened(by error: Radius) -> Ball {
    Ball(midpoint, radius: radius + error, precision: precision)
  }

  /// The midpoint, exactly, with some more bits than the results of functions need.
  func center(guardBits: Int) -> Ball {
    Ball(unrounded: midpoint, radius: .zero, precision: bits + guardBits)
  }

  /// This value of a function, rounded to the precision of the argument, with a bound of what the radius of
  /// the argument contributes.
  func result(for x: Ball, error: Radius) -> Ball {
    Ball(midpoint, radius: radius + error, precision: x.bits)
  }

  /// The series 1 + t(1) + t(2) + …, where t(n) = next(t(n − 1), n), up to the first term below 2^−precision.
  ///
  /// What follows this term must be at most twice its magnitude, as it is if |t(n + 1)/t(n)| ≤ 2/3 from there
  /// on.
  static func series(precision: Int, next: (Ball, Int64) -> Ball) -> Ball {
    var term = Ball(1, precision: precision)
    var sum = term
    var n: Int64 = 1
    while true {
      term = next(term, n)
      sum = sum + term
      let bound = term.upper
      if bound.isZero || !bound.isFinite || bound.exponent < -Int64(precision) {
        return sum.widened(by: bound + bound)
      }
      n += 1
    }
  }

  /// The integer, exactly.
  static func integer(_ n: Int64) -> Ball {
    let limbs = [UInt32(truncatingIfNeeded: n.magnitude), UInt32(n.magnitude >> 32)]
    return Ball(
      unrounded: BigFloat(isNegative: n < 0, exponent: 0, limbs: limbs), radius: .zero, precision: 0)
  }
}
