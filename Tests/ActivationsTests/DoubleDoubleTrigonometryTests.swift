// Angles beyond all doubles: a frequency times an input.

import Testing

@testable import Activations

@Suite struct DoubleDoubleTrigonometryTests {
  // Sine and cosine by mpmath with 6000 bits.
  @Test(arguments: [
    (1.0, 0.004961954789184062, -0.9999876894265599),
    (.greatestFiniteMagnitude / 2, 0.28486077368304913, -0.9585689018618821),
    (.greatestFiniteMagnitude, -0.5461173580257731, 0.8377086792333893),
  ])
  func `the greatest double times a frequency is an angle like any other`(
    frequency: Double, sine: Double, cosine: Double
  ) {
    let angle = DoubleDouble(product: .greatestFiniteMagnitude, frequency)
    let result = DoubleDouble.sineAndCosine(angle)
    #expect(result.sine.rounded == sine)
    #expect(result.cosine.rounded == cosine)
  }
}
