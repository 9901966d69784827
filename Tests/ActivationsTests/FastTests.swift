// The fast forms against their formulas in double-double numbers, to the bounds that the entries state.

import Testing

@testable import Activations

@Suite struct FastTests {
  /// A function with a fast form, and which of its pieces has it.
  struct Case: Sendable, CustomTestStringConvertible {
    let id: String
    let values: [Double]
    var testDescription: String { "\(id) \(values)" }

    init(_ id: String, _ values: Double...) { (self.id, self.values) = (id, values) }
  }

  static let cases = [
    Case("sigmoid"), Case("tanh"), Case("elu", 1), Case("elu", 0.1), Case("elu", 2), Case("elu", 1.67326),
    Case("elu", 1e-300), Case("elu", 1e150), Case("elu", 0), Case("swish", 1), Case("swish", 1.702),
    Case("swish", 0.1), Case("swish", 10), Case("swish", 0.3333), Case("swish", 1e-300),
    Case("swish", 1e150), Case("swish", 1e300), Case("silu"), Case("selu"),
  ]

  /// Random points, tails, next to 0, roots of the derivatives, and where e^x overflows or vanishes.
  static func points(_ width: Double) -> [Double] {
    var random = SplitMix64(seed: 6)
    var xs = (0..<250).map { _ in random.number(-40, 40) }
    xs += (0..<150).map { _ in random.number(-760, 760) }
    xs += (0..<120).map { _ in random.power(-300, 3) * (random.next() % 2 == 0 ? 1 : -1) }
    let edges = [
      0, 0x1p-5, 0x1p-5.nextUp, 0.0625, 0.34657359027997264, 18.4, 19.1, 36.7, 37.5, 690, 690.0.nextUp,
      689.9, 708.3964, 709.7827128933841, 744.44, 745.1332, 745.2, 1380, 1499, 1500, 1501, 1e5,
    ]
    xs += edges.flatMap { [$0, -$0] } + [1.27846454276107, 2.39935728051546].flatMap { [$0, -$0] }
    return xs.map { $0 * width }.filter { $0.isFinite }
  }

  @Test(arguments: cases)
  func `fast forms are as exact as their entries state`(item: Case) throws {
    let bounds = try #require(StatedAccuracy.bounds[item.id])
    let function = try Catalogue.function(item.id, item.values)
    let width = item.id == "swish" ? 1 / item.values[0] : 1
    for (index, piece) in function.pieces.enumerated() {
      guard let fast = piece.fast, let formula = piece.formula else { continue }
      for x in Self.points(width) where index > 0 || function.breakpoints.isEmpty || x <= 0 {
        let jet = fast.jet(at: x)
        let exact = formula(.variable(DoubleDouble(x)))
        // The unit is that of the largest magnitude near x, as make_oracle.py has it, in the function's width.
        let u = x.magnitude / width
        let reach = u == 0 ? 0 : min(0.3 * u, 0.5 / u) * width
        let near =
          reach < 1e3 * x.ulp
          ? [] : [-1, -0.5, 0.5, 1].map { formula(.variable(DoubleDouble(x + $0 * reach))).rounded }
        for (order, bound) in zip(DerivativeOrder.allCases, bounds) {
          let right = [exact.value, exact.derivative, exact.secondDerivative][order.rawValue]
          if right.rounded.isInfinite {
            #expect(jet[order] == right.rounded, "\(order) at \(x)")
            continue
          }
          let unit = near.reduce(right.rounded.ulp) { max($0, $1[order].isFinite ? $1[order].ulp : 0) }
          let error = ((DoubleDouble(jet[order]) - right) / DoubleDouble(unit)).rounded.magnitude
          #expect(error <= bound, "\(order) at \(x): \(jet[order]) for \(right.rounded)")
        }
      }
    }
  }

  @Test func `the functions of the article that curve have fast forms`() throws {
    for id in ["sigmoid", "tanh", "elu", "swish"] {
      #expect(try Catalogue.function(id).pieces.contains { $0.fast != nil }, "\(id)")
    }
    let slices = try Catalogue.vector("softmax").slices([0.8, 1.2, 3.1], 0)
    #expect(slices.allSatisfy { $0.pieces[0].fast != nil })
  }

  @Test(arguments: cases)
  func `four points at once are the same numbers as one, wherever they stand`(item: Case) throws {
    let function = try Catalogue.function(item.id, item.values)
    var random = SplitMix64(seed: 8)
    let points = Self.points(item.id == "swish" ? 1 / item.values[0] : 1)
    for piece in function.pieces {
      guard let fast = piece.fast else { continue }
      for _ in 0..<600 {
        let xs = Lanes((0..<4).map { _ in points.randomElement(using: &random)! })
        // ELU's curve ends at 0.
        if function.pieces.count > 1, xs.max() > 0 { continue }
        let jets = fast.lanes(xs)
        for lane in 0..<4 { #expect(jets[lane] == fast.jet(at: xs[lane]), "\(xs) \(lane)") }
      }
    }
  }

  @Test(arguments: cases)
  func `fast forms have their limits, and pass nan on`(item: Case) throws {
    let function = try Catalogue.function(item.id, item.values)
    for piece in function.pieces {
      guard let fast = piece.fast, let formula = piece.formula else { continue }
      #expect(fast.jet(at: -.infinity) == Limit.jet(of: formula, isLeft: true))
      if function.pieces.count == 1 {
        #expect(fast.jet(at: .infinity) == Limit.jet(of: formula, isLeft: false))
      }
      let jet = fast.jet(at: .nan)
      #expect(jet.value.isNaN && jet.derivative.isNaN && jet.secondDerivative.isNaN)
    }
  }

  @Test func `two-part exponentials are exact to 59 bits`() {
    var random = SplitMix64(seed: 9)
    for _ in 0..<5000 {
      let x = -random.power(-20, 2.845)
      let value = TwoPartExponential(Lanes(repeating: x)).value
      let exact = DoubleDouble.exp(DoubleDouble(x))
      let error = ((DoubleDouble(value.high[0]) + DoubleDouble(value.low[0]) - exact) / exact).rounded
        .magnitude
      #expect(error <= 0x1p-59, "\(x)")
    }
  }
}
