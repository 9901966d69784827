// The formats of a table of samples, in parts: tens of millions of points need no more memory than a thousand.
// Unsafe: every byte of the memory is written, as many as were asked for, before it becomes an array.

import Activations

/// A format for x, f(x), f′(x) and f″(x) at many points.
enum SampleFormat: String, CaseIterable {
  /// Lines with commas under a heading.
  case csv
  /// A JSON object a line.
  case jsonl
  /// One JSON array of these objects.
  case json
  /// IEEE doubles, little-endian, four a point and nothing else.
  case raw

  /// Whether it is no text.
  var isBinary: Bool { self == .raw }

  /// What comes before the points.
  var beginning: String {
    switch self {
    case .csv: "x,f,df,d2f\n"
    case .json: "[\n"
    case .jsonl, .raw: ""
    }
  }

  /// What comes after them.
  var end: String { self == .json ? "]\n" : "" }

  /// The samples with these numbers.
  func bytes(of samples: Samples, _ numbers: Range<Int>) -> [UInt8] {
    let (xs, jets) = samples.columns(numbers)
    if self == .raw { return Self.doubles([xs, jets.value, jets.derivative, jets.secondDerivative]) }
    // The longest double has 24 characters; memory that is not touched costs nothing.
    var output = OutputBytes(capacity: numbers.count * 144)
    for (index, x) in xs.enumerated() {
      let jet = jets[index]
      switch self {
      case .csv:
        output.append(x)
        for number in [jet.value, jet.derivative, jet.secondDerivative] {
          output.append(UInt8(ascii: ","))
          output.append(number)
        }
        output.append(UInt8(ascii: "\n"))
      case .jsonl:
        Self.append(x, jet, to: &output)
        output.append(UInt8(ascii: "\n"))
      case .json:
        output.append("  ")
        Self.append(x, jet, to: &output)
        output.append(numbers.lowerBound + index + 1 < samples.count ? ",\n" : "\n")
      case .raw: break
      }
    }
    return output.bytes
  }

  /// The rows of columns of the same height, one number after the other, each with its lowest byte first.
  private static func doubles(_ columns: [[Double]]) -> [UInt8] {
    let row = columns.count * 8
    let size = row * columns[0].count
    return unsafe Array(unsafeUninitializedCapacity: size) { memory, count in
      let bytes = UnsafeMutableRawBufferPointer(memory)
      for (place, column) in columns.enumerated() {
        for (index, number) in column.enumerated() {
          unsafe bytes.storeBytes(
            of: number.bitPattern.littleEndian, toByteOffset: index * row + place * 8, as: UInt64.self)
        }
      }
      count = size
    }
  }

  /// {"x": 0.0, "f": 0.0, "df": 1.0, "d2f": 0.0}, with null for what JSON has no number for.
  private static func append(_ x: Double, _ jet: Jet<Double>, to output: inout OutputBytes) {
    func append(_ key: StaticString, _ number: Double) {
      output.append(key)
      if number.isFinite { output.append(number) } else { output.append("null") }
    }
    append("{\"x\": ", x)
    append(", \"f\": ", jet.value)
    append(", \"df\": ", jet.derivative)
    append(", \"d2f\": ", jet.secondDerivative)
    output.append("}")
  }
}
