// Where a panel stands, and the map from its data to the figure's pixels.

import Activations

/// The rectangle between a panel's axes, in pixels of the figure, with its window.
struct PanelFrame {
  let left: Double
  let top: Double
  let viewport: Viewport

  /// A frame of at least one pixel each way.
  init(left: Double, top: Double, right: Double, bottom: Double, _ figure: Figure, _ panel: Panel) {
    self.left = left
    self.top = top
    viewport = Viewport(
      x: figure.x, y: panel.y, width: max(right - left, 1), height: max(bottom - top, 1),
      xScale: figure.xScale, yScale: panel.yScale)
  }

  var right: Double { left + viewport.width }
  var bottom: Double { top + viewport.height }
  var box: Box { Box(left: left, top: top, right: right, bottom: bottom) }

  /// The place of a point in data units.
  func place(_ x: Double, _ y: Double) -> Point {
    Point(left + viewport.screenX(x), top + viewport.screenY(y))
  }

  /// A path in pixels of the frame, in pixels of the figure.
  func place(_ path: Path) -> Path { path.moved(Point(left, top)) }
}
