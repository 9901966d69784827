// Elementary functions of double-double numbers at four points at once: reduced by tables to a small argument, whose
// leading terms are summed in two doubles and the rest in one.
//
// The bounds that stand here are relative errors of the function of the exact argument; what the argument's own error
// does is added. A test holds them against balls of 256 bits. Far out, where there are too many digits to reduce or the
// result is no common number, nothing is known.
//
// Tang, "Table-driven implementation of the exponential function in IEEE floating-point arithmetic", 1989, and
// "Table-driven implementation of the logarithm function", 1990; Gal and Bachelis, "An accurate elementary mathematical
// library for the IEEE floating point standard", 1991.

extension ApproximationLanes {
  /// The nearest whole numbers, and their bits: the whole number modulo 2^32 in the lowest ones.
  @inline(__always) private static func rounded(_ x: Lanes) -> (number: Lanes, bits: LaneBits) {
    // Adding and taking away 1.5 · 2⁵² rounds to a whole number.
    let shifted = x + 0x1.8p52
    return (shifted - 0x1.8p52, shifted.bits)
  }

  /// The entries of a table at each point.
  @inline(__always) private static func entries(
    _ table: [(high: Double, low: Double)], _ index: LaneBits
  ) -> (high: Lanes, low: Lanes) {
    var (high, low) = (Lanes.zero, Lanes.zero)
    for lane in 0..<Lanes.scalarCount {
      (high[lane], low[lane]) = table[Int(truncatingIfNeeded: index[lane])]
    }
    return (high, low)
  }

  /// The sum of terms in descending order, the first in two parts.
  @inline(__always) private static func sum(
    _ high: Lanes, _ low: Lanes, _ rest: Lanes
  ) -> (sum: Lanes, lost: Lanes) {
    let (sum, lost) = quickTwoSum(high, rest)
    return quickTwoSum(sum, lost + low)
  }

  // MARK: - Exponentials

  /// e^x = T (1 + p) with T = 2^(n/64) and p = e^r − 1, |r| ≤ (log 2)/128.
  ///
  /// p has a relative error below 2^−67, and e^x one below 2^−72.
  @inline(__always) private static func exponentialParts(
    _ a: ApproximationLanes
  ) -> (power: ApproximationLanes, p: ApproximationLanes, isReduced: LaneMask) {
    let x = Lanes.choose(where: LaneMask(a.high.magnitudes .< 650), a.high, else: .zero)
    let (n, bits) = rounded(x * 92.332482616893656877)
    // n times the first part is exact, and so is the difference.
    let (first, firstLost) = twoSum(x - n * DoubleDouble.ln2Over64.0, -(n * DoubleDouble.ln2Over64.1))
    let (r, rest) = quickTwoSum(first, firstLost + a.low)
    // r + r²/2 + r³/6 + …
    let (square, squareLost) = twoProduct(r, r)
    var tail: Lanes = r * (1.0 / 40320) + (1.0 / 5040)
    tail = r * tail + (1.0 / 720)
    tail = r * tail + (1.0 / 120)
    tail = r * tail + (1.0 / 24)
    tail = r * tail + (1.0 / 6)
    let (half, halfLost) = quickTwoSum(r, 0.5 * square)
    let (high, low) = quickTwoSum(half, halfLost + (rest + (0.5 * squareLost + r * rest) + square * r * tail))
    let p = ApproximationLanes(high, low, error: bound(high.magnitudes, 0x1p-67))
    let base = entries(DoubleDouble.powersOfTwo, bits & 63)
    // The exponent where a double has it; what overflows is the sign.
    let scale = Lanes(bits: ((bits &>> 6) &<< 52) &+ (1023 << 52))
    let (table, tableLow) = (base.high * scale, base.low * scale)
    let (product, productLost) = twoProduct(table, high)
    let whole = sum(table, productLost + (table * low + tableLow * high) + tableLow, product)
    let power = ApproximationLanes(whole.sum, whole.lost, error: bound(whole.sum, 0x1p-72))
    return (power, p, LaneMask(n .== 0))
  }

  @inline(__always) static func exponentials(
    _ a: ApproximationLanes
  ) -> (exp: ApproximationLanes, expMinusOne: ApproximationLanes) {
    let (power, p, isReduced) = exponentialParts(a)
    let isKnown = LaneMask(a.high.magnitudes .< 650) & LaneMask(a.error .< 0x1p-10)
    let propagated = power.high * a.error * (1 + 0x1p-9)
    return (
      power.adding(error: propagated).known(where: isKnown),
      choose(where: isReduced, p, else: power - .one).adding(error: propagated).known(where: isKnown)
    )
  }

