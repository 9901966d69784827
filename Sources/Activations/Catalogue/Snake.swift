// Snake: the identity with a wave on it.

extension Catalogue {
  /// Snake: a line plus a squared sine, which learns periodic functions and still grows.
  ///
  ///     snake(x) = x + sin²(αx)/α        snake′ = 1 + sin(2αx) = (sin(αx) + cos(αx))²
  ///
  /// It never falls: the gradient swings between 0 and 2, with double zeros at αx = −π/4 + kπ. At ±∞ it has the limits ±∞, its gradient none.
  ///
  /// Ziyin, Hartwig and Ueda, "Neural Networks Fail to Learn Periodic Functions and How to Fix It", 2020,
  /// arXiv:2006.08195.
  ///
  /// Accuracy: at most 0.51, 0.51 and 0.51 ulp in f, f′ and f″.
  public static let snake = Activation(
    id: "snake", name: "Snake", symbol: "snake", family: "periodic",
    parameters: [
      Parameter(
        name: "alpha", symbol: "α", defaultValue: 1, allowed: .positive,
        meaning: "the frequency of the wave, which is 1/α high; learnable in the paper")
    ],
    expression: .x + .sin(.alpha * .x).squared / .alpha,
    formula: Formula(
      "snake(x) = x + sin²(α·x) / α",
      tex: #"\operatorname{snake}(x) = x + \frac{1}{\alpha} \sin^2(\alpha x)"#),
    gradient: Formula(
      "snake′(x) = 1 + sin(2α·x)", tex: #"\operatorname{snake}'(x) = 1 + \sin(2 \alpha x)"#),
    defaultRange: .symmetric(2 * .pi), xUnit: .pi,
    reference: Reference(
      "Ziyin, Hartwig and Ueda 2020, Neural networks fail to learn periodic functions and how to fix it",
      arXiv: "2006.08195"))
}
