// The promise of the drawing: what is drawn is the curve, and all of it, to a twentieth of a pixel.

import Testing

@testable import Activations
@testable import Plot

@Suite struct CurveFitterTests {
  /// The greatest distance allowed between path and curve, in pixels.
  static let promise = 0.05
  /// More strokes than this no case may take, but for 16 a period.
  static let mostStrokes = 60.0

  @Test(arguments: Catalogue.scalars)
  func `every drawn point is on the curve and every visible point is drawn`(entry: Activation) throws {
    for item in try CurveCase.random(entry) where !item.isBand {
      let path = item.path
      let curve = item.curve
      if let (distance, place) = path.farthest(from: curve) {
        #expect(distance <= Self.promise, "drawn off the curve at \(place): \(item)")
      }
      if let (distance, place) = path.widestGap(in: curve) {
        #expect(distance <= Self.promise, "not drawn at \(place): \(item)")
      }
      #expect(Double(path.count) <= Self.mostStrokes + 16 * item.periods, "\(item)")
    }
  }

  @Test(arguments: Catalogue.scalars)
  func `strokes run from left to right and stay in the frame`(entry: Activation) throws {
    for item in try CurveCase.random(entry) where !item.isBand {
      let viewport = item.viewport
      func isInside(_ point: Point, slack: Double) -> Bool {
        point.x >= -1e-9 && point.x <= viewport.width + 1e-9 && point.y >= -slack
          && point.y <= viewport.height + slack
      }
      var pen = -1e-9
      for stroke in item.path.strokes {
        // Ends lie inside to the last bit; a segment that touches the frame is within the promise.
        #expect(isInside(stroke.start, slack: 0) && isInside(stroke.end, slack: 0), "\(item)")
        #expect(stroke.points.allSatisfy { isInside($0, slack: Self.promise) }, "\(item)")
        #expect(pen <= stroke.start.x && stroke.start.x <= stroke.end.x, "\(item)")
        pen = stroke.end.x
      }
    }
  }

  @Test(arguments: Catalogue.scalars)
  func `no stroke crosses a jump and corners are at their exact place`(entry: Activation) throws {
    for item in try CurveCase.random(entry) where !item.isBand {
      let viewport = item.viewport
      for kink in item.function.kinks where kink.isFinite && viewport.x.contains(kink.x) {
        let sides = [kink.left, kink.right].map {
          Point(viewport.screenX(kink.x), viewport.screenY($0[item.order]))
        }
        let strokes = item.path.strokes
        let isCrossed = strokes.contains {
          $0.start.x < sides[0].x - 1e-9 && $0.end.x > sides[0].x + 1e-9
        }
        #expect(!isCrossed, "\(item)")
        // Two sides nearer to each other than a fiftieth of a pixel are one corner.
        let isOne = sides[0].distance(to: sides[1]) < 0.02
        for side in sides where item.curve.isVisible(side) {
          let isMet = strokes.contains { stroke in
            (isOne ? sides : [side]).contains {
              min(stroke.start.distance(to: $0), stroke.end.distance(to: $0)) < 1e-9
            }
          }
          #expect(isMet, "\(side): \(item)")
        }
        guard (sides[0].y - sides[1].y).magnitude > Self.promise, item.bend > 1e-3 else { continue }
        // Nor is there one along it, from one limit to the other: no bend is so steep here.
        #expect(
          !strokes.contains {
            $0.start.x == $0.end.x && $0.start.distance(to: $0.end) > Self.promise
          }, "\(item)")
      }
    }
  }

  @Test func `a jump lifts the pen`() throws {
    let path = try Self.path("step", .value, x: Interval(-4, 4)!, y: Interval(-1, 5)!)
    #expect(path.subpaths.count == 2)
    #expect(path.strokes.map { $0.start } == [Point(0, 250), Point(400, 200)])
    #expect(path.strokes.map { $0.end } == [Point(400, 250), Point(800, 200)])
  }

  /// A pixel is a hundredth here; a jump that no eye sees is no jump.
  @Test(arguments: [(0.0001, 1), (0.0005, 2), (0.003, 2), (0.02, 2)])
  func `a jump of a twentieth of a pixel lifts the pen`(height: Double, subpaths: Int) {
    let viewport = Viewport(x: .symmetric(1), y: .symmetric(1), width: 200, height: 200)
    let function = PiecewiseFunction(.constant(0)).then(at: 0, owner: .left, .constant(height))
    #expect(CurveFitter(viewport: viewport).path(of: function, .value).subpaths.count == subpaths)
  }

  @Test func `a corner does not lift the pen`() throws {
    let path = try Self.path("relu", .value, x: Interval(-4, 4)!, y: Interval(-1, 5)!)
    #expect(path.subpaths.count == 1)
    #expect(path.strokes.map { $0.end } == [Point(400, 250), Point(800, 50)])
  }

  /// The number of lines of f, f′ and f″ alike, and of the subpaths they make: pieces with equal values
  /// are lines that meet.
  @Test(arguments: [
    ("step", 2, [2, 1, 1]), ("linear", 1, [1, 1, 1]), ("relu", 2, [1, 2, 1]), ("prelu", 2, [1, 2, 1]),
  ])
  func `a straight piece is one line`(id: String, lines: Int, subpaths: [Int]) throws {
    for order in DerivativeOrder.allCases {
      let path = try Self.path(id, order, x: .symmetric(3), y: .symmetric(4))
      #expect(path.count == lines)
      #expect(path.subpaths.count == subpaths[order.rawValue])
      for stroke in path.strokes {
        if case .cubic = stroke.segment { Issue.record("\(stroke)") }
      }
    }
  }

  /// Windows as the gallery draws them; the counts are what the fitter takes today, and no more.
  @Test(arguments: [("sigmoid", 12), ("tanh", 12), ("elu", 12), ("swish", 12)])
  func `a curve at the default size takes few strokes`(id: String, most: Int) throws {
    for order in DerivativeOrder.allCases {
      let entry = try #require(Catalogue.entry(named: id))
      let path = try Self.path(id, order, x: entry.defaultRange, y: Interval(-1.2, 4.2)!)
      #expect(path.count <= most, "\(order)")
    }
  }

  private static func path(
    _ id: String, _ order: DerivativeOrder, x: Interval, y: Interval
  ) throws -> DrawnPath {
    let viewport = Viewport(x: x, y: y, width: 800, height: 300)
    let function = try Catalogue.function(id)
    return DrawnPath(CurveFitter(viewport: viewport).path(of: function, order))
  }
}