  static func exp(_ a: ApproximationLanes) -> ApproximationLanes { exponentials(a).exp }

  static func expMinusOne(_ a: ApproximationLanes) -> ApproximationLanes { exponentials(a).expMinusOne }

  // MARK: - Logarithms

  /// log x for numbers near 1 in two parts of the form 2^k m, by a factor that brings m near to 1:
  ///
  ///     log x = k log 2 − log c + log(1 + r), r = m c − 1
  ///
  /// - Parameters:
  ///   - small: Where x − 1 is known better, and what it is.
  @inline(__always) private static func logarithm(
    _ high: Lanes, _ low: Lanes, small: (mask: LaneMask, high: Lanes, low: Lanes)
  ) -> ApproximationLanes {
    let bits = high.bits
    let place = (bits &>> 45) & 127
    let isHalf = (place &+ 75) &>> 7  // 1 from place 53 on
    let k = (bits &>> 52) &+ isHalf
    let scale = Lanes(bits: (2046 &- k) &<< 52)
    var factor = Lanes.zero
    let factors = DoubleDouble.nearReciprocals
    for lane in 0..<Lanes.scalarCount { factor[lane] = factors[Int(truncatingIfNeeded: place[lane])] }
    let (product, lost) = twoProduct(high * scale, factor)
    let (near, nearLost) = twoSum(product - 1, lost + low * scale * factor)
    let r = Lanes.choose(where: small.mask, small.high, else: near)
    let rest = Lanes.choose(where: small.mask, small.low, else: nearLost)
    // r − r²/2 + r³/3 − …
    let (square, squareLost) = twoProduct(r, r)
    var tail: Lanes = r * (-1.0 / 10) + (1.0 / 9)
    tail = r * tail - (1.0 / 8)
    tail = r * tail + (1.0 / 7)
    tail = r * tail - (1.0 / 6)
    tail = r * tail + (1.0 / 5)
    tail = r * tail - (1.0 / 4)
    tail = r * tail + (1.0 / 3)
    let (start, startLost) = quickTwoSum(r, -0.5 * square)
    let (logHigh, logLow) = quickTwoSum(
      start, startLost + (rest - (0.5 * squareLost + r * rest) + square * r * tail))
    let table = entries(DoubleDouble.nearLogarithms, place)
    // Exact: k from 0 to 2047 less 1023.
    let count = Lanes(bits: k | 0x1.8p52.bitPattern) - (0x1.8p52 + 1023)
    let (ln2, ln2Lost) = twoProduct(count, Lanes(repeating: DoubleDouble.ln2.high))
    let isFar = !small.mask
    let base =
      ApproximationLanes(ln2, ln2Lost + count * DoubleDouble.ln2.low, error: .zero)
      + ApproximationLanes(table.high, table.low, error: .zero)
    let near1 = ApproximationLanes(logHigh, logLow, error: bound(logHigh.magnitudes, 0x1p-65))
    return choose(where: isFar, base + near1, else: near1)
  }

  static func log(_ a: ApproximationLanes) -> ApproximationLanes {
    let isKnown =
      LaneMask(a.high .> 0x1p-900) & LaneMask(a.high .< 0x1p900) & LaneMask(a.error .<= a.high * 0x1p-10)
    let high = Lanes.choose(where: isKnown, a.high, else: Lanes(repeating: 1))
    let nothing = (LaneMask(high .< 0), Lanes.zero, Lanes.zero)
    return logarithm(high, a.low, small: nothing)
      .adding(error: a.error / high * (1 + 0x1p-9)).known(where: isKnown)
  }

  static func log(onePlus a: ApproximationLanes) -> ApproximationLanes {
    let (sum, lost) = twoSum(Lanes(repeating: 1), a.high)
    let (whole, rest) = quickTwoSum(sum, lost + a.low)
    let isKnown =
      LaneMask(whole .> 0x1p-900) & LaneMask(whole .< 0x1p900) & LaneMask(a.error .<= whole * 0x1p-10)
    let high = Lanes.choose(where: isKnown, whole, else: Lanes(repeating: 1))
    let isSmall = LaneMask(a.high.magnitudes .< 0x1p-8)
    let value = logarithm(high, rest, small: (isSmall, a.high, a.low))
    // What the sum with 1 lost of its lesser part.
    return value.adding(error: (a.error + a.high.magnitudes * 0x1p-104) / high * (1 + 0x1p-9)).known(
      where: isKnown)
  }

