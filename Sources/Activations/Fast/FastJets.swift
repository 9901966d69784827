// The most used functions in two-part arithmetic: each within two ulp and about thirty times as fast as its
// formula in wide numbers, which a test holds it against.
//
// Goals, in this order: relative accuracy in the tails and next to 0; no nan and no overflow, and the limits
// at ±∞; no slower than the usual formulas in numpy.

/// Jets of the sigmoid family by one exponential each.
enum FastJets {
  /// Beyond this |u| everything is at its limit to the last bit, also where it is multiplied by a double.
  private static let farthest = 1500.0
  /// Beyond this |u| e^(−|u|) is too small to be handled without its exponent.
  private static let far = 690.0

  /// σ(u) = 1/(1 + e⁻ᵘ).
  ///
  ///     σ′ = t/(1 + t)², t = e^(−|u|)        σ″ = −σ′ tanh(u/2)
  static func sigmoid(_ u: Double) -> Jet {
    let size = u.magnitude
    guard size <= far else { return farSigmoid(u) }
    let t = TwoPartExponential(-size).value
    let r = t.reciprocalOfOnePlus
    let small = t * r
    let derivative = (small * r).rounded
    let excess = FastJets.excess(size, t, r)
    return u < 0
      ? Jet(small.rounded, derivative, derivative * excess) : Jet(r.rounded, derivative, -derivative * excess)
  }

  /// There σ is 1 or e^(−|u|), and so are its derivatives.
  private static func farSigmoid(_ u: Double) -> Jet {
    if u.isNaN { return Jet(u, u, u) }
    let t = vanishing(1, -u.magnitude, 0)
    return u < 0 ? Jet(t, t, t) : Jet(1, t, -t)
  }

  /// tanh(size/2) = (1 − t)/(1 + t), without the cancellation near 0.
  @inline(__always) private static func excess(_ size: Double, _ t: TwoPart, _ r: TwoPart) -> Double {
    if size < 0.125 { return smallTanh(size / 2) }
    return ((1 + TwoPart(-t.high, -t.low)) * r).rounded
  }

  /// tanh v for |v| ≤ 1/16, by its series.
  @inline(__always) private static func smallTanh(_ v: Double) -> Double {
    let s = v * v
    let tail =
      s * (-1.0 / 3 + s * (2.0 / 15 + s * (-17.0 / 315 + s * (62.0 / 2835 + s * (-1382.0 / 155_925)))))
    return v + v * tail
  }

  /// tanh(x).
  ///
  ///     tanh′ = 4t/(1 + t)², t = e^(−2|x|)        tanh″ = −2 tanh tanh′
  static func tanh(_ x: Double) -> Jet {
    let size = x.magnitude
    guard 2 * size <= far else {
      if x.isNaN { return Jet(x, x, x) }
      let slope = vanishing(4, -2 * size, 0)
      return x < 0 ? Jet(-1, slope, 2 * slope) : Jet(1, slope, -2 * slope)
    }
    let t = TwoPartExponential(-2 * size).value
    let r = t.reciprocalOfOnePlus
    let value = size < 0.0625 ? smallTanh(size) : ((1 + TwoPart(-t.high, -t.low)) * r).rounded
    let slope = 4 * (t * r * r).rounded
    return x < 0 ? Jet(-value, slope, 2 * value * slope) : Jet(value, slope, -2 * value * slope)
  }

  /// α (eˣ − 1) for x ≤ 0.
  static func exponentialUnit(_ x: Double, alpha: Double) -> Jet {
    guard x >= -far else {
      if x.isNaN { return Jet(x, x, x) }
      let slope = vanishing(alpha, x, 0)
      return Jet(-alpha, slope, slope)
    }
    let t = TwoPartExponential(x).value
    let slope = (alpha * t).rounded
    if x > -0x1p-5 {
      let tail =
        1.0 / 6 + x * (1.0 / 24 + x * (1.0 / 120 + x * (1.0 / 720 + x * (1.0 / 5040 + x * (1.0 / 40320)))))
      let (square, lost) = twoProduct(x, x)
      let (sum, rest) = quickTwoSum(x, 0.5 * square)
      return Jet((alpha * TwoPart(sum, rest + 0.5 * lost + square * x * tail)).rounded, slope, slope)
    }
    return Jet((alpha * (-1 + t)).rounded, slope, slope)
  }

  /// x σ(βx) for β > 0.
  ///
  /// With t = e^(−|u|), u = βx:
  ///
  ///     f′ = t (1 + u + t)/(1 + t)²  for u < 0, (1 + t (1 + u))/(1 + t)² for u ≥ 0
  ///     f″ = β t (2 − |u| + t (2 + |u|))/(1 + t)³
  static func swish(_ x: Double, beta: Double) -> Jet {
    let (u, lost) = twoProduct(beta, x)
    let size = u.magnitude
    guard size <= far else { return farSwish(x, u, lost, beta) }
    // Left of 0 the relative error of e^u is the absolute error of u: what rounding it lost matters.
    let rest = u < 0 ? lost : -lost
    let t = TwoPartExponential(-size, low: rest).value
    let r = t.reciprocalOfOnePlus
    let square = r * r
    let exact = TwoPart(size, -rest)
    let inner = (2 + TwoPart(-size, rest)) + t * (2 + exact)
    let bend = (beta * (t * inner * square * r)).rounded
    if u < 0 {
      let slope = t * ((1 + TwoPart(u, lost)) + t) * square
      return Jet((x * (t * r)).rounded, slope.rounded, bend)
    }
    let slope = (1 + t * (1 + TwoPart(u, lost))) * square
    return Jet((x * r).rounded, slope.rounded, bend)
  }

  private static func farSwish(_ x: Double, _ u: Double, _ lost: Double, _ beta: Double) -> Jet {
    if x.isNaN { return Jet(x, x, x) }
    let size = u.magnitude
    let low = lost.isFinite ? (u < 0 ? lost : -lost) : 0
    let bend = vanishing(beta * (2 - min(size, farthest)), -size, low)
    if u > 0 { return Jet(x, 1, bend) }
    guard size <= farthest else { return Jet(0, 0, 0) }
    return Jet(vanishing(x, -size, low), vanishing(1 + u, -size, low), bend)
  }

  /// factor · eˣ for x so low that eˣ alone may be too small for a double.
  private static func vanishing(_ factor: Double, _ x: Double, _ low: Double) -> Double {
    guard x >= -farthest else { return 0 }
    let power = TwoPartExponential(x, low: low)
    let product = (factor * power.mantissa).rounded
    // In three steps, of which only the last can round.
    let third = power.exponent / 3
    return product * Wide.power(third) * Wide.power(third) * Wide.power(power.exponent - 2 * third)
  }
}

extension TwoPart {
  @inline(__always) static func + (a: TwoPart, b: TwoPart) -> TwoPart {
    let (sum, lost) = twoSum(a.high, b.high)
    return TwoPart(sum, lost + (a.low + b.low))
  }

  @inline(__always) static func * (a: TwoPart, b: Double) -> TwoPart { b * a }
}
