// Functions of a vector while one input moves: what figures draw, against the values and Jacobians themselves.

import Testing

@testable import Activations

@Suite struct VectorSliceTests {
  /// The entries that take any vector, with their functions at the defaults.
  private static let entries = Catalogue.all.filter { $0.function($0.defaultArguments) == nil }

  /// Logits of all sizes, with equal ones, and which of them moves.
  private static func cases(_ entry: Activation, _ function: VectorFunction) -> [(
    inputs: [Double], moving: Int
  )] {
    var random = SplitMix64(seed: 2024)
    return (0..<40).compactMap { number in
      let count = 1 + number % 6
      let scale = random.power(-2, 2)
      var inputs = (0..<count).map { _ in (random.number(-1, 1) * 8).rounded() / 8 * scale }
      if number % 3 == 0 { inputs = inputs.map { _ in inputs[0] } }
      guard function.outputs(count) != nil else { return nil }
      return (inputs, number % count)
    }
  }

  @Test(arguments: entries)
  func `slices are the function, and its Jacobian`(entry: Activation) throws {
    let function = try Catalogue.vector(entry.id, entry.defaultArguments.values)
    var random = SplitMix64(seed: 7)
    for (inputs, moving) in Self.cases(entry, function) {
      let slices = function.slices(inputs, moving)
      #expect(slices.count == function.outputs(inputs.count))
      let size = inputs.reduce(1) { max($0, $1.magnitude) }
      // Around every end of a piece at all distances, at the ends themselves, and anywhere.
      let ends = Set(slices.flatMap { $0.breakpoints.map { $0.x } })
      let places =
        ends.flatMap { end in [0, 1e-9, -1e-9, 1e-3, -1e-3, 0.3, -0.3].map { end + $0 * size } }
        + (0..<8).map { _ in random.number(-3, 3) * size }
      for x in places {
        var moved = inputs
        moved[moving] = x
        let (values, jacobian) = (function.values(moved), function.jacobian(moved))
        for (row, slice) in slices.enumerated() {
          let jet = slice.jet(at: x)
          let isNear = (jet.value - values[row]).magnitude <= 4e-15 * size
          #expect(isNear, "\(inputs) \(moving) at \(x): \(jet.value), not \(values[row])")
          // At an end rounding decides which side is asked.
          guard !ends.contains(x) else { continue }
          let right = jacobian[row][moving]
          let slopeIsNear = (jet.derivative - right).magnitude <= 1e-12 * max(1, right.magnitude)
          #expect(slopeIsNear, "\(inputs) \(moving) at \(x): ∂ \(jet.derivative), not \(right)")
        }
      }
    }
  }

  @Test(arguments: entries.filter { $0.id != "hardmax" })
  func `where two pieces meet the values do too`(entry: Activation) throws {
    let function = try Catalogue.vector(entry.id, entry.defaultArguments.values)
    for (inputs, moving) in Self.cases(entry, function) {
      for slice in function.slices(inputs, moving) {
        for kink in slice.kinks {
          #expect(kink.order != .value && !kink.jumps(.value), "\(inputs) \(moving): \(kink)")
        }
      }
    }
  }

  @Test func `the corners are where the definitions say`() throws {
    func kinks(_ id: String, _ inputs: [Double], output: Int = 0) throws -> [Double] {
      try Catalogue.vector(id).slices(inputs, 0)[output].kinks.map { $0.x }
    }
    #expect(try kinks("maxout", [0, 1.2, 3.1]) == [3.1])
    #expect(try kinks("crelu", [0, 5]) == [0] && kinks("crelu", [0, 5], output: 2) == [0])
    #expect(try kinks("crelu", [0, 5], output: 1) == [])
    #expect(try kinks("reglu", [2, 0]) == [] && kinks("hardmax", [0, 1.2, 3.1]) == [3.1])
    // It enters above 3.1 − 1, and has all from 3.1 + 1 on.
    #expect(try kinks("sparsemax", [0, 1.2, 3.1]) == [2.1, 4.1])
    // mpmath, 30 digits, with the doubles 1.2 and 3.1: 2τ of the others, 1.2 + 2√(1 − 0.95²) and 3.1 + 2.
    let entmax = try kinks("entmax15", [0, 1.2, 3.1])
    let expected = [1.10238365801215194, 1.82449979983983937, 5.1]
    #expect(entmax.count == 3)
    for (place, right) in zip(entmax, expected) { #expect((place - right).magnitude < 1e-13, "\(place)") }
  }

  @Test(arguments: entries, [-.infinity, .infinity, .nan] as [Double])
  func `beside an infinite input nothing is drawn`(entry: Activation, odd: Double) throws {
    let function = try Catalogue.vector(entry.id, entry.defaultArguments.values)
    for slice in function.slices([0, odd], 0) { #expect(slice.jet(at: 1).value.isNaN && slice.kinks.isEmpty) }
    // What moves may be anything.
    for slice in function.slices([odd, 0.5], 0) { #expect(slice.jet(at: 1).value.isFinite) }
  }

  @Test func `far apart, logits keep their values`() throws {
    let maxout = try Catalogue.vector("maxout").slices([0, 1, -1e15], 0)[0]
    #expect([-6, 1, 6].map { maxout.jet(at: $0).value } == [1, 1, 6])
    for high in [1e3, 1e20, 1e65, 1e300] {
      let softmax = try Catalogue.vector("softmax").slices([0, 0, high], 0)
      for x in [-6.0, 0, 6] {
        // As figures and tables ask.
        let quick = softmax.map { $0.pieces[0].quickJet(at: x) }
        #expect(quick.map { $0.value } == [0, 0, 1] && quick.allSatisfy { $0.derivative == 0 }, "\(high)")
        #expect(softmax.map { $0.jet(at: x).value } == [0, 0, 1], "\(high)")
      }
    }
  }
}
