// Where everything of a figure stands, in pixels. It is total: any figure has a layout; what finds no room in a
// small one is left out in a fixed order (formula, curve names, tick labels, title).

import Activations

/// The measures of one figure.
struct FigureLayout {
  /// Room around everything, in pixels.
  static let margin = 16.0
  /// Between an axis and its labels, and between a curve's end and its name.
  static let gap = 8.0
  static let textSize = 12.0
  static let titleSize = 16.0

  /// Where the names of the curves stand.
  enum Names {
    case nowhere, atTheEnds
    case below(Legend)
  }

  let figure: Figure
  let width: Double
  let height: Double
  /// The panels side by side and one above the other.
  let columns: Int
  let rows: Int
  let showsTicks: Bool
  /// The title and the formula as they fit.
  private(set) var heading: [Scene.Item] = []
  private(set) var names = Names.nowhere
  /// Whether each name has a sample of its line, because a curve does not end at the right edge.
  private(set) var hasSamples = false
  /// The upper and lower edges of the rows of panels.
  private var edges: [(top: Double, bottom: Double)] = []
  /// The panels' frames.
  private(set) var frames: [PanelFrame] = []
  private(set) var yTicks: [[Tick]] = []
  private(set) var xTicks: [Tick] = []

  init(_ figure: Figure) {
    self.figure = figure
    width = Double(figure.size.width)
    height = Double(figure.size.height)
    columns = max(1, min(figure.columns, figure.panels.count))
    rows = (figure.panels.count + columns - 1) / columns
    // Where a thumbnail begins: no text is readable there.
    showsTicks =
      width >= 160 && height >= 110
      && (columns == 1 || width / Double(columns) >= 120 && height / Double(rows) >= 70)
    let hasTitle = showsTicks && width >= 200 && height >= 150
    var subtitle: SubtitleBlock?
    if hasTitle, height >= 180, let line = figure.subtitle {
      // No panel begins further left than 64 pixels unless its labels are long; then the line moves.
      subtitle = SubtitleBlock(line, width: width - 64 - Self.gap, height: 0.18 * height)
    }
    let top = hasTitle ? subtitle?.bottom ?? 40 : min(Self.margin, height / 8)
    let bottom = height - (showsTicks ? (figure.xName == nil ? 34 : 50) : min(Self.margin, height / 8))
    placeRows(from: top, to: bottom)
    placeNames(from: top, to: bottom)
    placeColumns()
    guard hasTitle, let left = frames.first?.left else { return }
    heading.append(.label(Self.fitted(figure.title, at: Point(left, 26), to: width - left - Self.gap)))
    if let subtitle { heading += subtitle.items(left: min(left, 64)) }
  }

  // MARK: - Rows

  /// The rows share the height by weight, with room for nothing but air between them.
  private mutating func placeRows(from top: Double, to bottom: Double) {
    let gaps = Double(rows - 1)
    // A label at one panel's lower edge and one at the next one's upper edge need a line's height.
    let least = showsTicks ? ((Label.ascent + Label.descent) * Self.textSize).rounded(.up) : 0
    let air = gaps > 0 ? min(max(least, min(22, height / 16)), (bottom - top) / 2 / gaps) : 0
    let room = bottom - top - air * gaps
    let weights = (0..<rows).map { row in
      panels(inRow: row).map { $0.weight > 0 ? min($0.weight, 1e6) : 1 }.reduce(0) { max($0, $1) }
    }
    let sum = weights.reduce(0, +)
    var before = 0.0
    var y = top
    edges = []
    for (row, weight) in weights.enumerated() {
      // Rounded as a running sum, so that many small panels do not grow out of the figure.
      let share = (room * (before + weight) / sum).rounded() - (room * before / sum).rounded()
      let title =
        panels(inRow: row).contains { $0.title != nil || $0.yName != nil } ? min(titleRoom, share / 2) : 0
      edges.append((y + title, y + share))
      y += share + air
      before += weight
    }
  }

  /// The height of a line above a panel, in pixels.
  private var titleRoom: Double { showsTicks ? 18 : 0 }

  private func panels(inRow row: Int) -> ArraySlice<Panel> {
    figure.panels[(row * columns)..<min((row + 1) * columns, figure.panels.count)]
  }

  // MARK: - Names

  /// Names stand at the ends of the curves where they have room, else below the panels.
  private mutating func placeNames(from top: Double, to bottom: Double) {
    guard showsTicks else { return }
    let room = width / Double(columns)
    let fits = figure.panels.indices.allSatisfy { index in
      let named = figure.panels[index].curves.filter { !$0.label.isEmpty }
      let (top, bottom) = edges[index / columns]
      return nameWidth(of: named) <= 0.38 * room && named.count <= NamePlacement.most(in: bottom - top)
    }
    if fits, room >= (columns == 1 ? 260 : 180) {
      names = .atTheEnds
      hasSamples = needsSamples
    } else if height >= 180,
      let legend = Legend(figure.panels, width: width - 2 * Self.margin),
      legend.height <= 0.35 * height
    {
      names = .below(legend)
      placeRows(from: top, to: bottom - legend.height - 4)
    }
  }

