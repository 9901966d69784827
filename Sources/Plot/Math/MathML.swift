// A formula's tree -> MathML Core, for pages: W3C, "MathML Core", sections 3 and 4.

/// Formulas as elements that browsers set and screen readers read.
public enum MathML {
  /// The formula of a line of TeX (see `Formula.tex`) as a `math` element in block style; nil where it uses what is not
  /// known here. Without attributes of style, so that a strict policy takes it.
  public static func markup(tex: String) -> String? {
    guard let node = MathNode(tex: tex) else { return nil }
    var writer = XMLWriter()
    writer.element("math", [XMLWriter.Attribute("display", "block")]) { $0.write(node) }
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

extension XMLWriter {
  fileprivate mutating func write(_ node: MathNode) {
    switch node {
    case .text(let text):
      let tokens = MathToken.tokens(of: text)
      if tokens.count == 1 { return write(tokens[0]) }
      element("mrow", []) { row in for token in tokens { row.write(token) } }
    case .row(let nodes):
      element("mrow", []) { row in for node in nodes { row.write(node) } }
    case .scripts(let base, let lower?, let upper?):
      element("msubsup", []) { $0.write([base, lower, upper]) }
    case .scripts(let base, let lower?, nil): element("msub", []) { $0.write([base, lower]) }
    case .scripts(let base, nil, let upper?): element("msup", []) { $0.write([base, upper]) }
    case .scripts(let base, nil, nil): write(base)
    case .fraction(let above, let below, isSlanted: true):
      element("mrow", []) { row in
        row.write(above)
        row.write(MathToken.sign("/"))
        row.write(below)
      }
    case .fraction(let above, let below, isSlanted: false):
      element("mfrac", []) { $0.write([above, below]) }
    case .root(let inner): element("msqrt", []) { $0.write(inner) }
    case .fenced(let open, let inner, let close):
      element("mrow", []) { row in
        if !open.isEmpty { row.write(fence: open, form: "prefix") }
        row.write(inner)
        if !close.isEmpty { row.write(fence: close, form: "postfix") }
      }
    case .cases(let rows):
      element("mrow", []) { row in
        row.write(fence: "{", form: "prefix")
        row.element("mtable", []) { table in
          for (value, condition) in rows {
            table.element("mtr", []) { line in
              line.element("mtd", []) { $0.write(value) }
              line.element("mtd", []) { cell in
                cell.write(MathToken.words("for\u{A0}"))
                cell.write(condition)
              }
            }
          }
        }
      }
    }
  }

  /// The children of an element that takes a fixed number of them.
  private mutating func write(_ nodes: [MathNode]) {
    for node in nodes { element("mrow", []) { $0.write(node) } }
  }

  /// A delimiter that grows with what it encloses. Its form is said since it may stand amid a row.
  private mutating func write(fence text: String, form: String) {
    element("mo", [Attribute("form", form)]) { $0.text(text) }
  }

  private mutating func write(_ token: MathToken) {
    switch token {
    case .name(let text): element("mi", []) { $0.text(text) }
    case .number(let text): element("mn", []) { $0.text(text) }
    case .sign(let text): element("mo", []) { $0.text(text) }
    case .bracket(let text, let isOpening):
      // TeX's plain brackets have the size of their line.
      let form = Attribute("form", isOpening ? "prefix" : "postfix")
      element("mo", [form, Attribute("stretchy", "false")]) { $0.text(text) }
    case .words(let text): element("mtext", []) { $0.text(text) }
    }
  }
}

/// A part of a formula's text as MathML tells them apart.
private enum MathToken {
  case name(String)
  case number(String)
  case sign(String)
  /// A bracket that does not grow.
  case bracket(String, isOpening: Bool)
  /// Words of the language, with their blanks, which MathML keeps as no-break spaces alone.
  case words(String)

  /// The tokens of a text. Blanks are left out: MathML knows the space around every sign.
  static func tokens(of text: String) -> [MathToken] {
    let scalars = Array(text.unicodeScalars)
    var tokens: [MathToken] = []
    var index = 0
    func run(while holds: (Unicode.Scalar) -> Bool) -> String {
      var part = String.UnicodeScalarView()
      while index < scalars.count, holds(scalars[index]) {
        part.append(scalars[index])
        index += 1
      }
      return String(part)
    }
    while index < scalars.count {
      let scalar = scalars[index]
      if isDigit(scalar) {
        tokens.append(.number(run { isDigit($0) || $0 == "." }))
      } else if scalar.properties.isAlphabetic {
        tokens.append(.name(run { $0.properties.isAlphabetic || isDigit($0) }))
      } else if scalar == "\u{2003}" {
        index += 1
        tokens.append(.words("\u{2003}"))
      } else if scalar == " " {
        index += 1
      } else if scalar == "(" || scalar == "[" || scalar == ")" || scalar == "]" {
        index += 1
        tokens.append(.bracket(String(scalar), isOpening: scalar == "(" || scalar == "["))
      } else {
        index += 1
        tokens.append(.sign(String(scalar)))
      }
    }
    return tokens
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}
