// The key to the colours of bars, right of their panel.

struct ColourKeyLayout {
  private static let square = 11.0
  private static let rowHeight = 18.0
  private let key: [(role: Role, label: String)]

  init(_ key: [(role: Role, label: String)]) {
    self.key = key
  }

  /// The room right of the panel, in pixels.
  var width: Double {
    guard !key.isEmpty else { return 0 }
    let widest = key.map { Label.width(of: $0.label, size: FigureLayout.textSize) }.reduce(0) { max($0, $1) }
    return FigureLayout.gap + Self.square + 6 + widest
  }

  /// A square and a name for each colour, as many as have room.
  func add(rightOf frame: PanelFrame, _ layers: inout SceneLayers) {
    let left = frame.right + FigureLayout.gap
    for (index, entry) in key.enumerated() {
      let top = frame.top + Double(index) * Self.rowHeight
      guard top + Self.rowHeight <= frame.bottom else { break }
      let box = Path.rectangle(x: left, y: top + 3, width: Self.square, height: Self.square)
      layers.names.append(.path(box, fill: entry.role, stroke: nil))
      let place = Point(left + Self.square + 6, top + 13)
      layers.names.append(.label(Label(entry.label, at: place)))
    }
  }
}
