// What there is to see of a function of a vector.

/// What a figure of a function of a vector shows: some outputs while one input moves.
public struct Exhibit: Sendable {
  /// One curve.
  public struct Curve: Sendable {
    /// The inputs; the one that moves counts for nothing.
    public let inputs: [Double]
    /// Which output is shown.
    public let output: Int
    /// The names of the output and of its two derivatives, such as "p₁", "∂p₁/∂z₁" and "∂²p₁/∂z₁²".
    public let labels: [String]
  }

  /// The symbol of the outputs, such as "p"; empty for a gated unit.
  public let symbol: String
  /// The index of the input that moves.
  public let moving: Int
  /// The name of the input that moves, such as "z₁".
  public let variable: String
  /// The names and values of the inputs that are held for all curves, such as z₂ = 1.2 and z₃ = 3.1.
  public let held: [(name: String, value: Double)]
  /// The curves.
  public let curves: [Curve]

  /// Whether it shows a gated unit.
  var isGate: Bool { symbol.utf8.isEmpty }

  /// The name of an input or an output: its symbol with its number, from 1, as an index.
  public static func name(_ symbol: String, _ number: Int) -> String {
    let digits = ["₀", "₁", "₂", "₃", "₄", "₅", "₆", "₇", "₈", "₉"]
    return String(number).utf8.reduce(symbol) { $0 + digits[Int($1 - UInt8(ascii: "0"))] }
  }

  /// The article's example.
  public static let usualLogits = [0.8, 1.2, 3.1]

  /// The outputs of a function of logits, of which the first moves; those of the article's example unless
  /// others are given.
  static func logits(
    _ inputs: [Double] = usualLogits, outputs: Int, symbol: String
  ) -> Exhibit {
    return Exhibit(
      symbol: symbol, moving: 0, variable: "z₁",
      held: inputs.indices.dropFirst().map { (name("z", $0 + 1), inputs[$0]) },
      curves: (0..<outputs).map { index in
        let label = outputs == 1 ? symbol : name(symbol, index + 1)
        return Curve(
          inputs: inputs, output: index, labels: [label, "∂\(label)/∂z₁", "∂²\(label)/∂z₁²"])
      })
  }
}
