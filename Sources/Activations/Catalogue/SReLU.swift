// The S-shaped rectified linear unit: the identity in the middle, learned slopes outside.

extension Catalogue {
  /// The S-shaped rectified linear unit: three straight lines with learned ends and slopes.
  ///
  ///     srelu(x) = l + a (x − l)   for x ≤ l
  ///              = x               for l < x < r
  ///              = r + b (x − r)   for x ≥ r
  ///
  /// At l and r the slope jumps; here it is the outer one there.
  ///
  /// Jin, Xu, Feng, Wei, Xiong and Yan, "Deep Learning with S-shaped Rectified Linear Activation Units",
  /// 2015, arXiv:1512.07030.
  ///
  /// Accuracy: at most 0.51, 0.00 and 0.00 ulp in f, f′ and f″.
  public static let srelu = Activation(
    id: "srelu", name: "SReLU", symbol: "SReLU", family: "rectifier",
    aliases: ["s-shaped-relu"],
    parameters: [
      Parameter(
        name: "tl", symbol: "l", defaultValue: -1, allowed: .real,
        meaning: "the left end of the middle part; learned"),
      Parameter(
        name: "al", symbol: "a", defaultValue: 0.1, allowed: .real, meaning: "the slope left of it; learned"),
      Parameter(
        name: "tr", symbol: "r", defaultValue: 1, allowed: .real,
        meaning: "the right end of the middle part; learned"),
      Parameter(
        name: "ar", symbol: "b", defaultValue: 0.1, allowed: .real,
        meaning: "the slope right of it; learned"),
    ],
    ascending: [(lower: 0, upper: 2)],
    expression: .choose(
      .x <= .parameter("tl"), .parameter("tl") + .parameter("al") * (.x - .parameter("tl")),
      else: .choose(
        .x >= .parameter("tr"), .parameter("tr") + .parameter("ar") * (.x - .parameter("tr")), else: .x)),
    formula: Formula(
      "SReLU(x) = l + a(x − l) for x ≤ l, r + b(x − r) for x ≥ r, else x",
      tex: #"\operatorname{SReLU}(x) = \begin{cases} l + a (x - l) & x \le l \\ x & l < x < r \\ "#
        + #"r + b (x - r) & x \ge r \end{cases}"#),
    gradient: Formula(
      "SReLU′(x) = a for x < l, b for x > r, 1 for l < x < r",
      tex: #"\operatorname{SReLU}'(x) = \begin{cases} a & x < l \\ 1 & l < x < r \\ "#
        + #"b & x > r \end{cases}"#),
    defaultRange: .symmetric(4),
    reference: Reference(
      "Jin, Xu, Feng, Wei, Xiong and Yan 2015, Deep learning with S-shaped rectified linear activation units",
      arXiv: "1512.07030"),
    note: "All four parameters are learned; the defaults are only an example.")
}
