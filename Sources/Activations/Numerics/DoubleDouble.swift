// Double-double numbers: about 32 digits, and exponents that cannot overflow.
//
// Goals, in this order: a plain formula is accurate to the last bit of the double it is rounded to, also
// where its terms cancel half their digits; nothing overflows or vanishes on the way to a result that does
// neither; speed. A formula that loses more than half of its digits needs a better form all the same.

/// A number as an unevaluated sum of two doubles times a power of two: 106 bits, any magnitude.
///
/// The sum is `(high + low) · 2^exponent`, where |low| is at most half an ulp of `high` and `high` is 0 or
/// within 2^±200. One operation leaves a relative error of a few 2^−104.
///
/// Dekker, "A floating-point technique for extending the available precision", 1971; Hida, Li and Bailey,
/// "Algorithms for quad-double precision floating point arithmetic", 2001; the error bounds are those of
/// Joldes, Muller and Popescu, "Tight and rigorous error bounds for basic building blocks of double-word
/// arithmetic", 2017.
struct DoubleDouble: JetScalar {
  var high: Double
  var low: Double
  /// Of 64 bits on every platform: exponents add up far beyond those of doubles.
  var exponent: Int64

  /// A sum that is in order: `high` within the bounds, `low` at most half an ulp of it.
  init(unchecked high: Double, _ low: Double, exponent: Int64 = 0) {
    self.high = high
    self.low = low
    self.exponent = exponent
  }

  /// The double, exactly.
  init(_ value: Double) {
    self = DoubleDouble(unchecked: value, 0).inBounds
  }

  /// The product of two doubles, exactly.
  init(product a: Double, _ b: Double) {
    self = DoubleDouble(a) * DoubleDouble(b)
  }

  /// The fraction of two integers.
  init(_ numerator: Double, over denominator: Double) {
    self = DoubleDouble(numerator) / DoubleDouble(denominator)
  }

  static let zero = DoubleDouble(unchecked: 0, 0)
  static let one = DoubleDouble(unchecked: 1, 0)

  /// The bounds of `high`: products and quotients stay exact, sums of any two can be aligned.
  private static let greatest = 0x1p200
  private static let least = 0x1p-200

  /// The same number with `high` within its bounds.
  @inline(__always) var inBounds: DoubleDouble {
    let size = high.magnitude
    return size <= DoubleDouble.greatest && (size >= DoubleDouble.least || size == 0) ? self : rescaled
  }

  /// The same number with `high` from 1 to 2; infinities and nan as they are.
  private var rescaled: DoubleDouble {
    guard high.isFinite else { return DoubleDouble(unchecked: high, 0) }
    let shift = Int64(high.exponent)
    // Two steps: 2^−shift itself may be no double.
    let half = DoubleDouble.power(-(shift / 2))
    let rest = DoubleDouble.power(-(shift - shift / 2))
    return DoubleDouble(unchecked: high * half * rest, low * half * rest, exponent: exponent + shift)
  }

  /// 2^n, for |n| up to 1000.
  @inline(__always) static func power(_ n: Int64) -> Double {
    Double(bitPattern: UInt64(1023 + n) << 52)
  }

  /// This number times 2^n.
  func scaled(by n: Int) -> DoubleDouble {
    high == 0 ? self : DoubleDouble(unchecked: high, low, exponent: exponent + Int64(n)).settled
  }

  /// The same number with exponent 0 if it lies within 2^±200: then an exponent says that it does not.
  @inline(__always) var settled: DoubleDouble { exponent == 0 ? self : settledAfterAll }

  private var settledAfterAll: DoubleDouble {
    // 0 keeps the exponents of its factors, and is neither beyond 2^200 nor below 2^−200.
    if high == 0 { return DoubleDouble(unchecked: high, 0) }
    guard high.isFinite, (-200...200).contains(Int64(high.exponent) + exponent) else { return self }
    let scale = DoubleDouble.power(exponent)
    return DoubleDouble(unchecked: high * scale, low * scale)
  }

  /// The nearest double; infinite where it is beyond all of them.
  var rounded: Double {
    if exponent == 0 { return high }
    if high == 0 || !high.isFinite { return high }
    if exponent > 2000 { return high < 0 ? -.infinity : .infinity }
    if exponent < -2000 { return high < 0 ? -0.0 : 0 }
    if Int64(high.exponent) + exponent < -1022 { return roundedToDenormal }
    // Two steps: 2^exponent itself may be no double.
    let half = exponent / 2
    return high * DoubleDouble.power(half) * DoubleDouble.power(exponent - half)
  }

