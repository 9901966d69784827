// Where a label inside a panel stands: the first place of a fixed list at which it touches nothing.

enum AnnotationPlacement {
  enum Outcome {
    /// The label, and a line to what it names where it stands away from it.
    case placed(Label, leader: Path?)
    /// What would have been said.
    case omitted(String)
  }

  private static let size = FigureLayout.textSize
  private static let ascent = Label.ascent * size
  private static let descent = Label.descent * size

  // MARK: - Beside a dot

  /// How far the label's box stands from the dot's middle, in pixels; beyond the first, a leader joins them.
  private static let distances: [Double] = [8, 20, 34, 52, 76]
  /// The directions from the dot to the label in the order in which they are tried; y points down.
  private static let directions: [(x: Double, y: Double)] = [
    (1, -1), (-1, -1), (1, 1), (-1, 1), (0, -1), (0, 1), (1, 0), (-1, 0),
  ]

  /// A label for the dot at `place`, in its longest form that finds room.
  static func label(
    _ texts: [String], at place: Point, role: Role, among obstacles: Obstacles
  ) -> Outcome {
    // A leader crosses a curve only where the label finds no other place.
    for mayCross in [false, true] {
      for text in texts {
        for distance in distances {
          for direction in directions {
            let label = label(text, from: place, direction, distance, role)
            guard obstacles.leave(label.box) else { continue }
            guard distance > distances[0] else { return .placed(label, leader: nil) }
            let leader = leader(from: place, to: label.box)
            guard obstacles.leave(lineFrom: leader.from, to: leader.to, mayCross: mayCross) else { continue }
            return .placed(label, leader: Path([.move(leader.from), .line(leader.to)]))
          }
        }
      }
    }
    return .omitted(texts.first ?? "")
  }

  private static func label(
    _ text: String, from place: Point, _ direction: (x: Double, y: Double), _ distance: Double, _ role: Role
  ) -> Label {
    // Diagonal places are as far as the others.
    let reach = direction.x != 0 && direction.y != 0 ? distance * 0.85 : distance
    let x = place.x + direction.x * reach
    let y: Double
    switch direction.y {
    case -1: y = place.y - reach - descent
    case 1: y = place.y + reach + ascent
    default: y = place.y + (ascent - descent) / 2
    }
    return Label(
      text, at: Point(x, y), anchor: direction.x > 0 ? .start : direction.x < 0 ? .end : .middle, size: size,
      role: role)
  }

  /// From the edge of the dot to the nearest point of the label's box.
  private static func leader(from place: Point, to box: Box) -> (from: Point, to: Point) {
    let near = Point(min(max(place.x, box.left), box.right), min(max(place.y, box.top), box.bottom))
    let (dx, dy) = (near.x - place.x, near.y - place.y)
    let length = max((dx * dx + dy * dy).squareRoot(), 1)
    func along(_ pixels: Double) -> Point {
      Point(place.x + dx / length * pixels, place.y + dy / length * pixels)
    }
    return (along(6), along(max(length - 2, 6)))
  }

  // MARK: - Along a line

  /// The equation of a line that is drawn from `from` to `to`: near one of its ends, above or below it.
  static func label(_ text: String, along from: Point, _ to: Point, among obstacles: Obstacles) -> Outcome {
    let width = Label.width(of: text, size: size)
    let slope = to.x > from.x ? (to.y - from.y) / (to.x - from.x) : 0
    for t in [0.98, 0.02, 0.86, 0.14, 0.74, 0.26, 0.62, 0.38, 0.5] {
      let x = from.x + (to.x - from.x) * t
      let left = min(max(x - width / 2, from.x + 4), to.x - width - 4)
      for isAbove in [true, false] {
        // The line's least or greatest height along the label.
        let ends = [left, left + width].map { from.y + ($0 - from.x) * slope }
        // The air around the box has corners too, which a steep line reaches first.
        let gap = 4 + 3 * min(slope.magnitude, 10)
        let y = isAbove ? min(ends[0], ends[1]) - gap - descent : max(ends[0], ends[1]) + gap + ascent
        let label = Label(text, at: Point(left, y), size: size, role: .mutedText)
        if obstacles.leave(label.box) { return .placed(label, leader: nil) }
      }
    }
    return .omitted(text)
  }

  // MARK: - In a shaded stretch

  /// The name of a shaded stretch between two places, in its longest form that finds room.
  static func label(
    _ texts: [String], from left: Double, to right: Double, among obstacles: Obstacles
  ) -> Outcome {
    let (top, bottom) = (obstacles.frame.top, obstacles.frame.bottom)
    for text in texts {
      let width = Label.width(of: text, size: size)
      guard width + 8 <= right - left else { continue }
      for t in [0.0, 1, 0.12, 0.88, 0.25, 0.75, 0.37, 0.63, 0.5] {
        let y = top + 4 + ascent + (bottom - top - 8 - ascent - descent) * t
        for x in [(left + right - width) / 2, left + 4, right - width - 4] {
          let label = Label(text, at: Point(x, y), size: size, role: .mutedText)
          if obstacles.leave(label.box) { return .placed(label, leader: nil) }
        }
      }
    }
    return .omitted(texts.first ?? "")
  }
}
