// Formulas as pieces: where they are cut, and what they are on both sides, for trees that are difficult.

import Testing

@testable import Activations

@Suite struct PiecesTests {
  private static func function(_ expression: Expression) -> PiecewiseFunction {
    PiecewiseFunction(Program(expression, Arguments(parameters: [], values: [])))
  }

  struct Tree: Sendable, CustomTestStringConvertible {
    let expression: Expression
    let breakpoints: [Double]
    /// The limits of the value on both sides of each breakpoint.
    let sides: [(left: Double, right: Double)]
    var testDescription: String { expression.text() }
  }

  static let trees: [Tree] = [
    Tree(expression: 1 / .x, breakpoints: [0], sides: [(-.infinity, .infinity)]),
    Tree(
      expression: 1 / (.x.squared - 1), breakpoints: [-1, 1],
      sides: [(.infinity, -.infinity), (-.infinity, .infinity)]),
    Tree(expression: .exp(-1 / .x.squared), breakpoints: [0], sides: [(0, 0)]),
    Tree(expression: .x * .sin(1 / .x), breakpoints: [0], sides: [(0, 0)]),
    Tree(expression: .squareRoot(.x), breakpoints: [0], sides: [(.nan, 0)]),
    Tree(expression: .squareRoot(.abs(.x)), breakpoints: [0], sides: [(0, 0)]),
    Tree(expression: .log(.abs(.x)), breakpoints: [0], sides: [(-.infinity, -.infinity)]),
    Tree(expression: .power(.x, .x), breakpoints: [0], sides: [(.nan, 1)]),
    Tree(
      expression: .max(.max(.x, .x.squared), .power(.x, 3)), breakpoints: [0, 1], sides: [(0, 0), (1, 1)]),
    Tree(
      expression: .abs(.x) * .abs(.x - 1e-9), breakpoints: [0, 1e-9],
      sides: [(0, 0), (-6.228159145777986e-35, 6.228159145777986e-35)]),
    Tree(expression: (.x.squared - 1) / (.x - 1), breakpoints: [1], sides: [(2, 2)]),
    Tree(expression: (.exp(.x) - 1) / .x, breakpoints: [0], sides: [(1, 1)]),
    Tree(expression: .tanh(.x) - .x, breakpoints: [], sides: []),
    Tree(expression: .erf(1e6 * .x), breakpoints: [], sides: []),
    Tree(expression: 1e-9 * .x.squared + .x, breakpoints: [], sides: []),
    Tree(expression: 1 / (1 + 1e12 * (.x - 0.123456789).squared), breakpoints: [], sides: []),
    Tree(expression: .abs(.x) - .abs(.x), breakpoints: [], sides: []),
    Tree(expression: .min(.x, .x + 1), breakpoints: [], sides: []),
    Tree(expression: .clamp(.x, -1, 1), breakpoints: [-1, 1], sides: [(-1, -1), (1, 1)]),
    Tree(
      expression: .step(.x.squared - 2), breakpoints: [-1.4142135623730951, 1.4142135623730951],
      sides: [(1, 0), (0, 1)]),
    Tree(expression: .sign(.exp(.x) - 2), breakpoints: [0.6931471805599453], sides: [(-1, 1)]),
    Tree(
      expression: .arcsin(.x), breakpoints: [-1, 1],
      sides: [(.nan, -1.5707963267948966), (1.5707963267948966, .nan)]),
    Tree(expression: .cubeRoot(.x), breakpoints: [0], sides: [(0, 0)]),
    // A pole in a part that is switched off is none.
    Tree(expression: .choose(.x > 5, 1 / (.x - 3), else: 0), breakpoints: [5], sides: [(0, 0.5)]),
  ]

  @Test(arguments: trees)
  func `a formula is cut where it switches and where it is undefined`(tree: Tree) {
    let function = Self.function(tree.expression)
    #expect(function.breakpoints.map(\.x) == tree.breakpoints)
    for (index, sides) in tree.sides.enumerated() where index < function.breakpoints.count {
      let x = function.breakpoints[index].x
      let (left, right) = (
        function.pieces[index].jet(at: x).value, function.pieces[index + 1].jet(at: x).value
      )
      #expect(left == sides.left || left.isNaN && sides.left.isNaN, "\(left) from the left of \(x)")
      #expect(right == sides.right || right.isNaN && sides.right.isNaN, "\(right) from the right of \(x)")
    }
  }

