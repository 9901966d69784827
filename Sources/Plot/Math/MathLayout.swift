// A formula's tree -> boxes. Texts with their scripts on one baseline stay one text, which flows in whatever
// font the reader has; fractions, roots, braces and tall delimiters break the line.
//
// Sizes: text as large as asked for; scripts 0.72 of what they stand at, never under eight pixels.

/// Sets formulas in one size and one role.
struct MathLayout {
  /// The size of the text in pixels.
  let size: Double
  let role: Role

  /// A part that flows in its line, or one that stands by itself.
  private enum Piece {
    case run([Label.Span])
    case box(MathBox)
  }

  private static let scriptScale = 0.72
  private static let leastScript = 8.0
  /// How far powers are raised and indices lowered, in parts of the size of what they stand at.
  private static let raise = 0.38
  private static let lower = 0.18

  /// Half the height of a lower-case letter, where bars of fractions stand: between two pixels, so that a bar
  /// fills one.
  private var axis: Double { (0.28 * size).rounded(.down) + 0.5 }

  /// The formula set on its baseline.
  func box(_ node: MathNode) -> MathBox { box(piece(node)) }

  // MARK: - Pieces

  private func piece(_ node: MathNode) -> Piece {
    switch node {
    case .text(let text): .run([Label.Span(text)])
    case .row(let nodes): row(nodes.map { piece($0) })
    case .scripts(let base, let lower, let upper): scripts(piece(base), lower, upper)
    case .fraction(let above, let below, let isSlanted):
      isSlanted ? slanted(above, below) : .box(fraction(above, below))
    case .root(let inner): .box(root(box(inner)))
    case .fenced(let open, let inner, let close): fenced(open, piece(inner), close)
    case .cases(let rows): .box(cases(rows))
    }
  }

  private func box(_ piece: Piece) -> MathBox {
    switch piece {
    case .box(let box): return box
    case .run(let spans):
      let label = Label(spans, at: Point(0, 0), size: size, role: role)
      let box = label.box
      return MathBox(width: label.width, ascent: -box.top, descent: box.bottom, labels: [label])
    }
  }

  /// Parts side by side: runs become one, and what stands by itself has a little air.
  private func row(_ pieces: [Piece]) -> Piece {
    var joined: [Piece] = []
    for piece in pieces {
      if case .run(let spans) = piece, case .run(let before)? = joined.last {
        joined[joined.count - 1] = .run(Label.Span.joined(before + spans))
      } else {
        joined.append(piece)
      }
    }
    if joined.count == 1 { return joined[0] }
    var line = MathBox(width: 0, ascent: 0, descent: 0)
    for (index, piece) in joined.enumerated() {
      let (inner, before, after) = trimmed(piece)
      line.add(box(inner), at: Point(line.width + (index > 0 ? size / 8 : 0) + before, 0))
      line.width += after
    }
    return .box(line)
  }

  /// A part without the blanks at its ends, and their widths: readers of an SVG leave them out.
  private func trimmed(_ piece: Piece) -> (Piece, before: Double, after: Double) {
    guard case .run(var spans) = piece, !spans.isEmpty else { return (piece, 0, 0) }
    let blank = Label.width(of: " ", size: size)
    func isBlank(_ scalar: Unicode.Scalar?) -> Bool { scalar == " " }
    var (before, after) = (0.0, 0.0)
    while isBlank(spans[0].text.unicodeScalars.first) {
      spans[0].text.unicodeScalars.removeFirst()
      before += blank
    }
    let last = spans.count - 1
    while isBlank(spans[last].text.unicodeScalars.last) {
      spans[last].text.unicodeScalars.removeLast()
      after += blank
    }
    return (.run(Label.Span.joined(spans)), before, after)
  }

  private func scripts(_ base: Piece, _ lower: MathNode?, _ upper: MathNode?) -> Piece {
    let below = lower.map { piece($0) }
    let above = upper.map { piece($0) }
    if case .run(let spans) = base, let low = flowing(below), let high = flowing(above) {
      return .run(
        spans + low.map { script($0, by: -Self.lower) } + high.map { script($0, by: Self.raise) })
    }
    // At the corner of a tall base.
    var line = box(base)
    let edge = line.width + 1
    let corner = (top: -line.ascent + 0.55 * size, bottom: line.descent)
    for (piece, down) in [(above, corner.top), (below, corner.bottom)] {
      guard let piece else { continue }
      let small = flowing(piece).map { box(.run($0.map { script($0, by: 0) })) }
      line.add(small ?? box(piece), at: Point(edge, down))
    }
    return .box(line)
  }

  /// The spans of a script that flows; empty for none, nil for one that does not.
  private func flowing(_ piece: Piece?) -> [Label.Span]? {
    switch piece {
    case nil: []
    case .run(let spans): spans
    case .box: nil
    }
  }

  private func script(_ span: Label.Span, by raise: Double) -> Label.Span {
    let scale = max(span.scale * Self.scriptScale, min(Self.leastScript / size, 1))
    return Label.Span(span.text, scale: scale, raise: span.raise * Self.scriptScale + raise)
  }

  // MARK: - What stands by itself