  // MARK: - Angles

  static func sineAndCosine(
    _ a: ApproximationLanes
  ) -> (sine: ApproximationLanes, cosine: ApproximationLanes) {
    let isKnown = LaneMask(a.high.magnitudes .< 0x1p16) & LaneMask(a.error .< 0x1p-10)
    let x = Lanes.choose(where: isKnown, a.high, else: .zero)
    let (n, bits) = rounded(x * 20.371832715762602931)
    let parts = DoubleDouble.piOver64
    // The first two products are exact, and so is the first difference.
    let (first, firstLost) = twoSum(x - n * parts.0, -(n * parts.1))
    let (b, bLow) = quickTwoSum(first, firstLost + (a.low - n * parts.2))
    let (square, squareLost) = twoProduct(b, b)
    var tail: Lanes = square * (1.0 / 362_880) - (1.0 / 5040)
    tail = square * tail + (1.0 / 120)
    tail = square * tail - (1.0 / 6)
    // 1 − b²/2 and b, each with the rest of its series.
    let (sine, sineLow) = quickTwoSum(b, bLow + b * square * tail)
    var cosineTail: Lanes = square * (1.0 / 40320) - (1.0 / 720)
    cosineTail = square * cosineTail + (1.0 / 24)
    let (start, startLost) = quickTwoSum(Lanes(repeating: 1), -0.5 * square)
    let (cosine, cosineLow) = quickTwoSum(
      start, startLost + (square * square * cosineTail - (0.5 * squareLost + b * bLow)))
    let small = (
      sine: ApproximationLanes(sine, sineLow, error: bound(sine.magnitudes, 0x1p-63)),
      cosine: ApproximationLanes(cosine, cosineLow, error: Lanes(repeating: 0x1p-70))
    )
    func tabulated(_ index: LaneBits) -> ApproximationLanes {
      let entry = entries(DoubleDouble.sines, index & 127)
      return ApproximationLanes(entry.high, entry.low, error: entry.high.magnitudes * 0x1p-106)
    }
    let (s, c) = (tabulated(bits), tabulated(bits &+ 32))
    // What the reduction lost, and what the argument's own error does.
    let error = a.error * (1 + 0x1p-9) + n.magnitudes * 0x1p-118
    return (
      (s * small.cosine + c * small.sine).adding(error: error).known(where: isKnown),
      (c * small.cosine - s * small.sine).adding(error: error).known(where: isKnown)
    )
  }

  /// arctan x = arctan c + arctan((x − c)/(1 + c x)) for |x| ≤ 1, and π/2 less the one of the reciprocal beyond.
  static func arctangent(_ a: ApproximationLanes) -> ApproximationLanes {
    let x = a.magnitude
    let isKnown = LaneMask(a.error .< 0x1p-10) & LaneMask(x.high .< 0x1p400)
    let isFar = LaneMask(x.high .> 1)
    let (c, bits) = rounded(64 * Lanes.choose(where: isFar, 1 / x.high, else: x.high))
    let index = LaneBits.choose(where: isKnown, bits & 127)
    let center = ApproximationLanes(c / 64)
    let (below, above) = (x - center, .one + center * x)
    let (farBelow, farAbove) = (.one - center * x, x + center)
    let t =
      ApproximationLanes(
        .choose(where: isFar, farBelow.high, else: below.high),
        .choose(where: isFar, farBelow.low, else: below.low),
        error: .choose(where: isFar, farBelow.error, else: below.error))
      / ApproximationLanes(
        .choose(where: isFar, farAbove.high, else: above.high),
        .choose(where: isFar, farAbove.low, else: above.low),
        error: .choose(where: isFar, farAbove.error, else: above.error))
    let square = t.high * t.high
    var tail: Lanes = square * (1.0 / 9) - (1.0 / 7)
    tail = square * tail + (1.0 / 5)
    tail = square * tail - (1.0 / 3)
    let (high, low) = quickTwoSum(t.high, t.low + t.high * square * tail)
    let entry = entries(DoubleDouble.arctangents, index)
    let angle =
      ApproximationLanes(entry.high, entry.low, error: entry.high * 0x1p-106)
      + ApproximationLanes(high, low, error: t.error + bound(high.magnitudes, 0x1p-65))
    let quarter = ApproximationLanes(Approximation(.halfPi, error: 0x1p-106))
    let size = choose(where: isFar, quarter - angle, else: angle)
    return choose(where: LaneMask(a.high .< 0), -size, else: size).known(where: isKnown)
  }

