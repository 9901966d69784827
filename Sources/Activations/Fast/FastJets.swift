// The most used functions in arithmetic of doubles that carries what rounding loses: each within about one ulp
// in f, two in f′ and five in f″, as its entry states, and some hundred times as fast as its formula in wide
// numbers, which a test holds it against.
//
// Goals, in this order: relative accuracy in the tails and next to 0; no nan and no overflow, and the limits
// at ±∞; no slower than the usual formulas in numpy.
//
// Every quotient n/d is computed as q = n/d of the leading parts plus (n's rest − q d's rest)/d, so that two
// roundings are left: that of the division and that of the sum.

/// A function in fast arithmetic.
struct FastJets: Sendable {
  /// The jets at four points.
  let lanes: @Sendable (Lanes) -> Jet<Lanes>

  /// The jet at one point: the same numbers as among four.
  func jet(at x: Double) -> Jet<Double> { lanes(Lanes(repeating: x))[0] }

  /// Beyond this |u| everything is at its limit to the last bit, also where it is multiplied by a double.
  fileprivate static let farthest = 1500.0
  /// Beyond this |u| e^(−|u|) is too small to be handled without its exponent.
  fileprivate static let far = 690.0

  /// The jets, with those that are out of reach replaced one by one.
  @inline(__always) fileprivate static func patched(
    _ jets: Jet<Lanes>, _ x: Lanes, where isOut: Mask, _ jet: (Double) -> Jet<Double>
  ) -> Jet<Lanes> {
    guard any(isOut) else { return jets }
    var jets = jets
    for lane in 0..<4 where isOut[lane] { jets[lane] = jet(x[lane]) }
    return jets
  }

  /// factor · eˣ for low x.
  fileprivate static func vanishing(_ factor: Double, _ x: Double, _ low: Double = 0) -> Double {
    guard x >= -farthest else { return 0 }
    return TwoPartExponential(Lanes(repeating: x), low: Lanes(repeating: low)).times(factor)
  }
}

/// σ(−u), tanh(u/2) and what derives from them, by t = e^(−u) for u ≥ 0.
private struct LogisticLanes {
  /// e^(−u).
  let t: TwoPart
  /// 1 + t.
  let sum: TwoPart
  /// 1/(1 + t) to two digits.
  let rough: Lanes
  /// t/(1 + t)² = σ′(u), and what to add to it.
  let slope: TwoPart

  @inline(__always) init(_ u: Lanes, low: Lanes = .zero) {
    let exponential = TwoPartExponential(-u, low: -low)
    t = exponential.value
    let start = TwoPart(ordered: Lanes(repeating: 1), t.high)
    sum = TwoPart(start.high, start.low + t.low)
    rough = sum.roughReciprocal
    let first = t.high / (sum.high * sum.high)
    let mantissa = exponential.mantissa
    slope = TwoPart(first, first * (mantissa.low * mantissa.roughReciprocal - 2 * sum.low * rough))
  }

  /// n/(1 + t).
  @inline(__always) func quotient(_ n: TwoPart) -> TwoPart {
    let q = n.high / sum.high
    return TwoPart(q, (n.low - q * sum.low) * rough)
  }

  /// (1 − t)/(1 + t) = tanh(u/2); for small u the series of tanh, which does not cancel.
  @inline(__always) func excess(_ half: Lanes, where isSmall: Mask) -> TwoPart {
    let n = TwoPart(ordered: Lanes(repeating: 1), -t.high)
    let q = quotient(TwoPart(n.high, n.low - t.low))
    let s = half * half
    var tail: Lanes = s * (-1382.0 / 155_925) + (62.0 / 2835)
    tail = s * tail - (17.0 / 315)
    tail = s * tail + (2.0 / 15)
    tail = s * tail - (1.0 / 3)
    return q.replacing(with: TwoPart(half, half * (s * tail)), where: isSmall)
  }
}

// MARK: - The sigmoids

