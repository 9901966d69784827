// Expressions: their values against independent ones, their notation against what papers print.

import Testing

@testable import Activations

@Suite struct ExpressionTests {
  private static let beta = Parameter(
    name: "beta", symbol: "β", defaultValue: 1.5, allowed: .positive, meaning: "a factor")

  private static func jet(_ expression: Expression, at x: Double, beta: Double = 1.5) -> Jet<Double> {
    let program = Program(expression, Arguments(parameters: [Self.beta], values: [beta]))
    return program(DoubleDouble(x)).rounded
  }

  /// mpmath, 40 digits: f, f′ and f″, by mp.diff.
  @Test(
    arguments: [
      (.x, 0.7, Jet<Double>(0.7, 1, 0)),
      (0.1 * .x, 3, Jet<Double>(0.3, 0.1, 0)),
      (.x * .x - .x, 0.5, Jet<Double>(-0.25, 0, 2)),
      (1 / .x, 0.5, Jet<Double>(2, -4, 16)),
      (Expression.x / 4 - 3, 2, Jet<Double>(-2.5, 0.25, 0)),
      (.power(.x, 5), 0.5, Jet<Double>(0.03125, 0.3125, 2.5)),
      (.power(.x + 1, 2) / (.x + 1), 0.25, Jet<Double>(1.25, 1, 0)),
      (.parameter("beta") * .x * .parameter("beta"), 2, Jet<Double>(4.5, 2.25, 0)),
      (2 - Expression.x, 0.5, Jet<Double>(1.5, -1, 0)), (-(2 - Expression.x), 0.5, Jet<Double>(-1.5, 1, 0)),
      (Expression.exp(1) * 0 + 7, 0.5, Jet<Double>(7, 0, 0)),
      ((1 + 2) / 4 * Expression.power(2, 3), 9, Jet<Double>(6, 0, 0)),
    ] as [(Expression, Double, Jet<Double>)])
  func `arithmetic is that of functions`(expression: Expression, x: Double, right: Jet<Double>) {
    #expect(Self.jet(expression, at: x) == right)
  }

  @Test func `every function is its jets'`() {
    for function in ElementaryFunction.allCases {
      for x in [-30.0, -1.25, -1e-9, 0, 0.4, 2, 40] {
        let jets = Self.jet(.function(function, .x), at: x)
        let direct: Jet<DoubleDouble> = function(DoubleDouble(x))
        for order in DerivativeOrder.allCases {
          let (one, other) = (jets[order], direct.rounded[order])
          #expect(one == other || one.isNaN && other.isNaN, "\(function) at \(x)")
        }
      }
    }
  }

  @Test(arguments: [
    ("0", "0"), ("-0", "0"), ("1702", "1702"), ("0.044715", "0.044715"), ("-0.50", "−0.5"),
    ("1.5e-3", "0.0015"),
    ("12e3", "12000"), ("1e-07", "0.0000001"), (".5", "0.5"), ("5.", "5"), ("00120.0", "120"),
    ("1.0507009873554804934193349852946", "1.0507009873554804934193349852946"),
  ])
  func `a decimal is the number that is written`(text: String, shown: String) throws {
    #expect(try #require(Decimal(text)).text == shown)
  }

  @Test(arguments: ["", ".", "-", "e5", "1e", "1e9999999", "x", "1x", "1 ", "--1", "1.2.3", "0x1", "１"])
  func `what is no decimal is none`(text: String) { #expect(Decimal(text) == nil) }

  @Test func `literals are decimals to the last of a double-double's digits`() throws {
    let literals: [(Expression, Double, Double)] = [
      (0.1, 1, 10), (1.702, 1702, 1000), (0.044715, 44715, 1e6),
    ]
    for (expression, numerator, denominator) in literals {
      let value: DoubleDouble = Program(expression)(0).value
      let error = value - DoubleDouble(numerator, over: denominator)
      #expect(error.magnitude < value.scaled(by: -103))
    }
    // 1/3 to 36 digits, and an integer beyond all doubles.
    let third = DoubleDouble.one.number(try #require(Decimal("0.333333333333333333333333333333333333")))
    #expect((third - DoubleDouble(1, over: 3)).magnitude < DoubleDouble(0x1p-103))
    let huge = DoubleDouble.one.number(try #require(Decimal("1" + String(repeating: "0", count: 400))))
    #expect(huge.rounded == .infinity)
    #expect(Decimal("0.3333333333333333333333333333333333333") == nil)
    #expect(Decimal(shortestFor: .leastNonzeroMagnitude).text.hasSuffix("0005"))
  }

  @Test(
    arguments: [
      (.x * .tanh(.softplus(.x)), "x · tanh(log(1 + eˣ))", #"x \tanh(\log(1 + e^x))"#),
      (-.softplus(-.x), "−log(1 + e⁻ˣ)", #"-\log(1 + e^{-x})"#),
      (.x * .exp(-.exp(-.x)), "x · exp(−e⁻ˣ)", #"x \exp(-e^{-x})"#),
      (.parameter("beta") * .x * .sigmoid(.x), "βx · σ(x)", #"\beta x\,\sigma(x)"#),
      (.x * .sigmoid(1.702 * .x), "x · σ(1.702x)", #"x\,\sigma(1.702 x)"#),
      (.x / (1 + .parameter("beta") * .x), "x / (1 + βx)", #"\frac{x}{1 + \beta x}"#),
      (.exp(-Expression.x.squared / 2), "exp(−x²/2)", #"e^{-x^2 / 2}"#),
      (.x - (1 - .x), "x − (1 − x)", "x - (1 - x)"), (.x + (1 + .x), "x + (1 + x)", "x + (1 + x)"),
      (.x * (1 + .x), "x · (1 + x)", #"x\,(1 + x)"#), (.x * -Expression.x, "x · (−x)", #"x\,(-x)"#),
      (.x / (.x * .x), "x / (x · x)", #"\frac{x}{x x}"#),
      (.x / (.x / 2), "x / (x/2)", #"\frac{x}{\frac{x}{2}}"#),
      (.x * .tanh(.x), "x · tanh(x)", #"x \tanh x"#), (.tanh(.x) * .x, "tanh(x) · x", #"\tanh(x) x"#),
      (.power(.tanh(.x), 2), "tanh²(x)", #"\tanh^2 x"#), (.power(.x + 1, 12), "(x + 1)¹²", "(x + 1)^{12}"),
      (.power(.power(.x, 2), 3), "(x²)³", "(x^2)^3"), (.power(-.x, 2), "(−x)²", "(-x)^2"),
      (-1 * .x - 2, "−1x − 2", "-1 x - 2"), (2 - -3 * .x, "2 − (−3x)", "2 - (-3 x)"),
      (.log(onePlus: .x - 1) * .exp(.x), "log(1 + (x − 1)) · eˣ", #"\log(1 + (x - 1))\, e^x"#),
    ] as [(Expression, String, String)])
  func `formulas are written as papers write them`(expression: Expression, text: String, tex: String) {
    #expect(expression.text([Self.beta]) == text)
    #expect(expression.tex([Self.beta]) == tex)
  }

  @Test func `a part that occurs twice is computed once`() {
    let part = Expression.tanh(.softplus(.x))
    let once = Mirror(reflecting: Program(part * part, Arguments(parameters: [], values: [])))
    let count = once.children.first { $0.label == "instructions" }.map {
      Mirror(reflecting: $0.value).children.count
    }
    #expect(count == 3)
  }
}
