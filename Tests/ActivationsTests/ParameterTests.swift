// Parameters: what they may be, and what is said of one that is not.

import Testing

@testable import Activations

@Suite struct ParameterTests {
  static let intervals: [(allowed: Parameter.Allowed, inside: [Double], outside: [Double], text: String)] = [
    (.real, [-1e308, -1, 0, 1e-300, 5], [.infinity, -.infinity, .nan], "(−∞, ∞)"),
    (.positive, [.leastNonzeroMagnitude, 1, 1e308], [0, -0.0, -1, .infinity, .nan], "(0, ∞)"),
    (.nonNegative, [0, -0.0, 1, 1e308], [-.leastNonzeroMagnitude, -1, .infinity, .nan], "[0, ∞)"),
    (
      .within(0, 1), [0, -0.0, 0.5, 1], [-.leastNonzeroMagnitude, (1.0).nextUp, .infinity, .nan], "[0.0, 1.0]"
    ),
    (.atLeast(2), [2, 2.5, 1e308], [(2.0).nextDown, 0, -.infinity, .infinity, .nan], "[2.0, ∞)"),
  ]

  @Test func `an interval has its numbers and no others`() {
    for (allowed, inside, outside, text) in Self.intervals {
      for value in inside { #expect(allowed.contains(value), "\(text): \(value)") }
      for value in outside { #expect(!allowed.contains(value), "\(text): \(value)") }
      #expect(allowed.interval == text)
    }
  }

  /// The message that giving these values to the function leads to; nil if they are fine.
  static func message(_ id: String, _ values: [(String, Double)]) throws -> String? {
    let entry = try #require(Catalogue.entry(named: id))
    do throws(ParameterError) {
      _ = try entry.arguments(values.map { (name: $0.0, value: $0.1) })
      return nil
    } catch {
      return error.message
    }
  }

  @Test func `an unknown parameter is named, with the nearest`() throws {
    #expect(try Self.message("elu", [("aplha", 1)]) == "elu has no parameter 'aplha'; did you mean 'alpha'?")
    #expect(try Self.message("elu", [("banana", 1)]) == "elu has no parameter 'banana'; it has alpha")
    #expect(try Self.message("linear", [("slope", 1)]) == "linear has no parameter 'slope'; it has a, b")
    #expect(try Self.message("relu", [("alpha", 1)]) == "relu has no parameter 'alpha'; it has none")
    #expect(try Self.message("swish", [("bta", 1)]) == "swish has no parameter 'bta'; did you mean 'beta'?")
  }

  @Test func `a value outside its interval is named with it`() throws {
    #expect(try Self.message("elu", [("alpha", -1)]) == "elu: alpha = -1.0 lies outside [0, ∞)")
    #expect(try Self.message("swish", [("beta", 0)]) == "swish: beta = 0.0 lies outside (0, ∞)")
    #expect(try Self.message("prelu", [("a", .nan)]) == "prelu: a = nan lies outside (−∞, ∞)")
    #expect(try Self.message("softmax", [("T", 0)]) == "softmax: T = 0.0 lies outside (0, ∞)")
    #expect(try Self.message("leaky-relu", [("slope", .infinity)])?.contains("lies outside") == true)
  }

  @Test func `a parameter given twice is an error, however it is spelt`() throws {
    #expect(try Self.message("elu", [("alpha", 1), ("Alpha", 2)]) == "parameter 'Alpha' is given twice")
    #expect(try Self.message("linear", [("a", 1), ("b", 2)]) == nil)
  }

  @Test func `values take the places of their parameters, defaults the rest`() throws {
    let linear = try #require(Catalogue.entry(named: "linear"))
    #expect(try linear.arguments().values == [1, 0])
    #expect(try linear.arguments([("b", 3)]).values == [1, 3])
    #expect(try linear.arguments([("B", 3), ("A", -2)]).values == [-2, 3])
    let arguments = try linear.arguments([("a", 1), ("b", 3)])
    #expect(arguments[0] == 1 && arguments[1] == 3)
    #expect(arguments.nonDefault.map { $0.parameter.name } == ["b"])
    #expect(arguments.nonDefault.map { $0.value } == [3])
    #expect(linear.defaultArguments.nonDefault.isEmpty)
  }

  @Test func `values in the wrong order are named, with those that a default takes part in`() throws {
    #expect(try Self.message("hard-tanh", [("min", 2), ("max", 3)]) == nil)
    #expect(try Self.message("hard-tanh", [("min", 2), ("max", 2)]) == nil)
    #expect(
      try Self.message("hard-tanh", [("min", 3), ("max", 2)])
        == "hard-tanh: min = 3.0 must not lie above max = 2.0")
    // The default of max is 1.
    #expect(
      try Self.message("hard-tanh", [("min", 1.5)]) == "hard-tanh: min = 1.5 must not lie above max = 1.0")
    #expect(try Self.message("rrelu", [("lower", 0.5)]) != nil)
    #expect(try Self.message("clipped-gelu", [("max", -11)]) != nil)
  }

  @Test(arguments: Catalogue.all.filter { !$0.ascending.isEmpty })
  func `equal and ascending values make a function, descending ones do not`(entry: Activation) throws {
    for (lower, upper) in entry.ascending {
      var values = entry.defaultArguments.values
      // In the middle between the defaults every interval has its numbers.
      let middle = (values[lower] + values[upper]) / 2
      (values[lower], values[upper]) = (middle, middle)
      let function = try Catalogue.function(entry.id, values)
      for x in [-3, middle, 3] { #expect(!function.jet(at: x).value.isNaN) }
      values[lower] = middle.nextUp
      #expect(throws: ParameterError.self) { try Catalogue.function(entry.id, values) }
    }
  }
}
