// A formula as it is set: texts and lines around the left end of its baseline.

/// A set part of a formula, in pixels from the left end of its baseline, y downward.
struct MathBox {
  /// How far it reaches to the right.
  var width: Double
  /// How far it reaches above the baseline.
  var ascent: Double
  /// How far it reaches below the baseline.
  var descent: Double
  /// The texts.
  var labels: [Label] = []
  /// Bars of fractions, signs of roots, braces.
  var lines: [Path] = []

  var height: Double { ascent + descent }

  /// Adds another box whose baseline begins at the given place.
  mutating func add(_ box: MathBox, at place: Point) {
    labels += box.labels.map { label in
      var label = label
      label.position = Point(label.position.x + place.x, label.position.y + place.y)
      return label
    }
    lines += box.lines.map { $0.moved(place) }
    width = max(width, place.x + box.width)
    ascent = max(ascent, box.ascent - place.y)
    descent = max(descent, box.descent + place.y)
  }

  /// The items of a scene, the baseline beginning at `place`.
  func items(at place: Point) -> [Scene.Item] {
    var moved = MathBox(width: 0, ascent: 0, descent: 0)
    moved.add(self, at: place)
    let role = labels.first?.role ?? .text
    let path = Path(moved.lines.flatMap { $0.elements })
    let lines: [Scene.Item] =
      path.elements.isEmpty ? [] : [.path(path, fill: nil, stroke: Stroke(role, width: 1))]
    return lines + moved.labels.map { .label($0) }
  }
}
