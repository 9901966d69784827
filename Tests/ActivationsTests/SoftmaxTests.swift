// Softmax: laws that hold for every vector, and values from mpmath at 50 digits.

import RealModule
import Testing

@testable import Activations

@Suite struct SoftmaxTests {
  static let vectors: [[Double]] = [
    [0.8, 1.2, 3.1], [1.2, 0.9, 0.75], [1, 2, 3], [0, 0, 0, 0], [-5, 0, 5, 1, -1], [-700, 0, 10],
    [1e6, 1e6 - 1, 1e6 + 2], [-1e300, 3, 1], [7],
  ]
  static let temperatures = [1, 0.5, 2, 10]

  /// Softmax with a temperature.
  static func softmax(_ temperature: Double = 1) throws -> VectorFunction {
    try Catalogue.vector("softmax", [temperature])
  }

  @Test func `values at temperatures 1 and 2`() throws {
    let cases: [(temperature: Double, p: [Double])] = [
      (1, [0.090030573170380457998, 0.24472847105479765247, 0.66524095577482188953]),
      (2, [0.18632372322584757702, 0.30719588571849839707, 0.50648039105565402590]),
    ]
    for (temperature, expected) in cases {
      let p = try Self.softmax(temperature).values([1, 2, 3])
      for (value, right) in zip(p, expected) { #expect((value - right).magnitude <= 2 * right.ulp) }
    }
  }

  @Test(arguments: vectors, temperatures)
  func `probabilities sum to one and lie in order`(logits: [Double], temperature: Double) throws {
    let p = try Self.softmax(temperature).values(logits)
    #expect(p.count == logits.count)
    #expect((p.reduce(0, +) - 1).magnitude <= 4 * 1.0.ulp)
    for i in p.indices {
      #expect(p[i] >= 0)
      for j in p.indices where logits[i] < logits[j] { #expect(p[i] < p[j] || p[j] == 0) }
    }
  }

  @Test func `a shift of all logits changes nothing`() throws {
    let logits = [0.5, 1.25, -3, 2]
    for shift in [-1024.0, 8, 4096, 1e9] {
      // These sums are exact.
      #expect(try Self.softmax().values(logits.map { $0 + shift }) == Self.softmax().values(logits))
    }
  }

  @Test func `huge logits neither overflow nor vanish`() throws {
    #expect(try Self.softmax().values([1e308, -1e308]) == [1, 0])
    #expect(try Self.softmax().values([1000, 1000]) == [0.5, 0.5])
    #expect(try Self.softmax().values([-1000, -1000]) == [0.5, 0.5])
    #expect(try Self.softmax().values([.greatestFiniteMagnitude, 0, 0]) == [1, 0, 0])
    let small = try Self.softmax().values([-40, 0])[0]
    #expect((small - 4.2483542552915889773e-18).magnitude <= 2 * small.ulp)
  }

  @Test func `no logit, one logit, infinities and nan`() throws {
    #expect(try Self.softmax().values([]).isEmpty)
    #expect(try Self.softmax().jacobian([]).isEmpty)
    #expect(try Self.softmax().values([-1e308]) == [1])
    #expect(try Self.softmax().jacobian([3]) == [[0]])
    #expect(try Self.softmax().values([-.infinity, 2]) == [0, 1])
    for logits in [[.nan, 1], [.infinity, 1], [-.infinity, -.infinity]] as [[Double]] {
      #expect(try Self.softmax().values(logits).contains { $0.isNaN }, "\(logits)")
    }
  }

  @Test func `the Jacobian's values`() throws {
    // p (δ − p) for [1, 2, 3].
    let expected = [
      [0.0819250690649932284, -0.0220330445201742960, -0.0598920245448189324],
      [-0.0220330445201742960, 0.1848364465099787201, -0.1628034019898044240],
      [-0.0598920245448189324, -0.1628034019898044240, 0.2226954265346233564],
    ]
    let jacobian = try Self.softmax().jacobian([1, 2, 3])
    for i in 0..<3 {
      for j in 0..<3 {
        #expect((jacobian[i][j] - expected[i][j]).magnitude <= 4 * expected[i][j].magnitude.ulp)
      }
    }
  }

  @Test func `the Jacobian keeps its digits where a probability is near one`() throws {
    // 1 − p of the greatest is 4.2e−18: 1 minus the rounded p is 0.
    let jacobian = try Self.softmax().jacobian([-40, 0])
    #expect((jacobian[1][1] - 4.2483542552915889593e-18).magnitude <= 4 * jacobian[1][1].ulp)
  }

  @Test(arguments: vectors, temperatures)
  func `the Jacobian is that of difference quotients`(logits: [Double], temperature: Double) throws {
    let softmax = try Self.softmax(temperature)
    let jacobian = softmax.jacobian(logits)
    let h = 1e-3 * temperature
    // At 1e300 a step of h is no step.
    for j in logits.indices where logits[j].magnitude < 1e9 {
      func moved(_ step: Double) -> [Double] {
        var copy = logits
        copy[j] += step
        return softmax.values(copy)
      }
      let (a, b, c, d) = (moved(-2 * h), moved(-h), moved(h), moved(2 * h))
      for i in logits.indices {
        let quotient = (8 * (c[i] - b[i]) - (d[i] - a[i])) / (12 * h)
        // The error of fourth order is h⁴/30, and logits of a million round the step to 1e−10.
        #expect((quotient - jacobian[i][j]).magnitude * temperature < 1e-7, "\(i), \(j)")
      }
    }
  }

  @Test(arguments: vectors, temperatures)
  func `rows and columns of the Jacobian sum to zero`(logits: [Double], temperature: Double) throws {
    let jacobian = try Self.softmax(temperature).jacobian(logits)
    for i in logits.indices {
      let scale = jacobian[i].reduce(0) { $0 + $1.magnitude }
      #expect(jacobian[i].reduce(0, +).magnitude <= 4 * scale.ulp)
      #expect(jacobian.reduce(0) { $0 + $1[i] }.magnitude <= 4 * scale.ulp)
      for j in logits.indices where i != j {
        #expect((jacobian[i][j] - jacobian[j][i]).magnitude <= 2 * jacobian[i][j].magnitude.ulp)
      }
    }
  }

  @Test(arguments: temperatures)
  func `slices follow the probabilities as one logit moves`(temperature: Double) throws {
    let softmax = try Self.softmax(temperature)
    let logits = [0.8, 1.2, 3.1]
    for moving in logits.indices {
      let slices = softmax.slices(logits, moving)
      for z in [-30, -2, 0, 1.5, 3, 40] {
        var copy = logits
        copy[moving] = z
        let p = softmax.values(copy)
        let jacobian = softmax.jacobian(copy)
        for i in logits.indices {
          let jet = slices[i].jet(at: z)
          #expect((jet.value - p[i]).magnitude <= 1e-13 * p[i])
          #expect((jet.derivative - jacobian[i][moving]).magnitude <= 1e-13 * jacobian[i][moving].magnitude)
        }
      }
    }
  }

  @Test func `an entry of a vector is no function of a number, and has a slice an output`() throws {
    let entry = try #require(Catalogue.entry(named: "softmax"))
    #expect(entry.function(entry.defaultArguments) == nil)
    #expect(try Self.softmax(2).slices([1, 2, 3], 0).count == 3)
    #expect(try Self.softmax(2).values([1, 2, 3]) != Self.softmax(1).values([1, 2, 3]))
  }
}
