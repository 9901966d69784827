// Snake: the identity with a wave on it.

extension Catalogue {
  /// Snake: a line plus a squared sine, which learns periodic functions and still grows.
  ///
  ///     snake(x) = x + sin²(αx)/α        snake′ = 1 + sin(2αx) = (sin(αx) + cos(αx))²
  ///
  /// It never falls: the gradient swings between 0 and 2, with double zeros at αx = −π/4 + kπ, where
  /// 1 + sin(2αx) cancels and the square does not. At ±∞ it has the limits ±∞, its gradient none.
  ///
  /// Ziyin, Hartwig and Ueda, "Neural Networks Fail to Learn Periodic Functions and How to Fix It", 2020,
  /// arXiv:2006.08195.
  ///
  /// Accuracy: at most 0.51, 0.51 and 0.51 ulp in f, f′ and f″.
  static let snake = Activation(
    id: "snake", name: "Snake", symbol: "snake", family: "periodic",
    parameters: [
      Parameter(
        name: "alpha", symbol: "α", defaultValue: 1, allowed: .positive,
        meaning: "the frequency of the wave, which is 1/α high; learnable in the paper")
    ],
    formula: Formula(
      "snake(x) = x + sin²(α·x) / α",
      tex: #"\operatorname{snake}(x) = x + \frac{1}{\alpha} \sin^2(\alpha x)"#),
    gradient: Formula(
      "snake′(x) = 1 + sin(2α·x)", tex: #"\operatorname{snake}'(x) = 1 + \sin(2 \alpha x)"#),
    defaultRange: .symmetric(2 * .pi), xUnit: .pi,
    reference: Reference(
      "Ziyin, Hartwig and Ueda 2020, Neural networks fail to learn periodic functions and how to fix it",
      arXiv: "2006.08195"),
    definition: .scalar { arguments in
      let alpha = DoubleDouble(arguments[0])
      let limits = (left: Jet<Double>(-.infinity, .nan, .nan), right: Jet<Double>(.infinity, .nan, .nan))
      // The square has twice the frequency.
      return PiecewiseFunction(
        .formula(oscillation(of: 2 * arguments[0]), limits: limits) { x in
          let (sine, cosine) = DoubleDouble.sineAndCosine(alpha * x.value)
          let sum = sine + cosine
          return Jet<DoubleDouble>(
            x.value + sine.squared / alpha, sum.squared, 2 * alpha * sum * (cosine - sine))
        })
    })
}
