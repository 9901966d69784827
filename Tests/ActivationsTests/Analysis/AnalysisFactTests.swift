// The analysis against the catalogue of facts, which was found without our pieces: bounds, greatest
// gradients, how functions run, how smooth and how symmetric they are.

import Activations
import Testing

@Suite struct AnalysisFactTests {
  private func isNear(_ a: Double, _ b: Double) -> Bool {
    a == b || (a - b).magnitude <= 2 * max(a.magnitude, b.magnitude).ulp
  }

  @Test(arguments: Facts.scalars)
  func `bounds are those of the facts, to the last digit`(facts: Facts) throws {
    let range = try #require(facts.scalar).range
    let analysis = Analysis(of: try Catalogue.function(facts.id))
    // GCU's facts are those of two periods.
    let swings = facts.id == "gcu"
    #expect(isNear(analysis.infimum.value, swings ? -.infinity : range.lower), "\(analysis.infimum)")
    #expect(isNear(analysis.supremum.value, swings ? .infinity : range.upper), "\(analysis.supremum)")
    #expect(analysis.isBounded == (range.lower.isFinite && range.upper.isFinite && !swings))
  }

  @Test(arguments: Facts.scalars)
  func `the Lipschitz constant is the greatest gradient of the facts`(facts: Facts) throws {
    let scalar = try #require(facts.scalar)
    let analysis = Analysis(of: try Catalogue.function(facts.id))
    var steepest = scalar.steepest
    // A jump is steeper than all gradients; the hard sigmoid's facts have no side of its corner.
    if scalar.kinks.contains(where: { $0.order == 0 }) || facts.id == "gcu" { steepest = .infinity }
    if facts.id == "hard-sigmoid-linear" { steepest = 0.2 }
    #expect(
      isNear(analysis.lipschitz, steepest),
      "\(analysis.lipschitz) at \(String(describing: analysis.steepest))")
  }

  @Test(arguments: Facts.scalars)
  func `it runs as the facts say`(facts: Facts) throws {
    let analysis = Analysis(of: try Catalogue.function(facts.id))
    let words = try #require(facts.scalar).monotonic
    let expected: Analysis.Monotonicity =
      switch (words, facts.id) {
      // At the defaults: tanh, and a threshold above the value, and no bias.
      case (_, "soboleva-tanh"): .increasing
      case (_, "threshold"), (_, "shrink"): .nonDecreasing
      case (_, "xielu"): .none
      // It is level at single points only: each x has a value of its own.
      case (_, "snake"): .increasing
      case ("no", _): .none
      case ("non-decreasing", _): .nonDecreasing
      default: .increasing
      }
    #expect(analysis.monotonicity == expected, "\(words)")
  }

  @Test(arguments: Facts.scalars)
  func `it is as smooth as the facts say`(facts: Facts) throws {
    let analysis = Analysis(of: try Catalogue.function(facts.id))
    let words = try #require(facts.scalar).smoothness
    let expected =
      switch (words, facts.id) {
      // At the defaults: the third power; a jump from the value to the threshold; no bias.
      case (_, "repu"): 2
      case (_, "threshold"), (_, "shrink"): -1
      case ("discontinuous", _): -1
      case _ where words.hasPrefix("C0"): 0
      case _ where words.hasPrefix("C1"): 1
      default: 2
      }
    #expect(analysis.smoothness == expected, "\(words)")
  }

  @Test(arguments: Facts.scalars)
  func `it is as symmetric as the facts say`(facts: Facts) throws {
    let symmetry = Analysis(of: try Catalogue.function(facts.id)).symmetry
    let words = try #require(facts.scalar).symmetry
    let expected: Symmetry? =
      switch (words, facts.id) {
      case (_, "mega-laplace"): .odd(about: 0.707107, value: 0.5)
      case (_, "soft-clipping"): .odd(about: 0.5, value: 0.5)
      // The facts name no centre but 0, or speak of all parameters.
      case (_, "relu6"): .odd(about: 3, value: 3)
      case (_, "clipped-relu"): .odd(about: 10, value: 10)
      case (_, "hard-sigmoid-linear"): .odd(about: 0, value: 0.5)
      case (_, "srelu"): .odd(about: 0, value: 0)
      case (_, "gaussian-rbf"): .even(about: 0)
      // x + sin²x = x + 1/2 − cos(2x)/2.
      case (_, "snake"): .odd(about: .pi / 4, value: .pi / 4 + 0.5)
      case ("even", _): .even(about: 0)
      case ("f(-x) = 1 - f(x)", _): .odd(about: 0, value: 0.5)
      case _ where words.hasPrefix("odd"): .odd(about: 0, value: 0)
      default: nil
      }
    #expect(symmetry == expected, "\(words)")
  }
}
