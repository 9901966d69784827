// A parameter of an activation function: its name, its default and what it may be.

/// A parameter of an activation function.
public struct Parameter: Sendable {
  /// The values a parameter may take; always finite.
  public enum Allowed: Sendable, Equatable {
    /// Any finite number.
    case real
    /// Numbers above 0.
    case positive
    /// Numbers from 0 on.
    case nonNegative
    /// Numbers from one bound to another, both included.
    case within(Double, Double)
    /// Numbers from a bound on.
    case atLeast(Double)

    /// Whether the value is one of them.
    public func contains(_ value: Double) -> Bool {
      switch self {
      case .real: value.isFinite
      case .positive: value.isFinite && value > 0
      case .nonNegative: value.isFinite && value >= 0
      case .within(let lower, let upper): lower <= value && value <= upper
      case .atLeast(let lower): value.isFinite && value >= lower
      }
    }

    /// The interval in mathematical notation, such as "(0, ∞)".
    public var interval: String {
      switch self {
      case .real: "(−∞, ∞)"
      case .positive: "(0, ∞)"
      case .nonNegative: "[0, ∞)"
      case .within(let lower, let upper): "[\(lower), \(upper)]"
      case .atLeast(let lower): "[\(lower), ∞)"
      }
    }
  }

  /// The name in arguments, such as "alpha".
  public let name: String
  /// The letter in formulas, such as "α".
  public let symbol: String
  /// The value where none is given.
  public internal(set) var defaultValue: Double
  /// The values it may take.
  public let allowed: Allowed
  /// What it does, and which framework has which default.
  public let meaning: String

  /// A parameter.
  ///
  /// - Parameters:
  ///   - name: The name in arguments and in the formula, such as "alpha".
  ///   - symbol: The letter in formulas, such as "α".
  ///   - defaultValue: The value where none is given; one of the allowed ones.
  ///   - allowed: The values it may take.
  ///   - meaning: What it does, in a few words.
  public init(name: String, symbol: String, defaultValue: Double, allowed: Allowed, meaning: String) {
    precondition(allowed.contains(defaultValue), "the default is allowed")
    self.name = name
    self.symbol = symbol
    self.defaultValue = defaultValue
    self.allowed = allowed
    self.meaning = meaning
  }
}

/// A value for each parameter of one activation function, every one inside its interval.
public struct Arguments: Sendable {
  /// The parameters.
  public let parameters: [Parameter]
  /// Their values, in the same order.
  public let values: [Double]

  /// The value of the parameter at `index` in the entry's list.
  public subscript(index: Int) -> Double { values[index] }

  /// The parameters whose value is not their default, with their values.
  public var nonDefault: [(parameter: Parameter, value: Double)] {
    zip(parameters, values).filter { $0.defaultValue != $1 }.map { ($0, $1) }
  }
}

extension Arguments: Equatable {
  /// Whether the values are the same; only arguments of one function are worth comparing.
  public static func == (one: Arguments, other: Arguments) -> Bool { one.values == other.values }
}

/// What is wrong with a value given for a parameter.
public enum ParameterError: Error, Sendable {
  /// The function has no parameter of that name; the nearest name it has, if one is near.
  case unknown(name: String, function: String, has: [String], suggestion: String?)
  /// The value lies outside the parameter's interval.
  case outside(parameter: Parameter, value: Double, function: String)
  /// The parameter is given twice.
  case repeated(name: String)
  /// One parameter lies above another that it must not exceed.
  case disordered(lower: Parameter, low: Double, upper: Parameter, high: Double, function: String)

  /// One line that says what is wrong and what would be right.
  public var message: String {
    switch self {
    case .unknown(let name, let function, let has, let suggestion):
      var message = "\(function) has no parameter '\(name)'"
      if let suggestion {
        message += "; did you mean '\(suggestion)'?"
      } else if has.isEmpty {
        message += "; it has none"
      } else {
        message += "; it has " + has.joined(separator: ", ")
      }
      return message
    case .outside(let parameter, let value, let function):
      return "\(function): \(parameter.name) = \(value) lies outside \(parameter.allowed.interval)"
    case .repeated(let name):
      return "parameter '\(name)' is given twice"
    case .disordered(let lower, let low, let upper, let high, let function):
      return "\(function): \(lower.name) = \(low) must not lie above \(upper.name) = \(high)"
    }
  }
}
