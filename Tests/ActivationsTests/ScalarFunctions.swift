// The entries of the catalogue as tests take them: named in failures, ready to evaluate.

import Testing

@testable import Activations

extension Activation: CustomTestStringConvertible {
  /// A failure of a sweep names the function.
  public var testDescription: String { id }

  /// Whether it swings for ever, so that there are no limits at ±∞.
  var swings: Bool { ["sine", "cosine", "gcu", "snake"].contains(id) }

  /// Allowed values for the parameters, made from one positive or negative number each.
  func admissible(_ size: (Parameter) -> Double) -> [Double] {
    var values = parameters.map { parameter in
      let size = size(parameter)
      return switch parameter.allowed {
      case .real: size
      case .positive: size.magnitude
      case .nonNegative: size.magnitude
      case .atLeast(let lower): lower + size.magnitude
      case .within(let lower, let upper): lower + (upper - lower) * (size.magnitude / (1 + size.magnitude))
      }
    }
    for (lower, upper) in ascending where values[lower] > values[upper] { values.swapAt(lower, upper) }
    return values
  }
}

extension Catalogue {
  /// The functions of one number.
  static let scalars = all.filter { $0.function($0.defaultArguments) != nil }
  /// The functions of a vector.
  static let vectors = all.filter { $0.function($0.defaultArguments) == nil }

  /// The scalar function with this id, its parameters in their order; the defaults where none are given.
  static func function(_ id: String, _ values: [Double] = []) throws -> PiecewiseFunction {
    let entry = try #require(Catalogue.entry(named: id))
    let arguments = try entry.arguments(zip(entry.parameters, values).map { ($0.name, $1) })
    return try #require(entry.function(arguments))
  }

  /// The function of a vector with this id, likewise.
  static func vector(_ id: String, _ values: [Double] = []) throws -> VectorFunction {
    let entry = try #require(Catalogue.entry(named: id))
    guard case .vector(let make) = entry.definition else { throw NoVectorFunction(id: id) }
    return make(try entry.arguments(zip(entry.parameters, values).map { ($0.name, $1) }))
  }

  /// The entry is one of a function of one number.
  struct NoVectorFunction: Error {
    let id: String
  }
}
