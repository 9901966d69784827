// Figure -> Scene: where everything stands, in pixels. It is total: any figure has a layout; what finds
// no room in a small one is left out in a fixed order (formula, curve names, tick labels, title).

import Activations

extension Figure {
  /// The figure laid out in pixels.
  public func scene() -> Scene {
    FigureLayout(self).scene()
  }
}

/// The measures of one figure.
struct FigureLayout {
  /// Room around everything, in pixels.
  static let margin = 16.0
  /// Between an axis and its labels, and between a curve's end and its name.
  static let gap = 8.0
  static let textSize = 12.0
  static let titleSize = 16.0

  let figure: Figure
  let width: Double
  let height: Double
  /// The title's and the formula's text as they fit, or nil.
  private var title: Label?
  private var subtitle: Label?
  /// The names of the curves, one list a panel.
  private var showsNames: Bool
  private var showsTicks: Bool
  /// The edges of the panels' common column.
  private(set) var left = margin
  private(set) var right: Double
  /// The panels' frames, from top to bottom.
  private(set) var frames: [(top: Double, bottom: Double)] = []
  private(set) var yTicks: [[Tick]] = []
  private(set) var xTicks: [Tick] = []

  init(_ figure: Figure) {
    self.figure = figure
    width = Double(figure.size.width)
    height = Double(figure.size.height)
    right = width - Self.margin
    // Where a thumbnail begins: no text is readable there.
    showsTicks = width >= 160 && height >= 110
    let names = figure.panels.flatMap { $0.curves }.map { Label.width(of: $0.label, size: Self.textSize) }
    let nameWidth = names.reduce(0) { max($0, $1) }
    showsNames = showsTicks && nameWidth <= 0.38 * width && width >= 260
    let hasTitle = showsTicks && width >= 200 && height >= 150
    let subtitleText = hasTitle && height >= 180 ? figure.subtitle : nil

    let top = hasTitle ? (subtitleText == nil ? 40.0 : 58.0) : min(Self.margin, height / 8)
    let bottom = height - (showsTicks ? (figure.xName == nil ? 34 : 50) : min(Self.margin, height / 8))
    divide(from: top, to: bottom)

    if !showsTicks {
      left = min(Self.margin, width / 8)
      right = width - left
    } else {
      yTicks = zip(figure.panels, frames).map { Self.yTicks($0.y, height: $1.bottom - $1.top) }
      let labels = yTicks.flatMap { $0 }.map { Label.width(of: $0.label, size: Self.textSize) }
      // A multiple of 8, so that figures in a column of a page line up.
      left = ((labels.reduce(0) { max($0, $1) } + 2 * Self.gap) / 8).rounded(.up) * 8
      if left > 0.4 * width {
        // Labels wider than that leave no room for the curve.
        yTicks = yTicks.map { _ in [] }
        left = Self.margin
      }
      let names = showsNames ? Self.gap + nameWidth + (needsSamples ? NamePlacement.sample + 6 : 0) : 0
      right = (width - max(Self.margin, names + Self.gap)).rounded(.down)
      xTicks = Self.xTicks(figure.x, figure.xUnit, from: left, to: right, width: width)
    }
    if hasTitle {
      title = Self.fitted(figure.title, at: Point(left, 26), to: width - left - Self.gap)
      if let subtitleText {
        let label = Label(subtitleText, at: Point(left, 45), size: Self.textSize, role: .mutedText)
        if label.box.right <= width - Self.gap { subtitle = label }
      }
    }
  }

