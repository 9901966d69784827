// What stands between the axes of one panel.

import Activations

struct PanelLayout {
  private let panel: Panel
  private let frame: PanelFrame
  private let showsText: Bool
  /// What labels keep away from.
  private var obstacles: Obstacles

  /// The radius of a dot at a place that matters, in pixels; the paper's ring around it is wider.
  private static let radius = 3.5

  init(_ panel: Panel, in frame: PanelFrame, showsText: Bool) {
    self.panel = panel
    self.frame = frame
    self.showsText = showsText
    obstacles = Obstacles(frame: frame.box)
  }

  private var viewport: Viewport { frame.viewport }

  /// Grid lines at the ticks, and the lines x = 0 and y = 0 where they are inside.
  mutating func addRules(at ticks: (x: [Tick], y: [Tick]), _ layers: inout SceneLayers) {
    func horizontal(_ y: Double) -> [Path.Element] {
      let y = frame.top + viewport.screenY(y)
      return [.move(Point(frame.left, y)), .line(Point(frame.right, y))]
    }
    func vertical(_ x: Double) -> [Path.Element] {
      let x = frame.left + viewport.screenX(x)
      return [.move(Point(x, frame.top)), .line(Point(x, frame.bottom))]
    }
    let isHeatMap = !panel.yCategories.isEmpty
    for tick in ticks.y where tick.value != 0 && !isHeatMap { layers.grid.elements += horizontal(tick.value) }
    let hasBars = panel.marks.contains { if case .bar = $0 { true } else { false } }
    for tick in ticks.x where tick.value != 0 && !isHeatMap && !hasBars {
      layers.grid.elements += vertical(tick.value)
    }
    guard !isHeatMap else { return }
    var axes = Path()
    // On a logarithmic axis there is no 0.
    if viewport.y.contains(0), viewport.yScale != .log { axes.elements += horizontal(0) }
    if viewport.x.contains(0), viewport.xScale != .log, !hasBars { axes.elements += vertical(0) }
    layers.axes.elements += axes.elements
    obstacles.axes = Obstacles.segments(of: axes, width: 1.25)
  }

  // MARK: - Marks

  mutating func addMarks(_ layers: inout SceneLayers) {
    for mark in panel.marks {
      switch mark {
      case .shade(let shade): add(shade, &layers)
      case .rule(let rule): add(rule, &layers)
      case .point(let point): add(point, &layers)
      case .bar(let bar): add(bar, &layers)
      case .cell(let cell): add(cell, &layers)
      case .area(let area): add(area, &layers)
      }
    }
  }

  /// The part of a stretch of x inside the frame, in pixels of the figure.
  private func visible(_ region: Region) -> (left: Double, right: Double)? {
    let lower = max(region.lower, viewport.x.lower)
    let upper = min(region.upper, viewport.x.upper)
    guard lower < upper else { return nil }
    return (frame.left + viewport.screenX(lower), frame.left + viewport.screenX(upper))
  }

  private func add(_ shade: Shade, _ layers: inout SceneLayers) {
    guard let (left, right) = visible(shade.region) else { return }
    let box = Path.rectangle(x: left, y: frame.top, width: right - left, height: viewport.height)
    layers.fills.append(.wash(box, shade.role, opacity: 0.12))
    guard shade.isHatched else { return }
    let hatch = Hatch.lines(left: left, top: frame.top, right: right, bottom: frame.bottom)
    layers.fills.append(.path(hatch, fill: nil, stroke: Stroke(.grid, width: 1)))
  }

  private mutating func add(_ rule: Rule, _ layers: inout SceneLayers) {
    guard let line = visible(rule) else { return }
    layers.rules.elements += [.move(line.from), .line(line.to)]
    obstacles.lines.append(Obstacles.Segment(from: line.from, to: line.to, width: 1))
  }

  /// The part of the line inside the frame, from left to right.
  private func visible(_ rule: Rule) -> (from: Point, to: Point)? {
    // A slanted line is straight on linear axes alone.
    let isLinear = viewport.xScale == .linear && viewport.yScale == .linear
    guard isLinear || rule.slope == 0 else { return nil }
    var (lower, upper) = (viewport.x.lower, viewport.x.upper)
    if rule.slope != 0 {
      let ends = [viewport.y.lower, viewport.y.upper].map { ($0 - rule.intercept) / rule.slope }
      lower = max(lower, min(ends[0], ends[1]))
      upper = min(upper, max(ends[0], ends[1]))
    } else if !viewport.y.contains(rule.intercept) {
      return nil
    }
    guard lower < upper else { return nil }
    func place(_ x: Double) -> Point {
      let y = min(max(rule.slope * x + rule.intercept, viewport.y.lower), viewport.y.upper)
      return frame.place(x, y)
    }
    return (place(lower), place(upper))
  }

  private func place(of point: PointMark) -> Point? {
    guard viewport.x.contains(point.x), viewport.y.contains(point.y) else { return nil }
    return frame.place(point.x, point.y)
  }

