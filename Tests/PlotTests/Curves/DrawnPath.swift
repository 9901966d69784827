// A drawn path as a reader of the picture sees it: points along its strokes, and how far any other
// point is from it.

@testable import Activations
@testable import Plot

/// A path, walked along.
struct DrawnPath {
  var path: Path

  init(_ path: Path) { self.path = path }

  /// One segment with the point where it begins.
  struct Stroke {
    let start: Point
    let segment: Path.Element

    /// The point where it ends.
    var end: Point { segment.end ?? start }

    /// The point at `t`, 0 to 1.
    func point(at t: Double) -> Point {
      let s = 1 - t
      guard case .cubic(let a, let b, let end) = segment else {
        return Point(s * start.x + t * end.x, s * start.y + t * end.y)
      }
      let (w0, w1, w2, w3) = (s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t)
      return Point(
        w0 * start.x + w1 * a.x + w2 * b.x + w3 * end.x, w0 * start.y + w1 * a.y + w2 * b.y + w3 * end.y)
    }

    /// Points along the stroke, at most two pixels apart on a line and at least 24 steps.
    var points: [Point] {
      let steps = max(24, Int(min(start.distance(to: end) / 2, 2000)))
      return (0...steps).map { $0 == steps ? end : point(at: Double($0) / Double(steps)) }
    }

    /// The stroke as straight chords, nowhere further than 0.002 px from it: a chord over the n-th part
    /// of a cubic is off by at most 6/8 of its greatest second difference over n².
    var chords: [Point] {
      guard case .cubic(let a, let b, let end) = segment else { return [start, end] }
      func bend(_ p: Point, _ q: Point, _ r: Point) -> Double {
        Point(p.x + r.x, p.y + r.y).distance(to: Point(2 * q.x, 2 * q.y))
      }
      let greatest = max(bend(start, a, b), bend(a, b, end))
      let parts = Int(min((0.75 * greatest / 0.002).squareRoot().rounded(.up), 4000)) + 1
      return (0...parts).map { $0 == parts ? end : point(at: Double($0) / Double(parts)) }
    }
  }

  /// The parts that are drawn without lifting the pen.
  var subpaths: [Path] { path.subpaths }

  /// Every stroke, from left to right.
  var strokes: [Stroke] { path.elements.indices.compactMap(stroke(at:)) }

  /// The stroke that an element of the path draws; nil for a move.
  func stroke(at index: Int) -> Stroke? {
    if case .move = path.elements[index] { return nil }
    return path.elements[index - 1].end.map { Stroke(start: $0, segment: path.elements[index]) }
  }

  /// The number of strokes.
  var count: Int { strokes.count }
}

extension DrawnPath {
  /// The greatest distance from a point of the path to the curve, in pixels, and where.
  func farthest(from curve: TrueCurve) -> (distance: Double, place: Point)? {
    var worst: (distance: Double, place: Point)?
    for point in strokes.flatMap({ $0.points }) {
      let distance = curve.distance(from: point)
      if distance > worst?.distance ?? -1 { worst = (distance, point) }
    }
    return worst
  }

  /// The greatest distance from a visible point of the curve to the path, in pixels, and where.
  func widestGap(in curve: TrueCurve) -> (distance: Double, place: Point)? {
    let chords = strokes.flatMap { stroke -> [(Point, Point)] in
      let points = stroke.chords
      return zip(points, points.dropFirst()).map { ($0, $1) }
    }
    var worst: (distance: Double, place: Point)?
    for point in curve.visiblePoints() {
      let distance = Self.distance(from: point, to: chords)
      if distance > worst?.distance ?? -1 { worst = (distance, point) }
    }
    return worst
  }

  /// The distance from a point to chords that run from left to right; infinite where none comes within
  /// half a pixel aside.
  private static func distance(from point: Point, to chords: [(Point, Point)]) -> Double {
    var (low, high) = (0, chords.count)
    while low < high {
      let middle = (low + high) / 2
      if chords[middle].1.x < point.x - 0.5 { low = middle + 1 } else { high = middle }
    }
    var least = Double.infinity
    while low < chords.count, chords[low].0.x <= point.x + 0.5, least > 0.005 {
      let (start, end) = chords[low]
      let (dx, dy) = (end.x - start.x, end.y - start.y)
      let square = dx * dx + dy * dy
      let along = (point.x - start.x) * dx + (point.y - start.y) * dy
      let t = square > 0 ? min(max(along / square, 0), 1) : 0
      least = min(least, point.distance(to: Point(start.x + t * dx, start.y + t * dy)))
      low += 1
    }
    return least
  }
}