extension FastJets {
  /// σ(u) = 1/(1 + e⁻ᵘ).
  static let sigmoid = FastJets { sigmoid($0, low: .zero) }

  /// weight · σ(±(x − center)): one probability of softmax while a logit moves.
  static func sigmoid(center: DoubleDouble, isFalling: Bool, weight: Double) -> FastJets {
    let (high, rest) = (Lanes(repeating: -center.high), -center.low)
    return FastJets { x in
      let u = TwoPart(sum: x, high)
      let jets = isFalling ? sigmoid(-u.high, low: -(u.low + rest)) : sigmoid(u.high, low: u.low + rest)
      let slope = isFalling ? -weight : weight
      return Jet<Lanes>(weight * jets.value, slope * jets.derivative, weight * jets.secondDerivative)
    }
  }

  /// σ(u + low).
  ///
  ///     σ′ = t/(1 + t)², t = e^(−|u|)        σ″ = −σ′ tanh(u/2)
  @inline(__always) private static func sigmoid(_ u: Lanes, low: Lanes) -> Jet<Lanes> {
    let size = u.magnitudes
    let isLeft = u .< 0
    let logistic = LogisticLanes(size, low: low.replacing(with: -low, where: isLeft))
    let value = logistic.quotient(
      TwoPart(Lanes(repeating: 1), .zero).replacing(with: logistic.t, where: isLeft))
    let excess = logistic.excess(0.5 * size, where: size .< 0.125)
    let bend = logistic.slope.times(excess)
    let jets = Jet<Lanes>(
      value.rounded, logistic.slope.rounded, (-bend).replacing(with: bend, where: isLeft))
    return patched(jets, u, where: .!(size .<= far)) { u in
      if u.isNaN { return Jet<Double>(u, u, u) }
      let t = vanishing(1, -u.magnitude)
      return u < 0 ? Jet<Double>(t, t, t) : Jet<Double>(1, t, -t)
    }
  }

  /// tanh(x).
  ///
  ///     tanh′ = 4t/(1 + t)², t = e^(−2|x|)        tanh″ = −2 tanh tanh′
  static let tanh = FastJets { x in
    let size = x.magnitudes
    let logistic = LogisticLanes(2 * size)
    let value = logistic.excess(size, where: size .< 0.0625)
    let bend = -8 * logistic.slope.times(value)
    let isLeft = x .< 0
    let jets = Jet<Lanes>(
      value.rounded.replacing(with: -value.rounded, where: isLeft), 4 * logistic.slope.rounded,
      bend.replacing(with: -bend, where: isLeft))
    return patched(jets, x, where: .!(2 * size .<= far)) { x in
      if x.isNaN { return Jet<Double>(x, x, x) }
      let slope = vanishing(4, -2 * x.magnitude)
      return x < 0 ? Jet<Double>(-1, slope, 2 * slope) : Jet<Double>(1, slope, -2 * slope)
    }
  }
}

// MARK: - Functions with a parameter

extension FastJets {
  /// α (eˣ − 1) for x ≤ 0 and α ≥ 0, which is a double and what rounding it lost.
  static func exponentialUnit(alpha: Double, low: Double = 0) -> FastJets {
    let (factor, rest) = (Lanes(repeating: alpha), Lanes(repeating: low))
    return FastJets { x in
      let t = TwoPartExponential(x).value
      let slope = factor * t.high + (factor * t.low + rest * t.high)
      // eˣ − 1 cancels near 0: x + x²/2 + x³/6 + …
      var tail: Lanes = x * (1.0 / 40320) + (1.0 / 5040)
      tail = x * tail + (1.0 / 720)
      tail = x * tail + (1.0 / 120)
      tail = x * tail + (1.0 / 24)
      tail = x * tail + (1.0 / 6)
      let series = TwoPart(x, x * x * (0.5 + x * tail))
      let n = TwoPart(ordered: Lanes(repeating: -1), t.high)
      let value = TwoPart(n.high, n.low + t.low).replacing(with: series, where: x .> -0x1p-5)
      let jets = Jet<Lanes>(factor * value.high + (factor * value.low + rest * value.high), slope, slope)
      return patched(jets, x, where: .!(x .>= -far)) { x in
        if x.isNaN { return Jet<Double>(x, x, x) }
        let slope = vanishing(alpha, x)
        return Jet<Double>(-alpha, slope, slope)
      }
    }
  }

