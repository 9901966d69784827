// A drawn path as a reader of the picture sees it: points along its strokes, and how far any other
// point is from it.

import Activations

/// Contours, walked along.
struct DrawnPath {
  var contours: [Contour]

  /// One stroke with the point where it begins.
  struct Stroke {
    let start: FramePoint
    let arc: Contour.Arc

    /// The point at `t`, 0 to 1.
    func point(at t: Double) -> FramePoint {
      let s = 1 - t
      switch arc {
      case .line(let end):
        return FramePoint(s * start.across + t * end.across, s * start.down + t * end.down)
      case .cubic(let a, let b, let end):
        let (w0, w1, w2, w3) = (s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t)
        return FramePoint(
          w0 * start.across + w1 * a.across + w2 * b.across + w3 * end.across,
          w0 * start.down + w1 * a.down + w2 * b.down + w3 * end.down)
      }
    }

    /// Points along the stroke, at most two pixels apart on a line and at least 24 steps.
    var points: [FramePoint] {
      let steps = max(24, Int(min(start.distance(to: arc.end) / 2, 2000)))
      return (0...steps).map { $0 == steps ? arc.end : point(at: Double($0) / Double(steps)) }
    }

    /// The stroke as straight chords, nowhere further than 0.002 px from it: a chord over the n-th part
    /// of a cubic is off by at most 6/8 of its greatest second difference over n².
    var chords: [FramePoint] {
      guard case .cubic(let a, let b, let end) = arc else { return [start, arc.end] }
      func bend(_ p: FramePoint, _ q: FramePoint, _ r: FramePoint) -> Double {
        FramePoint(p.across + r.across, p.down + r.down)
          .distance(to: FramePoint(2 * q.across, 2 * q.down))
      }
      let greatest = max(bend(start, a, b), bend(a, b, end))
      let parts = Int(min((0.75 * greatest / 0.002).squareRoot().rounded(.up), 4000)) + 1
      return (0...parts).map { $0 == parts ? end : point(at: Double($0) / Double(parts)) }
    }
  }

  /// Every stroke, from left to right.
  var strokes: [Stroke] {
    contours.flatMap { contour in
      zip([contour.start] + contour.arcs.map { $0.end }, contour.arcs).map { Stroke(start: $0, arc: $1) }
    }
  }

  /// The number of strokes.
  var count: Int { contours.reduce(0) { $0 + $1.arcs.count } }
}

extension DrawnPath {
  /// The greatest distance from a point of the path to the curve, in pixels, and where.
  func farthest(from curve: TrueCurve) -> (distance: Double, place: FramePoint)? {
    var worst: (distance: Double, place: FramePoint)?
    for point in strokes.flatMap({ $0.points }) {
      let distance = curve.distance(from: point)
      if distance > worst?.distance ?? -1 { worst = (distance, point) }
    }
    return worst
  }

  /// The greatest distance from a visible point of the curve to the path, in pixels, and where.
  func widestGap(in curve: TrueCurve) -> (distance: Double, place: FramePoint)? {
    let chords = strokes.flatMap { stroke -> [(FramePoint, FramePoint)] in
      let points = stroke.chords
      return zip(points, points.dropFirst()).map { ($0, $1) }
    }
    var worst: (distance: Double, place: FramePoint)?
    for point in curve.visiblePoints() {
      let distance = Self.distance(from: point, to: chords)
      if distance > worst?.distance ?? -1 { worst = (distance, point) }
    }
    return worst
  }

  /// The distance from a point to chords that run from left to right; infinite where none comes within
  /// half a pixel aside.
  private static func distance(from point: FramePoint, to chords: [(FramePoint, FramePoint)]) -> Double {
    var (low, high) = (0, chords.count)
    while low < high {
      let middle = (low + high) / 2
      if chords[middle].1.across < point.across - 0.5 { low = middle + 1 } else { high = middle }
    }
    var least = Double.infinity
    while low < chords.count, chords[low].0.across <= point.across + 0.5, least > 0.005 {
      let (start, end) = chords[low]
      let (aside, down) = (end.across - start.across, end.down - start.down)
      let square = aside * aside + down * down
      let along = (point.across - start.across) * aside + (point.down - start.down) * down
      let t = square > 0 ? min(max(along / square, 0), 1) : 0
      least = min(
        least, point.distance(to: FramePoint(start.across + t * aside, start.down + t * down)))
      low += 1
    }
    return least
  }
}
