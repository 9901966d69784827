// The derivatives of every entry against difference quotients, and its kinks against its jets.

import Testing

@testable import Activations

@Suite struct DerivativeTests {
  /// Places on both sides of 0.
  static let places: [Double] = [0.03, 0.1, 0.4, 0.9, 1.3, 2.2, 3.7, 6, 11].flatMap { [-$0, $0] }

  /// The defaults, and parameters far from them.
  static func functions(of entry: Activation) throws -> [PiecewiseFunction] {
    let others = entry.admissible { 2.5 * $0.defaultValue + 0.3 }
    let sets = entry.parameters.isEmpty ? [[]] : [[], others]
    return try sets.map { try Catalogue.function(entry.id, $0) }
  }

  /// The scale on which the function varies, at most 1.
  static func width(_ function: PiecewiseFunction) -> Double {
    function.features.map { min($0.width, ($0.period ?? .infinity) / 6) }.reduce(1) { min($0, $1) }
  }

  /// The places that lie a fiftieth of the scale or more from every breakpoint, and where the function is
  /// defined.
  static func places(_ function: PiecewiseFunction) -> [Double] {
    let width = width(function)
    return places.map { $0 * width }.filter { x in
      !function.jet(at: x).value.isNaN
        && function.breakpoints.allSatisfy { ($0.x - x).magnitude >= 0.02 * width }
    }
  }

  /// The central difference quotient of fourth order of `f` at `x`, with the step `h`.
  static func quotient(_ f: (Double) -> Double, at x: Double, _ h: Double) -> Double {
    (8 * (f(x + h) - f(x - h)) - (f(x + 2 * h) - f(x - 2 * h))) / (12 * h)
  }

  @Test(arguments: Catalogue.scalars)
  func `the derivative is the limit of difference quotients away from kinks`(entry: Activation) throws {
    for function in try Self.functions(of: entry) {
      let width = Self.width(function)
      let places = Self.places(function)
      #expect(places.count >= 8)
      for x in places {
        let jet = function.jet(at: x)
        // In units of the width h⁴ f⁽⁵⁾/30 is below 1e−11, and rounding below 1e−12 of the values.
        let room = 1e-10 * (1 + jet.value.magnitude) / width
        let quotient = Self.quotient({ function.jet(at: $0).value }, at: x, 1e-3 * width)
        #expect((quotient - jet.derivative).magnitude < room, "\(jet) at \(x)")
      }
    }
  }

  @Test(arguments: Catalogue.scalars)
  func `the second derivative is that of difference quotients away from kinks`(entry: Activation) throws {
    for function in try Self.functions(of: entry) {
      let width = Self.width(function)
      for x in Self.places(function) {
        let jet = function.jet(at: x)
        let room = 1e-10 * (1 + jet.derivative.magnitude) / width
        let quotient = Self.quotient({ function.jet(at: $0).derivative }, at: x, 1e-3 * width)
        #expect((quotient - jet.secondDerivative).magnitude < room, "\(jet) at \(x)")
      }
    }
  }

  /// Every kink: what jumps first, the jets on both sides and the jet at the point; from catalogue.json,
  /// and with parameters where they decide.
  static let kinks:
    [(
      id: String, values: [Double], order: DerivativeOrder?, left: Jet<Double>, right: Jet<Double>,
      jet: Jet<Double>
    )] = [
      ("step", [], .value, Jet<Double>(0, 0, 0), Jet<Double>(1, 0, 0), Jet<Double>(1, 0, 0)),
      ("relu", [], .first, Jet<Double>(0, 0, 0), Jet<Double>(0, 1, 0), Jet<Double>(0, 0, 0)),
      ("leaky-relu", [], .first, Jet<Double>(0, 0.01, 0), Jet<Double>(0, 1, 0), Jet<Double>(0, 0.01, 0)),
      ("prelu", [], .first, Jet<Double>(0, 0.25, 0), Jet<Double>(0, 1, 0), Jet<Double>(0, 0.25, 0)),
      ("prelu", [1], nil, Jet<Double>(0, 1, 0), Jet<Double>(0, 1, 0), Jet<Double>(0, 1, 0)),
      ("elu", [], .second, Jet<Double>(0, 1, 1), Jet<Double>(0, 1, 0), Jet<Double>(0, 1, 1)),
      ("elu", [2], .first, Jet<Double>(0, 2, 2), Jet<Double>(0, 1, 0), Jet<Double>(0, 2, 2)),
      ("elu", [0], .first, Jet<Double>(0, 0, 0), Jet<Double>(0, 1, 0), Jet<Double>(0, 0, 0)),
    ]

  @Test func `kinks are where the jets of neighbours differ`() throws {
    for (id, values, order, left, right, jet) in Self.kinks {
      let function = try Catalogue.function(id, values)
      #expect(function.kinks.map { $0.order } == (order.map { [$0] } ?? []), "\(id) \(values)")
      #expect(function.jet(at: 0) == jet && function.jet(at: -0.0) == jet, "\(id) \(values)")
      guard let kink = function.kinks.first else { continue }
      #expect(kink == Kink(x: 0, order: kink.order, left: left, right: right, jet: jet), "\(id) \(values)")
      for order in DerivativeOrder.allCases { #expect(kink.step(order) == right[order] - left[order]) }
    }
  }

  @Test(arguments: Facts.scalars)
  func `kinks are those of the facts`(facts: Facts) throws {
    let kinks = try Catalogue.function(facts.id).kinks
    var known = try #require(facts.scalar).kinks
    // Where the corner is no double, or only nearly one, the facts are silent.
    if facts.id == "hard-sigmoid-linear" { known = [(-2.5, 1), (2.5, 1)] }
    if facts.id == "clipped-gelu" { known = [(10, 1)] }
    #expect(kinks.map { $0.x } == known.map { $0.x })
    #expect(kinks.map { $0.order.rawValue } == known.map { $0.order })
  }

  @Test(arguments: Catalogue.scalars)
  func `each side of a kink is the limit from that side`(entry: Activation) throws {
    for function in try Self.functions(of: entry) {
      for kink in function.kinks where kink.isFinite {
        let step = 1e-9 * Self.width(function) * max(1, kink.x.magnitude)
        let (left, right) = (function.jet(at: kink.x - step), function.jet(at: kink.x + step))
        let sizes = DerivativeOrder.allCases.flatMap { [kink.left[$0].magnitude, kink.right[$0].magnitude] }
        // A step of a billionth of the scale changes what is of size 1 by a few billionths.
        let room = 1e-8 * sizes.reduce(1) { max($0, $1) }
        for order in DerivativeOrder.allCases {
          #expect((left[order] - kink.left[order]).magnitude < room, "\(kink)")
          #expect((right[order] - kink.right[order]).magnitude < room, "\(kink)")
          // At the kink itself a convention has the say, but it says nothing outside both sides.
          let (low, high) = (
            min(kink.left[order], kink.right[order]), max(kink.left[order], kink.right[order])
          )
          #expect(low <= kink.jet[order] && kink.jet[order] <= high, "\(kink)")
        }
        #expect([kink.left.value, kink.right.value].contains(kink.jet.value) || entry.id == "sign")
      }
    }
  }
}