  @Test func `at a switch the value and the derivative are those of automatic differentiation`() {
    func jet(_ expression: Expression, _ x: Double) -> Jet<Double> { Self.function(expression).jet(at: x) }
    #expect(jet(.abs(.x), 0) == Jet(0, 0, 0))
    #expect(jet(.relu(.x), 0) == Jet(0, 0, 0))
    #expect(jet(.max(0, .x), 0) == Jet(0, 0.5, 0))
    #expect(jet(.min(.x, 3 * .x), 0) == Jet(0, 2, 0))
    #expect(jet(.clamp(.x, -1, 1), 1) == Jet(1, 1, 0))
    #expect(jet(.clamp(.x, -1, 1), -1) == Jet(-1, 1, 0))
    #expect(jet(.sign(.x), 0) == Jet(0, 0, 0))
    #expect(jet(.step(.x), 0) == Jet(1, 0, 0))
    #expect(jet(.choose(.x < 0, 5, else: .x), 0) == Jet(0, 1, 0))
    #expect(jet(.choose(.x <= 0, 5, else: .x), 0) == Jet(5, 0, 0))
    #expect(jet(.choose(.x >= 0, 5, else: .x), 0) == Jet(5, 0, 0))
    #expect(jet(.choose(.x > 0, 5, else: .x), 0) == Jet(0, 1, 0))
  }

  @Test func `straight parts are lines`() {
    let function = Self.function(.min(.relu(.x), 6))
    #expect(function.pieces.map(\.isLine) == [true, true, true])
    #expect(Self.function(2 * (.x + 1) - .x / 4).pieces[0].isLine)
    #expect(Self.function(0 * .exp(.x)).pieces[0].isLine)
  }

  @Test(
    arguments: [
      (.x - .tanh(.x), -Double.infinity, Double.infinity), (.arctan(.x) + .pi / 2, 0, .pi),
      (.sin(.x), .nan, .nan),
      (.sin(.x) / .x, 0, 0), (.exp(.x) / .exp(2 * .x), .infinity, 0),
      (.x - .squareRoot(.x.squared + 1), -.infinity, 0),
      (.x * (.squareRoot(.x.squared + 1) - .x), -.infinity, 0.5),
    ] as [(Expression, Double, Double)])
  func `the limits are those of the formula`(expression: Expression, left: Double, right: Double) {
    let function = Self.function(expression)
    for (end, limit) in [(-Double.infinity, left), (.infinity, right)] {
      let value = function.jet(at: end).value
      #expect(value == limit || value.isNaN && limit.isNaN, "\(value) at \(end)")
    }
  }

  /// Every enclosure must hold the values at places inside its interval, for all functions of the catalogue.
  @Test(arguments: Catalogue.scalars)
  func `enclosures hold every value`(entry: Activation) throws {
    let program = Program(try #require(entry.expression), entry.defaultArguments)
    let function = try #require(entry.function(entry.defaultArguments))
    var random = SplitMix64(seed: 9)
    let constants = program.constants(like: Enclosure.one)
    for _ in 0..<40 {
      let center = (random.next() & 1 == 0 ? -1 : 1) * random.power(-3, 2)
      let width = random.power(-6, 1)
      let enclosure = program.evaluate(Enclosure(center, center + width), constants)
      for step in 0...8 {
        let x = center + width * Double(step) / 8
        let jet = function.jet(at: x)
        for order in DerivativeOrder.allCases where !function.breakpoints.contains(where: { $0.x == x }) {
          let bounds = enclosure[order]
          let isInside = bounds.lower.rounded <= jet[order] && jet[order] <= bounds.upper.rounded
          #expect(isInside || jet[order].isNaN, "\(entry.id) \(order) at \(x): \(jet[order]) in \(bounds)")
        }
      }
    }
  }
}