  /// The nearest multiple of 2^−1074, rounded once.
  private var roundedToDenormal: Double {
    // Below a quarter of the least number.
    guard Int64(high.exponent) + exponent >= -1076 else { return high < 0 ? -0.0 : 0 }
    let units = high * DoubleDouble.power(exponent + 1074)
    var count = units.rounded(.toNearestOrEven)
    // A tie of `high` is decided by `low`.
    if (units - count).magnitude == 0.5, low != 0 { count = units.rounded(low > 0 ? .up : .down) }
    return count * .leastNonzeroMagnitude
  }

  var isZero: Bool { high == 0 }
  var isNegative: Bool { high < 0 }
  var magnitude: DoubleDouble { high < 0 ? -self : self }
}

/// a + b as a double and what rounding it lost, exactly (Knuth 1969).
@inline(__always) func twoSum(_ a: Double, _ b: Double) -> (sum: Double, lost: Double) {
  let sum = a + b
  let part = sum - a
  return (sum, (a - (sum - part)) + (b - part))
}

/// The same where |a| ≥ |b| (Dekker 1971).
@inline(__always) func quickTwoSum(_ a: Double, _ b: Double) -> (sum: Double, lost: Double) {
  let sum = a + b
  return (sum, b - (sum - a))
}

/// a · b as a double and what rounding it lost, exactly, while that is no denormal.
@inline(__always) func twoProduct(_ a: Double, _ b: Double) -> (product: Double, lost: Double) {
  let product = a * b
  return (product, (-product).addingProduct(a, b))
}

extension DoubleDouble {
  @inline(__always) static prefix func - (a: DoubleDouble) -> DoubleDouble {
    DoubleDouble(unchecked: -a.high, -a.low, exponent: a.exponent)
  }

  @inline(__always) static func + (a: DoubleDouble, b: DoubleDouble) -> DoubleDouble {
    a.exponent == b.exponent ? sum(a, b.high, b.low) : alignedSum(a, b)
  }

  @inline(__always) static func - (a: DoubleDouble, b: DoubleDouble) -> DoubleDouble { a + -b }

  /// The sum of numbers with the same exponent.
  @inline(__always) private static func sum(_ a: DoubleDouble, _ high: Double, _ low: Double) -> DoubleDouble
  {
    var (s, e) = twoSum(a.high, high)
    let (t, f) = twoSum(a.low, low)
    (s, e) = quickTwoSum(s, e + t)
    (s, e) = quickTwoSum(s, e + f)
    return DoubleDouble(unchecked: s, e, exponent: a.exponent).inBounds
  }

  private static func alignedSum(_ a: DoubleDouble, _ b: DoubleDouble) -> DoubleDouble {
    if b.high == 0 { return a }
    if a.high == 0 { return b }
    let (big, small) = a.exponent > b.exponent ? (a, b) : (b, a)
    let distance = big.exponent - small.exponent
    // Both lie within 2^±200: the small one is below 2^−200 of the big one.
    if distance > 600 { return big }
    let scale = power(-distance)
    return sum(big, small.high * scale, small.low * scale)
  }

  @inline(__always) static func * (a: DoubleDouble, b: DoubleDouble) -> DoubleDouble {
    let (p, e) = twoProduct(a.high, b.high)
    let (high, low) = quickTwoSum(p, e + (a.high * b.low + a.low * b.high))
    return DoubleDouble(unchecked: high, low, exponent: a.exponent &+ b.exponent).inBounds
  }

  @inline(__always) static func * (a: Double, b: DoubleDouble) -> DoubleDouble { DoubleDouble(a) * b }

  @inline(__always) static func / (a: DoubleDouble, b: DoubleDouble) -> DoubleDouble {
    let q = a.high / b.high
    let (p, e) = twoProduct(q, b.high)
    let rest = ((a.high - p) - e) + (a.low - q * b.low)
    let (high, low) = quickTwoSum(q, rest / b.high)
    return DoubleDouble(unchecked: high, low, exponent: a.exponent &- b.exponent).inBounds
  }

  /// The square root; nan for negative numbers.
  var squareRoot: DoubleDouble {
    if high == 0 { return self }
    let odd = exponent & 1
    let (h, l) = odd == 0 ? (high, low) : (2 * high, 2 * low)
    let s = h.squareRoot()
    let (p, e) = twoProduct(s, s)
    let (high, low) = quickTwoSum(s, (((h - p) - e) + l) / (2 * s))
    return DoubleDouble(unchecked: high, low, exponent: (exponent - odd) / 2)
  }

  static func == (a: DoubleDouble, b: DoubleDouble) -> Bool { (a - b).isZero }
  static func < (a: DoubleDouble, b: DoubleDouble) -> Bool { (a - b).high < 0 }
  static func > (a: DoubleDouble, b: DoubleDouble) -> Bool { b < a }
}

// Literals are doubles: write 1/3 and 0.1 as fractions.
extension DoubleDouble: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral {
  init(floatLiteral value: Double) { self.init(value) }
  init(integerLiteral value: Int) { self.init(Double(value)) }
}
