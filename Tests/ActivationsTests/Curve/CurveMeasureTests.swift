// A measure of errors is worth nothing unless it sees an error: paths spoiled on purpose.

import Testing

@testable import Activations

@Suite struct CurveMeasureTests {
  /// Curves of all kinds: smooth, cornered, steep, cut by the frame.
  static func cases() throws -> [CurveCase] {
    try ["sigmoid", "tanh", "elu", "swish", "relu"].flatMap {
      try CurveCase.random(try #require(Catalogue.entry(named: $0)), count: 8)
    }
  }

  /// The stroke alone with one of its points moved by `distance` pixels square to it, to either side:
  /// its end, or the handle that is the first or the second control point of an arc.
  static func spoiled(_ stroke: DrawnPath.Stroke, by distance: Double, handle: Int? = nil) -> [DrawnPath] {
    // The point of the arc that a handle pulls most lies at a third or two thirds.
    let t = handle.map { Double($0 + 1) / 3 } ?? 1
    let (before, after) = (stroke.point(at: t - 1e-4), stroke.point(at: t))
    let length = before.distance(to: after)
    return [distance, -distance].map { distance in
      let aside = -distance * (after.down - before.down) / length
      let down = distance * (after.across - before.across) / length
      func moved(_ point: FramePoint) -> FramePoint { FramePoint(point.across + aside, point.down + down) }
      let arc: Contour.Arc =
        switch (stroke.arc, handle) {
        case (.line(let end), _): .line(to: moved(end))
        case (.cubic(let a, let b, let end), nil): .cubic(a, b, to: moved(end))
        case (.cubic(let a, let b, let end), 0): .cubic(moved(a), b, to: end)
        case (.cubic(let a, let b, let end), _): .cubic(a, moved(b), to: end)
        }
      return DrawnPath(contours: [Contour(start: stroke.start, arcs: [arc])])
    }
  }

  @Test func `an end moved by a tenth of a pixel breaks the promise`() throws {
    var count = 0
    for item in try Self.cases() {
      for contour in item.path.contours {
        let last = try #require(DrawnPath(contours: [contour]).strokes.last)
        for copy in Self.spoiled(last, by: 0.1) {
          let distance = try #require(copy.farthest(from: item.curve)).distance
          #expect(distance > CurveFitterTests.promise, "\(item)")
          count += 1
        }
      }
    }
    #expect(count > 100)
  }

  @Test func `a handle moved by a tenth of a pixel shows by the 0.044 it moves the arc`() throws {
    var count = 0
    for item in try Self.cases() {
      for stroke in item.path.strokes {
        // In a shorter arc the neighbours are as near.
        guard case .cubic = stroke.arc, stroke.start.distance(to: stroke.arc.end) > 10 else { continue }
        for handle in 0...1 {
          // Whatever side the arc was off to, to the other side it is now off by all of it.
          let worst = { (distance: Double) in
            Self.spoiled(stroke, by: distance, handle: handle)
              .compactMap { $0.farthest(from: item.curve)?.distance }.reduce(0) { max($0, $1) }
          }
          #expect(worst(0.1) > 0.04, "\(item)")
          #expect(worst(0.25) > CurveFitterTests.promise, "\(item)")
          count += 1
        }
      }
    }
    #expect(count > 100)
  }

  @Test func `a stroke left out is a gap`() throws {
    var count = 0
    // In a window so wide that a bend is narrower than a pixel, the stroke beside covers the gap.
    for item in try Self.cases() where item.bend > 1 {
      let path = item.path
      for (index, contour) in path.contours.enumerated() where contour.arcs.count > 2 {
        let middle = contour.arcs.count / 2
        let (before, gone) = (contour.arcs[middle - 1].end, contour.arcs[middle].end)
        guard before.distance(to: gone) > 1 else { continue }
        var copy = path
        copy.contours[index].arcs = Array(contour.arcs[..<middle])
        copy.contours.insert(
          Contour(start: gone, arcs: Array(contour.arcs[(middle + 1)...])), at: index + 1)
        let gap = try #require(copy.widestGap(in: item.curve)).distance
        #expect(gap > CurveFitterTests.promise, "\(item)")
        count += 1
      }
    }
    #expect(count > 10)
  }

  @Test func `a line through a jump is off the curve`() throws {
    let viewport = Viewport(x: .symmetric(4), y: .symmetric(2), width: 400, height: 200)
    let step = try Catalogue.function("step")
    let curve = TrueCurve(step, .value, width: 1, in: viewport)
    let path = DrawnPath(contours: CurveFitter(viewport: viewport).contours(of: step, .value))
    #expect(try #require(path.farthest(from: curve)).distance <= CurveFitterTests.promise)
    var joined = path
    joined.contours[0].arcs += [.line(to: path.contours[1].start)] + path.contours[1].arcs
    joined.contours.remove(at: 1)
    // Halfway up it is 25 pixels from either side; points of a line are 2 pixels apart.
    #expect((try #require(joined.farthest(from: curve)).distance - 25).magnitude <= 1)
  }

  @Test func `a spike that is cut off is not drawn`() throws {
    let viewport = Viewport(x: .symmetric(1e6), y: Interval(-0.1, 0.4)!, width: 400, height: 200)
    let curve = TrueCurve(try Catalogue.function("sigmoid"), .first, width: 1, in: viewport)
    var path = DrawnPath(
      contours: CurveFitter(viewport: viewport).contours(of: try Catalogue.function("sigmoid"), .first))
    #expect(try #require(path.widestGap(in: curve)).distance <= CurveFitterTests.promise)
    path.contours[0].arcs = [.line(to: path.contours[0].end)]
    #expect(try #require(path.farthest(from: curve)).distance <= CurveFitterTests.promise)
    #expect((try #require(path.widestGap(in: curve)).distance - 100).magnitude < 0.1)
  }

  @Test func `distances are those of geometry`() {
    // A quarter pixel right of the center, on the line y = x/2 through it.
    let viewport = Viewport(x: .symmetric(1), y: .symmetric(1), width: 2, height: 2)
    let curve = TrueCurve(PiecewiseFunction(.line(slope: 0.5)), .value, width: 1, in: viewport)
    #expect((curve.distance(from: FramePoint(1.25, 1)) - 0.125 / 1.25.squareRoot()).magnitude < 1e-9)
    #expect(FramePoint(0, 0).distance(to: FramePoint(3, 4)) == 5)
  }
}
