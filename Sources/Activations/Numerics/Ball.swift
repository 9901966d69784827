// Ball arithmetic: multi-precision numbers with rigorous error bounds, for arguments where double-double
// numbers do not decide the rounding. Every result contains the true result for all numbers in the operands.

/// An upper bound of an error: `mantissa · 2^exponent`, with the mantissa from 1 to 2, or 0, or infinite.
///
/// Operations round up.
struct Radius: Sendable, Equatable {
  /// From 1 to 2; 0 and infinity stand for themselves.
  let mantissa: Double
  /// The exponent of 2; 0 for 0 and infinity.
  let exponent: Int64

  /// The number mantissa · 2^exponent for any mantissa that is not negative.
  init(_ mantissa: Double, exponent: Int64 = 0) {
    guard mantissa > 0, mantissa.isFinite else {
      (self.mantissa, self.exponent) = (mantissa, 0)
      return
    }
    let e = exponent + Int64(mantissa.exponent)
    let limit: Int64 = 1 << 56
    // Exponents must not overflow. The bounds of midpoints, 2^±(2^54), stay within the limits: only bounds of
    // errors are rounded up to 2^−(2^56) or to infinity.
    switch e {
    case ..<(-limit): (self.mantissa, self.exponent) = (1, -limit)
    case limit...: (self.mantissa, self.exponent) = (.infinity, 0)
    default: (self.mantissa, self.exponent) = (mantissa.significand, e)
    }
  }

  /// A bound at least |value|.
  init(above value: BigFloat) {
    // The error of the leading part is less than 2^−51.4, that of this product is 2^−53: 2^−50 covers both.
    let top = 32 &* (value.exponent + Int64(value.limbs.count))
    self.init(Radius.leading(value) * (1 + 0x1p-50), exponent: top)
  }

  /// A bound at most |value|, for the denominator of another one.
  init(below value: BigFloat) {
    let top = 32 &* (value.exponent + Int64(value.limbs.count))
    self.init(Radius.leading(value) * (1 - 0x1p-50), exponent: top)
  }

  /// The first three limbs as a fraction: two sums with an error of 2^−53 each; what follows is below 2^−64.
  private static func leading(_ value: BigFloat) -> Double {
    var sum = 0.0
    for limb in value.limbs.suffix(3) { sum = (sum + Double(limb)) * 0x1p-32 }
    return sum
  }

  /// No error.
  static let zero = Radius(0)
  /// No bound.
  static let infinite = Radius(.infinity)

  /// Whether there is no error.
  var isZero: Bool { mantissa == 0 }
  /// Whether there is a bound.
  var isFinite: Bool { mantissa.isFinite }
  /// The same number, exactly; it must be finite.
  var exact: BigFloat { BigFloat(mantissa).scaled(by: exponent) }

  // A rounded result is at most half an ulp too small, so the next double is a bound.

  /// At least a + b.
  static func + (a: Radius, b: Radius) -> Radius {
    if a.isZero || !b.isFinite { return b }
    if b.isZero || !a.isFinite { return a }
    let (big, small) = a.exponent < b.exponent ? (b, a) : (a, b)
    let distance = min(big.exponent - small.exponent, 64)
    let sum = big.mantissa + Double(sign: .plus, exponent: -Int(distance), significand: small.mantissa)
    return Radius(sum.nextUp, exponent: big.exponent)
  }

  /// At least a · b; 0 if one factor is 0.
  static func * (a: Radius, b: Radius) -> Radius {
    if a.isZero || b.isZero { return .zero }
    return Radius((a.mantissa * b.mantissa).nextUp, exponent: a.exponent + b.exponent)
  }

  /// At least a / b, if b is a lower bound; infinite if that is 0.
  static func / (a: Radius, b: Radius) -> Radius {
    a.isZero ? .zero : Radius((a.mantissa / b.mantissa).nextUp, exponent: a.exponent - b.exponent)
  }