  /// The panels share the height by weight, with room for nothing but air between them.
  private mutating func divide(from top: Double, to bottom: Double) {
    let gaps = Double(figure.panels.count - 1)
    // A label at one panel's lower edge and one at the next one's upper edge need a line's height.
    let least = showsTicks ? (Label.ascent + Label.descent) * Self.textSize : 0
    let air = gaps > 0 ? min(max(least, min(22, height / 16)), (bottom - top) / 2 / gaps) : 0
    let room = bottom - top - air * gaps
    let weights = figure.panels.map { $0.weight > 0 ? min($0.weight, 1e6) : 1 }
    let sum = weights.reduce(0, +)
    var before = 0.0
    var y = top
    for weight in weights {
      // Rounded as a running sum, so that many small panels do not grow out of the figure.
      let share = (room * (before + weight) / sum).rounded() - (room * before / sum).rounded()
      frames.append((y, y + share))
      y += share + air
      before += weight
    }
  }

  /// Whether a curve does not end at the right edge: then every name has a sample of its line.
  private var needsSamples: Bool {
    zip(figure.panels, frames).contains { panel, frame in
      panel.curves.contains { curve in
        let viewport = viewport(panel, frame)
        let value = viewport.down(curve.function.jet(at: figure.x.upper)[curve.order])
        return !(value >= 0 && value <= viewport.height)
      }
    }
  }

  /// The title in the largest size that fits, or cut.
  private static func fitted(_ text: String, at position: Point, to width: Double) -> Label {
    for size in [titleSize, 14, 13] where Label.width(of: text, size: size, weight: .semibold) <= width {
      return Label(text, at: position, size: size, weight: .semibold)
    }
    let cut = Label.shortened(text, to: width, size: 13, weight: .semibold)
    return Label(cut, at: position, size: 13, weight: .semibold)
  }

  private static func yTicks(_ y: Interval, height: Double) -> [Tick] {
    guard height >= 24 else { return [] }
    let span = y.width
    let step = TickStep.atLeast(max(span / Window.mostYTicks, span * 32 / height))
    let ticks = step.ticks(in: (y.lower, y.upper))
    if ticks.count >= 3 { return ticks }
    // One label or two say little of a scale: in a low panel they may stand closer.
    let closer = TickStep.atLeast(span * 18 / height).ticks(in: (y.lower, y.upper))
    return closer.count > ticks.count ? closer : ticks
  }

  private static func xTicks(
    _ x: Interval, _ unit: AxisUnit, from left: Double, to right: Double, width: Double
  ) -> [Tick] {
    let span = x.width
    let pixels = right - left
    guard pixels >= 40 else { return [] }
    for pixelsApart in [56.0, 32] where unit == .pi {
      let distance = max(span / 8.5, span * pixelsApart / pixels)
      if let ticks = PiTicks.ticks(in: x, leastDistance: distance) { return ticks }
    }
    let ticks = fittingTicks(x, atLeast: max(span / 7.5, span * 56 / pixels), left, pixels, width)
    if ticks.count >= 3 { return ticks }
    // One label or two say little of a scale: on a short axis they may stand closer.
    let closer = fittingTicks(x, atLeast: span * 28 / pixels, left, pixels, width)
    return closer.count > ticks.count ? closer : ticks
  }

  /// Ticks with the least step from `distance` on at which the labels do not touch.
  private static func fittingTicks(
    _ x: Interval, atLeast distance: Double, _ left: Double, _ pixels: Double, _ width: Double
  ) -> [Tick] {
    var step = TickStep.atLeast(distance)
    var ticks: [Tick] = []
    // Longer labels need longer steps; three steps are a decade.
    for _ in 0..<6 {
      ticks = step.ticks(in: (x.lower, x.upper)).filter { tick in
        let half = Label.width(of: tick.label, size: textSize) / 2
        let place = left + (tick.value - x.lower) / x.width * pixels
        return place - half >= 2 && place + half <= width - 2
      }
      let widest = ticks.map { Label.width(of: $0.label, size: textSize) }.reduce(0) { max($0, $1) }
      if widest + 14 <= step.size / x.width * pixels { break }
      step = step.next
    }
    return ticks
  }

  func viewport(_ panel: Panel, _ frame: (top: Double, bottom: Double)) -> Viewport {
    Viewport(x: figure.x, y: panel.y, width: max(right - left, 1), height: max(frame.bottom - frame.top, 1))
  }