  // MARK: - The error function

  /// erfc(x) = e^(−x²) · e^(x²) erfc(x), the latter by its Taylor series about the nearest tabulated place:
  ///
  ///     g′ = 2x g − 2/√π        (n + 1) a(n+1) = 2 (c a(n) + a(n−1)) for n ≥ 1
  static func erfc(_ a: ApproximationLanes) -> ApproximationLanes {
    let x = a.magnitude
    let isKnown = LaneMask(x.high .< 11.9) & LaneMask(a.error .< 0x1p-10)
    let place = Lanes.choose(where: isKnown, x.high, else: .zero)
    let (n, bits) = rounded(16 * place)
    let c = n * 0x1p-4
    let entry = entries(DoubleDouble.scaledErfc, LaneBits.choose(where: isKnown, bits & 255))
    let (d, dLow) = quickTwoSum(place - c, x.low)
    let value = ApproximationLanes(entry.high, entry.low, error: .zero)
    let center = ApproximationLanes(c)
    let slope = 2 * (center * value) - x.twoOverRootPi
    let bend = center * slope + value
    // a(3) and on in doubles.
    var (before, last) = (slope.high, bend.high)
    var coefficients: (Lanes, Lanes, Lanes, Lanes, Lanes, Lanes, Lanes, Lanes, Lanes, Lanes)
    func next(_ n: Double) -> Lanes {
      (before, last) = (last, 2 / n * (c * last + before))
      return last
    }
    coefficients = (
      next(3), next(4), next(5), next(6), next(7), next(8), next(9), next(10), next(11), next(12)
    )
    var tail = d * coefficients.9 + coefficients.8
    tail = d * tail + coefficients.7
    tail = d * tail + coefficients.6
    tail = d * tail + coefficients.5
    tail = d * tail + coefficients.4
    tail = d * tail + coefficients.3
    tail = d * tail + coefficients.2
    tail = d * tail + coefficients.1
    tail = d * tail + coefficients.0
    let distance = ApproximationLanes(d, dLow, error: .zero)
    let cube = ApproximationLanes(d * d * d * tail)
    var scaled = value + distance * (slope + distance * bend) + cube
    scaled.error = scaled.error + scaled.high * (0x1p-65 + 1.2 * a.error)
    let right = exp(-x.squared) * scaled
    return choose(where: LaneMask(a.high .< 0), 2 - right, else: right).known(where: isKnown)
  }

  static func erf(_ a: ApproximationLanes) -> ApproximationLanes {
    let far = .one - erfc(a.magnitude)
    let side = choose(where: LaneMask(a.high .< 0), -far, else: far)
    // 2/√π x (1 − x²/3 + x⁴/10 − x⁶/42 + …)
    let square = a.squared
    let s = square.high
    var tail: Lanes = s * (-1.0 / 918_086_400) + (1.0 / 76_204_800)
    tail = s * tail - (1.0 / 6_894_720)
    tail = s * tail + (1.0 / 685_440)
    tail = s * tail - (1.0 / 75_600)
    tail = s * tail + (1.0 / 9360)
    tail = s * tail - (1.0 / 1320)
    tail = s * tail + (1.0 / 216)
    tail = s * tail - (1.0 / 42)
    let third = ApproximationLanes(Approximation(1) / 3)
    let tenth = ApproximationLanes(Approximation(1) / 10)
    let rest = ApproximationLanes(s * tail, .zero, error: (s * tail).magnitudes * 0x1p-50)
    let series = a * (.one - square * (third - square * (tenth + rest)))
    let near = a.twoOverRootPi * series
    return choose(
      where: LaneMask(a.high.magnitudes .< 0.25),
      near.adding(error: near.high.magnitudes * 0x1p-68), else: side)
  }
}

extension LaneBits {
  /// The numbers where a condition holds, 0 elsewhere.
  @inline(__always) fileprivate static func choose(where mask: LaneMask, _ a: LaneBits) -> LaneBits {
    a & mask.bits
  }
}
