// Intervals: what cannot be made, and arithmetic at the ends of the number range.

import Activations
import Testing

@Suite struct IntervalTests {
  static let greatest = Double.greatestFiniteMagnitude

  static let impossible: [(Double, Double)] = [
    (1, 0), (1, 1), (0, -0.0), (.nan, 1), (0, .nan), (-.infinity, 0), (0, .infinity), (.infinity, -.infinity),
  ]

  @Test(arguments: impossible)
  func `an empty, reversed or infinite interval cannot be made`(lower: Double, upper: Double) {
    #expect(Interval(lower, upper) == nil)
  }

  @Test func `the narrowest and the widest can`() throws {
    let narrow = try #require(Interval(1, 1.0.nextUp))
    #expect(narrow.width == 1.0.ulp)
    #expect(narrow.contains(1) && narrow.contains(1.0.nextUp) && !narrow.contains(1.0.nextDown))
    let wide = try #require(Interval(-Self.greatest, Self.greatest))
    #expect(wide.point(at: 0.5) == 0)
    #expect(wide.point(at: 0) == -Self.greatest && wide.point(at: 1) == Self.greatest)
    #expect(wide.point(at: 0.25).isFinite)
    #expect(!narrow.contains(.nan))
  }

  @Test func `symmetric intervals take nonsense as one`() {
    #expect(Interval.symmetric(3) == Interval(-3, 3))
    for reach in [0, -2, .nan, .infinity] {
      #expect(Interval.symmetric(reach) == Interval(-1, 1), "\(reach)")
    }
  }

  @Test func `a union holds both`() throws {
    let (a, b) = (try #require(Interval(0, 1)), try #require(Interval(5, 6)))
    #expect(a.union(b) == Interval(0, 6) && b.union(a) == Interval(0, 6))
    #expect(a.union(Interval.symmetric(0.5)) == Interval(-0.5, 1))
  }

  @Test func `points run from end to end and do not leave`() throws {
    let interval = try #require(Interval(0.1, 0.7))
    #expect(interval.point(at: 0) == 0.1 && interval.point(at: 1) == 0.7)
    var previous = -Double.infinity
    for step in 0...1000 {
      let x = interval.point(at: Double(step) / 1000)
      #expect(interval.contains(x) && x > previous)
      previous = x
    }
  }
}
