// Sparse plus: a rectifier with a parabola in its corner.

extension Catalogue {
  /// Sparse plus: ReLU whose corner is replaced by a parabola from −1 to 1.
  ///
  ///     sparseplus(x) = 0             for x ≤ −1
  ///                   = (x + 1)² / 4  for −1 < x < 1
  ///                   = x             for x ≥ 1
  ///
  /// Its gradient is the sparse sigmoid, continuous and exactly 0 and 1 outside; f″ jumps at −1 and 1.
  ///
  /// The loss of sparse binary classification: Blondel, Martins and Niculae, "Learning with
  /// Fenchel-Young Losses", 2019, arXiv:1901.02324.
  ///
  /// Accuracy: at most 0.51, 0.51 and 0.00 ulp in f, f′ and f″.
  public static let sparsePlus = Activation(
    id: "sparse-plus", name: "Sparse plus", symbol: "sparseplus", family: "softplus",
    expression: .choose(.x <= -1, 0, else: .choose(.x < 1, (.x + 1).squared / 4, else: .x)),
    formula: Formula(
      "sparseplus(x) = 0 for x ≤ −1, (x + 1)²/4 for −1 < x < 1, x for x ≥ 1",
      tex: #"\operatorname{sparseplus}(x) = \begin{cases} 0 & x \le -1 \\ \frac{(x + 1)^2}{4} & "#
        + #"-1 < x < 1 \\ x & x \ge 1 \end{cases}"#),
    gradient: Formula(
      "sparseplus′(x) = 0 for x ≤ −1, (x + 1)/2 for −1 < x < 1, 1 for x ≥ 1",
      tex: #"\operatorname{sparseplus}'(x) = \begin{cases} 0 & x \le -1 \\ \frac{x + 1}{2} & "#
        + #"-1 < x < 1 \\ 1 & x \ge 1 \end{cases}"#),
    defaultRange: .symmetric(3),
    frameworks: FrameworkNames(jax: "jax.nn.sparse_plus", keras: "sparse_plus"),
    reference: Reference(
      "Blondel, Martins and Niculae 2019, Learning with Fenchel-Young losses", arXiv: "1901.02324"),
    note: "It is SmeLU with β = 1.",
    conventions: [
      Convention(.jax, subgradients: [.left, .right], note: "f′(−1) = 0, f′(1) = 1")
    ])
}
