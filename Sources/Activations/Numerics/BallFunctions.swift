// The elementary functions of balls: each result contains the function's value at every number of the argument.

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
