// Sine, cosine and arctangent of double-double numbers, for angles of any size.

extension DoubleDouble {
  /// The sine and the cosine of an angle in radians; nan from 2^2060 on.
  static func sineAndCosine(_ x: DoubleDouble) -> (sine: DoubleDouble, cosine: DoubleDouble) {
    let (quadrant, r) = reducedAngle(x)
    let (s, c) = (smallSine(r), smallCosine(r))
    switch quadrant & 3 {
    case 0: return (s, c)
    case 1: return (c, -s)
    case 2: return (-s, -c)
    default: return (-c, s)
    }
  }

  /// x = quadrant · π/2 + r with |r| ≤ π/4, or little more.
  private static func reducedAngle(_ x: DoubleDouble) -> (quadrant: Int, r: DoubleDouble) {
    let x = x.settled
    let big = reducedAngle(x.high, exponent: x.exponent)
    let small = reducedAngle(x.low, exponent: x.exponent)
    var quadrant = big.quadrant + small.quadrant
    var r = big.r + small.r
    if r.rounded > 0.7854 { (quadrant, r) = (quadrant + 1, r - halfPi) }
    if r.rounded < -0.7854 { (quadrant, r) = (quadrant - 1, r + halfPi) }
    return (quadrant, r)
  }

  /// The same for value · 2^exponent.
  ///
  /// Large angles are multiplied by as many bits of 2/π as matter: those of weight 4 and more only turn
  /// whole circles (Payne and Hanek 1983).
  private static func reducedAngle(_ value: Double, exponent: Int64) -> (quadrant: Int, r: DoubleDouble) {
    if value == 0 { return (0, .zero) }
    guard value.isFinite else { return (0, DoubleDouble(unchecked: .nan, 0)) }
    let top = Int64(value.exponent) + exponent
    // Below 1/2 nothing is to be done.
    if top < -1 { return (0, DoubleDouble(unchecked: value, 0, exponent: exponent).inBounds) }
    guard top < 2060 else { return (0, DoubleDouble(unchecked: .nan, 0)) }
    let mantissa = value.significandBitPattern | (1 << 52)
    // |value| is mantissa · 2^(top − 52). The table begins with 64 zeros.
    let offset = Int(top) - 52 + 62
    let word = offset / 64
    let shift = UInt64(offset % 64)
    // The product with the 384 bits from there on, modulo 2^384: two bits of quadrant, then the fraction.
    var product = [UInt64](repeating: 0, count: 6)
    var carry: UInt64 = 0
    // Products of two huge doubles reach past the table's end; what is missing there weighs below 2^−200.
    func tabulated(_ index: Int) -> UInt64 { index < twoOverPiBits.count ? twoOverPiBits[index] : 0 }
    for index in stride(from: word + 5, through: word, by: -1) {
      let bits =
        shift == 0 ? tabulated(index) : tabulated(index) << shift | tabulated(index + 1) >> (64 - shift)
      let (high, low) = bits.multipliedFullWidth(by: mantissa)
      let (sum, overflow) = low.addingReportingOverflow(carry)
      product[index - word] = sum
      carry = high &+ (overflow ? 1 : 0)
    }
    var quadrant = Int(product[0] >> 62)
    product[0] &= 1 << 62 - 1
    // From one half on the next quadrant is nearer: the fraction less 1, bit by bit and one too small.
    let isNearNext = product[0] >> 61 == 1
    if isNearNext {
      quadrant += 1
      for index in 0..<6 { product[index] = ~product[index] }
      product[0] &= 1 << 62 - 1
    }
    let first = product.firstIndex { $0 != 0 } ?? 5
    var fraction = DoubleDouble.zero
    for index in first..<min(first + 3, 6) {
      let part =
        DoubleDouble(Double(product[index] >> 32)) * 0x1p32
        + DoubleDouble(Double(product[index] & 0xFFFF_FFFF))
      fraction = fraction + part.scaled(by: -64 * index - 62)
    }
    let r = fraction * halfPi
    let isNegative = value < 0
    return (isNegative ? -quadrant : quadrant, isNearNext != isNegative ? -r : r)
  }

  /// The sum of r^n/n! with alternating signs over n = start, start + 2, … for |r| ≤ 0.8.
  private static func alternatingSeries(_ r: DoubleDouble, from start: Int) -> DoubleDouble {
    let f = inverseFactorials
    let square = r.squared
    // From order 17 on a double is enough.
    let t = -square.rounded
    var tail = 0.0
    for n in stride(from: start + 28, through: start + 16, by: -2) { tail = tail * t + f[n].high }
    let minus = -square
    var sum = DoubleDouble(tail)
    for n in stride(from: start + 14, through: start, by: -2) {
      sum = sum * minus + DoubleDouble(unchecked: f[n].high, f[n].low)
    }
    return sum
  }

  private static func smallSine(_ r: DoubleDouble) -> DoubleDouble { r * alternatingSeries(r, from: 1) }

  private static func smallCosine(_ r: DoubleDouble) -> DoubleDouble { alternatingSeries(r, from: 0) }

  /// The arctangent.
  static func arctangent(_ x: DoubleDouble) -> DoubleDouble {
    let x = x.settled
    let size = x.magnitude
    if size > 1 {
      let rest = halfPi - arctangent(.one / size)
      return x.isNegative ? -rest : rest
    }
    // Below 2^−200 it is its own arctangent.
    if x.exponent < 0 { return x }
    // From a double's arctangent: atan x = y + atan((x − tan y)/(1 + x tan y)), the last part near 10⁻¹⁷.
    let y = DoubleDouble(tabulatedArctangent(x.high))
    let (s, c) = sineAndCosine(y)
    let tangent = s / c
    return y + (x - tangent) / (.one + x * tangent)
  }

  /// arctan x for |x| ≤ 1, to about 10⁻¹⁶: arctan c + arctan((x − c)/(1 + c x)). The C library's arctangent would make
  /// the last bits of a double-double number depend on the platform.
  private static func tabulatedArctangent(_ x: Double) -> Double {
    guard x.isFinite else { return x }
    let index = (64 * x.magnitude).rounded()
    let c = index / 64
    let t = (x.magnitude - c) / (1 + c * x.magnitude)
    let square = t * t
    let tail = square * (1.0 / 5 - square * (1.0 / 7)) - 1.0 / 3
    let angle = arctangents[Int(index)].high + (t + t * square * tail)
    return x < 0 ? -angle : angle
  }
}
