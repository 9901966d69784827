// The line below the title as it is set: a formula with fractions and braces where there is room, else on one
// line, else not at all.

struct SubtitleBlock {
  private let box: MathBox
  /// Where the block begins below the top of the figure, in pixels.
  private static let top = 33.86
  /// Between the block and what follows, in pixels.
  private static let air = 10.0

  /// The subtitle in the room there is.
  ///
  /// - Parameters:
  ///   - width: The room to the right, in pixels.
  ///   - height: The room below the title, in pixels.
  init?(_ subtitle: Subtitle, width: Double, height: Double) {
    let layout = MathLayout(size: FigureLayout.textSize, role: .mutedText)
    if let tex = subtitle.tex, let formula = MathNode(tex: tex) {
      let box = layout.box(formula)
      if box.width <= width, box.height <= height {
        self.box = box
        return
      }
    }
    let line = layout.box(.text(subtitle.text))
    guard line.width <= width else { return nil }
    box = line
  }

  /// Where the panels may begin, in pixels from the top of the figure.
  var bottom: Double { (Self.top + box.height + Self.air).rounded() }

  /// Texts and lines, from the given place to the right.
  func items(left: Double) -> [Scene.Item] { box.items(at: Point(left, (Self.top + box.ascent).rounded())) }
}
