// JSON text in a fixed order: the few kinds of values that our answers are made of.

/// A JSON value that writes itself; members keep their order, so the same answer has the same bytes.
indirect enum JSON {
  case null
  case bool(Bool)
  case string(String)
  case number(Double)
  case array([JSON])
  case object([(String, JSON)])

  /// A text, or null.
  static func optional(_ text: String?) -> JSON { text.map { .string($0) } ?? .null }

  /// A number, or one of the texts "inf", "-inf" and "nan" for those that JSON does not have.
  static func extended(_ value: Double) -> JSON {
    value.isFinite ? .number(value) : .string(value.isNaN ? "nan" : value < 0 ? "-inf" : "inf")
  }

  /// The value as JSON text, indented from the given depth. Numbers that JSON does not have (nan and
  /// the infinities) become null.
  func text(depth: Int = 0) -> String {
    let indent = String(repeating: "  ", count: depth + 1)
    let close = "\n" + String(repeating: "  ", count: depth)
    switch self {
    case .null: return "null"
    case .bool(let value): return value ? "true" : "false"
    case .string(let text): return JSON.quoted(text)
    case .number(let value): return value.isFinite ? "\(value)" : "null"
    case .array(let values):
      if values.isEmpty { return "[]" }
      return "[\n" + values.map { indent + $0.text(depth: depth + 1) }.joined(separator: ",\n") + close + "]"
    case .object(let members):
      if members.isEmpty { return "{}" }
      let lines = members.map { "\(indent)\(JSON.quoted($0.0)): \($0.1.text(depth: depth + 1))" }
      return "{\n" + lines.joined(separator: ",\n") + close + "}"
    }
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      default:
        if scalar.value < 0x20 {
          let hex = String(scalar.value, radix: 16)
          result += "\\u" + String(repeating: "0", count: 4 - hex.utf8.count) + hex
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }
}