  // MARK: - The scene

  func scene() -> Scene {
    var scene = Scene(
      width: width, height: height, title: figure.title, description: figure.description,
      items: [.path(.rectangle(x: 0, y: 0, width: width, height: height), fill: .background, stroke: nil)])
    var grid = Path()
    var axes = Path()
    var curves: [Scene.Item] = []
    var dots: (open: [Scene.Item], closed: [Scene.Item]) = ([], [])
    var names: [Scene.Item] = []
    for index in figure.panels.indices {
      let panel = figure.panels[index]
      let viewport = viewport(panel, frames[index])
      addRules(viewport, top: frames[index].top, yTicks: showsTicks ? yTicks[index] : [], &grid, &axes)
      var ends: [NamePlacement.End] = []
      for curve in panel.curves {
        let drawn = DrawnCurve(curve, in: viewport, origin: Point(left, frames[index].top))
        curves += drawn.path
        dots.open += drawn.dots.open
        dots.closed += drawn.dots.closed
        if let note = drawn.note { scene.notes.append(note) }
        ends.append(NamePlacement.End(label: curve.label, stroke: drawn.stroke, place: drawn.end))
      }
      if showsNames {
        names +=
          NamePlacement(
            ends, right: right, top: frames[index].top, bottom: frames[index].bottom, samples: needsSamples
          ).items
      }
    }
    if !grid.elements.isEmpty { scene.items.append(.path(grid, fill: nil, stroke: Stroke(.grid, width: 1))) }
    if !axes.elements.isEmpty {
      scene.items.append(.path(axes, fill: nil, stroke: Stroke(.axis, width: 1.25)))
    }
    scene.items += curves + dots.open + dots.closed
    scene.items += tickLabels() + names
    if let title { scene.items.append(.label(title)) }
    if let subtitle { scene.items.append(.label(subtitle)) }
    return scene
  }

  /// Grid lines at the ticks, and the lines x = 0 and y = 0 where they are inside.
  private func addRules(
    _ viewport: Viewport, top: Double, yTicks: [Tick], _ grid: inout Path, _ axes: inout Path
  ) {
    let bottom = top + viewport.height
    func across(_ y: Double, _ path: inout Path) {
      path.elements += [
        .move(Point(left, top + viewport.down(y))), .line(Point(right, top + viewport.down(y))),
      ]
    }
    func upright(_ x: Double, _ path: inout Path) {
      let place = left + viewport.across(x)
      path.elements += [.move(Point(place, top)), .line(Point(place, bottom))]
    }
    for tick in yTicks where tick.value != 0 { across(tick.value, &grid) }
    for tick in xTicks where tick.value != 0 { upright(tick.value, &grid) }
    if viewport.y.contains(0) { across(0, &axes) }
    if viewport.x.contains(0) { upright(0, &axes) }
  }

  private func tickLabels() -> [Scene.Item] {
    var items: [Scene.Item] = []
    guard showsTicks, let last = frames.last else { return items }
    let viewport = viewport(figure.panels[figure.panels.count - 1], last)
    for tick in xTicks {
      let place = Point(left + viewport.across(tick.value), last.bottom + 18)
      items.append(.label(Label(tick.label, at: place, anchor: .middle, role: .mutedText)))
    }
    for index in figure.panels.indices {
      let viewport = self.viewport(figure.panels[index], frames[index])
      for tick in yTicks[index] {
        let place = Point(left - Self.gap, frames[index].top + viewport.down(tick.value) + 4)
        items.append(.label(Label(tick.label, at: place, anchor: .end, role: .mutedText)))
      }
    }
    if let name = figure.xName {
      let label = Label(
        name, at: Point((left + right) / 2, last.bottom + 38), anchor: .middle, role: .mutedText)
      if label.box.left >= 2, label.box.right <= width - 2 { items.append(.label(label)) }
    }
    return items
  }
}
