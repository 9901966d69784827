// The key to the colours of a heat map or of contours, right of its panel.

import Activations

struct ColourBarLayout {
  private static let barWidth = 14.0
  private let bar: ColourBar
  private let ticks: [Tick]

  init(_ bar: ColourBar) {
    self.bar = bar
    ticks = TickStep.atLeast(bar.values.width / 6.5).ticks(in: (bar.values.lower, bar.values.upper))
  }

  /// The room right of the panel, in pixels.
  var width: Double {
    let widest = ticks.map { Label.width(of: $0.label, size: FigureLayout.textSize) }.reduce(0) { max($0, $1) }
    return FigureLayout.gap + Self.barWidth + 6 + widest
  }

  func add(rightOf frame: PanelFrame, _ layers: inout SceneLayers) {
    let left = frame.right + FigureLayout.gap
    let height = frame.viewport.height
    func down(_ value: Double) -> Double {
      frame.top + (bar.values.upper - value) / bar.values.width * height
    }
    for band in bar.bands where band.opacity > 0 {
      let (top, bottom) = (down(band.values.upper), down(band.values.lower))
      let box = Path.rectangle(x: left, y: top, width: Self.barWidth, height: bottom - top)
      layers.fills.append(.wash(box, band.role, opacity: band.opacity))
    }
    let edge = Path.rectangle(x: left, y: frame.top, width: Self.barWidth, height: height)
    layers.names.append(.path(edge, fill: nil, stroke: Stroke(.axis, width: 1)))
    // At the ends a label would reach beyond the panel and into its neighbours.
    for tick in ticks where height >= 24 {
      let place = Point(left + Self.barWidth + 6, down(tick.value) + 4)
      layers.tickLabels.append(Label(tick.label, at: place, role: .mutedText))
    }
  }
}
