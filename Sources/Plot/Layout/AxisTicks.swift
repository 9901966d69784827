// Which ticks an axis has: as many as can be read in the room it has.

import Activations

enum AxisTicks {
  private static let textSize = FigureLayout.textSize

  /// The ticks of a panel's y axis of the given height in pixels.
  static func upright(_ panel: Panel, height: Double) -> [Tick] {
    guard height >= 24 else { return [] }
    let y = panel.y
    if let ticks = logarithmic(y, panel.yScale, pixels: height, pixelsApart: 32) { return ticks }
    let (span, categories) = (y.width, panel.yCategories)
    if !categories.isEmpty {
      // From the top, every second or third name where all would touch.
      let every = Int((15 * span / height).rounded(.up))
      let names = named(categories, in: y)
      return names.enumerated().filter { (names.count - 1 - $0.offset).isMultiple(of: every) }.map {
        $0.element
      }
    }
    let step = TickStep.atLeast(max(span / Window.mostYTicks, span * 32 / height))
    let ticks = step.ticks(in: (y.lower, y.upper))
    if ticks.count >= 3 { return ticks }
    // One label or two say little of a scale: in a low panel they may stand closer.
    let closer = TickStep.atLeast(span * 18 / height).ticks(in: (y.lower, y.upper))
    return closer.count > ticks.count ? closer : ticks
  }

  /// The ticks of a figure's x axis from one place to another in pixels.
  ///
  /// - Parameter room: Where labels may reach, in pixels.
  static func level(
    _ figure: Figure, from left: Double, to right: Double, room: ClosedRange<Double>
  ) -> [Tick] {
    let (x, unit, categories) = (figure.x, figure.xUnit, figure.xCategories)
    let span = x.width
    let pixels = right - left
    guard pixels >= 40 else { return [] }
    if let ticks = logarithmic(x, figure.xScale, pixels: pixels, pixelsApart: 56) {
      let viewport = Viewport(x: x, y: x, width: pixels, height: 1, xScale: figure.xScale)
      return ticks.filter { tick in
        let half = Label.width(of: tick.label, size: textSize) / 2
        return room.contains(left + viewport.screenX(tick.value) - half)
          && room.contains(left + viewport.screenX(tick.value) + half)
      }
    }
    if !categories.isEmpty {
      let ticks = named(categories, in: x)
      let widest = ticks.map { Label.width(of: $0.label, size: textSize) }.reduce(0) { max($0, $1) }
      return widest + 6 <= pixels / span ? ticks : []
    }
    for pixelsApart in [56.0, 32] where unit == .pi {
      let distance = max(span / 8.5, span * pixelsApart / pixels)
      if let ticks = PiTicks.ticks(in: x, leastDistance: distance) { return ticks }
    }
    let ticks = fitting(x, atLeast: max(span / 7.5, span * 56 / pixels), left, pixels, room)
    if ticks.count >= 3 { return ticks }
    // One label or two say little of a scale: on a short axis they may stand closer.
    let closer = fitting(x, atLeast: span * 28 / pixels, left, pixels, room)
    return closer.count > ticks.count ? closer : ticks
  }

  /// The ticks of a logarithmic axis; nil for a linear one.
  private static func logarithmic(
    _ window: Interval, _ scale: AxisScale, pixels: Double, pixelsApart: Double
  ) -> [Tick]? {
    let decades = scale.position(window.upper) - scale.position(window.lower)
    guard decades.isFinite else { return nil }
    switch scale {
    case .linear: return nil
    case .log: return LogTicks.ticks(in: window, decadesApart: pixelsApart / pixels * decades)
    case .symlog(let threshold):
      return LogTicks.symmetricTicks(
        in: window, threshold: threshold, decadesApart: pixelsApart / pixels * decades)
    }
  }

  /// Names at 0, 1, 2 and so on.
  private static func named(_ names: [String], in interval: Interval) -> [Tick] {
    names.enumerated().map { Tick(value: Double($0), label: $1) }.filter { interval.contains($0.value) }
  }

  /// Ticks with the least step from `distance` on at which the labels do not touch.
  private static func fitting(
    _ x: Interval, atLeast distance: Double, _ left: Double, _ pixels: Double, _ room: ClosedRange<Double>
  ) -> [Tick] {
    var step = TickStep.atLeast(distance)
    var ticks: [Tick] = []
    // Longer labels need longer steps; three steps are a decade.
    for _ in 0..<6 {
      ticks = step.ticks(in: (x.lower, x.upper)).filter { tick in
        let half = Label.width(of: tick.label, size: textSize) / 2
        let place = left + (tick.value - x.lower) / x.width * pixels
        return place - half >= room.lowerBound && place + half <= room.upperBound
      }
      let widest = ticks.map { Label.width(of: $0.label, size: textSize) }.reduce(0) { max($0, $1) }
      if widest + 14 <= step.size / x.width * pixels { break }
      step = step.next
    }
    return ticks
  }
}
