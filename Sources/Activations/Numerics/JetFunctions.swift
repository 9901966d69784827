// The functions that formulas are made of, on jets: each with its derivatives in a form that keeps its accuracy in the
// tails and next to 0, and that neither overflows nor becomes nan.

extension Jet where Scalar: ElementaryScalar {
  /// eᵘ.
  static func exp(_ u: Jet) -> Jet {
    let e = Scalar.exp(u.value)
    return u.composed(e, e, e)
  }

  /// eᵘ − 1, without the cancellation near 0.
  static func expMinusOne(_ u: Jet) -> Jet {
    let e = Scalar.exp(u.value)
    return u.composed(Scalar.expMinusOne(u.value), e, e)
  }

  /// The natural logarithm; nan for negative numbers.
  static func log(_ u: Jet) -> Jet {
    let r = .one / u.value
    return u.composed(Scalar.log(u.value), r, -r.squared)
  }

  /// log(1 + u), without the cancellation near 0.
  static func log(onePlus u: Jet) -> Jet {
    let r = .one / (.one + u.value)
    return u.composed(Scalar.log(onePlus: u.value), r, -r.squared)
  }

  /// The sine of an angle in radians.
  static func sin(_ u: Jet) -> Jet {
    let (s, c) = Scalar.sineAndCosine(u.value)
    return u.composed(s, c, -s)
  }

  /// The cosine of an angle in radians.
  static func cos(_ u: Jet) -> Jet {
    let (s, c) = Scalar.sineAndCosine(u.value)
    return u.composed(c, -s, -c)
  }

  /// The arctangent.
  static func arctangent(_ u: Jet) -> Jet {
    let r = .one / (.one + u.value.squared)
    return u.composed(Scalar.arctangent(u.value), r, -2 * u.value * r.squared)
  }

  /// The hyperbolic tangent.
  ///
  ///     tanh′ = 4t/(1 + t)², t = e^(−2|u|)        tanh″ = −2 tanh tanh′
  ///
  /// The textbook 1 − tanh² is 0 from |u| = 19.1 on in doubles.
  static func tanh(_ u: Jet) -> Jet {
    let size = u.value.magnitude
    let t = Scalar.exp(-2 * size)
    let r = .one / (.one + t)
    let value = -Scalar.expMinusOne(-2 * size) * r
    let tanh = u.value.isNegative ? -value : value
    let derivative = 4 * t * r.squared
    return u.composed(tanh, derivative, -2 * tanh * derivative)
  }

  /// The hyperbolic secant 1/cosh u = 2t/(1 + t²), t = e^(−|u|).
  static func sech(_ u: Jet) -> Jet {
    let tanh = tanh(.variable(u.value)).value
    let t = Scalar.exp(-u.value.magnitude)
    let sech = 2 * t / (.one + t.squared)
    return u.composed(sech, -sech * tanh, sech * (tanh.squared - sech.squared))
  }

  /// The logistic sigmoid σ(u) = 1/(1 + e⁻ᵘ).
  ///
  ///     σ′ = t/(1 + t)², t = e^(−|u|)        σ″ = −σ′ tanh(u/2)
  static func sigmoid(_ u: Jet) -> Jet {
    let size = u.value.magnitude
    let t = Scalar.exp(-size)
    let r = .one / (.one + t)
    let derivative = t * r.squared
    let excess = -Scalar.expMinusOne(-size) * r
    return u.composed(
      u.value.isNegative ? t * r : r, derivative, derivative * (u.value.isNegative ? excess : -excess))
  }

  /// softplus(u) = log(1 + eᵘ) = max(u, 0) + log1p(e^(−|u|)).
  static func softplus(_ u: Jet) -> Jet {
    let rest = Scalar.log(onePlus: Scalar.exp(-u.value.magnitude))
    let slope = sigmoid(.variable(u.value))
    return u.composed(u.value.isNegative ? rest : u.value + rest, slope.value, slope.derivative)
  }

  /// The error function.
  static func erf(_ u: Jet) -> Jet {
    let slope = u.value.twoOverRootPi * Scalar.exp(-u.value.squared)
    return u.composed(Scalar.erf(u.value), slope, -2 * u.value * slope)
  }

  /// The distribution function of the normal distribution, Φ(u) = erfc(−u/√2)/2.
  ///
  /// (1 + erf(u/√2))/2 is 0 below −8.3 in doubles.
  static func normalDistribution(_ u: Jet) -> Jet {
    let (rootHalf, half) = (u.value.rootHalf, (-1 as Int))
    // 1/√(2π) = 2/√π · √(1/2)/2.
    let density = (u.value.twoOverRootPi * rootHalf * Scalar.exp(-u.value.squared.scaled(by: half)))
      .scaled(by: half)
    return u.composed(
      Scalar.erfc(-u.value * rootHalf).scaled(by: half), density, -u.value * density)
  }