  /// Factors from here to there can be split in halves, and so can their products.
  private static let splittable = (least: 1e-250, greatest: 1e250)

  /// x σ(βx) for β > 0.
  ///
  /// With t = e^(−|u|), u = βx:
  ///
  ///     f′ = t (1 + u + t)/(1 + t)²  for u < 0, (1 + t (1 + u))/(1 + t)² for u ≥ 0
  ///     f″ = β t (2 − |u| + t (2 + |u|))/(1 + t)³
  static func swish(beta: Double) -> FastJets {
    let isSplittable = beta < splittable.greatest && beta > splittable.least
    let factor = Lanes(repeating: beta)
    return FastJets { x in
      let u = TwoPart(product: factor, x)
      let isLeft = u.high .< 0
      let size = u.high.magnitudes
      let low = u.low.replacing(with: -u.low, where: isLeft)
      // Left of 0 the relative error of e^u is the absolute error of u: what rounding it lost matters.
      let logistic = LogisticLanes(size, low: low)
      let t = logistic.t
      let gated = TwoPart(product: x, t.high)
      let value = logistic.quotient(
        TwoPart(x, .zero).replacing(with: TwoPart(gated.high, gated.low + x * t.low), where: isLeft))
      // 1 + u + t left of 0; with it f′ = σ′ (1 + u + t), and right of 0 f′ = 1 − f′(−x).
      let start = TwoPart(ordered: Lanes(repeating: 1), -size)
      let (w, lost) = (start.high + t.high, TwoPart(sum: start.high, t.high).low)
      let rest = start.low + lost - low + t.low
      let left = TwoPart(logistic.slope.high * w, logistic.slope.low * w + logistic.slope.high * rest)
      let right = TwoPart(ordered: Lanes(repeating: 1), -left.high)
      let gradient = TwoPart(right.high, right.low - left.low).replacing(with: left, where: isLeft)
      // 2 − |u| + t (2 + |u|)
      let two = TwoPart(sum: Lanes(repeating: 2), -size)
      let product: Lanes = t.high * (2 + size)
      let inner = TwoPart(sum: two.high, product)
      let fine: Lanes = inner.low + two.low - low + t.low * (2 + size)
      let bend = factor * logistic.quotient(logistic.slope.product(inner.high + fine)).rounded
      let jets = Jet<Lanes>(value.rounded, gradient.rounded, bend)
      let width = x.magnitudes
      var isOut: Mask = .!(size .<= far)
      isOut .|= .!(width .< splittable.greatest)
      isOut .|= width .< splittable.least
      if !isSplittable { isOut = Mask(repeating: true) }
      return patched(jets, x, where: isOut) { distantSwish($0, beta: beta) }
    }
  }

  /// x σ(βx) where it is near its limits, and where factors cannot be split.
  private static func distantSwish(_ x: Double, beta: Double) -> Jet<Double> {
    if x.isNaN { return Jet<Double>(x, x, x) }
    let (u, lost) = twoProduct(beta, x)
    let size = u.magnitude
    if size <= far {
      let x = Jet<DoubleDouble>.variable(DoubleDouble(x))
      return (x * .sigmoid(DoubleDouble(beta) * x)).rounded
    }
    let low = lost.isFinite ? (u < 0 ? lost : -lost) : 0
    let bend = vanishing(beta * (2 - min(size, farthest)), -size, low)
    if u > 0 { return Jet<Double>(x, 1, bend) }
    guard size <= farthest else { return Jet<Double>(0, 0, 0) }
    return Jet<Double>(vanishing(x, -size, low), vanishing(1 + u, -size, low), bend)
  }
}
