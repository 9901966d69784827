// Columns: the same numbers as one by one in the fast form, to the last bit, however the points lie.

import Testing

@testable import Activations

@Suite struct ColumnsTests {
  /// Whether both are the same number, nan and the sign of 0 included.
  static func isSame(_ a: Double, _ b: Double) -> Bool { a.bitPattern == b.bitPattern || a.isNaN && b.isNaN }

  /// The jet as columns have it: of the fast form inside pieces that have one.
  static func expected(_ function: PiecewiseFunction, _ x: Double) -> Jet<Double> {
    let isInside = x.isFinite && !function.breakpoints.contains { $0.x == x }
    let index = function.breakpoints.firstIndex { x < $0.x } ?? function.breakpoints.count
    return (isInside ? function.pieces[index].fast?.jet(at: x) : nil) ?? function.jet(at: x)
  }

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
        let jet = Self.expected(function, x)
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
      #expect(columns.value == xs.map { Self.expected(function, $0).value })
      #expect(columns.derivative == xs.map { Self.expected(function, $0).derivative })
      #expect(columns.secondDerivative == xs.map { Self.expected(function, $0).secondDerivative })
    }
  }
}
