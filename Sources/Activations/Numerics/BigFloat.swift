// Multi-precision floating-point numbers: exact sums and products; quotients and square roots to a given
// number of bits, by schoolbook arithmetic on 32-bit limbs. `&*` marks 64-bit products that cannot overflow.

/// A binary floating-point number of any length, with an exact value:
///
///     ± Σ limbs[i] · 2^(32 (exponent + i))
///
/// The lowest and the highest limb are not 0, hence equal numbers have equal fields; 0 has no limbs.
/// The exponent counts limbs, so that sums need no bit shifts. `Ball` keeps it far from overflow.
struct BigFloat: Sendable, Equatable {
  /// Whether the number is below 0.
  let isNegative: Bool
  /// The position of the lowest limb.
  let exponent: Int64
  /// The magnitude, lowest limb first.
  let limbs: [UInt32]

  /// The number with the given fields, zero limbs at both ends removed.
  init(isNegative: Bool, exponent: Int64, limbs: [UInt32]) {
    var limbs = limbs
    while limbs.last == 0 { limbs.removeLast() }
    var zeros = 0
    while zeros < limbs.count, limbs[zeros] == 0 { zeros += 1 }
    if zeros > 0 { limbs.removeFirst(zeros) }
    self.isNegative = isNegative && !limbs.isEmpty
    self.exponent = limbs.isEmpty ? 0 : exponent + Int64(zeros)
    self.limbs = limbs
  }

  /// The double, exactly; it must be finite.
  init(_ value: Double) {
    guard value != 0 else {
      self.init(isNegative: false, exponent: 0, limbs: [])
      return
    }
    // Also for subnormal numbers, the significand is from 1 to 2 and has at most 52 bits after the point.
    let integer = UInt64(value.significand * 0x1p52)
    self = BigFloat(
      isNegative: value < 0, exponent: 0,
      limbs: [UInt32(truncatingIfNeeded: integer), UInt32(integer >> 32)]
    ).scaled(by: Int64(value.exponent) - 52)
  }

  /// Whether the number is 0.
  var isZero: Bool { limbs.isEmpty }

  /// The exponent e with 2^(e−1) ≤ |self| < 2^e; far below that of any other number for 0.
  var leadingExponent: Int64 {
    guard let top = limbs.last else { return -(1 << 60) }
    return 32 &* (exponent + Int64(limbs.count)) - Int64(top.leadingZeroBitCount)
  }

  /// The absolute value.
  var magnitude: BigFloat { isNegative ? -self : self }

  /// The number truncated to its first `bits` bits: the error is below one unit of the last of them, which
  /// is 2^(leadingExponent − bits).
  func rounded(to bits: Int) -> BigFloat {
    let excess = 32 * limbs.count - (limbs.last?.leadingZeroBitCount ?? 0) - bits
    guard excess > 0 else { return self }
    var kept = Array(limbs[(excess / 32)...])
    kept[0] &= UInt32.max << UInt32(excess % 32)
    return BigFloat(isNegative: isNegative, exponent: exponent + Int64(excess / 32), limbs: kept)
  }

  /// The number times 2^n.
  func scaled(by n: Int64) -> BigFloat {
    BigFloat(
      isNegative: isNegative, exponent: exponent + n >> 5,
      limbs: BigFloat.shifted(limbs, by: UInt32(n & 31)))
  }

  /// The limbs times 2^n for n < 32: one limb more.
  private static func shifted(_ limbs: [UInt32], by n: UInt32) -> [UInt32] {
    var result: [UInt32] = []
    result.reserveCapacity(limbs.count + 1)
    var carry: UInt32 = 0
    for limb in limbs {
      let wide = UInt64(limb) << UInt64(n)
      result.append(UInt32(truncatingIfNeeded: wide) | carry)
      carry = UInt32(wide >> 32)
    }
    result.append(carry)
    return result
  }

  /// Whether |a| < |b|.
  static func isSmaller(_ a: BigFloat, _ b: BigFloat) -> Bool {
    if a.isZero || b.isZero { return !b.isZero }
    let (topA, topB) = (a.exponent + Int64(a.limbs.count), b.exponent + Int64(b.limbs.count))
    if topA != topB { return topA < topB }
    for (limbA, limbB) in zip(a.limbs.reversed(), b.limbs.reversed()) where limbA != limbB {
      return limbA < limbB
    }
    // One is the beginning of the other, whose lowest limb is not 0.
    return a.limbs.count < b.limbs.count
  }

