// The Soboleva modified hyperbolic tangent: a tanh whose four exponentials have rates of their own.

extension Catalogue {
  /// The Soboleva modified hyperbolic tangent.
  ///
  ///     smht(x) = (e^(ax) − e^(−bx)) / (e^(cx) + e^(−dx))
  ///
  /// With all four at 1 it is tanh. It is bounded where a ≤ c and b ≤ d, and falls back to 0 on a side where
  /// the inequality is strict. The slope at 0 is (a + b)/2.
  ///
  /// Soboleva and Beskorovainyi, "The utility function in problems of structural optimization of distributed
  /// objects", 2008 (in Russian).
  ///
  /// Accuracy: at most 0.51, 0.51 and 0.51 ulp in f, f′ and f″.
  static let sobolevaTanh = Activation(
    id: "soboleva-tanh", name: "Soboleva tanh", symbol: "smht", family: "sigmoid",
    aliases: ["smht", "soboleva-modified-hyperbolic-tangent"],
    parameters: [
      Parameter(
        name: "a", symbol: "a", defaultValue: 1, allowed: .positive,
        meaning: "the rate at which the numerator grows to the right; all four at 1 give tanh"),
      Parameter(
        name: "b", symbol: "b", defaultValue: 1, allowed: .positive,
        meaning: "the rate at which the numerator grows to the left"),
      Parameter(
        name: "c", symbol: "c", defaultValue: 1, allowed: .positive,
        meaning: "the rate of the denominator on the right; from a on the function is bounded there"),
      Parameter(
        name: "d", symbol: "d", defaultValue: 1, allowed: .positive,
        meaning: "the rate of the denominator on the left; from b on the function is bounded there"),
    ],
    formula: Formula(
      "smht(x) = (exp(ax) − exp(−bx)) / (exp(cx) + exp(−dx))",
      tex: #"\operatorname{smht}(x) = \frac{e^{a x} - e^{-b x}}{e^{c x} + e^{-d x}}"#),
    gradient: Formula(
      "smht′(x) = (a·exp(ax) + b·exp(−bx) − smht(x)·(c·exp(cx) − d·exp(−dx))) / (exp(cx) + exp(−dx))",
      tex: #"\operatorname{smht}'(x) = \frac{a e^{a x} + b e^{-b x} - "#
        + #"\operatorname{smht}(x) (c e^{c x} - d e^{-d x})}{e^{c x} + e^{-d x}}"#),
    defaultRange: .symmetric(4),
    reference: Reference(
      "Soboleva and Beskorovainyi 2008, The utility function in problems of structural optimization of "
        + "distributed objects"),
    note: "It is bounded where a ≤ c and b ≤ d.",
    definition: .scalar { arguments in
      let (a, b, c, d) = (arguments[0], arguments[1], arguments[2], arguments[3])
      let wide = (a: DoubleDouble(a), b: DoubleDouble(b), c: DoubleDouble(c), d: DoubleDouble(d))
      let curve = Piece.formula(
        bend(rate: a + b), bend(rate: c + d), bend(rate: a == c ? c + d : (a - c).magnitude),
        bend(rate: b == d ? c + d : (b - d).magnitude)
      ) { x in
        if !x.value.isNegative { return smht(x.value, wide.a, wide.b, wide.c, wide.d) }
        // smht(x; a, b, c, d) = −smht(−x; b, a, d, c)
        let mirrored = smht(-x.value, wide.b, wide.a, wide.d, wide.c)
        return Jet<DoubleDouble>(-mirrored.value, mirrored.derivative, -mirrored.secondDerivative)
      }
      return PiecewiseFunction(curve)
    })

  /// Where an exponential of the given rate bends: rates near the end of the doubles have no reciprocal.
  private static func bend(rate: Double) -> Feature {
    Feature(width: 1 / min(max(rate, 1e-300), 1e300))
  }

  /// The function with its derivatives for x ≥ 0.
  ///
  /// With h = e^(−mx), m = a + b, for the numerator, t = e^(−nx), n = c + d, for the denominator and
  /// g = e^(kx), k = a − c, for what their ratio grows by, nothing that grows is divided by another:
  ///
  ///     f  = g (1 − h)/(1 + t)
  ///     f′ = g (k (1 − h) + m h + t q)/(1 + t)²        q = a + b h + d (1 − h)
  ///     f″ = g s/(1 + t)²
  ///
  /// No term of f′ is negative but the first, where k is. For s, with T = (1 − t)/(1 + t) = tanh(nx/2) and
  /// e = d − b, there are two forms. In the tails that in h and t:
  ///
  ///     s = k (1 − h)(k + 2nt/(1 + t)) + m h (k − b − c + 2nt/(1 + t) + e t) + t q (k − nT)
  ///
  /// Near 0 these terms cancel where the function is odd. There, with w = a − b − c + d, every term has
  /// w or vanishes with x:
  ///
  ///     s = m (h + t)(w − nT) + (1 − h)(e t (k − m − nT) + k (k + 2nt/(1 + t)))
  private static func smht(
    _ x: DoubleDouble, _ a: DoubleDouble, _ b: DoubleDouble, _ c: DoubleDouble, _ d: DoubleDouble
  ) -> Jet<DoubleDouble> {
    let (m, n, k, e) = (a + b, c + d, a - c, d - b)
    let (h, rise) = (DoubleDouble.exp(-m * x), -DoubleDouble.expMinusOne(-m * x))
    let t = DoubleDouble.exp(-n * x)
    let r = .one / (.one + t)
    let lag = -n * DoubleDouble.expMinusOne(-n * x) * r
    let lead = k + 2 * n * t * r
    let q = a + b * h + d * rise
    let scale = DoubleDouble.exp(k * x) * r
    let bend: DoubleDouble
    if h.rounded > 0.5, t.rounded > 0.5 {
      let w = (a - b) + (d - c)
      bend = m * (h + t) * (w - lag) + rise * (e * t * (k - m - lag) + k * lead)
    } else {
      bend = k * rise * lead + m * h * (lead - b - c + e * t) + t * q * (k - lag)
    }
    return Jet<DoubleDouble>(scale * rise, scale * r * (k * rise + m * h + t * q), scale * r * bend)
  }
}
