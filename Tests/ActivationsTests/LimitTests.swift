// The ends of the number range: infinities give the limits, and no finite x and no parameters give nonsense.

import Testing

@testable import Activations

@Suite struct LimitTests {
  @Test(arguments: Facts.scalars)
  func `infinities give the limits`(facts: Facts) throws {
    let function = try Catalogue.function(facts.id)
    let limits = try #require(facts.scalar).limits
    for (jet, limit) in [
      (function.jet(at: -.infinity), limits.left), (function.jet(at: .infinity), limits.right),
    ] {
      for order in DerivativeOrder.allCases {
        #expect(
          jet[order] == limit[order] || jet[order].isNaN && limit[order].isNaN
            || (jet[order] - limit[order]).magnitude <= limit[order].ulp, "\(order): \(jet)")
      }
    }
  }

  /// Limits at −∞ and ∞ with parameters where they decide.
  static let limits: [(id: String, values: [Double], left: Jet<Double>, right: Jet<Double>)] = [
    ("linear", [-2, 7], Jet<Double>(.infinity, -2, 0), Jet<Double>(-.infinity, -2, 0)),
    ("linear", [0, 7], Jet<Double>(7, 0, 0), Jet<Double>(7, 0, 0)),
    ("leaky-relu", [0], Jet<Double>(0, 0, 0), Jet<Double>(.infinity, 1, 0)),
    ("leaky-relu", [-0.5], Jet<Double>(.infinity, -0.5, 0), Jet<Double>(.infinity, 1, 0)),
    ("elu", [2.5], Jet<Double>(-2.5, 0, 0), Jet<Double>(.infinity, 1, 0)),
    ("elu", [0], Jet<Double>(0, 0, 0), Jet<Double>(.infinity, 1, 0)),
    ("swish", [1e-300], Jet<Double>(0, 0, 0), Jet<Double>(.infinity, 1, 0)),
    ("swish", [1e300], Jet<Double>(0, 0, 0), Jet<Double>(.infinity, 1, 0)),
    ("soft-exponential", [0], Jet<Double>(-.infinity, 1, 0), Jet<Double>(.infinity, 1, 0)),
    ("soft-exponential", [-1], Jet<Double>(.nan, .nan, .nan), Jet<Double>(.infinity, 0, 0)),
    ("acon-c", [1.5, 0.25, 2], Jet<Double>(-.infinity, 0.25, 0), Jet<Double>(.infinity, 1.5, 0)),
    ("squareplus", [0], Jet<Double>(0, 0, 0), Jet<Double>(.infinity, 1, 0)),
    ("soft-root-sign", [5, 3], Jet<Double>(0, 0, 0), Jet<Double>(5, 0, 0)),
    ("soft-clipping", [10], Jet<Double>(0, 0, 0), Jet<Double>(1, 0, 0)),
    ("repu", [2], Jet<Double>(0, 0, 0), Jet<Double>(.infinity, .infinity, 2)),
    ("isru", [4], Jet<Double>(-0.5, 0, 0), Jet<Double>(0.5, 0, 0)),
    ("threshold", [1, 20], Jet<Double>(20, 0, 0), Jet<Double>(.infinity, 1, 0)),
    ("clipped-gelu", [-0.1, 2], Jet<Double>(0, 0, 0), Jet<Double>(2, 0, 0)),
    ("clipped-gelu", [1, 2], Jet<Double>(1, 0, 0), Jet<Double>(2, 0, 0)),
  ]

  @Test func `parameters decide the limits`() throws {
    for (id, values, left, right) in Self.limits {
      let function = try Catalogue.function(id, values)
      for (jet, limit) in [(function.jet(at: -.infinity), left), (function.jet(at: .infinity), right)] {
        #expect(jet == limit || jet.value.isNaN && limit.value.isNaN, "\(id) \(values): \(jet)")
      }
    }
  }

  /// Denormals, the ends of the exponent range, and where e^x overflows or vanishes.
  static let edges: [Double] = [
    0, .leastNonzeroMagnitude, .leastNormalMagnitude / 4, .leastNormalMagnitude, 1e-300, 1e-154, 1e-17, 1,
    708.3, 709.7, 709.8, 745.1, 745.2, 1430, 1e154, 1e300, .greatestFiniteMagnitude,
  ]

  @Test(arguments: Facts.scalars)
  func `no finite x gives nan, and what is bounded is finite`(facts: Facts) throws {
    var random = SplitMix64(seed: 1)
    let xs = Self.edges + (0..<150).map { _ in Double(bitPattern: random.next()) }.filter { $0.isFinite }
    let function = try Catalogue.function(facts.id)
    let scalar = try #require(facts.scalar)
    let isBounded = scalar.range.lower.isFinite && scalar.range.upper.isFinite
    // GCU's facts are those of two periods; it swings ever more widely.
    let isLipschitz = scalar.steepest.isFinite && facts.id != "gcu"
    for x in xs.flatMap({ [$0, -$0] }) {
      let jet = function.jet(at: x)
      for order in DerivativeOrder.allCases { #expect(!jet[order].isNaN, "\(jet) at \(x)") }
      // A slope above 1 takes the greatest numbers beyond all doubles.
      if isBounded || isLipschitz && x.magnitude <= 1e300 { #expect(jet.value.isFinite, "\(jet) at \(x)") }
      if isLipschitz { #expect(jet.derivative.isFinite && jet.secondDerivative.isFinite, "\(jet) at \(x)") }
    }
  }

  @Test(arguments: Catalogue.scalars.filter { !$0.parameters.isEmpty })
  func `no allowed parameters give nan`(entry: Activation) throws {
    var random = SplitMix64(seed: 2)
    let xs = Self.edges + (0..<8).map { _ in Double(bitPattern: random.next()) }.filter { $0.isFinite }
    for trial in 0..<16 {
      let values = entry.admissible { parameter in
        let size = trial < 4 ? random.power(-1, 1) : random.power(-300, 150)
        return parameter.allowed == .real && trial % 2 == 1 ? -size : size
      }
      let function = try Catalogue.function(entry.id, values)
      // Left of the edge of its domain the soft exponential is not defined.
      let domain = function.pieces[0].isUndefined ? function.breakpoints[0].x : -.infinity
      for x in xs.flatMap({ [$0, -$0] }) + function.breakpoints.map({ $0.x }) where x > domain {
        let jet = function.jet(at: x)
        let isSound = !jet.value.isNaN && !jet.derivative.isNaN && !jet.secondDerivative.isNaN
        #expect(isSound, "\(jet) at \(x), \(values)")
      }
      for x in [-Double.infinity, .infinity] where x > domain {
        let jet = function.jet(at: x)
        #expect(entry.swings || !jet.value.isNaN && !jet.derivative.isNaN, "\(jet) at \(x), \(values)")
      }
    }
  }
}

extension Piece {
  /// Whether it is a stretch outside the function's domain.
  var isUndefined: Bool {
    if case .line(let slope, _) = shape { slope.isNaN } else { false }
  }
}
