// The map between data and the pixels of a frame.

import Activations

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
  /// A window that a scale cannot show, as one with 0 on a logarithmic axis, is shown on a linear one.
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

  /// Pixels from the left edge to `x` in data units.
  public func screenX(_ x: Double) -> Double { screenX(scaled: xScale.position(x)) }

  /// Pixels from the left edge to `u` in the units of the x axis' scale.
  func screenX(scaled u: Double) -> Double {
    (u - scaledX.lower) / scaledX.width * width
  }

  /// Pixels from the top edge to `y` in data units. Not finite where `y` is not, is far away, or has no position on the
  /// axis.
  public func screenY(_ y: Double) -> Double {
    (scaledY.upper - yScale.position(y)) / scaledY.width * height
  }

  /// The slope on the screen, in pixels a unit of the x axis' scale, of a curve with this value and slope.
  func screenSlope(_ value: Double, slope: Double) -> Double {
    -(yScale == .linear ? slope : slope * yScale.slope(value)) / scaledY.width * height
  }

  /// The x in data units at a distance in pixels from the left edge.
  public func dataX(_ screenX: Double) -> Double { xScale.value(scaledX.point(at: screenX / width)) }

  /// The y in data units at a distance in pixels from the top edge.
  public func dataY(_ screenY: Double) -> Double { yScale.value(scaledY.point(at: 1 - screenY / height)) }
}
