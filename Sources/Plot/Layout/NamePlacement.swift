// The names of the curves, at their ends: right of the panel, so that none can lie on a curve, and moved
// apart where they would touch.

struct NamePlacement {
  /// A curve's name and where its curve ends.
  struct End {
    let label: String
    let stroke: Stroke
    /// In pixels of the figure; nil if nothing of the curve is visible.
    let place: Point?
  }

  /// The length of a sample of the line before a name, in pixels.
  static let sample = 22.0
  /// From one name's baseline to the next, in pixels.
  private static let lineHeight = 16.0
  /// A name moved by more than this has a leader from the end of its curve.
  private static let mostSilentMove = 8.0

  private(set) var items: [Scene.Item] = []

  /// How many names have room beside a panel of the given height in pixels.
  static func most(in height: Double) -> Int { max(Int(height / lineHeight) + 1, 1) }

  /// Names for the ends of a panel's curves.
  ///
  /// - Parameters:
  ///   - ends: The curves' names and ends.
  ///   - right: The panel's right edge, in pixels.
  ///   - top: The panel's top edge, in pixels.
  ///   - bottom: The panel's bottom edge, in pixels.
  ///   - samples: Whether each name has a sample of its line before it, because not every curve ends
  ///     at the right edge.
  init(_ ends: [End], right: Double, top: Double, bottom: Double, samples: Bool) {
    // What finds no room goes without a name; the description has them all.
    let placed = ends.prefix(Self.most(in: bottom - top)).enumerated().map { index, end in
      (end: end, wish: min(max(end.place?.y ?? top, top), bottom), index: index)
    }.sorted { ($0.wish, $0.index) < ($1.wish, $1.index) }
    let middles = Self.apart(placed.map { $0.wish }, from: top, to: bottom)
    let start = right + FigureLayout.gap
    for ((end, wish, _), middle) in zip(placed, middles) {
      let endsHere = end.place.map { right - $0.x < 1 } ?? false
      let role = end.stroke.role
      if samples {
        let line = Path([.move(Point(start, middle)), .line(Point(start + Self.sample, middle))])
        items.append(.path(line, fill: nil, stroke: end.stroke))
      } else if endsHere, (middle - wish).magnitude > Self.mostSilentMove {
        let leader = Path([.move(Point(right + 1, wish)), .line(Point(start - 3, middle))])
        items.append(.path(leader, fill: nil, stroke: Stroke(role, width: 1)))
      }
      let x = start + (samples ? Self.sample + 6 : 0)
      items.append(
        .label(Label(end.label, at: Point(x, middle + 4), size: FigureLayout.textSize, role: role)))
    }
  }

  /// Places near the wished ones, in the same order, a line's height apart and inside the panel where
  /// there is room: groups that touch share their moves (pool adjacent violators).
  private static func apart(_ wishes: [Double], from top: Double, to bottom: Double) -> [Double] {
    var groups: [(sum: Double, count: Int)] = []
    func first(_ group: (sum: Double, count: Int)) -> Double {
      let span = Double(group.count - 1) * lineHeight
      let start = group.sum / Double(group.count) - span / 2
      return max(min(start, bottom - span), top)
    }
    for wish in wishes {
      var group = (sum: wish, count: 1)
      while let last = groups.last, first(last) + Double(last.count) * lineHeight > first(group) {
        group = (last.sum + group.sum, last.count + group.count)
        groups.removeLast()
      }
      groups.append(group)
    }
    return groups.flatMap { group in
      (0..<group.count).map { first(group) + Double($0) * lineHeight }
    }
  }
}
