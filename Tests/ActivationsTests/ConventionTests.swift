// Where frameworks disagree: the table of the catalogue of facts, measured on the frameworks themselves.

import Activations
import Testing

@Suite struct ConventionTests {
  /// The derivative that a framework takes at a point.
  struct Derivative: Sendable, CustomTestStringConvertible {
    let id: String
    let framework: Framework?
    let x: Double
    let slope: Double

    init(_ id: String, _ framework: Framework?, at x: Double, _ slope: Double) {
      (self.id, self.framework, self.x, self.slope) = (id, framework, x, slope)
    }

    var testDescription: String { "\(framework?.name ?? "the entry")'s \(id)′(\(x))" }
  }

  static let derivatives = [
    Derivative("leaky-relu", .torch, at: 0, 0.01), Derivative("leaky-relu", .jax, at: 0, 1),
    Derivative("hard-tanh", .torch, at: -1, 0), Derivative("hard-tanh", .torch, at: 1, 0),
    Derivative("hard-tanh", .jax, at: -1, 1), Derivative("hard-tanh", .jax, at: 1, 1),
    Derivative("abs", .torch, at: 0, 0), Derivative("abs", .jax, at: 0, 1),
    Derivative("hard-swish", .torch, at: -3, 0), Derivative("hard-swish", .torch, at: 3, 1),
    Derivative("hard-swish", .jax, at: -3, 0), Derivative("hard-swish", .jax, at: 3, 1),
    Derivative("sparse-sigmoid", .jax, at: -1, 0.25), Derivative("sparse-sigmoid", .jax, at: 1, 0.25),
    Derivative("relu", .torch, at: 0, 0), Derivative("relu", .jax, at: 0, 0),
    Derivative("relu", nil, at: 0, 0),
    Derivative("relu6", .torch, at: 6, 0), Derivative("relu6", .jax, at: 6, 0),
    Derivative("prelu", .torch, at: 0, 0.25), Derivative("prelu", .keras, at: 0, 0),
    Derivative("elu", .torch, at: 0, 1), Derivative("elu", .jax, at: 0, 1),
    Derivative("hard-sigmoid", .torch, at: 3, 0), Derivative("hard-sigmoid", .torch, at: -3, 0),
    Derivative("hard-sigmoid", .jax, at: 3, 0), Derivative("hard-sigmoid", .jax, at: -3, 0),
  ]

  private func entry(_ id: String, _ framework: Framework?) throws -> Activation {
    let entry = try #require(Catalogue.entry(named: id))
    return framework.map { entry.following($0) } ?? entry
  }

  private func function(_ id: String, _ framework: Framework?) throws -> PiecewiseFunction {
    let entry = try entry(id, framework)
    return try #require(entry.function(entry.defaultArguments))
  }

  @Test(arguments: derivatives)
  func `at a kink the derivative is the framework's`(item: Derivative) throws {
    #expect(try function(item.id, item.framework).jet(at: item.x).derivative == item.slope)
  }

  @Test func `defaults are the framework's`() throws {
    let slopes: [(Framework, Double)] = [(.torch, 0.01), (.jax, 0.01), (.keras, 0.2), (.onnx, 0.01)]
    for (framework, slope) in slopes {
      #expect(try entry("leaky-relu", framework).defaultArguments.values == [slope], "\(framework)")
      #expect(try function("leaky-relu", framework).jet(at: -1).value == -slope, "\(framework)")
    }
    #expect(try entry("prelu", .torch).defaultArguments.values == [0.25])
    #expect(try entry("prelu", .keras).defaultArguments.values == [0])
  }

  @Test func `a name may mean another function`() throws {
    #expect(try entry("gelu", .jax).id == "gelu-tanh")
    for framework in [Framework.torch, .keras, .onnx] {
      #expect(try entry("gelu", framework).id == "gelu", "\(framework)")
    }
    // ONNX's HardSigmoid is 0.2x + 0.5 by default; the others have x/6 + 1/2.
    #expect(try entry("hard-sigmoid", .onnx).id == "hard-sigmoid-linear")
    #expect(try function("hard-sigmoid", .onnx).jet(at: 2).value == 0.9)
    for framework in [Framework.torch, .jax, .keras] {
      #expect(try function("hard-sigmoid", framework).jet(at: 2).value == 5.0 / 6, "\(framework)")
    }
  }

  @Test(arguments: Catalogue.all, Framework.allCases)
  func `following a framework changes nothing but what its convention says`(
    entry: Activation, framework: Framework
  ) throws {
    let followed = entry.following(framework)
    let convention = entry.conventions.first { $0.framework == framework }
    #expect(entry.conventions.filter { $0.framework == framework }.count <= 1)
    guard let convention else {
      #expect(followed.id == entry.id)
      #expect(followed.defaultArguments.values == entry.defaultArguments.values)
      return
    }
    #expect(!convention.note.isEmpty)
    if let form = convention.form {
      #expect(Catalogue.entry(named: form)?.id == form && followed.id == form)
      return
    }
    for (name, value) in convention.defaults {
      let parameter = try #require(entry.parameters.first { $0.name == name })
      #expect(parameter.allowed.contains(value) && parameter.defaultValue != value)
    }
    // Same arguments, same function, but for the derivative at breakpoints.
    let arguments = entry.defaultArguments
    guard let plain = entry.function(arguments), let other = followed.function(arguments) else { return }
    #expect(convention.subgradients.count <= plain.breakpoints.count)
    for x in [-4, -2.3, -0.9, -0.3, 0.2, 0.7, 1.8, 5] { #expect(plain.jet(at: x) == other.jet(at: x)) }
    for breakpoint in plain.breakpoints {
      #expect(plain.jet(at: breakpoint.x).value == other.jet(at: breakpoint.x).value)
    }
  }
}