  /// The negative.
  static prefix func - (a: BigFloat) -> BigFloat {
    BigFloat(isNegative: !a.isNegative, exponent: a.exponent, limbs: a.limbs)
  }

  /// The exact sum. It has a limb for every position between the operands: mind very different exponents.
  static func + (a: BigFloat, b: BigFloat) -> BigFloat {
    if a.isZero { return b }
    if b.isZero { return a }
    let (big, small) = isSmaller(a, b) ? (b, a) : (a, b)
    let lowest = min(big.exponent, small.exponent)
    let (bigOffset, smallOffset) = (Int(big.exponent - lowest), Int(small.exponent - lowest))
    let sign: Int64 = big.isNegative == small.isNegative ? 1 : -1
    // |small| ≤ |big|: a difference leaves no borrow, a sum at most a carry of 1.
    let count = max(bigOffset + big.limbs.count, smallOffset + small.limbs.count) + 1
    var limbs: [UInt32] = []
    limbs.reserveCapacity(count)
    var carry: Int64 = 0
    for i in 0..<count {
      if i >= bigOffset, i - bigOffset < big.limbs.count { carry += Int64(big.limbs[i - bigOffset]) }
      if i >= smallOffset, i - smallOffset < small.limbs.count {
        carry += sign &* Int64(small.limbs[i - smallOffset])
      }
      limbs.append(UInt32(truncatingIfNeeded: carry))
      carry >>= 32
    }
    return BigFloat(isNegative: big.isNegative, exponent: lowest, limbs: limbs)
  }

  /// The exact difference, with the size of the sum.
  static func - (a: BigFloat, b: BigFloat) -> BigFloat { a + -b }

  /// The exact product.
  static func * (a: BigFloat, b: BigFloat) -> BigFloat {
    var limbs = [UInt32](repeating: 0, count: a.limbs.count + b.limbs.count)
    for i in a.limbs.indices {
      var carry: UInt64 = 0
      let factor = UInt64(a.limbs[i])
      for j in b.limbs.indices {
        // At most (2³² − 1)² + 2 (2³² − 1) = 2⁶⁴ − 1.
        carry += factor &* UInt64(b.limbs[j]) + UInt64(limbs[i + j])
        limbs[i + j] = UInt32(truncatingIfNeeded: carry)
        carry >>= 32
      }
      limbs[i + b.limbs.count] = UInt32(carry)
    }
    return BigFloat(
      isNegative: a.isNegative != b.isNegative, exponent: a.exponent + b.exponent, limbs: limbs)
  }

  /// The quotient truncated to `bits` bits, and whether that is exact. The divisor must not be 0.
  func divided(by divisor: BigFloat, bits: Int) -> (quotient: BigFloat, isExact: Bool) {
    // With k limbs more than the divisor, the integer quotient is above 2^(32 (k − 1)) ≥ 2^bits.
    let padding = max(0, divisor.limbs.count + bits / 32 + 2 - limbs.count)
    let dividend = [UInt32](repeating: 0, count: padding) + limbs
    let (quotient, isExact) =
      divisor.limbs.count == 1
      ? BigFloat.shortQuotient(dividend, divisor.limbs[0]) : BigFloat.quotient(dividend, divisor.limbs)
    let whole = BigFloat(
      isNegative: isNegative != divisor.isNegative,
      exponent: exponent - Int64(padding) - divisor.exponent, limbs: quotient)
    let result = whole.rounded(to: bits)
    return (result, isExact && result == whole)
  }

  /// The integer quotient by one limb, as series need it, and whether nothing is left.
  private static func shortQuotient(_ dividend: [UInt32], _ divisor: UInt32) -> ([UInt32], Bool) {
    var quotient = dividend
    var rest: UInt64 = 0
    for i in quotient.indices.reversed() {
      let leading = rest << 32 | UInt64(quotient[i])
      quotient[i] = UInt32(leading / UInt64(divisor))
      rest = leading % UInt64(divisor)
    }
    return (quotient, rest == 0)
  }

