// Where a panel stands, and the way from its data to the figure's pixels.

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
    Point(left + viewport.across(x), top + viewport.down(y))
  }

  /// The place of a point of the frame.
  func place(_ point: FramePoint) -> Point { Point(left + point.across, top + point.down) }
}