  private func nameWidth(of curves: [Curve]) -> Double {
    curves.map { Label.width(of: $0.label, size: Self.textSize) }.reduce(0) { max($0, $1) }
  }

  /// Whether a curve does not end at the right edge: then every name has a sample of its line.
  private var needsSamples: Bool {
    figure.panels.indices.contains { index in
      let panel = figure.panels[index]
      let (top, bottom) = edges[index / columns]
      let viewport = PanelFrame(left: 0, top: top, right: 1, bottom: bottom, figure, panel).viewport
      return panel.curves.contains { curve in
        guard !curve.label.isEmpty else { return false }
        let value = viewport.screenY(curve.function.jet(at: figure.x.upper)[curve.order])
        return !(value >= 0 && value <= viewport.height)
      }
    }
  }

  // MARK: - Columns

  /// The columns have panels of the same width, with their tick labels on the left and what stands right of
  /// them on the right.
  private mutating func placeColumns() {
    guard showsTicks else {
      let side = min(Self.margin, width / 8 / Double(columns))
      let share = (width - side) / Double(columns)
      makeFrames((0..<columns).map { (side + Double($0) * share, Double($0 + 1) * share) })
      yTicks = figure.panels.map { _ in [] }
      return
    }
    yTicks = figure.panels.indices.map { index in
      let (top, bottom) = edges[index / columns]
      let panel = figure.panels[index]
      return AxisTicks.upright(panel, height: bottom - top)
    }
    let share = width / Double(columns)
    var lefts = (0..<columns).map { leftRoom($0) }
    if lefts.contains(where: { $0 > 0.4 * share }) {
      // Labels wider than that leave no room for the curve.
      yTicks = yTicks.map { _ in [] }
      lefts = lefts.map { _ in Self.margin }
    }
    let rights = (0..<columns).map { rightRoom($0) }
    let panelWidth = (width - (lefts + rights).reduce(0, +)) / Double(columns)
    var x = 0.0
    var sides: [(left: Double, right: Double)] = []
    for column in 0..<columns {
      let left = (x + lefts[column]).rounded()
      sides.append((left, (x + lefts[column] + panelWidth).rounded(.down)))
      x += lefts[column] + panelWidth + rights[column]
    }
    makeFrames(sides)
    let (left, right) = sides[0]
    let room = columns == 1 ? 2...(width - 2) : (left - lefts[0] + 2)...(right + rights[0] - 2)
    xTicks = AxisTicks.level(figure, from: left, to: right, room: room)
  }

  private mutating func makeFrames(_ sides: [(left: Double, right: Double)]) {
    frames = figure.panels.indices.map { index in
      let (left, right) = sides[index % columns]
      let (top, bottom) = edges[index / columns]
      return PanelFrame(
        left: left, top: top, right: right, bottom: bottom, figure, figure.panels[index])
    }
  }

  /// The width of a column's tick labels; only the first column has some where all panels have the same y.
  private func leftRoom(_ column: Int) -> Double {
    if column > 0, sharesY { return 2 * Self.gap }
    let labels = panelsInColumn(column).flatMap { yTicks[$0] }.map {
      Label.width(of: $0.label, size: Self.textSize)
    }
    // A multiple of 8, so that figures in a column of a page line up.
    return ((labels.reduce(0) { max($0, $1) } + 2 * Self.gap) / 8).rounded(.up) * 8
  }

  private func panelsInColumn(_ column: Int) -> [Int] {
    Array(stride(from: column, to: figure.panels.count, by: columns))
  }

  var sharesY: Bool {
    columns > 1
      && figure.panels.allSatisfy { $0.y == figure.panels[0].y && $0.yScale == figure.panels[0].yScale }
  }

  /// The width of what stands right of a column's panels.
  private func rightRoom(_ column: Int) -> Double {
    let panels = panelsInColumn(column).map { figure.panels[$0] }
    var room = 0.0
    if case .atTheEnds = names {
      let widest = nameWidth(of: panels.flatMap { $0.curves })
      if widest > 0 { room = Self.gap + widest + (hasSamples ? NamePlacement.sample + 6 : 0) }
    }
    for panel in panels {
      if let bar = panel.colourBar { room = max(room, ColourBarLayout(bar).width) }
      room = max(room, ColourKeyLayout(panel.colourKey).width)
    }
    return max(column == columns - 1 ? Self.margin : Self.gap, room + Self.gap)
  }

  /// The title in the largest size that fits, or cut.
  private static func fitted(_ text: String, at position: Point, to width: Double) -> Label {
    for size in [titleSize, 14, 13] where Label.width(of: text, size: size, weight: .semibold) <= width {
      return Label(text, at: position, size: size, weight: .semibold)
    }
    let cut = Label.shortened(text, to: width, size: 13, weight: .semibold)
    return Label(cut, at: position, size: 13, weight: .semibold)
  }
}