  /// The integer quotient by two or more limbs, and whether nothing is left.
  ///
  /// Knuth, "The Art of Computer Programming", volume 2, section 4.3.1, algorithm D.
  private static func quotient(_ dividend: [UInt32], _ divisor: [UInt32]) -> ([UInt32], Bool) {
    let n = divisor.count
    let shift = UInt32(divisor[n - 1].leadingZeroBitCount)
    let v = shifted(divisor, by: shift)
    var rest = shifted(dividend, by: shift)
    var quotient = [UInt32](repeating: 0, count: rest.count - n)
    let (first, second) = (UInt64(v[n - 1]), UInt64(v[n - 2]))
    for j in quotient.indices.reversed() {
      let leading = UInt64(rest[j + n]) << 32 | UInt64(rest[j + n - 1])
      let third = UInt64(rest[j + n - 2])
      var (digit, excess) = leading.quotientAndRemainder(dividingBy: first)
      // At most 2 too large, and after this at most 1.
      while excess >> 32 == 0, digit >> 32 != 0 || digit &* second > excess << 32 | third {
        digit -= 1
        excess += first
      }
      var borrow: Int64 = 0
      for i in 0..<n {
        let product = digit &* UInt64(v[i])
        let difference = Int64(rest[i + j]) - Int64(product & 0xFFFF_FFFF) - borrow
        rest[i + j] = UInt32(truncatingIfNeeded: difference)
        borrow = Int64(product >> 32) - difference >> 32
      }
      let difference = Int64(rest[j + n]) - borrow
      rest[j + n] = UInt32(truncatingIfNeeded: difference)
      if difference < 0 {
        digit -= 1
        var carry: UInt64 = 0
        // v has a limb 0 above its n limbs; the carry out of the last limb cancels the borrow.
        for i in 0...n {
          carry += UInt64(rest[i + j]) + UInt64(v[i])
          rest[i + j] = UInt32(truncatingIfNeeded: carry)
          carry >>= 32
        }
      }
      quotient[j] = UInt32(digit)
    }
    return (quotient, rest.allSatisfy { $0 == 0 })
  }

  /// The square root to `bits` bits, with an error below one unit of the last, and exact if it has no more
  /// bits. The number must not be negative.
  func squareRoot(bits: Int) -> BigFloat {
    guard !isZero else { return self }
    let half = leadingExponent >> 1
    let m = scaled(by: -2 &* half)
    // 1/2 ≤ m < 2, so doubles give 52 bits.
    var root = BigFloat(m.nearestDouble.squareRoot())
    var accuracy = 52
    while accuracy < bits + 8 {
      // A relative error ε becomes ε²/2 ≤ 2^−(2·accuracy + 1), or less than 2^−(bits + 9) in the last step;
      // truncating the quotient and the mean to w bits adds 2^−w + 2^(1 − w): together less than 2^−goal.
      let goal = min(2 * accuracy, bits + 8)
      let quotient = m.divided(by: root, bits: goal + 4).quotient
      root = (root + quotient).scaled(by: -1).rounded(to: goal + 4)
      accuracy = goal
    }
    // The increment exceeds the error and is below 1/16 unit: a root of `bits` bits is truncated to itself.
    return (root + root.scaled(by: Int64(-bits - 6))).rounded(to: bits).scaled(by: half)
  }

  /// The nearest double, ties to even; subnormal numbers are rounded once, too great ones are infinite.
  var nearestDouble: Double {
    let e = leadingExponent
    // The result has this many bits, and its last bit has at least the weight 2^−1074.
    let bits = min(53, e + 1074)
    guard bits >= 0, e <= 1024 else { return (isNegative ? -1 : 1) * (e > 1024 ? Double.infinity : 0) }
    // The first 64 bits.
    let n = limbs.count
    let shift = UInt64(limbs[n - 1].leadingZeroBitCount)
    let third = n > 2 ? UInt64(limbs[n - 3]) : 0
    let leading = UInt64(limbs[n - 1]) << 32 | (n > 1 ? UInt64(limbs[n - 2]) : 0)
    let top = leading << shift | (third << shift) >> 32
    let isExact = n < 3 || (n == 3 && (third << shift) & 0xFFFF_FFFF == 0)
    // Smart shifts: by 64 bits, nothing is left.
    var integer = top >> UInt64(64 - bits)
    let rest = top << UInt64(bits)
    let half: UInt64 = 1 << 63
    if rest > half || (rest == half && (!isExact || integer & 1 == 1)) { integer += 1 }
    return Double(sign: isNegative ? .minus : .plus, exponent: Int(e - bits), significand: Double(integer))
  }
}
