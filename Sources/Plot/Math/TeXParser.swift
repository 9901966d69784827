// TeX math -> a formula's tree. Only what formulas of activation functions need; anything else is refused, so
// that a figure falls back to the formula's plain text rather than show half of it.

extension MathNode {
  /// The longest text that is looked at, in bytes.
  static let lengthLimit = 2_000

  /// The formula of a line of TeX, without delimiters; nil where it uses what is not known here.
  init?(tex: String) {
    guard tex.utf8.count <= MathNode.lengthLimit else { return nil }
    var parser = TeXParser(scalars: Array(tex.unicodeScalars))
    guard let row = parser.row(until: .end, depth: 0), parser.isAtEnd else { return nil }
    self = row
  }
}

private struct TeXParser {
  /// What ends a row.
  enum End { case end, brace, right, cell }

  private static let deepest = 32
  let scalars: [Unicode.Scalar]
  private var index = 0

  init(scalars: [Unicode.Scalar]) {
    self.scalars = scalars
  }

  var isAtEnd: Bool { index >= scalars.count }
  private var next: Unicode.Scalar? { isAtEnd ? nil : scalars[index] }

  private mutating func take(_ text: String) -> Bool {
    let wanted = Array(text.unicodeScalars)
    guard scalars[index...].starts(with: wanted) else { return false }
    index += wanted.count
    return true
  }

  private mutating func skipBlanks() {
    while let scalar = next, scalar == " " || scalar == "\n" { index += 1 }
  }

  // MARK: - Rows

  /// Parts up to an end, which is left in place.
  mutating func row(until end: End, depth: Int) -> MathNode? {
    guard depth <= Self.deepest else { return nil }
    var row = RowBuilder()
    while true {
      skipBlanks()
      guard let scalar = next else { return end == .end ? row.node : nil }
      switch end {
      case .brace where scalar == "}": return row.node
      case .right where starts(with: "\\right"): return row.node
      case .cell where scalar == "&" || starts(with: "\\\\") || starts(with: "\\end"): return row.node
      default: break
      }
      guard element(&row, depth: depth) else { return nil }
    }
  }

  private func starts(with text: String) -> Bool { scalars[index...].starts(with: text.unicodeScalars) }

  /// One element with its scripts; false for what is not known.
  private mutating func element(_ row: inout RowBuilder, depth: Int) -> Bool {
    guard let scalar = next else { return false }
    index += 1
    switch scalar {
    case "\\": return command(&row, depth: depth)
    case "{":
      guard let inner = self.row(until: .brace, depth: depth + 1), take("}") else { return false }
      row.add(inner)
    case "^", "_":
      guard let script = argument(depth: depth) else { return false }
      return scalar == "^" ? row.addScript(upper: script) : row.addScript(lower: script)
    case "'": row.add(sign: "′")
    case "+": row.add(binary: "+")
    case "-", "−": row.add(binary: "−")
    case "=", "<", ">": row.add(relation: String(scalar))
    case "/": row.add(sign: "/")
    case ",": row.add(sign: ",", spaceAfter: true)
    case "(", "[": row.add(opening: String(scalar))
    case ")", "]", "|", "!", ".", ";", ":", "*": row.add(sign: String(scalar))
    case "}", "&", "~", "#", "$", "%": return false
    default: row.add(sign: String(scalar))
    }
    return true
  }

  /// What follows a command, a hat or a bar: a braced row or a single element.
  private mutating func argument(depth: Int) -> MathNode? {
    guard depth <= Self.deepest else { return nil }
    skipBlanks()
    if take("{") {
      guard let inner = row(until: .brace, depth: depth + 1), take("}") else { return nil }
      return inner
    }
    var row = RowBuilder()
    guard next != "^", next != "_", element(&row, depth: depth + 1) else { return nil }
    return row.node
  }

  // MARK: - Commands

  private mutating func name() -> String {
    var name = String.UnicodeScalarView()
    while let scalar = next, ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) {
      name.append(scalar)
      index += 1
    }
    if name.isEmpty, let scalar = next {
      name.append(scalar)
      index += 1
    }
    return String(name)
  }

  private mutating func command(_ row: inout RowBuilder, depth: Int) -> Bool {
    let name = self.name()
    if let text = TeXSymbols.find(name, in: TeXSymbols.relations) {
      row.add(relation: text)
    } else if let text = TeXSymbols.find(name, in: TeXSymbols.signs) {
      row.add(sign: text)
    } else if let text = TeXSymbols.find(name, in: TeXSymbols.spaces) {
      row.add(space: text)
    } else if let text = TeXSymbols.find(name, in: TeXSymbols.operators) {
      row.add(function: text)
    } else if TeXSymbols.functions.contains(where: { $0.utf8.elementsEqual(name.utf8) }) {
      row.add(function: name)
    } else {
      return construct(name, &row, depth: depth)
    }
    return true
  }

  private mutating func construct(_ name: String, _ row: inout RowBuilder, depth: Int) -> Bool {
    // Compared byte by byte: a switch over strings would need Unicode's tables, which Embedded Swift does not have.
    func isOne(of names: String...) -> Bool { names.contains { $0.utf8.elementsEqual(name.utf8) } }
    if isOne(of: "frac", "tfrac", "dfrac") {
      guard let above = argument(depth: depth + 1), let below = argument(depth: depth + 1) else {
        return false
      }
      row.add(.fraction(above, below, isSlanted: isOne(of: "tfrac")))
    } else if isOne(of: "sqrt") {
      guard let inner = argument(depth: depth + 1) else { return false }
      row.add(.root(inner))
    } else if isOne(of: "operatorname") {
      guard let word = word() else { return false }
      row.add(function: word)
    } else if isOne(of: "mathit", "mathrm", "text") {
      guard let word = word() else { return false }
      row.add(.text(word))
    } else if isOne(of: "left") {
      return fence(&row, depth: depth)
    } else if isOne(of: "begin") {
      guard take("{cases}"), let cases = cases(depth: depth) else { return false }
      row.add(cases)
    } else if isOne(of: "{", "}") {
      row.add(sign: name)
    } else {
      return false
    }
    return true
  }

  /// The plain text in braces.
  private mutating func word() -> String? {
    guard take("{") else { return nil }
    var word = String.UnicodeScalarView()
    while let scalar = next, scalar != "}" {
      guard scalar != "\\", scalar != "{" else { return nil }
      word.append(scalar)
      index += 1
    }
    return take("}") ? String(word) : nil
  }

  private mutating func fence(_ row: inout RowBuilder, depth: Int) -> Bool {
    guard let open = delimiter(), let inner = self.row(until: .right, depth: depth + 1), take("\\right"),
      let close = delimiter()
    else { return false }
    row.add(.fenced(open, inner, close))
    return true
  }

  private mutating func delimiter() -> String? {
    skipBlanks()
    guard let scalar = next, "()[]|.".unicodeScalars.contains(scalar) else { return nil }
    index += 1
    return scalar == "." ? "" : String(scalar)
  }

  private mutating func cases(depth: Int) -> MathNode? {
    var rows: [(value: MathNode, condition: MathNode)] = []
    while true {
      guard let value = row(until: .cell, depth: depth + 1), take("&"),
        let condition = row(until: .cell, depth: depth + 1)
      else { return nil }
      rows.append((value, condition))
      if take("\\end{cases}") { return .cases(rows) }
      guard take("\\\\") else { return nil }
    }
  }
}