  private func fraction(_ above: MathNode, _ below: MathNode) -> MathBox {
    let (top, bottom) = (box(above), box(below))
    let width = max(top.width, bottom.width) + 4
    var box = MathBox(width: width, ascent: axis, descent: 0)
    box.add(top, at: Point((width - top.width) / 2, -axis - 1.5 - top.descent))
    box.add(bottom, at: Point((width - bottom.width) / 2, -axis + 2 + bottom.ascent))
    box.lines.append(Path([.move(Point(0, -axis)), .line(Point(width, -axis))]))
    return box
  }

  /// a/b on one line, in parentheses where it would be read otherwise: a sum above, a product below.
  private func slanted(_ above: MathNode, _ below: MathNode) -> Piece {
    func guarded(_ piece: Piece, isBelow: Bool) -> [Piece] {
      guard case .run(let spans) = piece, Self.needsParentheses(spans, isBelow: isBelow) else {
        return [piece]
      }
      return [.run([Label.Span("(")]), piece, .run([Label.Span(")")])]
    }
    return row(
      guarded(piece(above), isBelow: false) + [.run([Label.Span("/")])] + guarded(piece(below), isBelow: true)
    )
  }

  private static func needsParentheses(_ spans: [Label.Span], isBelow: Bool) -> Bool {
    var depth = 0
    var factors = 0
    var isInNumber = false
    for scalar in spans.filter({ $0.scale == 1 }).flatMap({ Array($0.text.unicodeScalars) }) {
      if scalar == "(" { depth += 1 }
      // A blank outside parentheses stands beside an operator or between factors.
      if scalar == " ", depth == 0 { return true }
      let isDigit = ("0"..."9").contains(scalar) || scalar == "."
      if depth == 0, !(isDigit && isInNumber) { factors += 1 }
      isInNumber = isDigit
      if scalar == ")" { depth -= 1 }
    }
    return isBelow && factors > 1
  }

  private func root(_ inner: MathBox) -> MathBox {
    let sign = 0.62 * size
    var box = MathBox(width: sign + inner.width + 1, ascent: inner.ascent + 2, descent: inner.descent)
    box.add(inner, at: Point(sign + 1, 0))
    let (top, bottom) = (-inner.ascent - 1, inner.descent - 1)
    box.lines.append(
      Path([
        .move(Point(0, -axis)), .line(Point(sign * 0.25, -axis - 1)), .line(Point(sign * 0.55, bottom)),
        .line(Point(sign, top)), .line(Point(sign + inner.width + 1, top)),
      ]))
    return box
  }

  /// Delimiters as letters around a line of text, as drawn lines around what is taller.
  private func fenced(_ open: String, _ inner: Piece, _ close: String) -> Piece {
    if case .run(let spans) = inner {
      return .run(Label.Span.joined([Label.Span(open)] + spans + [Label.Span(close)]))
    }
    let content = box(inner)
    var box = MathBox(width: 0, ascent: content.ascent, descent: content.descent)
    box.addDelimiter(open, isOpening: true, size: size)
    box.add(content, at: Point(box.width + 1, 0))
    box.width += 1
    box.addDelimiter(close, isOpening: false, size: size)
    return .box(box)
  }

  // MARK: - Cases

  /// A brace, the values, and the conditions in a column of their own.
  private func cases(_ rows: [(value: MathNode, condition: MathNode)]) -> MathBox {
    // Three rows of fractions would be a tower: there they lie down.
    let slants = rows.count > 2
    let values = rows.map { box(slants ? $0.value.slanted : $0.value) }
    let conditions = rows.map { box(slants ? condition($0.condition).slanted : condition($0.condition)) }
    let column = values.map { $0.width }.reduce(0) { max($0, $1) } + size
    let gap = 3.0
    var stack = MathBox(width: 0, ascent: 0, descent: 0)
    var y = 0.0
    for (index, (value, condition)) in zip(values, conditions).enumerated() {
      let ascent = max(value.ascent, condition.ascent)
      if index > 0 { y += ascent + gap }
      stack.add(value, at: Point(0, y))
      stack.add(condition, at: Point(column, y))
      y += max(value.descent, condition.descent)
    }
    // The middle of the rows stands at the axis of the line.
    let shift = -axis - (stack.descent - stack.ascent) / 2
    let brace = 0.6 * size
    var whole = MathBox(width: 0, ascent: 0, descent: 0)
    whole.add(stack, at: Point(brace + 3, shift))
    whole.lines.append(.brace(width: brace, top: -whole.ascent + 1, bottom: whole.descent - 1))
    return whole
  }

  /// "for x > 0"; words such as "else" say it themselves.
  private func condition(_ node: MathNode) -> MathNode {
    if case .text(let word) = node.first, let letter = word.utf8.first, (0x61...0x7A).contains(letter),
      word.utf8.count > 3
    {
      return node
    }
    return .row([.text("for "), node])
  }
}

extension MathNode {
  /// The first part of a row.
  fileprivate var first: MathNode {
    if case .row(let nodes) = self, let first = nodes.first { return first.first }
    return self
  }

  /// The same with fractions on one line.
  fileprivate var slanted: MathNode {
    switch self {
    case .text: self
    case .row(let nodes): .row(nodes.map { $0.slanted })
    case .scripts(let base, let lower, let upper):
      .scripts(base.slanted, lower: lower?.slanted, upper: upper?.slanted)
    case .fraction(let above, let below, _): .fraction(above.slanted, below.slanted, isSlanted: true)
    case .root(let inner): .root(inner.slanted)
    case .fenced(let open, let inner, let close): .fenced(open, inner.slanted, close)
    case .cases: self
    }
  }
}
