// The shifted rectified linear unit: the corner moved to (−1, −1).

extension Catalogue {
  /// The shifted rectified linear unit: ELU's shape without its curve.
  ///
  ///     shiftedReLU(x) = max(−1, x)
  ///
  /// At −1 the slope jumps from 0 to 1; here it is 0 there.
  ///
  /// Clevert, Unterthiner and Hochreiter, "Fast and Accurate Deep Network Learning by Exponential
  /// Linear Units (ELUs)", 2015, arXiv:1511.07289.
  ///
  /// Accuracy: at most 0.00, 0.00 and 0.00 ulp in f, f′ and f″.
  public static let shiftedReLU = Activation(
    id: "shifted-relu", name: "Shifted ReLU", symbol: "ShiftedReLU", family: "rectifier",
    expression: .max(-1, .x),
    gradient: Formula(
      "ShiftedReLU′(x) = 1 for x > −1, 0 for x < −1",
      tex: #"\operatorname{ShiftedReLU}'(x) = \begin{cases} 1 & x > -1 \\ 0 & x < -1 \end{cases}"#),
    defaultRange: .symmetric(4),
    reference: Reference(
      "Clevert, Unterthiner and Hochreiter 2015, Fast and accurate deep network learning by exponential "
        + "linear units", arXiv: "1511.07289"),
    note: "The ELU paper compares with it under the name SReLU, which more often means the S-shaped ReLU.",
    subgradients: [.left])
}
