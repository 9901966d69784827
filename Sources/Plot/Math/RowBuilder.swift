// A row of a formula as it grows: the spaces between its parts are those of print.

/// Parts of a formula side by side. Each sign is a part of its own, so that a script belongs to it alone; the
/// layout joins them.
struct RowBuilder {
  private var parts: [MathNode] = []
  /// Whether an operator would stand between two sides here; else it is a sign.
  private var hasLeftSide = false
  /// Whether the last part is a function's name, which a letter right here would run into.
  private var endsInFunction = false
  /// Whether the last part is a letter or a number, which a function's name right here would run into.
  private var endsInWord = false

  /// The row.
  var node: MathNode { parts.count == 1 ? parts[0] : .row(parts) }

  /// Adds to the last part.
  private mutating func append(_ text: String) {
    if case .text(let before)? = parts.last {
      parts[parts.count - 1] = .text(before + text)
    } else {
      parts.append(.text(text))
    }
  }

  private mutating func addPart(_ part: MathNode) {
    parts.append(part)
    hasLeftSide = true
    endsInFunction = false
    endsInWord = false
  }

  mutating func add(_ part: MathNode) {
    if endsInFunction { append(" ") }
    addPart(part)
    endsInWord = true
  }

  mutating func add(sign text: String, spaceAfter: Bool = false) {
    // An argument stands apart from the function; a prime or a comma does not.
    if endsInFunction, !["′", ",", ")"].contains(where: { $0.utf8.elementsEqual(text.utf8) }) { append(" ") }
    addPart(.text(text))
    if spaceAfter {
      append(" ")
      hasLeftSide = false
    } else {
      endsInWord = true
    }
  }

  mutating func add(opening text: String) {
    addPart(.text(text))
    hasLeftSide = false
  }

  mutating func add(relation text: String) {
    addPart(.text(" \(text) "))
    hasLeftSide = false
  }

  /// A plus or minus: between two sides with spaces, else a sign.
  mutating func add(binary text: String) {
    if endsInFunction { append(" ") }
    addPart(.text(hasLeftSide ? " \(text) " : text))
    hasLeftSide = false
  }

  mutating func add(space text: String) {
    guard !text.utf8.isEmpty else { return }
    addPart(.text(text))
  }

  /// A function's name stands apart from the letters on both sides.
  mutating func add(function name: String) {
    let needsSpace = endsInWord || endsInFunction
    addPart(.text(needsSpace ? " \(name)" : name))
    endsInFunction = true
  }

  mutating func addScript(lower: MathNode) -> Bool { addScript(lower: lower, upper: nil) }
  mutating func addScript(upper: MathNode) -> Bool { addScript(lower: nil, upper: upper) }

  /// Gives the last part a script; false where there is none, or it has one already.
  private mutating func addScript(lower: MathNode?, upper: MathNode?) -> Bool {
    guard let last = parts.popLast() else { return false }
    let isFunction = endsInFunction
    if case .scripts(let base, let below, let above) = last {
      guard lower == nil || below == nil, upper == nil || above == nil else { return false }
      parts.append(.scripts(base, lower: lower ?? below, upper: upper ?? above))
    } else {
      parts.append(.scripts(last, lower: lower, upper: upper))
    }
    endsInFunction = isFunction
    return true
  }
}
