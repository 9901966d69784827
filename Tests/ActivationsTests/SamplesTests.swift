// Samples: equal steps from end to end.

import Activations
import Testing

@Suite struct SamplesTests {
  @Test func `the first and the last sample are the ends, with equal steps between`() throws {
    let samples = Samples(
      of: try Catalogue.function("swish"), over: try #require(Interval(-3, 5)), count: 33)
    #expect((0..<33).map(samples.x) == (0..<33).map { -3 + 0.25 * Double($0) })
    #expect(samples.columns.x == (0..<33).map(samples.x))
    // The fast form of swish is within three units in the last place.
    for index in 0..<33 {
      let (jet, row) = (samples.jet(index), samples.columns(index..<(index + 1)).jets[0])
      #expect((row.value - jet.value).magnitude <= 3 * jet.value.ulp)
      #expect((samples.columns.value[index] - jet.value).magnitude <= 3 * jet.value.ulp)
      #expect((samples.columns.gradient[index] - jet.derivative).magnitude <= 3 * jet.derivative.ulp)
    }
    #expect(samples.jet(12) == samples.function.jet(at: 0))
  }

  @Test func `tenths do not drift`() throws {
    let samples = Samples(
      of: try Catalogue.function("linear"), over: try #require(Interval(0, 1)), count: 11)
    #expect(samples.columns.value == [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1])
  }

  @Test(arguments: [-5, 0, 1, 2])
  func `there are at least two`(count: Int) throws {
    let samples = Samples(of: try Catalogue.function("relu"), over: .symmetric(2), count: count)
    #expect(samples.count == 2)
    #expect(samples.columns.x == [-2, 2] && samples.columns.value == [0, 2])
  }
}
