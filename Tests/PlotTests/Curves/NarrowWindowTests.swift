// Second derivatives in windows far narrower than the bend of their function, and beside poles: there is no line that
// is not the curve.

import RealModule
import Testing

@testable import Activations
@testable import Plot

@Suite struct NarrowWindowTests {
  /// A window for f″ whose y is from the least to the greatest value of a hundred places.
  private static func item(
    _ id: String, _ values: [Double], _ range: ClosedRange<Double>, _ scale: AxisScale = .linear,
    order: DerivativeOrder = .second
  ) throws -> CurveCase {
    let function = try Catalogue.function(id, values)
    let x = try #require(Interval(range.lowerBound, range.upperBound))
    let places = (1..<200).map { function.jet(at: x.point(at: Double($0) / 200))[order] }.filter {
      $0.isFinite
    }
    let (least, greatest) = (places.min() ?? -1, places.max() ?? 1)
    let air = max(greatest - least, 1e-12 * greatest.magnitude, 1e-300) * 0.06
    let y = try #require(Interval(least - air, greatest + air))
    return CurveCase(
      function: function, order: order, values: values,
      viewport: Viewport(x: x, y: y, width: 576, height: 308, xScale: scale), width: 1)
  }

  private func check(_ item: CurveCase, _ what: String) throws {
    let (fitted, isWhole) = CurveFitter(viewport: item.viewport).fit(item.function, item.order)
    #expect(isWhole, "\(what)")
    let path = DrawnPath(fitted)
    let curve = item.curve
    if let (distance, place) = path.farthest(from: curve) {
      #expect(distance <= CurveFitterTests.promise, "\(what): drawn \(distance) px off the curve at \(place)")
    }
    if let (distance, place) = path.widestGap(in: curve) {
      #expect(distance <= CurveFitterTests.promise, "\(what): \(distance) px not drawn at \(place)")
    }
    #expect(path.count < 600, "\(what): \(path.count) strokes")
  }

  @Test func `f″ beside a pole, and on a symmetric logarithm beside a corner`() throws {
    try check(Self.item("soft-exponential", [-1], 0...0.01), "soft exponential")
    try check(Self.item("soft-root-sign", [1, 3], -1.87 ... -1.84), "soft root sign")
    try check(Self.item("repu", [5], -1e-4...1e-4, .symlog(threshold: 1e-7)), "RePU")
  }

  @Test(arguments: Catalogue.scalars)
  func `f″ in windows of all sizes at the ends of pieces`(entry: Activation) throws {
    let function = try Catalogue.function(entry.id, entry.defaultArguments.values)
    let ends = function.breakpoints.map { $0.x }
    for end in ends.prefix(3) {
      for power in [-1.0, -3, -5] {
        let size = Double.exp10(power) * max(1, end.magnitude)
        let left = try Self.item(entry.id, entry.defaultArguments.values, (end - size)...end)
        let right = try Self.item(entry.id, entry.defaultArguments.values, end...(end + size))
        try check(left, "left of \(end) by \(size)")
        try check(right, "right of \(end) by \(size)")
      }
    }
  }

  @Test func `what would take too many strokes is left out, not drawn as a line`() throws {
    // Noise of half the frame: no cubic, no chord is it.
    let noise = PiecewiseFunction(
      .curve(Feature()) { x in
        let bits = (x.bitPattern &* 0x9E37_79B9_7F4A_7C15) >> 40
        return Jet<Double>(Double(bits) / Double(1 << 24), 0, 0)
      })
    let viewport = Viewport(x: .symmetric(1), y: Interval(-0.5, 1.5)!, width: 576, height: 308)
    let (path, isWhole) = CurveFitter(viewport: viewport).fit(noise, .value)
    #expect(!isWhole)
    for stroke in DrawnPath(path).strokes { #expect(stroke.end.x - stroke.start.x < 1) }
  }

  @Test func `a function that oscillates too fast is evaluated at few points`() throws {
    let feature = Feature(period: 2 * .pi)
    for reach in [3_000, 1e6, 1e12, 1e100] {
      let window = try #require(Interval(-reach, 2 * reach))
      #expect(feature.samplePoints(in: window).count <= 8 * Int(Feature.mostPeriods) + 1)
    }
    let cosine = try Catalogue.function("cosine", [6200.7, 0])
    let window = Interval.symmetric(2 * .pi)
    #expect(
      cosine.oscillatesTooFast(over: window) && cosine.nonPositiveRegions(of: .first, over: window).isEmpty)
    let extent = try #require(cosine.extent(of: .value, over: window))
    #expect(extent.least == -1 && extent.greatest == 1)
    #expect(try !Catalogue.function("cosine").oscillatesTooFast(over: .symmetric(1_000)))
  }
}
