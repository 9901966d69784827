// The affine map between data and pixels.

/// A window of data units seen through a frame of pixels.
///
/// Pixels count from the frame's top left corner, x to the right and y downward.
public struct Viewport: Sendable {
  /// The window's x, in data units.
  public let x: Interval
  /// The window's y, in data units.
  public let y: Interval
  /// The frame's width in pixels.
  public let width: Double
  /// The frame's height in pixels.
  public let height: Double

  /// A window of data units in a frame of `width` by `height` pixels.
  public init(x: Interval, y: Interval, width: Double, height: Double) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }

  /// Pixels from the left edge to the place of `x`.
  public func across(_ x: Double) -> Double {
    (x - self.x.lower) / self.x.width * width
  }

  /// Pixels from the top edge to the place of `y`. Not finite where `y` is not, or is far away.
  public func down(_ y: Double) -> Double {
    (self.y.upper - y) / self.y.width * height
  }

  /// The x in data units at a distance in pixels from the left edge.
  public func x(across pixels: Double) -> Double { x.point(at: pixels / width) }

  /// The y in data units at a distance in pixels from the top edge.
  public func y(down pixels: Double) -> Double { y.point(at: 1 - pixels / height) }
}
