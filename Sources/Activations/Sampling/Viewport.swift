// The map between data and pixels.

/// A window of data units seen through a frame of pixels.
///
/// Pixels count from the frame's top left corner, x to the right and y downward.
public struct Viewport: Sendable {
  /// The window's x, in data units.
  public let x: Interval
  /// The window's y, in data units.
  public let y: Interval
  /// The scale of the x axis; logarithmic only for a window above 0.
  public let xScale: AxisScale
  /// The scale of the y axis, likewise.
  public let yScale: AxisScale
  /// The frame's width in pixels.
  public let width: Double
  /// The frame's height in pixels.
  public let height: Double
  /// The windows in the units of their scales.
  let scaledX: Interval
  let scaledY: Interval

  /// A window of data units in a frame of `width` by `height` pixels.
  ///
  /// A window that a scale cannot show, as one with 0 on a logarithmic axis, is seen on a linear one.
  public init(
    x: Interval, y: Interval, width: Double, height: Double, xScale: AxisScale = .linear,
    yScale: AxisScale = .linear
  ) {
    self.x = x
    self.y = y
    (self.xScale, scaledX) = Viewport.scaled(x, xScale)
    (self.yScale, scaledY) = Viewport.scaled(y, yScale)
    self.width = width
    self.height = height
  }

  private static func scaled(_ interval: Interval, _ scale: AxisScale) -> (AxisScale, Interval) {
    guard let scaled = Interval(scale.position(interval.lower), scale.position(interval.upper)) else {
      return (.linear, interval)
    }
    return (scale, scaled)
  }

  /// Pixels from the left edge to the place of `x`.
  public func across(_ x: Double) -> Double { across(scaled: xScale.position(x)) }

  /// Pixels from the left edge to a place in the units of the x axis' scale.
  func across(scaled u: Double) -> Double {
    (u - scaledX.lower) / scaledX.width * width
  }

  /// Pixels from the top edge to the place of `y`. Not finite where `y` is not, is far away, or has no place
  /// on the axis.
  public func down(_ y: Double) -> Double {
    (scaledY.upper - yScale.position(y)) / scaledY.width * height
  }

  /// Pixels down a unit of the x axis' scale, for a value that has this slope there.
  func steepness(_ value: Double, slope: Double) -> Double {
    -(yScale == .linear ? slope : slope * yScale.slope(value)) / scaledY.width * height
  }

  /// The x in data units at a distance in pixels from the left edge.
  public func x(across pixels: Double) -> Double { xScale.value(scaledX.point(at: pixels / width)) }

  /// The y in data units at a distance in pixels from the top edge.
  public func y(down pixels: Double) -> Double { yScale.value(scaledY.point(at: 1 - pixels / height)) }
}
