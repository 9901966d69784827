// The sparse sigmoid: two-class sparsemax, a ramp from 0 to 1.

extension Catalogue {
  /// The sparse sigmoid: what the logistic sigmoid is to softmax, this is to sparsemax.
  ///
  ///     sparsesigmoid(x) = 0             for x ≤ −1
  ///                      = (x + 1) / 2   for −1 < x < 1
  ///                      = 1             for x ≥ 1
  ///
  /// At −1 and 1 the slope jumps between 0 and 1/2; here it is 0 there, JAX takes the mean.
  ///
  /// Blondel, Martins and Niculae, "Learning with Fenchel-Young Losses", 2019, arXiv:1901.02324.
  ///
  /// Accuracy: at most 0.51, 0.00 and 0.00 ulp in f, f′ and f″.
  public static let sparseSigmoid = Activation(
    id: "sparse-sigmoid", name: "Sparse sigmoid", symbol: "sparsesigmoid", family: "sigmoid",
    expression: .choose(.x <= -1, 0, else: .choose(.x < 1, (.x + 1) / 2, else: 1)),
    formula: Formula(
      "sparsesigmoid(x) = min(max((x + 1) / 2, 0), 1)",
      tex: #"\operatorname{sparsesigmoid}(x) = \min\left(\max\left(\frac{x + 1}{2}, 0\right), 1\right)"#),
    gradient: Formula(
      "sparsesigmoid′(x) = 1/2 for |x| < 1, 0 for |x| > 1",
      tex: #"\operatorname{sparsesigmoid}'(x) = \begin{cases} \frac{1}{2} & |x| < 1 \\ "#
        + #"0 & |x| > 1 \end{cases}"#),
    defaultRange: .symmetric(3),
    frameworks: FrameworkNames(jax: "jax.nn.sparse_sigmoid", keras: "sparse_sigmoid"),
    reference: Reference(
      "Blondel, Martins and Niculae 2019, Learning with Fenchel-Young losses", arXiv: "1901.02324"),
    conventions: [
      Convention(
        .jax, subgradients: [.middle, .middle],
        note: "f′(−1) = f′(1) = 1/4: jnp.clip passes half of the gradient at its ends")
    ])
}
