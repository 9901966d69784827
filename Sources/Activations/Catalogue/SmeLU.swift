// SmeLU: a rectifier with a parabola in its corner, of any width.

extension Catalogue {
  /// The smooth rectified linear unit: ReLU whose corner is replaced by a parabola from −β to β.
  ///
  ///     smelu(x) = 0               for x ≤ −β
  ///              = (x + β)² / (4β) for −β < x < β
  ///              = x               for x ≥ β
  ///
  /// The gradient is continuous; f″ jumps at −β and β.
  ///
  /// Shamir, Lin and Coviello, "Smooth Activations and Reproducibility in Deep Networks", 2020,
  /// arXiv:2010.09931.
  ///
  /// Accuracy: at most 0.51, 0.51 and 0.51 ulp in f, f′ and f″.
  public static let smeLU = Activation(
    id: "smelu", name: "SmeLU", symbol: "SmeLU", family: "softplus",
    parameters: [
      Parameter(
        name: "beta", symbol: "β", defaultValue: 1, allowed: .positive,
        meaning: "half the width of the bend; small values approach ReLU; tuned in the paper")
    ],
    expression: .choose(
      .x <= -.beta, 0, else: .choose(.x < .beta, (.x + .beta).squared / (4 * .beta), else: .x)),
    formula: Formula(
      "SmeLU(x) = 0 for x ≤ −β, (x + β)²/(4β) for −β < x < β, x for x ≥ β",
      tex: #"\operatorname{SmeLU}(x) = \begin{cases} 0 & x \le -\beta \\ \frac{(x + \beta)^2}{4 \beta} & "#
        + #"-\beta < x < \beta \\ x & x \ge \beta \end{cases}"#),
    gradient: Formula(
      "SmeLU′(x) = 0 for x ≤ −β, (x + β)/(2β) for −β < x < β, 1 for x ≥ β",
      tex: #"\operatorname{SmeLU}'(x) = \begin{cases} 0 & x \le -\beta \\ \frac{x + \beta}{2 \beta} & "#
        + #"-\beta < x < \beta \\ 1 & x \ge \beta \end{cases}"#),
    defaultRange: .symmetric(3),
    reference: Reference(
      "Shamir, Lin and Coviello 2020, Smooth activations and reproducibility in deep networks",
      arXiv: "2010.09931"))
}