  /// GELU: u Φ(u).
  static func gelu(_ u: Jet) -> Jet { u * normalDistribution(u) }

  /// r = √u with r′ = 1/(2r) and r″ = −1/(4r³).
  static func squareRoot(_ u: Jet) -> Jet {
    let root = u.value.squareRoot
    let slope = 0.5 / root
    return u.composed(root, slope, -slope / (2 * u.value))
  }

  /// The cube root, of negative numbers too, with r′ = r/(3u) and r″ = −2r′/(3u).
  static func cubeRoot(_ u: Jet) -> Jet {
    let size = Scalar.exp(Scalar.log(u.value.magnitude) / 3)
    let root = u.value.isZero ? .zero : u.value.isNegative ? -size : size
    let slope = size / (3 * u.value.magnitude)
    return u.composed(root, slope, -2 * slope / (3 * u.value))
  }

  /// sin(u)/u, and 1 at 0, with f′ = (u cos u − sin u)/u² and Bessel's equation u f″ + 2 f′ + u f = 0.
  static func sinc(_ u: Jet) -> Jet {
    guard !u.value.isZero else { return u.composed(.one, .zero, u.value.exactly(-1) / 3) }
    let (sine, cosine) = Scalar.sineAndCosine(u.value)
    let value = sine / u.value
    let slope = (cosine - value) / u.value
    return u.composed(value, slope, -value - 2 * slope / u.value)
  }

  /// The arcsine, arctan(u/√(1 − u²)).
  static func arcsine(_ u: Jet) -> Jet {
    let square = (.one - u.value) * (.one + u.value)
    let slope = .one / square.squareRoot
    return u.composed(Scalar.arctangent(u.value * slope), slope, u.value * slope / square)
  }

  /// The arccosine, 2 arctan √((1 − u)/(1 + u)).
  static func arccosine(_ u: Jet) -> Jet {
    let (below, above) = (.one - u.value, .one + u.value)
    let slope = -(.one / (below * above).squareRoot)
    return u.composed(
      2 * Scalar.arctangent((below / above).squareRoot), slope, u.value * slope / (below * above))
  }

  /// The hyperbolic sine.
  static func sinh(_ u: Jet) -> Jet {
    // Both terms have the same sign.
    let sine = (Scalar.expMinusOne(u.value) - Scalar.expMinusOne(-u.value)).scaled(by: -1)
    return u.composed(sine, (Scalar.exp(u.value) + Scalar.exp(-u.value)).scaled(by: -1), sine)
  }

  /// The hyperbolic cosine.
  static func cosh(_ u: Jet) -> Jet {
    let sinh = sinh(.variable(u.value))
    return u.composed(sinh.derivative, sinh.value, sinh.derivative)
  }

  /// The inverse hyperbolic sine, ±log(1 + |u| + u²/(1 + √(1 + u²))).
  static func arsinh(_ u: Jet) -> Jet {
    let square = u.value.squared
    let root = (square + .one).squareRoot
    let size = Scalar.log(onePlus: u.value.magnitude + square / (.one + root))
    return u.composed(
      u.value.isNegative ? -size : size, .one / root, -u.value / (root * root.squared))
  }

  /// The inverse hyperbolic cosine, log(1 + t + √(t (t + 2))) for t = u − 1.
  static func arcosh(_ u: Jet) -> Jet {
    let t = u.value - .one
    let square = t * (t + 2)
    let slope = .one / square.squareRoot
    return u.composed(
      Scalar.log(onePlus: t + square.squareRoot), slope, -u.value * slope / square)
  }

  /// The inverse hyperbolic tangent.
  static func artanh(_ u: Jet) -> Jet {
    let slope = .one / ((.one - u.value) * (.one + u.value))
    let double = Scalar.log(onePlus: u.value) - Scalar.log(onePlus: -u.value)
    return u.composed(double.scaled(by: -1), slope, 2 * u.value * slope.squared)
  }

  /// uᵖ for u ≥ 0: 0 at 0 with derivatives that are 0 or infinite.
  func realPower(_ p: Scalar) -> Jet {
    guard !value.isZero else {
      let at = { (exponent: Scalar) -> Scalar in
        exponent.isNegative ? 1 / .zero : exponent.isZero ? .one : .zero
      }
      return composed(at(p), p * at(p - 1), p * (p - 1) * at(p - 2))
    }
    let power = Scalar.exp(p * Scalar.log(value))
    let slope = p * power / value
    return composed(power, slope, (p - 1) * slope / value)
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
