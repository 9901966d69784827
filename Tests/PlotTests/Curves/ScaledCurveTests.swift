// The promise of the drawing on logarithmic axes: what is drawn is the curve, and all of it, in pixels.

import Foundation
import Testing

@testable import Activations
@testable import Plot

@Suite struct ScaledCurveTests {
  /// Axes with their names.
  private static let scales: [(x: AxisScale, y: AxisScale)] = [
    (.linear, .log), (.linear, .symlog(threshold: 1e-3)), (.linear, .symlog(threshold: 1e-8)),
    (.linear, .symlog(threshold: 1)), (.log, .linear), (.symlog(threshold: 1e-2), .linear), (.log, .log),
    (.symlog(threshold: 1e-4), .symlog(threshold: 1e-4)),
  ]
  private static let article = [
    "step", "linear", "sigmoid", "tanh", "relu", "leaky-relu", "prelu", "elu", "swish",
  ]

  /// Windows for every pair of scales: for the article's functions all of them, for the others three in turn.
  private static func cases(_ entry: Activation) throws -> [CurveCase] {
    var random = SeededGenerator(seed: 97)
    let place = Catalogue.all.firstIndex { $0.id == entry.id } ?? 0
    let function = try Catalogue.function(entry.id, entry.defaultArguments.values)
    return try (0..<24).flatMap { index -> [CurveCase] in
      let (xScale, yScale) = scales[index % scales.count]
      let reach = entry.defaultRange.upper * random.power(-0.5, 1.3)
      let middle = index < 8 ? 0 : random.number(-1, 1) * reach
      let decades = random.power(0, 1.2)
      let x =
        xScale == .log
        ? Interval(reach * pow(10, -decades), reach) : Interval(middle - reach, middle + reach)
      let (width, height) = (random.power(1.5, 3.2).rounded(), random.power(1.5, 3.2).rounded())
      let bottom = random.power(0, 1.3)
      guard article.contains(entry.id) || [place % 24, (place + 7) % 24, (place + 13) % 24].contains(index)
      else {
        return []
      }
      return try DerivativeOrder.allCases.compactMap { order in
        let x = try #require(x)
        guard let extent = function.extent(of: order, over: x) else { return nil }
        let greatest = max(extent.greatest, -extent.least, 1e-12)
        let y =
          yScale == .log
          ? Interval(greatest * pow(10, -bottom), greatest * 1.5)
          : Interval(min(extent.least, 0) - greatest * 0.1, max(extent.greatest, 0) + greatest * 0.1)
        return CurveCase(
          function: function, order: order, values: entry.defaultArguments.values,
          viewport: Viewport(
            x: x, y: try #require(y), width: width, height: height, xScale: xScale, yScale: yScale),
          width: 1)
      }
    }
  }

  @Test(arguments: Catalogue.scalars)
  func `every drawn point is on the curve and every visible point is drawn`(entry: Activation) throws {
    for item in try Self.cases(entry) where !item.isBand {
      let path = item.path
      let curve = item.curve
      let scales = "\(item.viewport.xScale) \(item.viewport.yScale)"
      if let (distance, place) = path.farthest(from: curve) {
        #expect(distance <= CurveFitterTests.promise, "drawn off the curve at \(place): \(scales) \(item)")
      }
      if let (distance, place) = path.widestGap(in: curve) {
        #expect(distance <= CurveFitterTests.promise, "not drawn at \(place): \(scales) \(item)")
      }
      // A zero on a symmetric logarithm is a bend of its own.
      #expect(path.count <= 160 + Int(48 * item.periods), "\(path.count) strokes: \(scales) \(item)")
    }
  }

  @Test func `a curve moved by a tenth of a pixel on a logarithmic axis is seen`() throws {
    let function = try Catalogue.function("sigmoid")
    let viewport = Viewport(
      x: .symmetric(20), y: Interval(1e-9, 1)!, width: 400, height: 300, yScale: .log)
    let path = DrawnPath(CurveFitter(viewport: viewport).path(of: function, .first))
    let curve = TrueCurve(function, .first, in: viewport)
    #expect(try #require(path.farthest(from: curve)).distance <= CurveFitterTests.promise)
    let other = Viewport(
      x: .symmetric(20), y: Interval(1e-9, 1.01)!, width: 400, height: 300, yScale: .log)
    // 1 % of the top is 0.14 px of a frame of nine decades, less where the curve is steep.
    let moved = DrawnPath(CurveFitter(viewport: other).path(of: function, .first))
    #expect(try #require(moved.farthest(from: curve)).distance > CurveFitterTests.promise)
  }

  /// mpmath, 30 digits: [mp.log10(y)], [mp.asinh(y/(2*c))/mp.log(10)].
  @Test(arguments: [
    (AxisScale.log, 1e-300, -300.0), (.log, 2.5, 0.397940008672037609572522210551),
    (.log, 0, -.infinity), (.log, -1, -.infinity),
    (.symlog(threshold: 1), 0.5, 0.107473318706099771942),
    (.symlog(threshold: 1), -20, -1.30211168283009592265),
    (.symlog(threshold: 1e-3), 1e300, 303), (.symlog(threshold: 1e-290), 1e300, 590),
    (.symlog(threshold: 1e-3), 1e-9, 2.17147240951616875028e-7),
  ])
  func `positions are those of the formulas`(scale: AxisScale, y: Double, place: Double) {
    let found = scale.position(y)
    #expect(found == place || (found - place).magnitude <= 4 * place.ulp, "\(found)")
    if place.isFinite {
      let back = scale.value(found)
      #expect((back - y).magnitude <= 2e-13 * y.magnitude, "\(back)")
      // The slope is that of the positions.
      let step = y.magnitude * 1e-6
      let slope = (scale.position(y + step) - scale.position(y - step)) / (2 * step)
      #expect((slope - scale.slope(y)).magnitude <= 1e-4 * slope.magnitude, "\(slope)")
    }
  }

  @Test func `what is not positive is told and not drawn`() throws {
    let swish = try Catalogue.function("swish")
    let regions = swish.nonPositiveRegions(of: .first, over: .symmetric(4))
    #expect(regions.count == 1 && regions[0].lower == -4)
    // mpmath: the minimum of swish.
    #expect((regions[0].upper + 1.27846454276107379510935873902).magnitude < 1e-15)
    #expect(try Catalogue.function("sigmoid").nonPositiveRegions(of: .first, over: .symmetric(9)).isEmpty)
    let relu = try Catalogue.function("relu")
    #expect(relu.nonPositiveRegions(of: .value, over: .symmetric(1)) == [Region(-1, 0)])
    let viewport = Viewport(x: .symmetric(4), y: Interval(1e-3, 2)!, width: 400, height: 300, yScale: .log)
    let path = DrawnPath(CurveFitter(viewport: viewport).path(of: swish, .first))
    #expect(path.subpaths.count == 1)
    #expect(try #require(path.strokes.first).start.x > viewport.screenX(-1.27846454276107379))
  }
}
