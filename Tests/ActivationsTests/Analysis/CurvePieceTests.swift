// Curve pieces: monotone knots, extrema, extents, courses and slopes of derivatives.

import RealModule
import Testing

@testable import Activations

@Suite struct CurvePieceTests {
  static func pieces(_ id: String, _ order: DerivativeOrder, over interval: Interval) throws -> [CurvePiece] {
    try Catalogue.function(id).curvePieces(order, over: interval)
  }

  @Test(arguments: Catalogue.scalars)
  func `curve pieces cover the interval without overlap`(entry: Activation) throws {
    let function = try Catalogue.function(entry.id)
    for interval in [Interval.symmetric(3), Interval(0.5, 2)!, Interval(-2, 0)!, Interval(0, 1)!] {
      let intervals = function.curvePieces(.value, over: interval).map { $0.interval }
      #expect(intervals.first?.lower == interval.lower && intervals.last?.upper == interval.upper)
      for (left, right) in zip(intervals, intervals.dropFirst()) { #expect(left.upper == right.lower) }
    }
  }

  @Test(arguments: Catalogue.scalars)
  func `between knots a curve piece is monotone`(entry: Activation) throws {
    let repeats = try Catalogue.function(entry.id).features.contains { $0.period != nil }
    for order in DerivativeOrder.allCases {
      // Ten thousand periods are not looked at one by one.
      for reach in repeats ? [0.01, 1, 30] : [0.01, 1, 30, 1e5] {
        for piece in try Self.pieces(entry.id, order, over: .symmetric(reach)) {
          let knots = piece.monotoneKnots()
          #expect(knots.first == piece.interval.lower && knots.last == piece.interval.upper)
          #expect(
            zip(knots, knots.dropFirst()).allSatisfy { $0 < $1 } && knots.count <= (repeats ? 1000 : 200))
          for (left, right) in zip(knots, knots.dropFirst()) {
            let (from, to) = (piece.value(at: left), piece.value(at: right))
            let size = max(from.magnitude, to.magnitude)
            let noise = size.isFinite ? 1e-13 * size : 0
            for step in 1..<8 {
              let value = piece.value(at: left + (right - left) * Double(step) / 8)
              #expect(min(from, to) - noise <= value && value <= max(from, to) + noise)
            }
          }
        }
      }
    }
  }

  /// The extrema of these second derivatives are sample points, and rounding gives them two knots or one.
  @Test(arguments: [("isru", 0.5), ("gaussian-cdf", 1), ("gelu", 2)])
  func `extrema at sample points are found in any window`(id: String, x: Double) throws {
    for reach in [5, 1e3, 1e6, 1e33] {
      let piece = try Self.pieces(id, .second, over: .symmetric(reach))[0]
      let extrema = piece.extrema(among: piece.monotoneKnots()).filter { $0 != 0 }
      #expect(extrema.count == 2, "±\(reach): \(extrema)")
      for (found, place) in zip(extrema, [-x, x]) { #expect((found - place).magnitude < 1e-6 * x) }
    }
  }

  @Test func `bisection finds the first place from either side`() throws {
    let piece = try Self.pieces("sigmoid", .value, over: .symmetric(8))[0]
    // σ is 3/4 at ln 3.
    let rising = piece.bisect(from: -8, to: 8) { piece.value(at: $0) >= 0.75 }
    let falling = piece.bisect(from: 8, to: -8) { piece.value(at: $0) <= 0.75 }
    #expect((rising - Double.log(3)).magnitude < 2e-15 && (falling - Double.log(3)).magnitude < 2e-15)
    #expect(piece.value(at: rising) >= 0.75 && piece.value(at: falling) <= 0.75)
  }

  /// f‴ of sigmoid, tanh and swish, from mpmath at 50 digits.
  @Test(arguments: [
    ("sigmoid", 0, -0.125), ("sigmoid", 1.25, -0.0066868166858095702), ("sigmoid", -5, 0.0063828767258019300),
    ("tanh", 0.5, -0.56520928825977036), ("swish", 0, 0), ("swish", -2, 0.16218416807204715),
  ])
  func `the slope of a second derivative is f‴, however narrow the window`(
    id: String, x: Double, third: Double
  ) throws {
    for reach in [1e-9, 1e-4, 1, 50] {
      let piece = try Self.pieces(id, .second, over: try #require(Interval(x - reach, x + reach)))[0]
      #expect((piece.valueAndSlope(at: x).slope - third).magnitude < 1e-11, "±\(reach)")
    }
  }

  @Test func `the slope of elu″ stays on its side of the kink`() throws {
    let pieces = try Self.pieces("elu", .second, over: .symmetric(1e-6))
    // e^x left of 0 and 0 right of it. At the kink it is taken two steps, 2e-9, inside the piece, from values that
    // are right to 16 digits.
    #expect((pieces[0].valueAndSlope(at: 0).slope - 1).magnitude < 1e-6)
    #expect(pieces[1].valueAndSlope(at: 0).slope == 0)
  }

  @Test func `extents take one-sided limits and leave out what is not finite`() throws {
    let step = try #require(try Catalogue.function("step").extent(of: .value, over: Interval(-1, 0)!))
    #expect(step == (0, 0))
    let both = try #require(try Catalogue.function("step").extent(of: .value, over: .symmetric(1)))
    #expect(both == (0, 1))
    let relu = try #require(try Catalogue.function("relu").extent(of: .first, over: Interval(0, 1)!))
    #expect(relu == (1, 1))
    let nothing = PiecewiseFunction(.curve(Feature()) { _ in Jet<Double>(.nan, .nan, .nan) })
    #expect(nothing.extent(of: .value, over: .symmetric(1)) == nil)
    #expect(nothing.course(of: .value, over: .symmetric(1)) == nil)
  }

  @Test func `a course tells where a function turns`() throws {
    let swish = try Catalogue.function("swish")
    let gradient = try #require(swish.course(of: .first, over: .symmetric(20)))
    #expect(gradient.turns.map { $0.isMinimum } == [true, false])
    for (turn, x) in zip(gradient.turns, [-2.3993572805154677, 2.3993572805154677]) {
      #expect((turn.x - x).magnitude < 1e-7)
    }
    let tanh = try #require(try Catalogue.function("tanh").course(of: .value, over: .symmetric(2)))
    #expect(tanh.turns.isEmpty && !tanh.isConstant)
    #expect(tanh.first == -tanh.last && tanh.last == Double.tanh(2))
    #expect(try #require(try Catalogue.function("linear").course(of: .first, over: .symmetric(2))).isConstant)
  }

  @Test func `a breakpoint belongs to its owner`() {
    let owned = { (side: Side) in PiecewiseFunction(.constant(-1)).then(at: 2, owner: side, .constant(1)) }
    #expect(owned(.left).jet(at: 2).value == -1 && owned(.right).jet(at: 2).value == 1)
    for side in [Side.left, .right] {
      #expect(owned(side).jet(at: 2.0.nextDown).value == -1 && owned(side).jet(at: 2.0.nextUp).value == 1)
      #expect(owned(side).jet(at: .nan).value.isNaN)
    }
  }
}
