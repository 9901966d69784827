// Ticks and windows of logarithmic axes.

import Activations
import Testing

@testable import Plot

struct LogarithmicAxisTests {
  @Test(arguments: [
    (0.001, 1000.0, 0.5, "0.001 0.01 0.1 1 10 100 1000"), (0.001, 1000, 1.5, "0.01 1 100"),
    (1e-8, 1, 1, "10⁻⁸ 10⁻⁷ 10⁻⁶ 10⁻⁵ 10⁻⁴ 10⁻³ 10⁻² 10⁻¹ 1"), (1e-9, 10, 3, "10⁻⁹ 10⁻⁶ 10⁻³ 1"),
    (1, 20, 0.2, "1 2 5 10 20"), (0.3, 4, 0.3, "0.5 1 2"), (1, 20, 0.5, "1 10"),
    (4.1, 4.9, 0.1, "4.2 4.4 4.6 4.8"),
    (1e-300, 1e300, 100, "10⁻³⁰⁰ 10⁻²⁰⁰ 10⁻¹⁰⁰ 1 10¹⁰⁰ 10²⁰⁰ 10³⁰⁰"),
  ])
  func `ticks of a logarithmic axis are powers of ten, or parts of a decade`(
    lower: Double, upper: Double, apart: Double, labels: String
  ) throws {
    let ticks = LogTicks.ticks(in: try #require(Interval(lower, upper)), decadesApart: apart)
    #expect(ticks.map(\.label).joined(separator: " ") == labels)
    for tick in ticks { #expect(tick.value >= lower * (1 - 1e-8) && tick.value <= upper * (1 + 1e-8)) }
  }

  @Test(arguments: [
    (-10.0, 10.0, 0.01, 0.9, "−10 −1 −0.1 0 0.1 1 10"), (-1, 1, 1e-6, 1.5, "−1 −10⁻² −10⁻⁴ 0 10⁻⁴ 10⁻² 1"),
    (0, 100, 1, 0.9, "0 10 100"), (-5, 0.02, 0.001, 0.9, "−1 −0.1 −0.01 0 0.01"),
  ])
  func `ticks of a symmetric logarithm mirror each other around 0`(
    lower: Double, upper: Double, threshold: Double, apart: Double, labels: String
  ) throws {
    let window = try #require(Interval(lower, upper))
    let ticks = LogTicks.symmetricTicks(in: window, threshold: threshold, decadesApart: apart)
    #expect(ticks.map(\.label).joined(separator: " ") == labels)
    let scale = AxisScale.symlog(threshold: threshold)
    for (one, other) in zip(ticks, ticks.dropFirst()) {
      #expect(scale.position(other.value) - scale.position(one.value) >= apart - 1e-9)
    }
  }

  @Test func `a logarithmic window holds the values with little air`() {
    let window = Window.logarithmic(1e-8, 0.25, reachesZero: false)
    #expect(window.lower <= 1e-8 && window.lower > 0.99e-9 && window.upper > 0.25 && window.upper < 1)
    // A curve that goes down to 0 is followed four decades, and none further than forty.
    #expect(Window.logarithmic(0.5, 1, reachesZero: true).lower <= 1e-4)
    #expect(Window.logarithmic(1e-200, 1, reachesZero: false).lower > 1e-41)
    #expect(Window.logarithmic(1e-300, 1e300, reachesZero: false, mostDecades: 1000).lower > 0)
    for extreme in [1e-290, 1e290] {
      let window = Window.logarithmic(extreme, extreme, reachesZero: false)
      #expect(window.lower <= extreme && extreme <= window.upper && window.lower > 0)
    }
  }

  @Test func `a symmetric window has air on both sides, at any threshold`() {
    for (least, greatest) in [(-1.0, 1.0), (0, 1e-200), (-1e250, 0), (0, 0)] {
      let threshold = Window.threshold(max(-least, greatest))
      let window = Window.symmetric(least, greatest, threshold: threshold)
      #expect(threshold > 0 && window.lower < least && greatest < window.upper, "\(least) \(greatest)")
    }
    #expect(Window.threshold(5) == 1e-3)
  }

  @Test(arguments: ["sigmoid", "relu", "tanh", "gelu", "sine", "step", "cube", "log-sigmoid", "exponential"])
  func `figures on logarithmic axes have a sound layout`(id: String) throws {
    let entry = try #require(Catalogue.entry(named: id))
    for scales in [
      (ScaleChoice.linear, ScaleChoice.log), (.log, .linear), (.log, .log),
      (.symlog(threshold: nil), .linear),
      (.linear, .symlog(threshold: nil)), (.symlog(threshold: 1e-200), .symlog(threshold: 1e200)),
    ] {
      for (width, height) in [(320, 200), (640, 400), (200, 600)] {
        var options = GalleryOptions()
        options.size = Size(width: width, height: height)
        (options.xScale, options.yScale) = scales
        options.annotations = Annotation.all
        let scene = Gallery.figure(of: entry, arguments: entry.defaultArguments, options: options).scene()
        for fault in scene.layoutFaults { Issue.record("\(fault): \(scales) \(width)x\(height)") }
        #expect(scene.escapees.isEmpty, "\(scales) \(width)x\(height)")
        #expect(!scene.description.contains("nan"), "\(scales)")
      }
    }
  }

  @Test func `the bound by depth is the power of the greatest gradient`() throws {
    let members = ["sigmoid", "tanh", "gelu"].map { id in
      let entry = Catalogue.entry(named: id)!
      return Member(entry, entry.defaultArguments)!
    }
    let figure = try #require(Gallery.depth(of: members, layers: 50))
    // mpmath, 30 digits: 0.25^50, and GELU′(√2) to the 50th.
    let ends = figure.panels[0].curves.map { $0.function.jet(at: 50).value }
    #expect((ends[0] / 7.88860905221011805e-31 - 1).magnitude < 1e-15)
    #expect(ends[1] == 1)
    #expect((ends[2] / 429.391443207575060612828604969 - 1).magnitude < 1e-13)
    #expect(figure.description.contains("after 50 layers at most 7.889×10⁻³¹"))
    let step = Catalogue.entry(named: "step")!
    #expect(Gallery.depth(of: [Member(step, step.defaultArguments)!]) == nil)
  }
}
