// What a reader takes from a figure is true: the curves stand where the tick labels say they do.

import Activations
import Testing

@testable import Plot

struct AxisTests {
  /// A scale as a reader finds it: from two labels and their places.
  private struct Scale {
    let value: Double
    let place: Double
    let pixelsPerUnit: Double

    init?(_ labels: [(value: Double, place: Double)]) {
      guard let first = labels.first, let last = labels.last, first.value != last.value else { return nil }
      (value, place) = first
      pixelsPerUnit = (last.place - first.place) / (last.value - first.value)
    }

    func place(of value: Double) -> Double { place + (value - self.value) * pixelsPerUnit }
    func value(at place: Double) -> Double { value + (place - self.place) / pixelsPerUnit }
  }

  /// Figures of one panel that have two labels on both axes.
  private static let readable: [(swept: SweptScene, x: Scale, y: Scale)] =
    (SweptScene.gallery + SweptScene.all.enumerated().filter { $0.offset % 7 == 0 }.map(\.element)).compactMap
  {
    swept in
    guard swept.figure.panels.count == 1, let x = Scale(xLabels(swept.scene)),
      let y = Scale(yLabels(swept.scene))
    else { return nil }
    return (swept, x, y)
  }

  private static func xLabels(_ scene: Scene) -> [(value: Double, place: Double)] {
    scene.labels.filter { $0.anchor == .middle }.map { (readNumber($0.text), $0.position.x) }.filter {
      !$0.0.isNaN
    }
  }

  /// A label's baseline lies four pixels below the middle of its digits.
  private static func yLabels(_ scene: Scene) -> [(value: Double, place: Double)] {
    scene.labels.filter { $0.anchor == .end }.map { (readNumber($0.text), $0.position.y - 4) }
  }

  @Test func `labels stand at their values, each on its line`() {
    #expect(Self.readable.count > 100)
    for (swept, x, y) in Self.readable {
      let ends = swept.scene.lines.filter { !$0.stroke.role.isSeries }.flatMap(\.path.points)
      for label in Self.xLabels(swept.scene) {
        #expect((x.place(of: label.value) - label.place).magnitude < 1e-6, "\(label): \(swept)")
        #expect(ends.contains { ($0.x - label.place).magnitude < 1e-9 }, "\(label): \(swept)")
      }
      for label in Self.yLabels(swept.scene) {
        #expect((y.place(of: label.value) - label.place).magnitude < 1e-6, "\(label): \(swept)")
        #expect(ends.contains { ($0.y - label.place).magnitude < 1e-9 }, "\(label): \(swept)")
      }
      #expect(x.pixelsPerUnit > 0 && y.pixelsPerUnit < 0)
    }
  }

  @Test func `curves stand at their values as the labels read`() {
    for (swept, x, y) in Self.readable.prefix(40) {
      for curve in swept.figure.panels[0].curves {
        let look = Stroke(of: curve)
        guard let line = swept.scene.lines.first(where: { $0.stroke == look }) else { continue }
        let right = x.place(of: swept.figure.x.upper) + 1e-6
        // Beyond the panel there are samples of the lines, beside the names.
        for point in line.path.arcs.flatMap(\.course) where point.x <= right {
          let place = x.value(at: point.x)
          let kinks = curve.function.kinks.map { ($0.x - place).magnitude * x.pixelsPerUnit }
          guard kinks.allSatisfy({ $0 > 1e-6 }) else { continue }
          // The fitter's promise is 0.05 px from the curve; where it is steep, that is more along y.
          let jet = curve.function.jet(at: place)
          let slope =
            curve.order == .value ? jet.derivative : curve.order == .first ? jet.secondDerivative : 1e9
          let steepness = (slope * y.pixelsPerUnit / x.pixelsPerUnit).magnitude
          let off = (y.place(of: jet[curve.order]) - point.y).magnitude
          #expect(off <= 0.051 * (1 + steepness * steepness).squareRoot(), "\(point) off \(off): \(swept)")
        }
      }
    }
  }
}
