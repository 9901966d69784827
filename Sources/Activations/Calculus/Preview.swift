// What a figure shows of a vector function when nothing else is asked for.

/// Some outputs of a vector function while one input varies and the others are held.
public struct Preview: Sendable {
  /// One curve.
  public struct Curve: Sendable {
    /// The inputs; the value of the one that varies does not matter.
    public let inputs: [Double]
    /// The index of the output.
    public let output: Int
    /// The output as a formula in the only input z, such as "relu(−z)"; nil where its symbol and number name it.
    public let formula: String?

    init(inputs: [Double], output: Int, formula: String? = nil) {
      self.inputs = inputs
      self.output = output
      self.formula = formula
    }
  }

  /// The index of the input that varies.
  public let variedInput: Int
  /// The curves.
  public let curves: [Curve]

  /// The article's example.
  public static let exampleLogits = [0.8, 1.2, 3.1]

  /// The outputs of a function of logits while the first of these varies; those of the article's example unless others
  /// are given.
  static func logits(_ inputs: [Double] = exampleLogits, outputs: Int) -> Preview {
    Preview(variedInput: 0, curves: (0..<outputs).map { Curve(inputs: inputs, output: $0) })
  }
}
