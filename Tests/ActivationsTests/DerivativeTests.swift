// The derivatives of every entry against difference quotients, and its kinks against its jets.

import Testing

@testable import Activations

@Suite struct DerivativeTests {
  /// Places on both sides of 0, none nearer to a kink of the catalogue than 0.02.
  static let places: [Double] = [0.03, 0.1, 0.4, 0.9, 1.3, 2.2, 3.7, 6, 11].flatMap { [-$0, $0] }

  /// The defaults, and parameters far from them.
  static func functions(of entry: Activation) throws -> [PiecewiseFunction] {
    let others = entry.parameters.map { (name: $0.name, value: 2.5 * $0.defaultValue + 0.3) }
    return try [[], others].compactMap { entry.function(try entry.arguments($0)) }
  }

  /// The central difference quotient of fourth order of `f` at `x`.
  static func quotient(_ f: (Double) -> Double, at x: Double) -> Double {
    let h = 1e-3
    return (8 * (f(x + h) - f(x - h)) - (f(x + 2 * h) - f(x - 2 * h))) / (12 * h)
  }

  @Test(arguments: Catalogue.scalars)
  func `the derivative is the limit of difference quotients away from kinks`(entry: Activation) throws {
    for function in try Self.functions(of: entry) {
      for x in Self.places {
        let jet = function.jet(at: x)
        // h⁴ f⁽⁵⁾/30 is below 1e−11, and rounding below 1e−12 of the values.
        let room = 1e-10 * (1 + jet.value.magnitude)
        #expect((Self.quotient({ function.jet(at: $0).value }, at: x) - jet.derivative).magnitude < room)
      }
    }
  }

  @Test(arguments: Catalogue.scalars)
  func `the second derivative is that of difference quotients away from kinks`(entry: Activation) throws {
    for function in try Self.functions(of: entry) {
      for x in Self.places {
        let jet = function.jet(at: x)
        let room = 1e-10 * (1 + jet.derivative.magnitude)
        let quotient = Self.quotient({ function.jet(at: $0).derivative }, at: x)
        #expect((quotient - jet.secondDerivative).magnitude < room)
      }
    }
  }

  /// Every kink: what jumps first, the jets on both sides and the jet at the point; from catalogue.json,
  /// and with parameters where they decide.
  static let kinks:
    [(id: String, values: [Double], order: DerivativeOrder?, left: Jet, right: Jet, jet: Jet)] = [
      ("step", [], .value, Jet(0, 0, 0), Jet(1, 0, 0), Jet(1, 0, 0)),
      ("relu", [], .first, Jet(0, 0, 0), Jet(0, 1, 0), Jet(0, 0, 0)),
      ("leaky-relu", [], .first, Jet(0, 0.01, 0), Jet(0, 1, 0), Jet(0, 0.01, 0)),
      ("prelu", [], .first, Jet(0, 0.25, 0), Jet(0, 1, 0), Jet(0, 0.25, 0)),
      ("prelu", [1], nil, Jet(0, 1, 0), Jet(0, 1, 0), Jet(0, 1, 0)),
      ("elu", [], .second, Jet(0, 1, 1), Jet(0, 1, 0), Jet(0, 1, 1)),
      ("elu", [2], .first, Jet(0, 2, 2), Jet(0, 1, 0), Jet(0, 2, 2)),
      ("elu", [0], .first, Jet(0, 0, 0), Jet(0, 1, 0), Jet(0, 0, 0)),
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

  @Test(arguments: Catalogue.scalars)
  func `each side of a kink is the limit from that side`(entry: Activation) throws {
    for function in try Self.functions(of: entry) {
      #expect(function.kinks.isEmpty == ["linear", "sigmoid", "tanh", "swish"].contains(entry.id))
      for kink in function.kinks {
        let (left, right) = (function.jet(at: kink.x - 1e-9), function.jet(at: kink.x + 1e-9))
        for order in DerivativeOrder.allCases {
          #expect((left[order] - kink.left[order]).magnitude < 1e-8)
          #expect((right[order] - kink.right[order]).magnitude < 1e-8)
        }
        #expect(kink.jet == kink.left || kink.jet == kink.right)
      }
    }
  }
}
