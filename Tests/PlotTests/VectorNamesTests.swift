// What the curves and the axis of a vector function's preview are called.

import Activations
import Testing

@testable import Plot

@Suite struct VectorNamesTests {
  @Test(arguments: [
    ("softmax", ["p₁", "∂p₁/∂z₁", "∂²p₁/∂z₁²"], "z₁, with z₂ = 1.2 and z₃ = 3.1"),
    (
      "logsumexp", ["logsumexp(z)", "∂logsumexp(z)/∂z₁", "∂²logsumexp(z)/∂z₁²"],
      "z₁, with z₂ = 1.2 and z₃ = 3.1"
    ),
    ("crelu", ["relu(z)", "∂ relu(z)/∂z", "∂² relu(z)/∂z²"], "z"),
    ("glu", ["a = −1", "∂/∂b, a = −1", "∂²/∂b², a = −1"], "b"),
  ])
  func `the names of a preview are those of its formulas`(
    id: String, labels: [String], axis: String
  ) throws {
    let entry = try #require(Catalogue.entry(named: id))
    guard case .vector(let make) = entry.definition else {
      Issue.record("\(id) is no vector function")
      return
    }
    let function = make(entry.defaultArguments)
    let names = PreviewNames(function.preview, of: function)
    #expect(DerivativeOrder.allCases.map { names.label(of: function.preview.curves[0], $0) } == labels)
    #expect(names.axis == axis)
  }

  @Test func `numbers above 9 are indices of several digits`() {
    #expect(VectorFunction.inputNames(12).suffix(3) == ["z₁₀", "z₁₁", "z₁₂"])
  }
}
