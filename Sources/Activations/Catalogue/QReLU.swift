// QReLU: a rectifier whose negative side is a shallow parabola.

extension Catalogue {
  /// The quantum rectified linear unit, as surveys print it.
  ///
  ///     qrelu(x) = x                 for x > 0
  ///              = x (x − 2) / 100   for x ≤ 0
  ///
  /// At 0 the slope jumps from −1/50 to 1, so 0 is its least value; here it is −1/50 there.
  ///
  /// Parisi, Neagu, Ma and Campean, "QReLU and m-QReLU: Two novel quantum activation functions to aid
  /// medical diagnostics", 2020, arXiv:2010.08031.
  ///
  /// Accuracy: at most 0.51, 0.51 and 0.51 ulp in f, f′ and f″.
  public static let qrelu = Activation(
    id: "qrelu", name: "QReLU", symbol: "QReLU", family: "rectifier",
    aliases: ["quantum-relu"],
    expression: .choose(.x > 0, .x, else: .x * (.x - 2) / 100),
    formula: Formula(
      "QReLU(x) = x for x > 0, x·(x − 2) / 100 for x ≤ 0",
      tex: #"\operatorname{QReLU}(x) = \begin{cases} x & x > 0 \\ "#
        + #"\frac{x (x - 2)}{100} & x \le 0 \end{cases}"#),
    gradient: Formula(
      "QReLU′(x) = 1 for x > 0, (x − 1) / 50 for x < 0",
      tex: #"\operatorname{QReLU}'(x) = \begin{cases} 1 & x > 0 \\ \frac{x - 1}{50} & x < 0 \end{cases}"#),
    defaultRange: .symmetric(4),
    reference: Reference(
      "Parisi, Neagu, Ma and Campean 2020, QReLU and m-QReLU: two novel quantum activation functions to aid "
        + "medical diagnostics", arXiv: "2010.08031"),
    note: "This is the form that surveys print; the authors' code has 0.01x − 2x = −1.99x for x ≤ 0.")
}
