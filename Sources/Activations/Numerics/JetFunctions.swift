// The building blocks of activation functions on double-double jets, each with its derivatives in a form that keeps
// its accuracy in the tails and next to 0, and that neither overflows nor becomes nan.

extension Jet<DoubleDouble> {
  /// eᵘ.
  static func exp(_ u: Jet<DoubleDouble>) -> Jet<DoubleDouble> {
    let e = DoubleDouble.exp(u.value)
    return u.composed(e, e, e)
  }

  /// eᵘ − 1, without the cancellation near 0.
  static func expMinusOne(_ u: Jet<DoubleDouble>) -> Jet<DoubleDouble> {
    let e = DoubleDouble.exp(u.value)
    return u.composed(DoubleDouble.expMinusOne(u.value), e, e)
  }

  /// The natural logarithm; nan for negative numbers.
  static func log(_ u: Jet<DoubleDouble>) -> Jet<DoubleDouble> {
    let r = .one / u.value
    return u.composed(DoubleDouble.log(u.value), r, -r.squared)
  }

  /// log(1 + u), without the cancellation near 0.
  static func log(onePlus u: Jet<DoubleDouble>) -> Jet<DoubleDouble> {
    let r = .one / (.one + u.value)
    return u.composed(DoubleDouble.log(onePlus: u.value), r, -r.squared)
  }

  /// The sine of an angle in radians.
  static func sin(_ u: Jet<DoubleDouble>) -> Jet<DoubleDouble> {
    let (s, c) = DoubleDouble.sineAndCosine(u.value)
    return u.composed(s, c, -s)
  }

  /// The cosine of an angle in radians.
  static func cos(_ u: Jet<DoubleDouble>) -> Jet<DoubleDouble> {
    let (s, c) = DoubleDouble.sineAndCosine(u.value)
    return u.composed(c, -s, -c)
  }

  /// The arctangent.
  static func arctangent(_ u: Jet<DoubleDouble>) -> Jet<DoubleDouble> {
    let r = .one / (.one + u.value.squared)
    return u.composed(DoubleDouble.arctangent(u.value), r, -2 * u.value * r.squared)
  }

  /// The hyperbolic tangent.
  ///
  ///     tanh′ = 4t/(1 + t)², t = e^(−2|u|)        tanh″ = −2 tanh tanh′
  ///
  /// The textbook 1 − tanh² is 0 from |u| = 19.1 on in doubles.
  static func tanh(_ u: Jet<DoubleDouble>) -> Jet<DoubleDouble> {
    let size = u.value.magnitude
    let t = DoubleDouble.exp(-2 * size)
    let r = .one / (.one + t)
    let value = -DoubleDouble.expMinusOne(-2 * size) * r
    let tanh = u.value.isNegative ? -value : value
    let derivative = 4 * t * r.squared
    return u.composed(tanh, derivative, -2 * tanh * derivative)
  }

  /// The hyperbolic secant 1/cosh u = 2t/(1 + t²), t = e^(−|u|).
  static func sech(_ u: Jet<DoubleDouble>) -> Jet<DoubleDouble> {
    let tanh = tanh(.variable(u.value)).value
    let t = DoubleDouble.exp(-u.value.magnitude)
    let sech = 2 * t / (.one + t.squared)
    return u.composed(sech, -sech * tanh, sech * (tanh.squared - sech.squared))
  }

  /// The logistic sigmoid σ(u) = 1/(1 + e⁻ᵘ).
  ///
  ///     σ′ = t/(1 + t)², t = e^(−|u|)        σ″ = −σ′ tanh(u/2)
  static func sigmoid(_ u: Jet<DoubleDouble>) -> Jet<DoubleDouble> {
    let size = u.value.magnitude
    let t = DoubleDouble.exp(-size)
    let r = .one / (.one + t)
    let derivative = t * r.squared
    let excess = -DoubleDouble.expMinusOne(-size) * r
    return u.composed(
      u.value.isNegative ? t * r : r, derivative, derivative * (u.value.isNegative ? excess : -excess))
  }

  /// softplus(u) = log(1 + eᵘ) = max(u, 0) + log1p(e^(−|u|)).
  static func softplus(_ u: Jet<DoubleDouble>) -> Jet<DoubleDouble> {
    let rest = DoubleDouble.log(onePlus: DoubleDouble.exp(-u.value.magnitude))
    let slope = sigmoid(.variable(u.value))
    return u.composed(u.value.isNegative ? rest : u.value + rest, slope.value, slope.derivative)
  }

  /// The error function.
  static func erf(_ u: Jet<DoubleDouble>) -> Jet<DoubleDouble> {
    let slope = DoubleDouble.twoOverRootPi * DoubleDouble.exp(-u.value.squared)
    return u.composed(DoubleDouble.erf(u.value), slope, -2 * u.value * slope)
  }

  /// The distribution function of the normal distribution, Φ(u) = erfc(−u/√2)/2.
  ///
  /// (1 + erf(u/√2))/2 is 0 below −8.3 in doubles.
  static func normalDistribution(_ u: Jet<DoubleDouble>) -> Jet<DoubleDouble> {
    let density = DoubleDouble.oneOverRootTwoPi * DoubleDouble.exp(-0.5 * u.value.squared)
    return u.composed(
      0.5 * DoubleDouble.erfc(-u.value * .rootHalf), density, -u.value * density)
  }

  /// GELU: u Φ(u).
  static func gelu(_ u: Jet<DoubleDouble>) -> Jet<DoubleDouble> { u * normalDistribution(u) }

  /// SiLU: u σ(u).
  static func silu(_ u: Jet<DoubleDouble>) -> Jet<DoubleDouble> { u * sigmoid(u) }

  /// r = √u with r′ = 1/(2r) and r″ = −1/(4r³).
  var squareRoot: Jet<DoubleDouble> {
    let root = value.squareRoot
    let slope = 0.5 / root
    return composed(root, slope, -slope / (2 * value))
  }

  /// r = √(u² + b) for b ≥ 0 with r′ = u/r and r″ = b/r³, which the chain rule would find by a difference.
  static func hypotenuse(_ u: Jet<DoubleDouble>, plus b: DoubleDouble) -> Jet<DoubleDouble> {
    let root = (u.value.squared + b).squareRoot
    return u.composed(root, u.value / root, b / (root * root.squared))
  }
}
