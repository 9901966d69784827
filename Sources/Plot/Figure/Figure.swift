// What to show, in data units: it says what, never how. Layout turns it into a scene.

import Activations

/// A curve: one derivative of a function.
public struct Curve: Sendable {
  /// The function.
  public var function: PiecewiseFunction
  /// Which derivative is drawn; it also decides how the line is dashed.
  public var order: DerivativeOrder
  /// The name at the end of the curve, such as "σ′(x)".
  public var label: String
  /// The number of the curve's colour, from 0.
  public var series: Int

  /// A curve with its name and colour.
  public init(_ function: PiecewiseFunction, _ order: DerivativeOrder, label: String, series: Int) {
    self.function = function
    self.order = order
    self.label = label
    self.series = series
  }
}

/// A pair of axes with curves.
public struct Panel: Sendable {
  /// The window's y, in data units.
  public var y: Interval
  /// The curves, in drawing order.
  public var curves: [Curve]
  /// The panel's share of the height, relative to the other panels.
  public var weight: Double

  /// A panel with its curves.
  public init(y: Interval, curves: [Curve], weight: Double = 1) {
    self.y = y
    self.curves = curves
    self.weight = weight
  }
}

/// A figure: panels one above the other with the same x axis, a title and a line below it.
public struct Figure: Sendable {
  /// The width and height in pixels.
  public var size: Size
  /// The title, and the accessible name.
  public var title: String
  /// The line below the title: a formula.
  public var subtitle: String?
  /// Sentences for a reader who does not see the figure.
  public var description: String
  /// The window's x in data units, the same for all panels.
  public var x: Interval
  /// The unit of the ticks of x.
  public var xUnit: AxisUnit
  /// The name below the x axis, if it needs one.
  public var xName: String?
  /// The panels from top to bottom; at least one.
  public var panels: [Panel]

  /// A figure of panels over one interval of x.
  public init(
    size: Size, title: String, subtitle: String?, description: String, x: Interval,
    xUnit: AxisUnit = .number, xName: String? = nil, panels: [Panel]
  ) {
    self.size = size
    self.title = title
    self.subtitle = subtitle
    self.description = description
    self.x = x
    self.xUnit = xUnit
    self.xName = xName
    self.panels = panels
  }
}

/// The width and height of a figure in pixels, each from 16 to 16,384.
public struct Size: Sendable, Equatable {
  /// The width in pixels.
  public let width: Int
  /// The height in pixels.
  public let height: Int

  /// The pixels a side may have.
  public static let limits = 16...16_384

  /// A size in pixels; nil outside the limits.
  public init?(width: Int, height: Int) {
    guard Size.limits.contains(width), Size.limits.contains(height) else { return nil }
    self.width = width
    self.height = height
  }

  private init(_ width: Int, _ height: Int) {
    (self.width, self.height) = (width, height)
  }

  /// 640 by 400 pixels.
  public static let standard = Size(640, 400)
}
