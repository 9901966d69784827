// Bounds of errors: rounded up, of any magnitude.

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
