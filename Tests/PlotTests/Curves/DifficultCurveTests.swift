// Functions that no catalogue has: poles, gaps, endless oscillation, values that are not numbers.

import RealModule
import Testing

@testable import Activations
@testable import Plot

@Suite struct DifficultCurveTests {
  static let square = Viewport(x: .symmetric(4), y: .symmetric(4), width: 400, height: 400)

  static func path(_ function: PiecewiseFunction, in viewport: Viewport = square) -> DrawnPath {
    DrawnPath(CurveFitter(viewport: viewport).path(of: function, .value))
  }

  /// x ↦ 1/x as two pieces; a pole at 0.
  static let reciprocal = PiecewiseFunction(.curve(Feature()) { .constant(1) / .variable($0) })
    .then(at: 0, owner: .right, .curve(Feature()) { .constant(1) / .variable($0) })

  @Test func `the branches of a pole leave the frame apart`() throws {
    let path = Self.path(Self.reciprocal)
    #expect(path.subpaths.count == 2)
    let ends = path.subpaths.flatMap { [$0.elements.first?.end, $0.end] }
    // 1/x is ±4 at ±1/4, and ±1/4 at ±4: 50 pixels a unit.
    let expected = [(0, 212.5), (187.5, 400), (212.5, 0), (400, 187.5)].map { Point($0.0, $0.1) }
    for (end, place) in zip(ends, expected) { #expect(try #require(end).distance(to: place) < 1e-9) }
    for order in [DerivativeOrder.value, .first] {
      let curve = TrueCurve(Self.reciprocal, order, width: 0.1, in: Self.square)
      let path = DrawnPath(CurveFitter(viewport: Self.square).path(of: Self.reciprocal, order))
      #expect(try #require(path.farthest(from: curve)).distance <= CurveFitterTests.promise)
      #expect(try #require(path.widestGap(in: curve)).distance <= CurveFitterTests.promise)
    }
  }

  /// The tangent on (−π/2, 3π/2), with its pole at π/2.
  static let tangent: PiecewiseFunction = {
    let piece = Piece.curve(Feature()) { x in
      let value = Double.tan(x)
      let slope = 1 + value * value
      return Jet<Double>(value, slope, 2 * value * slope)
    }
    return PiecewiseFunction(piece).then(at: .pi / 2, owner: .right, piece)
  }()

  @Test func `the tangent is not joined through infinity`() throws {
    let viewport = Viewport(x: Interval(-1.5, 4.6)!, y: .symmetric(5), width: 610, height: 300)
    let path = Self.path(Self.tangent, in: viewport)
    #expect(path.subpaths.count == 2)
    let curve = TrueCurve(Self.tangent, .value, width: 0.1, in: viewport)
    #expect(try #require(path.farthest(from: curve)).distance <= CurveFitterTests.promise)
    #expect(try #require(path.widestGap(in: curve)).distance <= CurveFitterTests.promise)
  }

  @Test func `where a function is no number there is a gap`() throws {
    // The logarithm is nan left of 0 and −∞ at 0.
    let path = Self.path(
      PiecewiseFunction(.curve(Feature()) { Jet<Double>(Double.log($0), 1 / $0, -1 / ($0 * $0)) }))
    #expect(path.subpaths.count == 1)
    let start = try #require(path.path.elements.first?.end)
    let end = try #require(path.path.end)
    // It comes up through the bottom at e⁻⁴.
    #expect(start.distance(to: Point(200 + 50 * Double.exp(-4), 400)) < 1e-9)
    #expect(end.distance(to: Point(400, 200 - 50 * Double.log(4))) < 1e-9)
  }

  @Test func `a hole in the middle stays a hole`() {
    let path = Self.path(
      PiecewiseFunction(
        .curve(Feature()) { $0.magnitude < 1 ? Jet<Double>(.nan, .nan, .nan) : Jet<Double>($0 / 2, 0.5, 0) }))
    for stroke in path.strokes {
      #expect(stroke.end.x <= 150 + 1e-6 || stroke.start.x >= 250 - 1e-6)
    }
    #expect(path.strokes.first?.start == Point(0, 300))
    #expect(path.strokes.last?.end == Point(400, 100))
  }

  @Test func `a hole between two knots is a gap where the pen meets it, and never a point`() {
    let viewport = Viewport(x: .symmetric(6), y: .symmetric(6), width: 1200, height: 800)
    var gaps = 0
    for start in stride(from: -5.0, to: 5, by: 0.03125) {
      let function = PiecewiseFunction(
        .curve(Feature()) { x in
          x > start && x < start + 0.1
            ? Jet<Double>(.nan, .nan, .nan) : Jet<Double>(Double.sin(x), Double.cos(x), -Double.sin(x))
        })
      let path = CurveFitter(viewport: viewport).path(of: function, .value)
      #expect(path.elements.allSatisfy { $0.end?.y.isFinite == true })
      let subpaths = path.subpaths
      guard subpaths.count == 2, let end = subpaths[0].end, let next = subpaths[1].elements[0].end else {
        continue
      }
      gaps += 1
      #expect((end.x - viewport.screenX(start)).magnitude < 0.05)
      #expect((next.x - viewport.screenX(start + 0.1)).magnitude < 0.05)
    }
    #expect(gaps > 20)
  }

  @Test func `a wave that leaves the frame at every turn is drawn between`() throws {
    let sine = PiecewiseFunction(
      .curve(Feature()) { Jet<Double>(Double.sin($0), Double.cos($0), -Double.sin($0)) })
    // Far from the landmarks. It crosses 0 nine times, from 28π to 36π, and both ends are visible.
    let viewport = Viewport(x: Interval(85, 116)!, y: .symmetric(0.9), width: 620, height: 180)
    let path = Self.path(sine, in: viewport)
    #expect(path.subpaths.count == 11)
    let curve = TrueCurve(sine, .value, width: 1, in: viewport)
    #expect(try #require(path.farthest(from: curve)).distance <= CurveFitterTests.promise)
    #expect(try #require(path.widestGap(in: curve)).distance <= CurveFitterTests.promise)
  }

  /// Nowhere smooth, nowhere finite, or without end: any of them is an end of a loop somewhere.
  static let monsters: [(name: String, jet: @Sendable (Double) -> Jet<Double>)] = [
    ("nan", { _ in Jet<Double>(.nan, .nan, .nan) }),
    ("infinite", { _ in Jet<Double>(.infinity, 0, 0) }),
    ("value without slope", { Jet<Double>($0, .nan, .nan) }),
    ("infinite slope", { Jet<Double>($0, .infinity, .nan) }),
    ("wrong slope", { Jet<Double>($0, -1000, 1e9) }),
    ("sin(1/x)", { Jet<Double>(Double.sin(1 / $0), -Double.cos(1 / $0) / ($0 * $0), 0) }),
    (
      "sin(10⁶x)",
      { Jet<Double>(Double.sin(1e6 * $0), 1e6 * Double.cos(1e6 * $0), -1e12 * Double.sin(1e6 * $0)) }
    ),
    ("noise", { Jet<Double>(Double($0.bitPattern % 1000) / 500, 0, 0) }),
    ("the size of x", { Jet<Double>($0.magnitude, $0 < 0 ? -1 : 1, 0) }),
    ("stairs", { Jet<Double>($0.rounded(), 0, 0) }),
    ("1/x²", { Jet<Double>(1 / ($0 * $0), -2 / ($0 * $0 * $0), 6 / ($0 * $0 * $0 * $0)) }),
    ("√x", { Jet<Double>($0.squareRoot(), 0.5 / $0.squareRoot(), -0.25 / ($0 * $0.squareRoot())) }),
    ("∛x", { Jet<Double>(Double.root($0, 3), 1 / (3 * Double.root($0 * $0, 3)), 0) }),
    ("huge", { Jet<Double>(1e308 * $0, 1e308, 0) }),
    ("tiny", { Jet<Double>(1e-308 * $0, 1e-308, 0) }),
  ]

  @Test(arguments: monsters.indices)
  func `every function is done in bounded time with finite strokes in the frame`(index: Int) throws {
    let (name, jet) = Self.monsters[index]
    for feature in [Feature(), Feature(width: 1e-12), Feature(at: 1e300, width: 1e300), Feature(width: 0)] {
      for order in DerivativeOrder.allCases {
        let function = PiecewiseFunction(.curve(feature, jet: jet))
        let path = CurveFitter(viewport: Self.square).path(of: function, order)
        // A few hundred stretches between knots, each with 500 strokes at most.
        #expect(DrawnPath(path).count <= 20_000, "\(name)")
        for element in path.elements {
          let point = try #require(element.end)
          #expect(Self.square.width >= point.x && point.x >= 0, "\(name)")
          #expect(Self.square.height >= point.y && point.y >= 0, "\(name)")
          if case .cubic(let a, let b, _) = element {
            #expect([a.x, a.y, b.x, b.y].allSatisfy { $0.isFinite }, "\(name)")
          }
        }
      }
    }
  }

  @Test func `what lies outside the window draws nothing`() throws {
    let viewport = Viewport(x: .symmetric(1), y: Interval(5, 6)!, width: 100, height: 100)
    for entry in Catalogue.scalars {
      let function = try #require(entry.function(entry.defaultArguments))
      #expect(CurveFitter(viewport: viewport).path(of: function, .value).elements.isEmpty, "\(entry.id)")
    }
  }
}
