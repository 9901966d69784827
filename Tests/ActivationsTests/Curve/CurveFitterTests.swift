// The promise of the drawing: what is drawn is the curve, and all of it, to a twentieth of a pixel.

import Activations
import Testing

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
      func isInside(_ point: FramePoint, slack: Double) -> Bool {
        point.across >= -1e-9 && point.across <= viewport.width + 1e-9 && point.down >= -slack
          && point.down <= viewport.height + slack
      }
      var pen = -1e-9
      for stroke in item.path.strokes {
        // Ends lie inside to the last bit; an arc that touches the frame is within the promise.
        #expect(isInside(stroke.start, slack: 0) && isInside(stroke.arc.end, slack: 0), "\(item)")
        #expect(stroke.points.allSatisfy { isInside($0, slack: Self.promise) }, "\(item)")
        #expect(pen <= stroke.start.across && stroke.start.across <= stroke.arc.end.across, "\(item)")
        pen = stroke.arc.end.across
      }
    }
  }

  @Test(arguments: Catalogue.scalars)
  func `no stroke crosses a jump and corners are at their exact place`(entry: Activation) throws {
    for item in try CurveCase.random(entry) where !item.isBand {
      let viewport = item.viewport
      for kink in item.function.kinks where kink.isFinite && viewport.x.contains(kink.x) {
        let sides = [kink.left, kink.right].map {
          FramePoint(viewport.across(kink.x), viewport.down($0[item.order]))
        }
        let strokes = item.path.strokes
        let isCrossed = strokes.contains {
          $0.start.across < sides[0].across - 1e-9 && $0.arc.end.across > sides[0].across + 1e-9
        }
        #expect(!isCrossed, "\(item)")
        // Two sides nearer to each other than a fiftieth of a pixel are one corner.
        let isOne = sides[0].distance(to: sides[1]) < 0.02
        for side in sides where item.curve.isVisible(side) {
          let isMet = strokes.contains { stroke in
            (isOne ? sides : [side]).contains {
              min(stroke.start.distance(to: $0), stroke.arc.end.distance(to: $0)) < 1e-9
            }
          }
          #expect(isMet, "\(side): \(item)")
        }
        guard (sides[0].down - sides[1].down).magnitude > Self.promise, item.bend > 1e-3 else { continue }
        // Nor is there one along it, from one limit to the other: no bend is so steep here.
        #expect(
          !strokes.contains {
            $0.start.across == $0.arc.end.across && $0.start.distance(to: $0.arc.end) > Self.promise
          }, "\(item)")
      }
    }
  }

  @Test func `a jump lifts the pen`() throws {
    let path = try Self.path("step", .value, x: Interval(-4, 4)!, y: Interval(-1, 5)!)
    #expect(path.contours.count == 2)
    #expect(path.strokes.map { $0.start } == [FramePoint(0, 250), FramePoint(400, 200)])
    #expect(path.strokes.map { $0.arc.end } == [FramePoint(400, 250), FramePoint(800, 200)])
  }

  /// A pixel is a hundredth here; a jump that no eye sees is no jump.
  @Test(arguments: [(0.0001, 1), (0.0005, 2), (0.003, 2), (0.02, 2)])
  func `a jump of a twentieth of a pixel lifts the pen`(height: Double, contours: Int) {
    let viewport = Viewport(x: .symmetric(1), y: .symmetric(1), width: 200, height: 200)
    let function = PiecewiseFunction(.constant(0)).then(at: 0, owner: .left, .constant(height))
    #expect(CurveFitter(viewport: viewport).contours(of: function, .value).count == contours)
  }

  @Test func `a corner does not lift the pen`() throws {
    let path = try Self.path("relu", .value, x: Interval(-4, 4)!, y: Interval(-1, 5)!)
    #expect(path.contours.count == 1)
    #expect(path.strokes.map { $0.arc.end } == [FramePoint(400, 250), FramePoint(800, 50)])
  }

  /// The number of lines of f, f′ and f″ alike, and of the contours they make: pieces with equal values
  /// are lines that meet.
  @Test(arguments: [
    ("step", 2, [2, 1, 1]), ("linear", 1, [1, 1, 1]), ("relu", 2, [1, 2, 1]), ("prelu", 2, [1, 2, 1]),
  ])
  func `a straight piece is one line`(id: String, lines: Int, contours: [Int]) throws {
    for order in DerivativeOrder.allCases {
      let path = try Self.path(id, order, x: .symmetric(3), y: .symmetric(4))
      #expect(path.count == lines)
      #expect(path.contours.count == contours[order.rawValue])
      for stroke in path.strokes {
        if case .cubic = stroke.arc { Issue.record("\(stroke)") }
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
    return DrawnPath(contours: CurveFitter(viewport: viewport).contours(of: function, order))
  }
}
