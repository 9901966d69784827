// Jets: the rules of calculus against values from mpmath at 50 digits.

import RealModule
import Testing

@testable import Activations

@Suite struct JetTests {
  /// Whether each part is within a few ulp of the exact one.
  static func near(_ jet: Jet<Double>, _ exact: Jet<Double>, ulps: Double = 4) -> Bool {
    DerivativeOrder.allCases.allSatisfy {
      (jet[$0] - exact[$0]).magnitude <= ulps * exact[$0].magnitude.ulp
    }
  }

  static let x = Jet<Double>.variable(0.5)

  @Test func `sums, differences and multiples are those of polynomials`() {
    let square = Self.x * Self.x
    #expect(square == Jet<Double>(0.25, 1, 2))
    #expect(square + Self.x == Jet<Double>(0.75, 2, 2))
    #expect(square - Self.x == Jet<Double>(-0.25, 0, 2))
    #expect(-square == Jet<Double>(-0.25, -1, -2))
    #expect(3 * square == Jet<Double>(0.75, 3, 6))
    #expect(square + 7 == Jet<Double>(7.25, 1, 2))
    #expect(square * Self.x == Jet<Double>(0.125, 0.75, 3))
    #expect(Jet<Double>.constant(7) == Jet<Double>(7, 0, 0))
  }

  @Test func `a subscript is the derivative of that order`() {
    #expect(DerivativeOrder.allCases.map { Jet<Double>(1, 2, 3)[$0] } == [1, 2, 3])
  }

  @Test func `a quotient is the function divided`() {
    // 1/x: −1/x² and 2/x³.
    #expect(.constant(1) / Self.x == Jet<Double>(2, -4, 16))
    // x² eˣ/(1 + x²) at 0.5.
    let x = Jet<DoubleDouble>.variable(0.5)
    let jet = (x.squared * ElementaryFunction.exp(x) / (x.squared + .one)).rounded
    let exact = Jet<Double>(0.32974425414002562937, 1.3849258673881076434, 2.8621801259354224629)
    #expect(Self.near(jet, exact))
  }

  @Test func `the chain rule takes both derivatives`() {
    // tanh(x²) at 0.5.
    let x = Jet<DoubleDouble>.variable(0.5)
    let exact = Jet<Double>(0.24491866240370912928, 0.94001484880637795627, 1.4195753387941899881)
    #expect(Self.near(ElementaryFunction.tanh(x * x).rounded, exact))
    // g = y³ after f with jet (2, 5, 7): g′f′ = 12·5, g″f′² + g′f″ = 12·25 + 12·7.
    #expect(Jet<Double>(2, 5, 7).composed(Jet<Double>(8, 12, 12)) == Jet<Double>(8, 60, 384))
  }

  @Test func `the stable functions at 0.75`() {
    let x: DoubleDouble = 0.75
    let e = 2.1170000166126746685
    #expect(Self.near(Jet<DoubleDouble>.exp(x).rounded, Jet<Double>(e, e, e)))
    #expect(Self.near(Jet<DoubleDouble>.expMinusOne(x).rounded, Jet<Double>(1.1170000166126746685, e, e)))
    #expect(
      Self.near(Jet<DoubleDouble>.log(x).rounded, Jet<Double>(-0.28768207245178092744, 4.0 / 3, -16.0 / 9)))
    let tanh = Jet<Double>(0.63514895238728731921, 0.59658580828133142601, -0.75784170227802138953)
    #expect(Self.near(Jet<DoubleDouble>.tanh(x).rounded, tanh))
    let sigmoid = Jet<Double>(0.67917869917539297316, 0.21789499376181402948, -0.078084283078144408949)
    #expect(Self.near(Jet<DoubleDouble>.sigmoid(x).rounded, sigmoid))
    let softplus = Jet<Double>(1.1368710061148999437, 0.67917869917539297316, 0.21789499376181402948)
    #expect(Self.near(Jet<DoubleDouble>.softplus(x).rounded, softplus))
  }

  @Test func `the stable functions keep their digits where the textbook loses them`() {
    let tiny: DoubleDouble = 1e-20
    #expect(Jet<DoubleDouble>.expMinusOne(tiny).rounded.value == 1e-20)
    #expect(Jet<DoubleDouble>.tanh(tiny).rounded.value == 1e-20)
    // 1 − tanh² is 0 from 19.1 on; 4e^(−2x) is what is left of it at 30.
    let slope = 4 * Double.exp(-60)
    #expect((Jet<DoubleDouble>.tanh(30).rounded.derivative - slope).magnitude <= 4 * slope.ulp)
    let tail = Double.exp(-40)
    #expect((Jet<DoubleDouble>.sigmoid(40).rounded.derivative - tail).magnitude <= 4 * tail.ulp)
    #expect((Jet<DoubleDouble>.softplus(-40).rounded.value - tail).magnitude <= 4 * tail.ulp)
    #expect(Jet<DoubleDouble>.softplus(1e300).rounded == Jet<Double>(1e300, 1, 0))
    #expect(Jet<DoubleDouble>.softplus(-1e300).rounded == Jet<Double>(0, 0, 0))
  }
}
