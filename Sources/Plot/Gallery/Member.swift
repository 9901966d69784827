// One of several functions in a figure, with its arguments and its name there.

import Activations

/// A function of one number with its arguments, as one of several in a figure.
public struct Member: Sendable {
  /// The entry.
  public let activation: Activation
  /// Its arguments.
  public let arguments: Arguments
  /// Its pieces for these arguments.
  public let function: PiecewiseFunction

  /// A function with its arguments; nil for a function of a vector.
  public init?(_ activation: Activation, _ arguments: Arguments) {
    guard let function = activation.function(arguments) else { return nil }
    self.activation = activation
    self.arguments = arguments
    self.function = function
  }

  /// The name with a prime for each derivative and the parameters that are not at their defaults, such as
  /// "ELU′, α = 0.5".
  public func name(_ order: DerivativeOrder = .value) -> String {
    ([activation.name + order.primes] + arguments.settings).joined(separator: ", ")
  }
}

extension Arguments {
  /// The parameters that are not at their defaults, such as "α = 0.5".
  var settings: [String] { nonDefault.map { $0.parameter.setting($0.value) } }
}

extension Parameter {
  /// The parameter with a value, such as "α = 0.5".
  func setting(_ value: Double) -> String { "\(symbol) = \(NumberText.rounded(value))" }
}

extension DerivativeOrder {
  /// The primes of the derivative: none, ′ or ″.
  var primes: String {
    switch self {
    case .value: ""
    case .first: "′"
    case .second: "″"
    }
  }
}
