// What the catalogue of facts says of every function, parsed. make_facts.py writes the table.

import Activations
import Testing

/// The facts of a function, from a source that knows nothing of our code.
struct Facts: Sendable, CustomTestStringConvertible {
  let id: String
  let family: String
  /// Names and defaults.
  let parameters: [(name: String, value: Double)]
  /// The names in PyTorch, JAX, Keras and ONNX.
  let frameworks: [String?]
  /// What holds at the defaults; nil for a function of a vector.
  let scalar: Scalar?

  /// What holds of a function of one number at its defaults.
  struct Scalar: Sendable {
    let range: (lower: Double, upper: Double)
    /// The greatest |f′|; for a function that jumps, on its pieces.
    let steepest: Double
    let limits: (left: Jet<Double>, right: Jet<Double>)
    let kinks: [(x: Double, order: Int)]
    let monotonic: String
    let smoothness: String
    let symmetry: String
  }

  var testDescription: String { id }

  init(line: Substring) {
    let fields = line.split(separator: ";").map { $0.drop { $0 == " " } }
    func numbers(_ index: Int) -> [Double] { fields[index].split(separator: " ").map { Double($0)! } }
    func limit(_ index: Int) -> Jet<Double> {
      Jet<Double>(numbers(index)[0], numbers(index)[1], numbers(index)[2])
    }
    (id, family) = (String(fields[0]), String(fields[1]))
    parameters =
      fields[2] == "-"
      ? []
      : fields[2].split(separator: " ").map { item in
        let words = item.split(separator: "=")
        return (String(words[0]), Double(words[1])!)
      }
    frameworks = fields[3...6].map { $0 == "-" ? nil : String($0) }
    guard fields.count > 7 else {
      scalar = nil
      return
    }
    let kinks: [(x: Double, order: Int)] =
      fields[11] == "-"
      ? []
      : fields[11].split(separator: " ").map { item in
        let words = item.split(separator: ":")
        return (x: Double(words[0])!, order: Int(words[1])!)
      }
    scalar = Scalar(
      range: (numbers(7)[0], numbers(7)[1]), steepest: numbers(8)[0], limits: (limit(9), limit(10)),
      kinks: kinks, monotonic: String(fields[12]), smoothness: String(fields[13]),
      symmetry: String(fields[14]))
  }

  /// All of them.
  static let all = table.split(separator: "\n").map { Facts(line: $0) }
  /// Those of functions of one number.
  static let scalars = all.filter { $0.scalar != nil }
}
