// Soft clipping: a smooth clamp to the unit interval.

extension Catalogue {
  /// Soft clipping: nearly linear from 0 to 1, saturating at 0 and 1.
  ///
  ///     softclip(x) = log((1 + e^(αx)) / (1 + e^(α(x − 1)))) / α
  ///     softclip′ = σ(αx) − σ(α(x − 1)) = (1 − e^(−α)) σ(αx) σ(α(1 − x))
  ///
  /// It is symmetric about (1/2, 1/2), where it is steepest: tanh(α/4). The products do not cancel
  /// where the differences do.
  ///
  /// Klimek and Perelstein, "Neural Network-Based Approach to Phase Space Integration", 2018,
  /// arXiv:1810.11509.
  ///
  /// Accuracy: at most 0.51, 0.51 and 0.51 ulp in f, f′ and f″.
  static let softClipping = Activation(
    id: "soft-clipping", name: "Soft clipping", symbol: "softclip", family: "softplus",
    aliases: ["soft-clip"],
    parameters: [
      Parameter(
        name: "alpha", symbol: "α", defaultValue: 1, allowed: .positive,
        meaning: "the sharpness of the bends at 0 and 1 (p in the paper); large values clip hard")
    ],
    formula: Formula(
      "softclip(x) = log((1 + exp(α·x)) / (1 + exp(α·(x − 1)))) / α",
      tex: #"\operatorname{softclip}(x) = "#
        + #"\frac{1}{\alpha} \log \frac{1 + e^{\alpha x}}{1 + e^{\alpha (x - 1)}}"#),
    gradient: Formula(
      "softclip′(x) = σ(α·x) − σ(α·(x − 1))",
      tex: #"\operatorname{softclip}'(x) = \sigma(\alpha x) - \sigma(\alpha (x - 1))"#),
    defaultRange: .symmetric(6),
    reference: Reference(
      "Klimek and Perelstein 2018, Neural network-based approach to phase space integration",
      arXiv: "1810.11509"),
    definition: .scalar { arguments in
      let alpha = DoubleDouble(arguments[0])
      let width = 1 / arguments[0]
      return PiecewiseFunction(
        .formula(Feature(at: 0, width: width), Feature(at: 1, width: width)) { x in
          // The graph is symmetric about (1/2, 1/2): its left half is enough.
          let isRight = x.value > 0.5
          let left = softClipping(isRight ? .one - x.value : x.value, alpha: alpha)
          return isRight
            ? Jet<DoubleDouble>(.one - left.value, left.derivative, -left.secondDerivative) : left
        })
    })

  /// The jet of soft clipping for x up to 1/2.
  ///
  /// With a = αx, b = α(x − 1) and σ(p) − σ(q) = σ(p) σ(−q) (1 − e^(q − p)):
  ///
  ///     f′ = (1 − e^(−α)) σ(a) σ(−b)        f″ = α f′ (σ(−a) − σ(b)) = α f′ σ(−a) σ(−b) (1 − e^(a + b))
  private static func softClipping(_ x: DoubleDouble, alpha: DoubleDouble) -> Jet<DoubleDouble> {
    let a = alpha * x
    let b = alpha * (x - .one)
    let share = -DoubleDouble.expMinusOne(-alpha)
    let opposite = Jet<DoubleDouble>.sigmoid(.variable(-b)).value
    let rise = Jet<DoubleDouble>.sigmoid(.variable(a)).value
    let fall = Jet<DoubleDouble>.sigmoid(.variable(-a)).value
    // log1p keeps the left tail; where e^a is large the difference has nothing left to cancel.
    let value =
      a > 1
      ? Jet<DoubleDouble>.softplus(.variable(a)).value - Jet<DoubleDouble>.softplus(.variable(b)).value
      : DoubleDouble.log(onePlus: share * DoubleDouble.exp(a) * opposite)
    let derivative = share * rise * opposite
    let bend = -DoubleDouble.expMinusOne(alpha * (2 * x - .one))
    return Jet<DoubleDouble>(value / alpha, derivative, alpha * derivative * fall * opposite * bend)
  }
}
