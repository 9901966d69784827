// Path data read back by the rules of SVG, in whole hundredths, and as strict about numbers as ours must be.

@testable import Plot

/// The hundredths a number stands for; nil unless it is in its shortest form: "12", "-.5", "3.07".
func hundredths(_ text: Substring) -> Int? {
  let isNegative = text.hasPrefix("-")
  let parts = (isNegative ? text.dropFirst() : text).split(separator: ".", omittingEmptySubsequences: false)
  guard parts.count <= 2, parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }) else {
    return nil
  }
  let (whole, decimals) = (parts[0], parts.count == 2 ? parts[1] : "0")
  let isShort = parts.count == 2 ? (1...2).contains(decimals.count) && decimals.last != "0" : !whole.isEmpty
  guard isShort, whole == "0" ? parts.count == 1 && !isNegative : !whole.hasPrefix("0") else { return nil }
  let value = (Int(whole) ?? 0) * 100 + Int(decimals)! * (decimals.count == 1 ? 10 : 1)
  return isNegative ? -value : value
}

/// What is wrong with path data.
struct PathDataError: Error {
  let description: String
}

/// Path data as a path, and exactly: relative steps are added as whole hundredths.
func parsePathData(_ text: String) throws -> Path {
  var tokens = try tokenize(text)[...]
  var path = Path()
  var (x, y) = (0, 0)
  var start = (0, 0)
  func number() throws -> Int {
    guard case .number(let value)? = tokens.popFirst() else { throw PathDataError(description: "no number") }
    return value
  }
  func point() throws -> Point { Point(Double(try number() + x) / 100, Double(try number() + y) / 100) }
  while case .command(let command)? = tokens.popFirst() {
    repeat {
      switch command {
      case "M":
        (x, y) = (try number(), try number())
        start = (x, y)
        path.elements.append(.move(Point(Double(x) / 100, Double(y) / 100)))
      case "h": x += try number()
      case "v": y += try number()
      case "l": (x, y) = (try number() + x, try number() + y)
      case "c":
        let (a, b) = (try point(), try point())
        (x, y) = (try number() + x, try number() + y)
        path.elements.append(.cubic(a, b, Point(Double(x) / 100, Double(y) / 100)))
      case "z":
        (x, y) = start
        path.elements.append(.close)
      default: throw PathDataError(description: "command \(command)")
      }
      if "hvl".contains(command) { path.elements.append(.line(Point(Double(x) / 100, Double(y) / 100))) }
    } while command != "z" && tokens.first.map { if case .number = $0 { true } else { false } } ?? false
  }
  guard tokens.isEmpty else { throw PathDataError(description: "\(tokens.count) tokens are left") }
  return path
}

private enum Token {
  case command(Character)
  case number(Int)
}

private func tokenize(_ text: String) throws -> [Token] {
  var tokens: [Token] = []
  var rest = text[...]
  while let first = rest.first {
    if first == " " {
      rest.removeFirst()
    } else if first.isLetter {
      tokens.append(.command(rest.removeFirst()))
    } else {
      // A number ends before a blank, a letter, a sign, and before its own second point.
      var end = rest.index(after: rest.startIndex)
      var hasPoint = first == "."
      while end < rest.endIndex, rest[end].isNumber || rest[end] == "." && !hasPoint {
        hasPoint = hasPoint || rest[end] == "."
        end = rest.index(after: end)
      }
      guard let value = hundredths(rest[..<end]) else {
        throw PathDataError(description: "'\(rest[..<end])' is no number in its shortest form")
      }
      tokens.append(.number(value))
      rest = rest[end...]
    }
  }
  return tokens
}
