// The entries of the catalogue as tests take them: named in failures, ready to evaluate.

import Activations
import Testing

extension Activation: CustomTestStringConvertible {
  /// A failure of a sweep names the function.
  public var testDescription: String { id }
}

extension Catalogue {
  /// The nine functions of one number.
  static let scalars = all.filter { $0.function($0.defaultArguments) != nil }

  /// The scalar function with this id, its parameters in their order; the defaults where none are given.
  static func function(_ id: String, _ values: [Double] = []) throws -> PiecewiseFunction {
    let entry = try #require(Catalogue.entry(named: id))
    let arguments = try entry.arguments(zip(entry.parameters, values).map { ($0.name, $1) })
    return try #require(entry.function(arguments))
  }
}
