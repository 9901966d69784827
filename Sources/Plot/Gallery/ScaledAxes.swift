// Logarithmic axes: which windows they get, and what cannot be seen on them.

import Activations

/// The scale of an axis as it is asked for.
public enum ScaleChoice: Sendable, Equatable {
  /// Even.
  case linear
  /// By decades.
  case log
  /// By decades on both sides of 0, linear within the threshold, in data units; chosen from the values if nil.
  case symlog(threshold: Double?)
}

/// A figure's axes on the scales that are asked for.
struct ScaledAxes {
  let x: Interval
  let xScale: AxisScale
  /// Where curves cannot be drawn, a sentence each.
  private(set) var notes: [String] = []
  private let options: GalleryOptions
  /// A function that swings has as many as it has periods.
  private static let mostStretches = 4

  /// Axes for functions whose own windows together are `usual`.
  init(_ options: GalleryOptions, usual: Interval) {
    self.options = options
    let window = options.x ?? usual
    switch options.xScale {
    case .linear: (x, xScale) = (window, .linear)
    case .log:
      // Of a window with 0 in it the positive part is shown, four decades of it.
      let positive = window.lower > 0 ? window : Interval(window.upper * 1e-4, window.upper)
      (x, xScale) = (positive ?? Interval(1e-4, 1) ?? .symmetric(1), .log)
    case .symlog(let threshold):
      let reach = max(window.lower.magnitude, window.upper.magnitude)
      (x, xScale) = (window, .symlog(threshold: threshold ?? Window.threshold(reach)))
    }
  }

  /// Sets a figure's x axis.
  func apply(to figure: inout Figure) {
    figure.x = x
    figure.xScale = xScale
    if xScale != .linear { figure.xUnit = .number }
    figure.notes += notes
    let words = [("horizontal", options.xScale), ("vertical", options.yScale)].compactMap { name, choice in
      switch choice {
      case .linear: nil as String?
      case .log: "The \(name) axis is logarithmic."
      case .symlog: "The \(name) axis is logarithmic on both sides of 0."
      }
    }
    for sentence in words + notes.map({ "\($0)." }) { figure.description += " " + sentence }
  }

  /// Sets a panel's y axis.
  mutating func apply(to panel: inout Panel) {
    switch options.yScale {
    case .linear: return
    case .log:
      panel.yScale = .log
      let stretches = panel.curves.map { $0.function.nonPositiveRegions(of: $0.order, over: x) }
      let reachesZero = stretches.contains { !$0.isEmpty }
      panel.y = options.y ?? positiveWindow(of: panel.curves, reachesZero: reachesZero)
      for (curve, stretches) in zip(panel.curves, stretches) where !stretches.isEmpty {
        note(curve, stretches)
      }
    case .symlog(let threshold):
      let extents = panel.curves.compactMap { $0.function.extent(of: $0.order, over: x) }
      let least = extents.reduce(0) { min($0, $1.least) }
      let greatest = extents.reduce(0) { max($0, $1.greatest) }
      let threshold = threshold ?? Window.threshold(max(-least, greatest))
      panel.yScale = .symlog(threshold: threshold)
      panel.y = options.y ?? Window.symmetric(least, greatest, threshold: threshold)
    }
  }

  private func positiveWindow(of curves: [Curve], reachesZero: Bool) -> Interval {
    let extents = curves.compactMap { $0.function.positiveExtent(of: $0.order, over: x) }
    guard !extents.isEmpty else { return Interval(0.001, 1) ?? .symmetric(1) }
    return Window.logarithmic(
      extents.reduce(.infinity) { min($0, $1.least) }, extents.reduce(0) { max($0, $1.greatest) },
      reachesZero: reachesZero)
  }

  private mutating func note(_ curve: Curve, _ stretches: [Region]) {
    // A stretch that reaches the end of the window has no end to name, and rounding may have moved one from 0.
    func end(_ place: Double) -> Double { place.magnitude < 1e-14 * x.width ? 0 : place }
    let regions = stretches.map { stretch in
      Region(
        stretch.lower <= x.lower ? -.infinity : end(stretch.lower),
        stretch.upper >= x.upper ? .infinity : end(stretch.upper))
    }
    let named = regions.prefix(Self.mostStretches).map { Findings.region($0, digits: 4) }
    let rest = regions.count - named.count
    let places = named.joined(separator: " and ") + (rest > 0 ? " and \(rest) stretches more" : "")
    let name = curve.label.utf8.isEmpty ? "the curve" : curve.label
    notes.append("\(name) is not positive for \(places) and not drawn there")
  }
}
