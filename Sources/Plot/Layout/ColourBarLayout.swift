// The key to the colours of a heat map or of contours, right of its panel.

import Activations

struct ColourBarLayout {
  private static let barWidth = 14.0
  private let bar: ColourBar

  init(_ bar: ColourBar) {
    self.bar = bar
  }

  /// The room right of the panel, in pixels.
  var width: Double {
    let widths = bar.labels.map { Label.width(of: $0.text, size: FigureLayout.textSize) }
    return FigureLayout.gap + Self.barWidth + 6 + widths.reduce(0) { max($0, $1) }
  }

  func add(rightOf frame: PanelFrame, _ layers: inout SceneLayers) {
    let left = frame.right + FigureLayout.gap
    let height = frame.viewport.height
    func down(_ place: Double) -> Double {
      frame.top + (bar.ends.upper - place) / bar.ends.width * height
    }
    for band in bar.bands where band.opacity > 0 {
      let (top, bottom) = (down(band.part.upper), down(band.part.lower))
      let box = Path.rectangle(x: left, y: top, width: Self.barWidth, height: bottom - top)
      layers.fills.append(.wash(box, band.role, opacity: band.opacity))
    }
    let edge = Path.rectangle(x: left, y: frame.top, width: Self.barWidth, height: height)
    layers.names.append(.path(edge, fill: nil, stroke: Stroke(.axis, width: 1)))
    // From the middle outward, as many as do not touch.
    let middle = bar.ends.point(at: 0.5)
    var taken: [Double] = []
    for label in bar.labels.sorted(by: { ($0.place - middle).magnitude < ($1.place - middle).magnitude }) {
      let y = down(label.place)
      guard height >= 24, taken.allSatisfy({ ($0 - y).magnitude >= 15 }) else { continue }
      taken.append(y)
      let place = Point(left + Self.barWidth + 6, y + 4)
      layers.tickLabels.append(Label(label.text, at: place, role: .mutedText))
    }
  }
}
