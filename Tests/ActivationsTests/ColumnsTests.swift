// Columns: the same numbers as one by one, to the last bit, however the points lie.

import Testing

@testable import Activations

@Suite struct ColumnsTests {
  /// Whether both are the same number, nan and the sign of 0 included.
  static func isSame(_ a: Double, _ b: Double) -> Bool { a.bitPattern == b.bitPattern || a.isNaN && b.isNaN }

  /// Points in no order and in order, at and beside breakpoints, at the ends of the number range.
  static func points(_ function: PiecewiseFunction) -> [Double] {
    var random = SplitMix64(seed: 3)
    var xs: [Double] = (0..<24).map { _ in random.number(-12, 12) }
    xs += function.breakpoints.flatMap { [$0.x.nextDown, $0.x, $0.x.nextUp] }
    xs += [
      .nan, -.infinity, .infinity, 0, -0.0, 1e-300, -1e-300, .leastNonzeroMagnitude, -745.2, 709.9, 1e300,
      -1e300, .nan,
    ]
    return xs + (0..<23).map { Double($0 - 11) * 0.37 } + [-.infinity, .infinity, 3]
  }

  @Test(arguments: Catalogue.scalars)
  func `columns are the jets, bit for bit`(entry: Activation) throws {
    for function in try DerivativeTests.functions(of: entry) {
      let xs = Self.points(function)
      let columns = Columns(of: function, at: xs)
      for (index, x) in xs.enumerated() {
        let jet = function.jet(at: x)
        let isSame =
          Self.isSame(columns.value[index], jet.value)
          && Self.isSame(columns.derivative[index], jet.derivative)
          && Self.isSame(columns.secondDerivative[index], jet.secondDerivative)
        #expect(isSame, "\(jet) at \(x)")
      }
    }
  }

  @Test(arguments: ["sigmoid", "tanh", "elu", "swish", "relu"])
  func `any number of points is right, and columns can be filled again`(id: String) throws {
    let function = try Catalogue.function(id)
    var columns = Columns()
    for count in [9, 0, 1, 2, 3, 4, 5, 6, 7, 8, 4, 13] {
      let xs = (0..<count).map { Double($0) - 3.5 }
      columns.fill(with: function, at: xs)
      #expect(columns.value == xs.map { function.jet(at: $0).value })
      #expect(columns.derivative == xs.map { function.jet(at: $0).derivative })
      #expect(columns.secondDerivative == xs.map { function.jet(at: $0).secondDerivative })
    }
  }

  /// All functions with random arguments, so many points each that they are a million.
  @Test func `a million random points are the same in columns as one by one`() throws {
    var random = SplitMix64(seed: 1969)
    let count = 1_000_000 / (4 * Catalogue.scalars.count) + 1
    for entry in Catalogue.scalars {
      for round in 0..<4 {
        let arguments = round == 0 ? entry.defaultArguments : entry.randomArguments(&random)
        let function = try #require(entry.function(arguments))
        let reach = random.power(-3, 3)
        let xs = (0..<count).map { index in
          switch index % 8 {
          case 0: random.power(-300, 300) * (random.next() % 2 == 0 ? 1 : -1)
          case 1, 2: random.number(-reach, reach)
          default: random.number(-8, 8)
          }
        }
        let columns = Columns(of: function, at: xs)
        for (index, x) in xs.enumerated() {
          let jet = function.jet(at: x)
          for order in DerivativeOrder.allCases where !Self.isSame(columns[index][order], jet[order]) {
            Issue.record("\(entry.id) \(arguments.values) at \(x): \(columns[index]), not \(jet)")
          }
        }
      }
    }
  }
}

extension Activation {
  /// Arguments of ordinary and of unusual size, each allowed.
  fileprivate func randomArguments(_ random: inout SplitMix64) -> Arguments {
    var values = parameters.map { parameter -> Double in
      let candidates = [
        random.number(-3, 3), random.number(0, 4), random.power(-3, 3), random.number(0, 1),
        parameter.defaultValue,
      ]
      return candidates.first { parameter.allowed.contains($0) } ?? parameter.defaultValue
    }
    for (lower, upper) in ascending where values[lower] > values[upper] { values.swapAt(lower, upper) }
    return Arguments(parameters: parameters, values: values)
  }
}