  /// At most a − b, and at least 0, for a lower bound a and an upper bound b.
  static func difference(_ a: Radius, _ b: Radius) -> Radius {
    if b.isZero { return a }
    guard b.exponent <= a.exponent, b.isFinite else { return .zero }
    let distance = min(a.exponent - b.exponent, 64)
    let rest = a.mantissa - Double(sign: .plus, exponent: -Int(distance), significand: b.mantissa)
    return Radius(max(0, rest.nextDown), exponent: a.exponent)
  }
}

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
  private init(unrounded midpoint: BigFloat, radius: Radius, precision: Int) {
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
  private static func unbounded(_ precision: Int) -> Ball {
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
  private var isPositive: Bool { !isNegative && !containsZero }
  /// At least the magnitude of every number in the ball.
  private var upper: Radius { Radius(above: midpoint) + radius }
  /// At most the magnitude of every number in the ball.
  private var lower: Radius { Radius.difference(Radius(below: midpoint), radius) }
  /// The precision of quotients and functions.
  private var bits: Int { precision == 0 ? 64 : precision }

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
  private func widened(by error: Radius) -> Ball {
    Ball(midpoint, radius: radius + error, precision: precision)
  }

  /// The midpoint, exactly, with some more bits than the results of functions need.
  private func center(guardBits: Int) -> Ball {
    Ball(unrounded: midpoint, radius: .zero, precision: bits + guardBits)
  }

  /// This value of a function, rounded to the precision of the argument, with a bound of what the radius of
  /// the argument contributes.
  private func result(for x: Ball, error: Radius) -> Ball {
    Ball(midpoint, radius: radius + error, precision: x.bits)
  }

  /// The series 1 + t(1) + t(2) + …, where t(n) = next(t(n − 1), n), up to the first term below 2^−precision.
  ///
  /// What follows this term must be at most twice its magnitude, as it is if |t(n + 1)/t(n)| ≤ 2/3 from there
  /// on.
  private static func series(precision: Int, next: (Ball, Int64) -> Ball) -> Ball {
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
  private static func integer(_ n: Int64) -> Ball {
    let limbs = [UInt32(truncatingIfNeeded: n.magnitude), UInt32(n.magnitude >> 32)]
    return Ball(
      unrounded: BigFloat(isNegative: n < 0, exponent: 0, limbs: limbs), radius: .zero, precision: 0)
  }
}

extension Ball {
  /// eˣ, with a small relative error; unbounded above 2^40, and 0 ± 2^−(2^40) below −2^40.
  static func exp(_ x: Ball) -> Ball {
    guard x.radius.isFinite, x.midpoint.leadingExponent <= 40 else {
      let excess = x + 0x1p40
      guard excess.isNegative, !excess.containsZero else { return .unbounded(x.bits) }
      return Ball(BigFloat(0), radius: Radius(1, exponent: -(1 << 40)), precision: x.bits)
    }
    let power = .one + growth(x.center(guardBits: 32).magnitude)
    let value = x.isNegative ? .one / power : power
    // e^m (e^r − 1)
    return value.result(for: x, error: value.upper * x.radiusGrowth)
  }

  /// eˣ − 1, with a small relative error also near 0.
  static func expMinusOne(_ x: Ball) -> Ball {
    guard x.radius.isFinite, x.midpoint.leadingExponent <= 40 else { return exp(x) - .one }
    let excess = growth(x.center(guardBits: 32).magnitude)
    let value = x.isNegative ? -excess / (.one + excess) : excess
    return value.result(for: x, error: (.one + value).upper * x.radiusGrowth)
  }

  /// At least e^r − 1.
  private var radiusGrowth: Radius {
    // r + r²/2 + r³/6 + … ≤ r + r² for r ≤ 1.
    radius.exponent < 0 || radius.isZero
      ? radius + radius * radius : Ball.expMinusOne(Ball(radius.exact, radius: .zero, precision: 64)).upper
  }

  /// eˣ − 1 for 0 ≤ x < 2^40: no sum cancels.
  ///
  /// From E(x) = x (1 + x/2 + x²/6 + …) for a small x by E(2x) = E(x)(E(x) + 2), which doubles the relative
  /// error where E(x) is large.
  private static func growth(_ x: Ball) -> Ball {
    let e = x.midpoint.leadingExponent
    let precision = x.precision + 2 * Int(max(0, e))
    let doublings = Int(max(0, e + root(precision)))
    let y = Ball(x.midpoint, radius: x.radius, precision: precision).scaled(by: -doublings)
    // The ratio of terms is at most y/2 < 1/4.
    var excess = y * series(precision: precision) { term, n in term * y / integer(n + 1) }
    for _ in 0..<doublings { excess = excess * (excess + 2) }
    return excess
  }

  /// The natural logarithm; unbounded if the ball reaches 0.
  static func log(_ x: Ball) -> Ball {
    guard x.isPositive else { return .unbounded(x.bits) }
    // x = 2^n y with 3/4 ≤ y < 3/2: no sum cancels.
    let e = x.midpoint.leadingExponent
    let n = x.midpoint.scaled(by: -e).nearestDouble < 0.75 ? e - 1 : e
    let precision = x.bits + 32
    let small = Ball(x.midpoint.scaled(by: -n) - BigFloat(1), radius: .zero, precision: precision)
    var value = logOnePlusSmall(small)
    if n != 0 { value = value + integer(n) * ln2(precision: precision) }
    // |log(1 + δ/m)| ≤ r/(m − r)
    return value.result(for: x, error: x.radius / x.lower)
  }

  /// log(1 + x), with a small relative error also near 0; unbounded if the ball reaches −1.
  static func log(onePlus x: Ball) -> Ball {
    let argument = .one + x
    guard argument.isPositive else { return .unbounded(x.bits) }
    let center = x.center(guardBits: 32)
    let value = center.midpoint.leadingExponent < 0 ? logOnePlusSmall(center) : log(.one + center)
    return value.result(for: x, error: x.radius / argument.lower)
  }

  /// log(1 + x) for |x| ≤ 1/2.
  ///
  /// √(1 + x) = 1 + x/(1 + √(1 + x)) halves the logarithm, and log(1 + x) = 2 artanh(x/(2 + x)).
  private static func logOnePlusSmall(_ x: Ball) -> Ball {
    var small = x
    var halvings = 0
    while small.midpoint.leadingExponent > -reduction(x.precision) {
      small = small / (.one + (.one + small).squareRoot)
      halvings += 1
    }
    let u = small / (2 + small)
    return (u * inverseTangentSeries(u * u)).scaled(by: halvings + 1)
  }

  /// The arctangent.
  ///
  /// The tangent of half an angle with the tangent x is x/(1 + √(1 + x²)).
  static func arctangent(_ x: Ball) -> Ball {
    guard x.radius.isFinite else { return .unbounded(x.bits) }
    var small = x.center(guardBits: 32)
    var halvings = 0
    while small.midpoint.leadingExponent > -reduction(small.precision) {
      small = small / (.one + (.one + small * small).squareRoot)
      halvings += 1
    }
    let value = small * inverseTangentSeries(-(small * small))
    return value.scaled(by: halvings).result(for: x, error: x.radius)
  }

  /// The argument of `inverseTangentSeries` is halved to below 2^−reduction; a halving costs several terms.
  private static func reduction(_ precision: Int) -> Int64 { root(precision) / 4 + 1 }

  /// About the square root, a power of 2: so many halvings balance the terms of a series that they save.
  private static func root(_ precision: Int) -> Int64 {
    1 << Int64((Int.bitWidth - precision.leadingZeroBitCount) / 2)
  }

  /// 1 + z/3 + z²/5 + … for |z| ≤ 1/4: artanh(u)/u for z = u², arctan(u)/u for z = −u².
  private static func inverseTangentSeries(_ z: Ball) -> Ball {
    // The ratio of terms is at most |z|.
    series(precision: z.precision) { term, n in term * z * integer(2 &* n - 1) / integer(2 &* n + 1) }
  }

  /// π = 16 arctan(1/5) − 4 arctan(1/239) (Machin 1706).
  static func pi(precision: Int) -> Ball {
    let value =
      16 * inverseTangent(of: 5, sign: -1, precision) - 4 * inverseTangent(of: 239, sign: -1, precision)
    return Ball(value.midpoint, radius: value.radius, precision: precision)
  }

  /// log 2 = 18 artanh(1/26) − 2 artanh(1/4801) + 8 artanh(1/8749).
  static func ln2(precision: Int) -> Ball {
    let value =
      18 * inverseTangent(of: 26, sign: 1, precision) - 2 * inverseTangent(of: 4801, sign: 1, precision)
      + 8 * inverseTangent(of: 8749, sign: 1, precision)
    return Ball(value.midpoint, radius: value.radius, precision: precision)
  }

  /// artanh(1/q) for sign 1, arctan(1/q) for sign −1, with 16 more bits.
  private static func inverseTangent(of q: Int64, sign: Int64, _ precision: Int) -> Ball {
    let sum = series(precision: precision + 16) { term, n in
      term * integer(2 &* n - 1) / integer(sign &* q &* q &* (2 &* n + 1))
    }
    return sum / integer(q)
  }

  /// The sine and the cosine of an angle in radians, with small relative errors also near their zeros;
  /// unbounded from 2^40 on.
  static func sineAndCosine(_ x: Ball) -> (sine: Ball, cosine: Ball) {
    let e = x.midpoint.leadingExponent
    guard x.radius.isFinite, e <= 40 else { return (.unbounded(x.bits), .unbounded(x.bits)) }
    var guardBits = 32 + Int(max(0, e))
    while true {
      // r = x − n π/2. As the double before rounding is off by 2^−11 at most, |r| < 0.79.
      let center = x.center(guardBits: guardBits)
      let n = Int64((center.midpointRounded * (2 / Double.pi)).rounded(.toNearestOrEven))
      let r = n == 0 ? center : center - integer(n) * pi(precision: center.precision).scaled(by: -1)
      // Near a zero, r has lost bits. It is not 0, as π is irrational: more bits are enough some time.
      guard r.radius.isZero || r.radius.exponent + Int64(x.bits + 16) < r.midpoint.leadingExponent else {
        guardBits *= 2
        continue
      }
      let square = r * r
      // The ratio of terms is at most 0.79²/6.
      let sum = series(precision: center.precision) { term, n in
        -(term * square) / integer(2 &* n &* (2 &* n + 1))
      }
      let sine = r * sum
      // At least 0.7: no cancellation.
      let cosine = (.one - sine * sine).squareRoot
      let quarter = n & 3
      let (s, c) = quarter & 1 == 0 ? (sine, cosine) : (cosine, sine)
      return (
        (quarter >= 2 ? -s : s).result(for: x, error: x.radius),
        (quarter == 1 || quarter == 2 ? -c : c).result(for: x, error: x.radius)
      )
    }
  }

  /// The error function, with a small relative error also near 0.
  static func erf(_ x: Ball) -> Ball {
    guard x.radius.isFinite else { return .unbounded(x.bits) }
    let value = errorFunction(x.center(guardBits: 32).magnitude)
    return (x.isNegative ? -value : value).result(for: x, error: x.radius * greatestSlope)
  }

  /// The complement 1 − erf(x), with a small relative error also in the right tail.
  static func erfc(_ x: Ball) -> Ball {
    guard x.radius.isFinite else { return .unbounded(x.bits) }
    if x.isNegative {
      let value = .one + errorFunction(x.center(guardBits: 32).magnitude)
      return value.result(for: x, error: x.radius * greatestSlope)
    }
    // e^(−x²) loses twice as many bits as x has before the point. From 2^20 on, it is beyond the range of
    // `exp`.
    let guardBits = 32 + 2 * Int(min(max(0, x.midpoint.leadingExponent), 20))
    var value = x.center(guardBits: guardBits)
    if hasTail(value) {
      value = complementOfTail(value)
    } else {
      // erfc(x) is about e^(−x²)/(x √π).
      let size = x.midpointRounded
      value = .one - errorFunction(x.center(guardBits: guardBits + Int(1.4427 * size * size) + 16))
    }
    // The slope is greatest at the left end, −2/√π e^(−(m − r)²).
    let left = Ball(x.lower.exact, radius: .zero, precision: 64)
    return value.result(for: x, error: x.radius * greatestSlope * exp(-(left * left)).upper)
  }

  /// At least 2/√π = 1.12837…, the slope of erf at 0.
  private static var greatestSlope: Radius { Radius(1.1284) }

  /// Whether the asymptotic series of erfc(x) for x > 0 reaches the precision.
  ///
  /// Its terms fall until n = x², to about √2 e^(−x²); log₂ e = 1.4427.
  private static func hasTail(_ x: Ball) -> Bool {
    x.midpointRounded * x.midpointRounded * 1.44 > Double(x.precision + 10)
  }

  /// erfc(x) = e^(−x²)/(x √π) Σ (−1)ⁿ 1·3·5…(2n − 1)/(2x²)ⁿ, where `hasTail` holds.
  private static func complementOfTail(_ x: Ball) -> Ball {
    let square = x * x
    let double = 2 * square
    // The error is at most the first omitted term, which is smaller than the last one while n < x².
    let sum = series(precision: x.precision) { term, n in -(term * integer(2 &* n - 1)) / double }
    return exp(-square) * sum / (x * pi(precision: x.precision).squareRoot)
  }

  /// erf(x) for x ≥ 0: 2/√π e^(−x²) x Σ (2x²)ⁿ/(1·3·5…(2n + 1)), where no term is negative.
  private static func errorFunction(_ x: Ball) -> Ball {
    if hasTail(x) { return .one - complementOfTail(x) }
    let square = x * x
    let double = 2 * square
    // The mean of 3, 5, … 2n + 1 is n + 2. So t(n) ≥ (2x²/(n + 2))ⁿ, and t(n) < 1 only if 2x² < n + 2: then
    // the next ratios 2x²/(2n + 3) are less than (n + 2)/(2n + 3) ≤ 3/5.
    let sum = series(precision: x.precision) { term, n in term * double / integer(2 &* n + 1) }
    return 2 * x * exp(-square) * sum / pi(precision: x.precision).squareRoot
  }
}
