// The functions that formulas are made of, with their first two derivatives: each in a form that keeps its accuracy in
// the tails and next to 0, and that neither overflows nor becomes nan.

extension Jet where Scalar: ElementaryScalar {
  /// eᵘ.
  static func exp(_ u: Scalar) -> Jet {
    let e = Scalar.exp(u)
    return Jet(e, e, e)
  }

  /// eᵘ − 1, without the cancellation near 0.
  static func expMinusOne(_ u: Scalar) -> Jet {
    let e = Scalar.exp(u)
    return Jet(Scalar.expMinusOne(u), e, e)
  }

  /// The natural logarithm; nan for negative numbers.
  static func log(_ u: Scalar) -> Jet {
    let r = .one / u
    return Jet(Scalar.log(u), r, -r.squared)
  }

  /// log(1 + u), without the cancellation near 0.
  static func log(onePlus u: Scalar) -> Jet {
    let r = .one / (.one + u)
    return Jet(Scalar.log(onePlus: u), r, -r.squared)
  }

  /// The sine of an angle in radians.
  static func sin(_ u: Scalar) -> Jet {
    let (s, c) = Scalar.sineAndCosine(u)
    return Jet(s, c, -s)
  }

  /// The cosine of an angle in radians.
  static func cos(_ u: Scalar) -> Jet {
    let (s, c) = Scalar.sineAndCosine(u)
    return Jet(c, -s, -c)
  }

  /// The arctangent.
  static func arctangent(_ u: Scalar) -> Jet {
    let r = .one / (.one + u.squared)
    return Jet(Scalar.arctangent(u), r, -2 * u * r.squared)
  }

  /// The hyperbolic tangent.
  ///
  ///     tanh′ = 4t/(1 + t)², t = e^(−2|u|)        tanh″ = −2 tanh tanh′
  ///
  /// The textbook 1 − tanh² is 0 from |u| = 19.1 on in doubles.
  static func tanh(_ u: Scalar) -> Jet {
    let size = u.magnitude
    let (t, below) = Scalar.exponentials(-2 * size)
    let r = .one / (.one + t)
    let value = -below * r
    let tanh = Scalar.choose(bySignOf: u, negative: -value, other: value)
    let derivative = 4 * t * r.squared
    return Jet(tanh, derivative, -2 * tanh * derivative)
  }

  /// The hyperbolic secant 1/cosh u = 2t/(1 + t²), t = e^(−|u|).
  static func sech(_ u: Scalar) -> Jet {
    let tanh = tanh(u).value
    let t = Scalar.exp(-u.magnitude)
    let sech = 2 * t / (.one + t.squared)
    return Jet(sech, -sech * tanh, sech * (tanh.squared - sech.squared))
  }

  /// The logistic sigmoid σ(u) = 1/(1 + e⁻ᵘ).
  ///
  ///     σ′ = t/(1 + t)², t = e^(−|u|)        σ″ = −σ′ tanh(u/2)
  static func sigmoid(_ u: Scalar) -> Jet {
    let size = u.magnitude
    let (t, below) = Scalar.exponentials(-size)
    let r = .one / (.one + t)
    let derivative = t * r.squared
    let excess = -below * r
    let bend = derivative * excess
    return Jet(
      .choose(bySignOf: u, negative: t * r, other: r), derivative,
      .choose(bySignOf: u, negative: bend, other: -bend))
  }

  /// softplus(u) = log(1 + eᵘ) = max(u, 0) + log1p(e^(−|u|)).
  static func softplus(_ u: Scalar) -> Jet {
    let rest = Scalar.log(onePlus: Scalar.exp(-u.magnitude))
    let slope = sigmoid(u)
    return Jet(
      .choose(bySignOf: u, negative: rest, other: u + rest), slope.value, slope.derivative)
  }

  /// The error function.
  static func erf(_ u: Scalar) -> Jet {
    let slope = u.twoOverRootPi * Scalar.exp(-u.squared)
    return Jet(Scalar.erf(u), slope, -2 * u * slope)
  }

  /// The distribution function of the normal distribution, Φ(u) = erfc(−u/√2)/2.
  ///
  /// (1 + erf(u/√2))/2 is 0 below −8.3 in doubles.
  static func normalDistribution(_ u: Scalar) -> Jet {
    let (rootHalf, half) = (u.rootHalf, (-1 as Int))
    // 1/√(2π) = 2/√π · √(1/2)/2.
    let density = (u.twoOverRootPi * rootHalf * Scalar.exp(-u.squared.scaled(by: half)))
      .scaled(by: half)
    return Jet(
      Scalar.erfc(-u * rootHalf).scaled(by: half), density, -u * density)
  }

