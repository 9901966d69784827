// What functions can be chosen by: facts of the analysis, by their usual names.

import Activations

/// A property of a function at its defaults.
enum Property: String, CaseIterable {
  case bounded, unbounded
  case boundedBelow = "bounded-below"
  case boundedAbove = "bounded-above"
  case monotonic
  case nonMonotonic = "non-monotonic"
  case odd, even, continuous, discontinuous, smooth
  /// f, f′ or f″ jumps somewhere.
  case kinked
  case periodic
  /// |f′| falls below 0.05 for all x beyond some place.
  case saturating
  /// f′ is 0 on a whole stretch.
  case dead
  /// f(0) is 0.
  case zeroAtZero = "zero-at-zero"
  case parametric
  case vector

  private static let names = allCases.map { $0.rawValue }
  /// The properties' names, for help.
  static let list = names.joined(separator: ", ")

  /// The property of that name.
  ///
  /// - Throws: A `Failure` with status 64 that suggests the nearest name, or lists all.
  static func named(_ name: String) throws(Failure) -> Property {
    if let property = Property(rawValue: name) { return property }
    let help =
      Catalogue.nearest(to: name, among: names).map { "did you mean '\($0)'?" } ?? "there are \(list)"
    throw Failure(status: .usage, message: "no property \(VisibleText.quoted(name)); \(help)")
  }

  /// Whether an entry has the property. Functions of a vector have none of those that speak of a graph.
  func holds(for entry: Activation) -> Bool {
    let function = entry.function(entry.defaultArguments)
    return holds(for: entry, function, function.map { Analysis(of: $0) })
  }

  /// The same for whoever has the function at its defaults, and its analysis, already.
  func holds(for entry: Activation, _ function: PiecewiseFunction?, _ analysis: Analysis?) -> Bool {
    switch self {
    case .parametric: return !entry.parameters.isEmpty
    case .vector: return entry.isVector
    default: break
    }
    guard let function, let analysis else { return false }
    switch self {
    case .bounded: return analysis.isBounded
    case .unbounded: return !analysis.isBounded
    case .boundedBelow: return analysis.infimum.value.isFinite
    case .boundedAbove: return analysis.supremum.value.isFinite
    case .monotonic: return analysis.isMonotonic
    case .nonMonotonic: return !analysis.isMonotonic
    case .odd: return analysis.symmetry == .odd(about: 0, value: 0)
    case .even: return analysis.symmetry == .even(about: 0)
    case .continuous: return analysis.smoothness >= 0
    case .discontinuous: return analysis.smoothness < 0
    case .smooth: return analysis.smoothness >= 2
    case .kinked: return analysis.smoothness < 2
    case .periodic: return analysis.period != nil
    case .saturating: return analysis.saturated.contains { !$0.lower.isFinite || !$0.upper.isFinite }
    case .dead: return !analysis.dead.isEmpty
    case .zeroAtZero: return function.jet(at: 0).value == 0
    case .parametric, .vector: return false
    }
  }
}
