// The catalogue's scalar functions as the tests of curves take them: named in failures, ready to evaluate.

import Activations
import RealModule
import Testing

extension Activation: CustomTestStringConvertible {
  /// A failure of a sweep names the function.
  public var testDescription: String { id }

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
  /// The scalar functions.
  static let scalars = all.filter { $0.function($0.defaultArguments) != nil }

  /// The scalar function with this id, its parameters in their order; the defaults where none are given.
  static func function(_ id: String, _ values: [Double] = []) throws -> PiecewiseFunction {
    let entry = try #require(Catalogue.entry(named: id))
    let arguments = try entry.arguments(zip(entry.parameters, values).map { ($0.name, $1) })
    return try #require(entry.function(arguments))
  }
}

extension SeededGenerator {
  /// A number between the ends, equally likely everywhere.
  mutating func number(_ from: Double, _ to: Double) -> Double {
    Double.random(in: from...to, using: &self)
  }

  /// 10 to a power between the ends.
  mutating func power(_ from: Double, _ to: Double) -> Double {
    Double.exp10(number(from, to))
  }
}
