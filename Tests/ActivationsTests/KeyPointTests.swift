// Facts of the article's functions as catalogue.json states them: formulas, zeros, extrema, inflections, symmetry.

import Activations
import Testing

@Suite struct KeyPointTests {
  /// The formulas of catalogue.json, as plain code.
  static let formulas: [(id: String, values: [Double], f: @Sendable (Double) -> Double)] = [
    ("step", [], { $0 < 0 ? 0 : 1 }),
    ("linear", [2.5, -0.75], { 2.5 * $0 - 0.75 }),
    ("relu", [], { max($0, 0) }),
    ("leaky-relu", [-0.5], { $0 > 0 ? $0 : -0.5 * $0 }),
    ("leaky-relu", [3], { $0 > 0 ? $0 : 3 * $0 }),
    ("prelu", [1.5], { $0 > 0 ? $0 : 1.5 * $0 }),
  ]

  @Test func `the straight functions are their formulas`() throws {
    for (id, values, f) in Self.formulas {
      let function = try Catalogue.function(id, values)
      // Steps of an eighth: every product is exact.
      for x in (-40...40).map({ Double($0) / 8 }) {
        #expect(function.jet(at: x).value == f(x), "\(id) at \(x)")
      }
    }
  }

  @Test func `a line is rounded once, so that it keeps its digits near its zero`() throws {
    // The doubles 0.1 · 0.1 − 0.01, exactly; two roundings make it 1.734723475976807e-18.
    #expect(try Catalogue.function("linear", [0.1, -0.01]).jet(at: 0.1).value == 9.020562075079397e-19)
  }

  /// A key point: nil where catalogue.json says nothing.
  static let points: [(id: String, x: Double, f: Double, slope: Double?, bend: Double?)] = [
    ("linear", 0, 0, 1, nil),
    ("sigmoid", 0, 0.5, 0.25, 0),
    ("tanh", 0, 0, 1, 0),
    ("relu", 0, 0, nil, nil),
    ("leaky-relu", 0, 0, nil, nil),
    ("prelu", 0, 0, nil, nil),
    ("elu", 0, 0, 1, nil),
    ("swish", 0, 0, 0.5, nil),
    // Inflections, and the minimum between them.
    ("swish", -2.39935728051546766783, -0.19967864025773383392, -0.09983932012886691696, 0),
    ("swish", -1.27846454276107379511, -0.27846454276107379511, 0, nil),
    ("swish", 2.39935728051546766783, 2.19967864025773383392, 1.09983932012886691696, 0),
  ]

  @Test func `key points are true to the jets`() throws {
    for (id, x, f, slope, bend) in Self.points {
      let jet = try Catalogue.function(id).jet(at: x)
      // x is rounded, so that what is 0 at the exact point is about half an ulp of x here.
      #expect((jet.value - f).magnitude <= 2 * f.magnitude.ulp, "\(id) at \(x)")
      if let slope {
        #expect((jet.derivative - slope).magnitude <= 2 * max(slope.magnitude, 0.5).ulp, "\(id) at \(x)")
      }
      if let bend {
        #expect((jet.secondDerivative - bend).magnitude <= 1.0.ulp, "\(id) at \(x)")
      }
    }
  }

  /// The greatest gradients of the defaults, and where.
  @Test(arguments: [
    ("sigmoid", 0, 0.25), ("tanh", 0, 1), ("swish", 2.39935728051546766783, 1.09983932012886691696),
  ])
  func `the greatest gradient is where the source says`(id: String, x: Double, slope: Double) throws {
    let function = try Catalogue.function(id)
    #expect((function.jet(at: x).derivative - slope).magnitude <= slope.ulp)
    let course = try #require(function.course(of: .first, over: .symmetric(30)))
    #expect(course.extent.greatest.magnitude <= slope.nextUp && course.extent.greatest >= slope.nextDown)
    let turn = try #require(course.turns.last { !$0.isMinimum })
    #expect((turn.x - x).magnitude < 1e-7)
    for step in -300...300 { #expect(function.jet(at: Double(step) / 10).derivative <= slope.nextUp) }
  }

  @Test func `symmetries hold to the last bit or nearly so`() throws {
    let (sigmoid, tanh, swish) = try (
      Catalogue.function("sigmoid"), Catalogue.function("tanh"), Catalogue.function("swish")
    )
    for x in [1e-300, 1e-9, 0.1, 1, 2.5, 17, 40, 800] {
      #expect((sigmoid.jet(at: -x).value - (1 - sigmoid.jet(at: x).value)).magnitude <= 1.0.ulp)
      #expect(sigmoid.jet(at: -x).derivative == sigmoid.jet(at: x).derivative)
      #expect(tanh.jet(at: -x).value == -tanh.jet(at: x).value)
      #expect(tanh.jet(at: -x).derivative == tanh.jet(at: x).derivative)
      #expect((swish.jet(at: x).value - swish.jet(at: -x).value - x).magnitude <= x.ulp)
      #expect(swish.jet(at: -x).secondDerivative == swish.jet(at: x).secondDerivative)
    }
  }
}
