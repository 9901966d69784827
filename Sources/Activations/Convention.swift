// How the frameworks read a function: their defaults, and the derivative they take at a kink.

/// A framework with activation functions.
public enum Framework: String, Sendable, CaseIterable {
  /// PyTorch.
  case torch
  /// JAX.
  case jax
  /// Keras 3.
  case keras
  /// ONNX.
  case onnx

  /// The name in texts.
  public var name: String {
    switch self {
    case .torch: "PyTorch"
    case .jax: "JAX"
    case .keras: "Keras"
    case .onnx: "ONNX"
    }
  }
}

/// The derivative that is taken at a kink.
public enum Subgradient: Sendable, Equatable {
  /// That of the left side.
  case left
  /// That of the right side.
  case right
  /// The mean of both sides.
  case middle
  /// A number.
  case value(Double)
}

/// Where a framework differs from the entry, or what it says where a choice is open.
public struct Convention: Sendable {
  /// The framework.
  public let framework: Framework
  /// The parameters whose default is another one, with their values.
  public let defaults: [(name: String, value: Double)]
  /// The derivatives at the breakpoints, from left to right; empty where they are the entry's.
  public let subgradients: [Subgradient]
  /// The id of the entry that the framework means by this function's name, if it is another one.
  public let form: String?
  /// The same in words, such as "f′(0) = 1".
  public let note: String

  init(
    _ framework: Framework, defaults: [(name: String, value: Double)] = [], subgradients: [Subgradient] = [],
    form: String? = nil, note: String
  ) {
    self.framework = framework
    self.defaults = defaults
    self.subgradients = subgradients
    self.form = form
    self.note = note
  }
}

extension Activation {
  /// What a framework means by this entry: the entry with the framework's form, defaults and subgradients.
  public func following(_ framework: Framework) -> Activation {
    guard let convention = conventions.first(where: { $0.framework == framework }) else { return self }
    if let form = convention.form.flatMap({ Catalogue.entry(named: $0) }) { return form.following(framework) }
    var entry = self
    for (name, value) in convention.defaults {
      guard let index = parameters.firstIndex(where: { $0.name.utf8.elementsEqual(name.utf8) }) else {
        continue
      }
      entry.parameters[index].defaultValue = value
    }
    if case .scalar(let pieces) = definition, !convention.subgradients.isEmpty {
      entry.definition = .scalar { pieces($0).takingSubgradients(convention.subgradients) }
    }
    return entry
  }
}
