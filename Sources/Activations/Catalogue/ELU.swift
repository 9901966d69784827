// The exponential linear unit: a smooth, saturating negative side.

extension Catalogue {
  /// The exponential linear unit: identity for positive inputs, an exponential that saturates at −α
  /// for negative ones.
  ///
  ///     elu(x) = x            for x > 0
  ///            = α (eˣ − 1)   for x ≤ 0
  ///
  /// At 0 the slope goes from α to 1, so the graph has a corner unless α is 1; PyTorch and JAX take α.
  /// The negative branch uses `expm1`: near 0, eˣ − 1 cancels.
  ///
  /// Clevert, Unterthiner and Hochreiter, "Fast and Accurate Deep Network Learning by Exponential
  /// Linear Units (ELUs)", 2015, arXiv:1511.07289.
  ///
  /// One point at a time f, f′ and f″ are within 0.51 ulp; drawing and columns of points take a fast form.
  ///
  /// Accuracy: at most 1.00, 1.00 and 1.00 ulp in f, f′ and f″.
  public static let elu = Activation(
    id: "elu", name: "ELU", symbol: "ELU", family: "exponential-unit",
    aliases: ["exponential-linear-unit"],
    parameters: [
      Parameter(
        name: "alpha", symbol: "α", defaultValue: 1, allowed: .nonNegative,
        meaning: "the negative side saturates at −α; 1 in PyTorch, JAX, Keras and ONNX")
    ],
    expression: .choose(.x > 0, .x, else: .alpha * .expMinusOne(.x)),
    formula: Formula(
      "ELU(x) = x for x > 0, α(eˣ − 1) for x ≤ 0",
      tex: #"\operatorname{ELU}(x) = \begin{cases} x & x > 0 \\ \alpha (e^x - 1) & x \le 0 \end{cases}"#),
    gradient: Formula(
      "ELU′(x) = 1 for x > 0, αeˣ for x < 0",
      tex: #"\operatorname{ELU}'(x) = \begin{cases} 1 & x > 0 \\ \alpha e^x & x < 0 \end{cases}"#),
    defaultRange: .symmetric(4),
    frameworks: FrameworkNames(torch: "nn.ELU", jax: "jax.nn.elu", keras: "elu", onnx: "Elu"),
    reference: Reference(
      "Clevert, Unterthiner and Hochreiter 2015, Fast and accurate deep network learning by exponential "
        + "linear units", arXiv: "1511.07289"),
    conventions: [
      Convention(.torch, subgradients: [.left], note: "f′(0) is α"),
      Convention(.jax, subgradients: [.left], note: "f′(0) is α"),
    ])
}