  /// GELU: u Φ(u).
  static func gelu(_ u: Scalar) -> Jet { normalDistribution(u).times(variable: u) }

  /// r = √u with r′ = 1/(2r) and r″ = −1/(4r³).
  static func squareRoot(_ u: Scalar) -> Jet {
    let root = u.squareRoot
    let slope = 0.5 / root
    return Jet(root, slope, -slope / (2 * u))
  }

  /// The cube root, of negative numbers too, with r′ = r/(3u) and r″ = −2r′/(3u).
  static func cubeRoot(_ u: Scalar) -> Jet {
    let size = Scalar.exp(Scalar.log(u.magnitude) / 3)
    let root = u.isZero ? .zero : Scalar.choose(bySignOf: u, negative: -size, other: size)
    let slope = size / (3 * u.magnitude)
    return Jet(root, slope, -2 * slope / (3 * u))
  }

  /// sin(u)/u, and 1 at 0, with f′ = (u cos u − sin u)/u² and Bessel's equation u f″ + 2 f′ + u f = 0.
  static func sinc(_ u: Scalar) -> Jet {
    guard !u.isZero else { return Jet(.one, .zero, u.exactly(-1) / 3) }
    let (sine, cosine) = Scalar.sineAndCosine(u)
    let value = sine / u
    let slope = (cosine - value) / u
    return Jet(value, slope, -value - 2 * slope / u)
  }

  /// The arcsine, arctan(u/√(1 − u²)).
  static func arcsine(_ u: Scalar) -> Jet {
    let square = (.one - u) * (.one + u)
    let slope = .one / square.squareRoot
    return Jet(Scalar.arctangent(u * slope), slope, u * slope / square)
  }

  /// The arccosine, 2 arctan √((1 − u)/(1 + u)).
  static func arccosine(_ u: Scalar) -> Jet {
    let (below, above) = (.one - u, .one + u)
    let slope = -(.one / (below * above).squareRoot)
    return Jet(
      2 * Scalar.arctangent((below / above).squareRoot), slope, u * slope / (below * above))
  }

  /// The hyperbolic sine.
  static func sinh(_ u: Scalar) -> Jet {
    // Both terms have the same sign.
    let sine = (Scalar.expMinusOne(u) - Scalar.expMinusOne(-u)).scaled(by: -1)
    return Jet(sine, (Scalar.exp(u) + Scalar.exp(-u)).scaled(by: -1), sine)
  }

  /// The hyperbolic cosine.
  static func cosh(_ u: Scalar) -> Jet {
    let sinh = sinh(u)
    return Jet(sinh.derivative, sinh.value, sinh.derivative)
  }

  /// The inverse hyperbolic sine, ±log(1 + |u| + u²/(1 + √(1 + u²))).
  static func arsinh(_ u: Scalar) -> Jet {
    let square = u.squared
    let root = (square + .one).squareRoot
    let size = Scalar.log(onePlus: u.magnitude + square / (.one + root))
    return Jet(
      .choose(bySignOf: u, negative: -size, other: size), .one / root, -u / (root * root.squared))
  }

  /// The inverse hyperbolic cosine, log(1 + t + √(t (t + 2))) for t = u − 1.
  static func arcosh(_ u: Scalar) -> Jet {
    let t = u - .one
    let square = t * (t + 2)
    let slope = .one / square.squareRoot
    return Jet(
      Scalar.log(onePlus: t + square.squareRoot), slope, -u * slope / square)
  }

  /// The inverse hyperbolic tangent.
  static func artanh(_ u: Scalar) -> Jet {
    let slope = .one / ((.one - u) * (.one + u))
    let double = Scalar.log(onePlus: u) - Scalar.log(onePlus: -u)
    return Jet(double.scaled(by: -1), slope, 2 * u * slope.squared)
  }

  /// uᵖ for u ≥ 0: 0 at 0 with derivatives that are 0 or infinite.
  static func power(_ u: Scalar, _ p: Scalar) -> Jet {
    guard !u.isZero else {
      let at = { (exponent: Scalar) -> Scalar in
        exponent.isNegative ? 1 / .zero : exponent.isZero ? .one : .zero
      }
      return Jet(at(p), p * at(p - 1), p * (p - 1) * at(p - 2))
    }
    let power = Scalar.exp(p * Scalar.log(u))
    let slope = p * power / u
    return Jet(power, slope, (p - 1) * slope / u)
  }
}

extension Jet {
  /// uⁿ for an integer n, by repeated squares.
  func power(_ n: Int) -> Jet {
    if n < 0 { return .constant(.one) / power(-n) }
    if n == 0 { return .constant(.one) }
    if n == 1 { return self }
    let root = power(n / 2)
    return n.isMultiple(of: 2) ? root.squared : root.squared * self
  }
}
