// What a label must not touch: curves, dots, other labels and the frame.

struct Obstacles {
  /// A straight part of a line, in pixels.
  struct Segment {
    let from: Point
    let to: Point
    let width: Double

    /// Whether the line, as wide as it is drawn, comes into the box (Liang and Barsky's clipping).
    func meets(_ box: Box) -> Bool {
      let reach = width / 2
      var (enters, leaves) = (0.0, 1.0)
      for (start, change, low, high) in [
        (from.x, to.x - from.x, box.left - reach, box.right + reach),
        (from.y, to.y - from.y, box.top - reach, box.bottom + reach),
      ] {
        if change == 0 {
          if start < low || start > high { return false }
          continue
        }
        let ends = ((low - start) / change, (high - start) / change)
        enters = max(enters, min(ends.0, ends.1))
        leaves = min(leaves, max(ends.0, ends.1))
        if enters > leaves { return false }
      }
      return true
    }
  }

  /// Inside which labels stand.
  let frame: Box
  /// Curves and leaders.
  var lines: [Segment] = []
  /// The lines x = 0 and y = 0, which leaders may cross.
  var axes: [Segment] = []
  var dots: [(center: Point, reach: Double)] = []
  /// The labels that stand already.
  var boxes: [Box] = []

  init(frame: Box) {
    self.frame = frame
  }

  /// Air around a label, in pixels.
  private static let air = 2.0

  /// Whether a label may stand in the box.
  func leave(_ box: Box) -> Bool {
    let box = Box(
      left: box.left - Self.air, top: box.top - Self.air, right: box.right + Self.air,
      bottom: box.bottom + Self.air)
    guard box.left >= frame.left, box.right <= frame.right, box.top >= frame.top, box.bottom <= frame.bottom
    else { return false }
    if boxes.contains(where: { $0.overlaps(box) }) { return false }
    if dots.contains(where: { Self.box(around: $0.center, $0.reach).overlaps(box) }) { return false }
    return !lines.contains { $0.meets(box) } && !axes.contains { $0.meets(box) }
  }

  private static func box(around center: Point, _ reach: Double) -> Box {
    Box(left: center.x - reach, top: center.y - reach, right: center.x + reach, bottom: center.y + reach)
  }

  /// Whether a leader from one point to another touches no label and no dot, and crosses no curve unless it may.
  func leave(lineFrom from: Point, to: Point, mayCross: Bool) -> Bool {
    let line = Segment(from: from, to: to, width: 1)
    if boxes.contains(where: { line.meets($0) }) { return false }
    // It starts at the edge of a dot of its own.
    let others = dots.filter { dot in
      let (dx, dy) = (dot.center.x - from.x, dot.center.y - from.y)
      return dx * dx + dy * dy > 8 * 8
    }
    if others.contains(where: { line.meets(Self.box(around: $0.center, $0.reach)) }) { return false }
    return mayCross || !lines.contains { Self.cross($0, line) }
  }

  private static func cross(_ a: Segment, _ b: Segment) -> Bool {
    func turn(_ p: Point, _ q: Point, _ r: Point) -> Double {
      (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x)
    }
    return turn(a.from, a.to, b.from) * turn(a.from, a.to, b.to) < 0
      && turn(b.from, b.to, a.from) * turn(b.from, b.to, a.to) < 0
  }

  /// Adds what is drawn.
  mutating func add(_ items: [Scene.Item]) {
    for item in items {
      switch item {
      case .path(let path, _, let stroke?): lines += Self.segments(of: path, width: stroke.width)
      case .dot(let center, let radius, _, let stroke):
        dots.append((center, radius + (stroke?.width ?? 0) / 2))
      case .path, .wash, .label: break
      }
    }
  }

  /// A path as straight segments, arcs in steps that leave them by far less than a pixel.
  static func segments(of path: Path, width: Double = 1) -> [Segment] {
    var segments: [Segment] = []
    var (start, here) = (Point(0, 0), Point(0, 0))
    func line(to end: Point) {
      segments.append(Segment(from: here, to: end, width: width))
      here = end
    }
    for element in path.elements {
      switch element {
      case .move(let point): (start, here) = (point, point)
      case .line(let point): line(to: point)
      case .close: line(to: start)
      case .cubic(let a, let b, let end):
        let origin = here
        let length = (end.x - origin.x).magnitude + (end.y - origin.y).magnitude
        let count = Int(min(max(length / 6, 4), 64))
        for step in 1...count {
          let t = Double(step) / Double(count)
          let s = 1 - t
          func mix(_ p: Double, _ q: Double, _ r: Double, _ e: Double) -> Double {
            s * s * s * p + 3 * s * s * t * q + 3 * s * t * t * r + t * t * t * e
          }
          line(to: Point(mix(origin.x, a.x, b.x, end.x), mix(origin.y, a.y, b.y, end.y)))
        }
      }
    }
    return segments
  }
}
