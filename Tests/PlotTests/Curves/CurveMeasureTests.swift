// A measure of errors is worth nothing unless it sees an error: paths spoiled on purpose.

import Testing

@testable import Activations
@testable import Plot

@Suite struct CurveMeasureTests {
  /// Curves of all kinds: smooth, cornered, steep, cut by the frame.
  static func cases() throws -> [CurveCase] {
    try ["sigmoid", "tanh", "elu", "swish", "relu"].flatMap {
      try CurveCase.random(try #require(Catalogue.entry(named: $0)), count: 8)
    }
  }

  /// The stroke alone with one of its points moved by `distance` pixels square to it, to either side:
  /// its end, or the handle that is the first or the second control point of a cubic.
  static func spoiled(_ stroke: DrawnPath.Stroke, by distance: Double, handle: Int? = nil) -> [DrawnPath] {
    // The point of the cubic that a handle pulls most lies at a third or two thirds.
    let t = handle.map { Double($0 + 1) / 3 } ?? 1
    let (before, after) = (stroke.point(at: t - 1e-4), stroke.point(at: t))
    let length = before.distance(to: after)
    return [distance, -distance].map { distance in
      let dx = -distance * (after.y - before.y) / length
      let dy = distance * (after.x - before.x) / length
      func moved(_ point: Point) -> Point { Point(point.x + dx, point.y + dy) }
      let segment: Path.Element =
        switch (stroke.segment, handle) {
        case (.cubic(let a, let b, let end), nil): .cubic(a, b, moved(end))
        case (.cubic(let a, let b, let end), 0): .cubic(moved(a), b, end)
        case (.cubic(let a, let b, let end), _): .cubic(a, moved(b), end)
        default: .line(moved(stroke.end))
        }
      return DrawnPath(Path([.move(stroke.start), segment]))
    }
  }

  @Test func `an end moved by a tenth of a pixel breaks the promise`() throws {
    var count = 0
    for item in try Self.cases() {
      for subpath in item.path.subpaths {
        let last = try #require(DrawnPath(subpath).strokes.last)
        for copy in Self.spoiled(last, by: 0.1) {
          let distance = try #require(copy.farthest(from: item.curve)).distance
          #expect(distance > CurveFitterTests.promise, "\(item)")
          count += 1
        }
      }
    }
    #expect(count > 100)
  }

  @Test func `a handle moved by a tenth of a pixel shows by the 0.044 it moves the cubic`() throws {
    var count = 0
    for item in try Self.cases() {
      for stroke in item.path.strokes {
        // In a shorter cubic the neighbours are as near.
        guard case .cubic = stroke.segment, stroke.start.distance(to: stroke.end) > 10 else { continue }
        for handle in 0...1 {
          // Whatever side the cubic was off to, to the other side it is now off by all of it.
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
      var first = 0
      for subpath in path.subpaths {
        defer { first += subpath.elements.count }
        guard subpath.elements.count > 3 else { continue }
        // Its middle segment, where the pen is lifted now.
        let middle = first + 1 + (subpath.elements.count - 1) / 2
        let stroke = try #require(path.stroke(at: middle))
        guard stroke.start.distance(to: stroke.end) > 1 else { continue }
        var copy = path
        copy.path.elements[middle] = .move(stroke.end)
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
    let path = DrawnPath(CurveFitter(viewport: viewport).path(of: step, .value))
    #expect(try #require(path.farthest(from: curve)).distance <= CurveFitterTests.promise)
    var joined = path
    for index in joined.path.elements.indices.dropFirst() {
      if case .move(let point) = joined.path.elements[index] { joined.path.elements[index] = .line(point) }
    }
    // Halfway up it is 25 pixels from either side; points of a line are 2 pixels apart.
    #expect((try #require(joined.farthest(from: curve)).distance - 25).magnitude <= 1)
  }

  @Test func `a spike that is cut off is not drawn`() throws {
    let viewport = Viewport(x: .symmetric(1e6), y: Interval(-0.1, 0.4)!, width: 400, height: 200)
    let curve = TrueCurve(try Catalogue.function("sigmoid"), .first, width: 1, in: viewport)
    var path = DrawnPath(
      CurveFitter(viewport: viewport).path(of: try Catalogue.function("sigmoid"), .first))
    #expect(try #require(path.widestGap(in: curve)).distance <= CurveFitterTests.promise)
    path.path.elements.removeSubrange(1..<(path.path.elements.count - 1))
    path.path.elements[1] = .line(try #require(path.path.end))
    #expect(try #require(path.farthest(from: curve)).distance <= CurveFitterTests.promise)
    #expect((try #require(path.widestGap(in: curve)).distance - 100).magnitude < 0.1)
  }

  @Test func `distances are those of geometry`() {
    // A quarter pixel right of the center, on the line y = x/2 through it.
    let viewport = Viewport(x: .symmetric(1), y: .symmetric(1), width: 2, height: 2)
    let curve = TrueCurve(PiecewiseFunction(.line(slope: 0.5)), .value, width: 1, in: viewport)
    #expect((curve.distance(from: Point(1.25, 1)) - 0.125 / 1.25.squareRoot()).magnitude < 1e-9)
    #expect(Point(0, 0).distance(to: Point(3, 4)) == 5)
  }
}
