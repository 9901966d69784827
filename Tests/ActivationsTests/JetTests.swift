// Jets: the rules of calculus against values from mpmath at 50 digits.

import Activations
import RealModule
import Testing

@Suite struct JetTests {
  /// Whether each part is within a few ulp of the exact one.
  static func near(_ jet: Jet, _ exact: Jet, ulps: Double = 4) -> Bool {
    DerivativeOrder.allCases.allSatisfy {
      (jet[$0] - exact[$0]).magnitude <= ulps * exact[$0].magnitude.ulp
    }
  }

  static let x = Jet.variable(0.5)

  @Test func `sums, differences and multiples are those of polynomials`() {
    let square = Self.x * Self.x
    #expect(square == Jet(0.25, 1, 2))
    #expect(square + Self.x == Jet(0.75, 2, 2))
    #expect(square - Self.x == Jet(-0.25, 0, 2))
    #expect(-square == Jet(-0.25, -1, -2))
    #expect(3 * square == Jet(0.75, 3, 6))
    #expect(square + 7 == Jet(7.25, 1, 2))
    #expect(square * Self.x == Jet(0.125, 0.75, 3))
    #expect(Jet.constant(7) == Jet(7, 0, 0))
  }

  @Test func `a subscript is the derivative of that order`() {
    #expect(DerivativeOrder.allCases.map { Jet(1, 2, 3)[$0] } == [1, 2, 3])
  }

  @Test func `a quotient is the function divided`() {
    // 1/x: −1/x² and 2/x³.
    #expect(.constant(1) / Self.x == Jet(2, -4, 16))
    // x² eˣ/(1 + x²) at 0.5.
    let square = Self.x * Self.x
    let jet = square * .exp(Self.x) / (square + 1)
    let exact = Jet(0.32974425414002562937, 1.3849258673881076434, 2.8621801259354224629)
    #expect(Self.near(jet, exact))
  }

  @Test func `the chain rule takes both derivatives`() {
    // tanh(x²) at 0.5.
    let exact = Jet(0.24491866240370912928, 0.94001484880637795627, 1.4195753387941899881)
    #expect(Self.near(.tanh(Self.x * Self.x), exact))
    // g = y³ after f with jet (2, 5, 7): g′f′ = 12·5, g″f′² + g′f″ = 12·25 + 12·7.
    #expect(Jet(2, 5, 7).composed(with: Jet(8, 12, 12)) == Jet(8, 60, 384))
  }

  @Test func `the stable functions at 0.75`() {
    let x = Jet.variable(0.75)
    let e = 2.1170000166126746685
    #expect(Self.near(.exp(x), Jet(e, e, e)))
    #expect(Self.near(.expMinusOne(x), Jet(1.1170000166126746685, e, e)))
    #expect(Self.near(.log(x), Jet(-0.28768207245178092744, 4.0 / 3, -16.0 / 9)))
    let tanh = Jet(0.63514895238728731921, 0.59658580828133142601, -0.75784170227802138953)
    #expect(Self.near(.tanh(x), tanh))
    let sigmoid = Jet(0.67917869917539297316, 0.21789499376181402948, -0.078084283078144408949)
    #expect(Self.near(.sigmoid(x), sigmoid))
    let softplus = Jet(1.1368710061148999437, 0.67917869917539297316, 0.21789499376181402948)
    #expect(Self.near(.softplus(x), softplus))
  }

  @Test func `the stable functions keep their digits where the textbook loses them`() {
    let tiny = Jet.variable(1e-20)
    #expect(Jet.expMinusOne(tiny).value == 1e-20)
    #expect(Jet.tanh(tiny).value == 1e-20)
    // 1 − tanh² is 0 from 19.1 on; 4e^(−2x) is what is left of it at 30.
    let slope = 4 * Double.exp(-60)
    #expect((Jet.tanh(.variable(30)).derivative - slope).magnitude <= 4 * slope.ulp)
    let tail = Double.exp(-40)
    #expect((Jet.sigmoid(.variable(40)).derivative - tail).magnitude <= 4 * tail.ulp)
    #expect((Jet.softplus(.variable(-40)).value - tail).magnitude <= 4 * tail.ulp)
    #expect(Jet.softplus(.variable(1e300)) == Jet(1e300, 1, 0))
    #expect(Jet.softplus(.variable(-1e300)) == Jet(0, 0, 0))
  }

  @Test(arguments: [-745, -40, -1, -1e-10, 0, 1e-10, 0.3, 2, 40, 700] as [Double])
  func `the logistic's parts agree`(u: Double) {
    let (logistic, mirror) = (Logistic(u), Logistic(-u))
    #expect(logistic.value == mirror.complement && logistic.complement == mirror.value)
    #expect(logistic.derivative == mirror.derivative && logistic.excess == -mirror.excess)
    #expect((logistic.value + logistic.complement - 1).magnitude <= 1.0.ulp)
    #expect((logistic.value - logistic.complement - logistic.excess).magnitude <= 2 * 1.0.ulp)
    #expect(logistic.jet == Jet(logistic.value, logistic.derivative, -logistic.derivative * logistic.excess))
  }

  @Test func `the logistic takes up what a product lost`() {
    // σ(u + d) ≈ σ(u)(1 + d) far left: at d = 1e−13 that is 450 ulp.
    let plain = Logistic(-700)
    let (left, right) = (Logistic(-700, low: -1e-13), Logistic(-700, low: 1e-13))
    #expect(((right.value / plain.value - 1) - 1e-13).magnitude < 4e-16)
    #expect(((left.value / plain.value - 1) + 1e-13).magnitude < 4e-16)
    // On the right it is the complement that moves, the other way.
    let far = Logistic(700, low: 1e-13)
    #expect(((far.complement / plain.value - 1) + 1e-13).magnitude < 4e-16)
    #expect(Logistic(2, low: .nan).value == Logistic(2).value)
  }
}
