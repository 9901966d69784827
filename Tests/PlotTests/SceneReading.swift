// What a test reads off a scene: its labels, its lines by role, its points, and the boxes lines run into.

@testable import Plot

extension Scene {
  /// The labels in drawing order.
  var labels: [Label] {
    items.compactMap { if case .label(let label) = $0 { label } else { nil } }
  }

  /// The stroked paths in drawing order.
  var lines: [(path: Path, stroke: Stroke)] {
    items.compactMap { if case .path(let path, _, let stroke?) = $0 { (path, stroke) } else { nil } }
  }

  /// The lines and samples of lines in a curve's colour.
  var curveLines: [(path: Path, stroke: Stroke)] { lines.filter { $0.stroke.role.isSeries } }

  /// The dots in drawing order.
  var dots: [(center: Point, reach: Double)] {
    items.compactMap {
      if case .dot(let center, let radius, _, let stroke) = $0 {
        (center, radius + (stroke?.width ?? 0) / 2)
      } else {
        nil
      }
    }
  }

  /// Every point of every item, control points too.
  var points: [Point] {
    items.flatMap { item -> [Point] in
      switch item {
      case .path(let path, _, _), .wash(let path, _, _): path.points
      case .dot(let center, _, _, _): [center]
      case .label(let label): [label.position]
      }
    }
  }
}

extension Role {
  var isSeries: Bool { if case .series = self { true } else { false } }
}

extension Path {
  /// Every point, control points too.
  var points: [Point] {
    elements.flatMap { element -> [Point] in
      switch element {
      case .move(let point), .line(let point): [point]
      case .cubic(let a, let b, let end): [a, b, end]
      case .close: []
      }
    }
  }

  /// The arcs as Bézier control points: two for a line, four for a cubic.
  var arcs: [[Point]] {
    var arcs: [[Point]] = []
    var start = Point(0, 0)
    var here = start
    for element in elements {
      switch element {
      case .move(let point): (start, here) = (point, point)
      case .line(let point):
        arcs.append([here, point])
        here = point
      case .cubic(let a, let b, let end):
        arcs.append([here, a, b, end])
        here = end
      case .close:
        arcs.append([here, start])
        here = start
      }
    }
    return arcs
  }

  /// Whether the line, `width` pixels wide, runs into the box.
  func runs(into box: Box, width: Double) -> Bool {
    let wide = Box(
      left: box.left - width / 2, top: box.top - width / 2, right: box.right + width / 2,
      bottom: box.bottom + width / 2)
    return arcs.contains { wide.meets($0) }
  }
}

extension Box {
  /// Whether an arc comes inside: an arc lies in the box of its control points, so halves are looked at
  /// until theirs lies outside or is a hundredth of a pixel.
  fileprivate func meets(_ arc: [Point]) -> Bool {
    let hull = Box(
      left: arc.map(\.x).min()!, top: arc.map(\.y).min()!, right: arc.map(\.x).max()!,
      bottom: arc.map(\.y).max()!)
    guard hull.left < right, left < hull.right, hull.top < bottom, top < hull.bottom else { return false }
    if max(hull.right - hull.left, hull.bottom - hull.top) < 0.01 { return true }
    let (first, second) = arc.halves
    return meets(first) || meets(second)
  }
}

extension [Point] {
  /// Seventeen points of a Bézier arc, ends included.
  var course: [Point] {
    (0...16).map { step in
      var row = self
      let t = Double(step) / 16
      while row.count > 1 {
        row = zip(row, row.dropFirst()).map {
          Point($0.x * (1 - t) + $1.x * t, $0.y * (1 - t) + $1.y * t)
        }
      }
      return row[0]
    }
  }

  /// The point at the middle of a Bézier arc's parameter splits it in two (de Casteljau).
  fileprivate var halves: ([Point], [Point]) {
    var row = self
    var (first, second) = ([row[0]], [row[row.count - 1]])
    while row.count > 1 {
      row = zip(row, row.dropFirst()).map { Point(($0.x + $1.x) / 2, ($0.y + $1.y) / 2) }
      first.append(row[0])
      second.insert(row[row.count - 1], at: 0)
    }
    return (first, second)
  }
}
