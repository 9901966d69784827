// The names of the curves with samples of their lines, in rows below the panels: where the names find no
// room at the ends of the curves.

struct Legend {
  /// A curve's name and its line.
  struct Entry {
    let label: String
    let stroke: Stroke
    var width: Double {
      NamePlacement.sample + 6 + Label.width(of: label, size: FigureLayout.textSize)
    }
  }

  /// From one row to the next, in pixels.
  private static let rowHeight = 18.0
  /// Between two entries of a row, in pixels.
  private static let air = 18.0

  private let rows: [[Entry]]

  /// The names of the curves of some panels; nil where a name is wider than the room, or where there is
  /// nothing to tell apart. A line that has its name from one panel needs none from the next: it is the same
  /// function's derivative.
  init?(_ panels: [Panel], width: Double) {
    var entries: [Entry] = []
    for panel in panels {
      let known = entries.map { $0.stroke }
      for curve in panel.curves where !curve.label.isEmpty && !known.contains(Stroke(of: curve)) {
        entries.append(Entry(label: curve.label, stroke: Stroke(of: curve)))
      }
    }
    guard entries.count > 1, entries.allSatisfy({ $0.width <= width }) else { return nil }
    var rows: [[Entry]] = [[]]
    var used = 0.0
    for entry in entries {
      if used > 0, used + Self.air + entry.width > width {
        rows.append([])
        used = 0
      }
      used += (used > 0 ? Self.air : 0) + entry.width
      rows[rows.count - 1].append(entry)
    }
    self.rows = rows
  }

  /// In pixels.
  var height: Double { Double(rows.count) * Self.rowHeight }

  /// Samples and names, the first row's top left corner at the given place.
  func items(left: Double, top: Double) -> [Scene.Item] {
    var items: [Scene.Item] = []
    for (index, row) in rows.enumerated() {
      let middle = top + (Double(index) + 0.5) * Self.rowHeight
      var x = left
      for entry in row {
        let line = Path([.move(Point(x, middle)), .line(Point(x + NamePlacement.sample, middle))])
        items.append(.path(line, fill: nil, stroke: entry.stroke))
        let place = Point(x + NamePlacement.sample + 6, middle + 4)
        items.append(
          .label(Label(entry.label, at: place, size: FigureLayout.textSize, role: entry.stroke.role)))
        x += entry.width + Self.air
      }
    }
    return items
  }
}