  private mutating func add(_ point: PointMark, _ layers: inout SceneLayers) {
    guard let place = place(of: point) else { return }
    let ring = Stroke(.background, width: 1.5)
    layers.closedDots.append(.dot(place, radius: Self.radius, fill: point.role, stroke: ring))
    obstacles.dots.append((place, Self.radius + 0.75))
  }

  private func add(_ bar: Bar, _ layers: inout SceneLayers) {
    let floor = min(max(0, viewport.y.lower), viewport.y.upper)
    let value = min(max(bar.value, viewport.y.lower), viewport.y.upper)
    let ends = (frame.place(bar.x - bar.width / 2, value), frame.place(bar.x + bar.width / 2, floor))
    let (top, bottom) = (min(ends.0.y, ends.1.y), max(ends.0.y, ends.1.y))
    let width = ends.1.x - ends.0.x
    let box = Path.rectangle(x: ends.0.x, y: top, width: width, height: bottom - top)
    layers.bars.append(.path(box, fill: bar.role, stroke: nil))
    let middle = Point((ends.0.x + ends.1.x) / 2, bar.value < floor ? bottom + 14 : top - 5)
    let labels = bar.labels.map { Label($0, at: middle, anchor: .middle) }
    guard showsText, let label = labels.first(where: { $0.width <= width - 2 }) else { return }
    layers.notes.append(.label(label))
  }

  private func add(_ cell: Cell, _ layers: inout SceneLayers) {
    let corner = frame.place(cell.x - 0.5, cell.y + 0.5)
    let other = frame.place(cell.x + 0.5, cell.y - 0.5)
    // A hair of paper between the squares.
    let box = Path.rectangle(
      x: corner.x + 0.5, y: corner.y + 0.5, width: other.x - corner.x - 1, height: other.y - corner.y - 1)
    if cell.opacity > 0 { layers.fills.append(.wash(box, cell.role, opacity: cell.opacity)) }
    let middle = Point((corner.x + other.x) / 2, (corner.y + other.y) / 2 + 4)
    let label = Label(cell.label, at: middle, anchor: .middle)
    guard showsText, label.width + 6 <= other.x - corner.x, other.y - corner.y >= 16 else { return }
    layers.notes.append(.label(label))
  }

  private func add(_ area: Area, _ layers: inout SceneLayers) {
    var path = Path()
    let edge = area.isAbove ? frame.top : frame.bottom
    let line = frame.place(CurveFitter(viewport: viewport).path(of: area.edge, .value))
    for part in line.subpaths {
      guard let start = part.elements.first?.end, let end = part.end else { continue }
      path.elements += part.elements
      path.elements += [.line(Point(end.x, edge)), .line(Point(start.x, edge)), .close]
    }
    guard !path.elements.isEmpty else { return }
    layers.fills.append(.wash(path, area.role, opacity: area.opacity))
    layers.curves.append(.path(line, fill: nil, stroke: Stroke(area.role, width: 0.75)))
  }

  // MARK: - Curves

  /// Draws the curves; gives their names and ends.
  mutating func addCurves(_ layers: inout SceneLayers) -> [NamePlacement.End] {
    panel.curves.map { curve in
      let drawn = DrawnCurve(curve, in: frame)
      layers.curves += drawn.path
      layers.openDots += drawn.dots.open
      layers.closedDots += drawn.dots.closed
      if let note = drawn.note { layers.messages.append(note) }
      obstacles.add(drawn.path + drawn.dots.open + drawn.dots.closed)
      return NamePlacement.End(label: curve.label, stroke: drawn.stroke, place: drawn.end)
    }
  }

  // MARK: - Labels

  /// Labels of points, lines and shaded stretches, each where it touches nothing.
  mutating func addLabels(_ layers: inout SceneLayers) {
    guard showsText else { return }
    for mark in panel.marks {
      let found: AnnotationPlacement.Outcome
      switch mark {
      case .point(let point):
        guard let place = place(of: point) else { continue }
        found = AnnotationPlacement.label(point.labels, at: place, role: point.role, among: obstacles)
      case .rule(let rule):
        guard let (from, to) = visible(rule) else { continue }
        found = AnnotationPlacement.label(rule.label, along: from, to, among: obstacles)
      case .shade(let shade):
        guard !shade.labels.isEmpty, let (left, right) = visible(shade.region) else { continue }
        found = AnnotationPlacement.label(shade.labels, from: left, to: right, among: obstacles)
      case .bar, .cell, .area: continue
      }
      switch found {
      case .placed(let label, let leader):
        obstacles.boxes.append(label.box)
        if let leader {
          let line = Scene.Item.path(leader, fill: nil, stroke: Stroke(label.role, width: 1))
          layers.notes.append(line)
          obstacles.add([line])
        }
        layers.notes.append(.label(label))
      case .omitted(let text): layers.omitted.append(text)
      }
    }
  }
}
