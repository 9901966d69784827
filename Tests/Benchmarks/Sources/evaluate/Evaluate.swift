// Evaluates f, f′ and f″ of the article's ten functions over a grid and prints what each costs a point.
// Run by compare-numpy, which sets numpy beside it.

import Activations

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@main
struct Evaluate {
  static let ids = [
    "step", "linear", "sigmoid", "tanh", "relu", "leaky-relu", "prelu", "elu", "swish", "softmax",
  ]

  static func main() {
    let count = CommandLine.arguments.count > 1 ? Int(CommandLine.arguments[1]) ?? 0 : 10_000_000
    guard count >= 2 else { return print("usage: evaluate COUNT, at least 2") }
    let xs = (0..<count).map { -8 + 16 * Double($0) / Double(count - 1) }
    // As `actplot sample` does it: the columns stay in the cache.
    let chunks = stride(from: 0, to: count, by: 4096).map { Array(xs[$0..<min($0 + 4096, count)]) }
    for id in ids {
      let entry = Catalogue.entry(named: id)!
      let functions =
        switch entry.definition {
        case .scalar(let pieces): [pieces(entry.defaultArguments)]
        // Three probabilities while the first of the article's logits moves.
        case .vector(let vector): vector(entry.defaultArguments).slices([0.8, 1.2, 3.1], 0)
        }
      var columns = functions.map { _ in Columns() }
      var checksum = 0.0
      let start = seconds()
      for chunk in chunks {
        for index in functions.indices {
          columns[index].fill(with: functions[index], at: chunk)
          let column = columns[index]
          checksum += column.value[0] + column.derivative[1] + column.secondDerivative[2]
        }
      }
      let cost = seconds() - start
      print(id, cost / Double(count) * 1e9, checksum)
    }
  }

  /// Processor time of this process.
  static func seconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
