// The building blocks of activation functions on jets, in forms that keep their accuracy.
//
// Goals, in this order: no nan and no overflow for any finite x, and the limits at ±∞;
// relative accuracy of value and derivatives in the tails, where the usual formulas cancel;
// speed.

import RealModule

extension Jet {
  /// eˣ of this jet.
  public static func exp(_ x: Jet) -> Jet {
    let e = Double.exp(x.value)
    return x.composed(with: Jet(e, e, e))
  }

  /// eˣ − 1 of this jet, without the cancellation near 0.
  public static func expMinusOne(_ x: Jet) -> Jet {
    let e = Double.exp(x.value)
    return x.composed(with: Jet(Double.expMinusOne(x.value), e, e))
  }

  /// The natural logarithm of this jet.
  public static func log(_ x: Jet) -> Jet {
    let r = 1 / x.value
    return x.composed(with: Jet(Double.log(x.value), r, -r * r))
  }

  /// The hyperbolic tangent of this jet.
  ///
  /// tanh′ = 4t/(1 + t)² with t = e^(−2|x|). The textbook 1 − tanh² is 0 from |x| = 19.1 on, and
  /// loses two digits a decade before that.
  public static func tanh(_ x: Jet) -> Jet {
    let value = Double.tanh(x.value)
    let t = Double.exp(-2 * x.value.magnitude)
    let derivative = 4 * t / ((1 + t) * (1 + t))
    return x.composed(with: Jet(value, derivative, -2 * value * derivative))
  }

  /// The logistic sigmoid of this jet.
  public static func sigmoid(_ x: Jet) -> Jet {
    x.composed(with: Logistic(x.value).jet)
  }

  /// softplus(x) = log(1 + eˣ) of this jet, as max(x, 0) + log1p(e^(−|x|)), which never overflows.
  public static func softplus(_ x: Jet) -> Jet {
    let logistic = Logistic(x.value)
    let value = max(x.value, 0) + Double.log(onePlus: Double.exp(-x.value.magnitude))
    return x.composed(with: Jet(value, logistic.value, logistic.jet.derivative))
  }
}

/// The logistic sigmoid σ(u) = 1/(1 + e⁻ᵘ) and its complement σ(−u), each with full relative accuracy.
///
/// Only e^(−|u|) is formed, so nothing overflows: σ = 1/(1 + e) on the side where it is near 1 and
/// e/(1 + e) on the other.
public struct Logistic: Sendable {
  /// σ(u).
  public let value: Double
  /// σ(−u) = 1 − σ(u), without the cancellation.
  public let complement: Double
  /// σ′(u) = σ(u) σ(−u). The textbook σ(1 − σ) is 0 from u = 36.7 on.
  public let derivative: Double
  /// σ(u) − σ(−u) = tanh(u/2), without the cancellation near 0.
  public let excess: Double

  /// The logistic sigmoid at `u` + `low`.
  ///
  /// - Parameters:
  ///   - u: The argument.
  ///   - low: What rounding `u` lost, if it was a product. Left of 0 the function is nearly eᵘ, whose
  ///     relative error is the absolute error of u: at u = −700 half an ulp of u is 350 ulp of eᵘ.
  public init(_ u: Double, low: Double = 0) {
    let e = Double.exp(-u.magnitude)
    // d/du e^(−|u|) = ∓ e^(−|u|)
    let t = low == 0 || !low.isFinite ? e : e.addingProduct(e, u < 0 ? low : -low)
    let r = 1 / (1 + t)
    let small = t / (1 + t)
    (value, complement) = u < 0 ? (small, r) : (r, small)
    derivative = small * r
    excess = Double.tanh(u / 2)
  }

  /// σ with its derivatives by u: σ″ = −σ′ tanh(u/2).
  public var jet: Jet { Jet(value, derivative, -derivative * excess) }
}
