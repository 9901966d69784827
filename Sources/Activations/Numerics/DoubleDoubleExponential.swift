// Exponentials and logarithms of double-double numbers.

extension DoubleDouble {
  /// Beyond these arguments eˣ stands still: no double can depend on it, and exponents stay small.
  ///
  /// The lower bound is the farther one, so that e^x · e^(−e^x) still vanishes.
  private static let exponentialBounds = (lower: -1e8, upper: 1e6)

  /// x = k log 2 + j/64 + s with |s| ≤ 1/128, up to rounding.
  ///
  /// k log 2 is subtracted in three parts, so that s is exact to 2^−110 also for k of ten digits.
  private static func reduced(_ x: DoubleDouble) -> (k: Int, j: Int, s: DoubleDouble) {
    // Beyond 2^200 the bounds cut, below 2^−200 nothing is left beside 1.
    var x = x.exponent == 0 ? x : (x.exponent > 0 ? (x.isNegative ? -0x1p200 : 0x1p200) : .zero)
    if x.high > exponentialBounds.upper { x = DoubleDouble(exponentialBounds.upper) }
    if x.high < exponentialBounds.lower { x = DoubleDouble(exponentialBounds.lower) }
    let k = (x.high * 1.4426950408889634).rounded()
    var high = x.high
    var low = x.low
    if k != 0 {
      let (p, e) = twoProduct(k, ln2Parts.0)
      let (q, f) = twoProduct(k, ln2Parts.1)
      // Exact: p is within a factor of 2 of x.
      let (a, b) = twoSum(high - p, -e)
      let (c, d) = twoSum(a, low)
      let (g, h) = twoSum(c, -q)
      let (sum, lost) = quickTwoSum(g, h + (d + (b - f - k * ln2Parts.2)))
      (high, low) = (sum, lost)
    }
    let j = (high * 64).rounded()
    let (s, rest) = twoSum(high - j / 64, low)
    return (Int(k), Int(j), DoubleDouble(unchecked: s, rest))
  }

  /// eˢ − 1 for |s| ≤ 1/128, to the relative accuracy of s.
  private static func smallExponentialMinusOne(_ s: DoubleDouble) -> DoubleDouble {
    // From s⁶/6! on a double is enough: together they are below 2^−51.
    let t = s.high
    let f = inverseFactorials
    var tail = f[13].high
    for n in stride(from: 12, through: 6, by: -1) { tail = tail * t + f[n].high }
    var sum = DoubleDouble(unchecked: f[5].high, f[5].low) + DoubleDouble(unchecked: t * tail, 0)
    for n in stride(from: 4, through: 1, by: -1) {
      sum = sum * s + DoubleDouble(unchecked: f[n].high, f[n].low)
    }
    return sum * s
  }

  /// eˣ.
  static func exp(_ x: DoubleDouble) -> DoubleDouble {
    if x.high.isNaN { return x }
    let (k, j, s) = reduced(x.settled)
    let entry = exponentials[j + 23]
    let base = DoubleDouble(unchecked: entry.high, entry.low)
    return (base + base * smallExponentialMinusOne(s)).scaled(by: k)
  }

  /// eˣ − 1, without the cancellation near 0.
  static func expMinusOne(_ x: DoubleDouble) -> DoubleDouble {
    let x = x.settled
    // Below 2^−200 it is its own result.
    if x.exponent < 0 || x.high.isNaN { return x }
    let (k, j, s) = reduced(x)
    if k != 0 { return exp(x) - .one }
    let small = smallExponentialMinusOne(s)
    if j == 0 { return small }
    let entry = exponentials[j + 23]
    let base = DoubleDouble(unchecked: entry.high, entry.low)
    return (base - .one) + base * small
  }

  /// The natural logarithm; nan for negative numbers.
  static func log(_ x: DoubleDouble) -> DoubleDouble {
    guard x.high > 0 else { return DoubleDouble(unchecked: x.high == 0 ? -.infinity : .nan, 0) }
    if x.high == .infinity { return x }
    let x = x.settled
    if x.exponent == 0, x.high > 0.9, x.high < 1.1 { return log(onePlus: x - .one) }
    // The mantissa near 1, so that no power of two is lost.
    let shift = Int64(x.high.exponent)
    let scale = power(-shift)
    let mantissa = DoubleDouble(unchecked: x.high * scale, x.low * scale)
    let power = x.exponent + shift
    // Just below 1 the two terms would cancel.
    if power == -1 { return refinedLog(DoubleDouble(unchecked: mantissa.high / 2, mantissa.low / 2)) }
    return refinedLog(mantissa) + Double(power) * ln2
  }

  /// Newton's step from a double's logarithm: log x = y + log(x e^(−y)), and the last factor is 1 + 10⁻¹⁶.
  private static func refinedLog(_ x: DoubleDouble) -> DoubleDouble {
    let y = DoubleDouble(tabulatedLog(x.high))
    let rest = x * exp(-y) - .one
    return y + (rest - 0.5 * rest.squared)
  }

  /// log x for 1/2 ≤ x < 2, to about 10⁻¹⁶, by a factor that brings x near to 1. The C library's logarithm would make
  /// the last bits of a double-double number depend on the platform.
  private static func tabulatedLog(_ x: Double) -> Double {
    let place = Int(truncatingIfNeeded: x.bitPattern >> 45) & 127
    // The factors from place 53 on are for the half of the significand.
    let isHalved = place >= 53
    let r = x.significand * (isHalved ? 0.5 : 1) * nearReciprocals[place] - 1
    var tail = r * (-1.0 / 6) + (1.0 / 5)
    tail = r * tail - (1.0 / 4)
    tail = r * tail + (1.0 / 3)
    let count = (x < 1 ? -1.0 : 0) + (isHalved ? 1 : 0)
    return count * ln2.high + nearLogarithms[place].high + (r - r * r * (0.5 - r * tail))
  }

  /// log(1 + x), without the cancellation near 0; nan below −1.
  static func log(onePlus x: DoubleDouble) -> DoubleDouble {
    let x = x.settled
    // Below 2^−200 it is its own result.
    if x.exponent < 0 { return x }
    guard x.exponent == 0, x.high.magnitude < 0.12 else { return log(.one + x) }
    // 2 artanh(s) = 2 (s + s³/3 + s⁵/5 + …)
    let s = x / (x + 2)
    let square = s.squared
    var sum = DoubleDouble.zero
    for n in stride(from: 27, through: 3, by: -2) { sum = (sum + DoubleDouble(1, over: Double(n))) * square }
    return 2 * (s + s * sum)
  }
}
