// A pair of axes with what is drawn between them.

import Activations

/// A pair of axes with curves and marks. The x axis is the figure's.
public struct Panel: Sendable {
  /// The line above the panel, where a figure has several.
  public var title: String?
  /// The window's y, in data units.
  public var y: Interval
  /// The scale of the y axis; logarithmic only for a window above 0.
  public var yScale = AxisScale.linear
  /// The name of the y axis, if it needs one; it stands above the axis.
  public var yName: String?
  /// The names at y = 0, 1, 2 and so on, of an axis that has names instead of numbers.
  public var yCategories: [String] = []
  /// The curves, in drawing order.
  public var curves: [Curve]
  /// What else is drawn; where labels find no room, those of later marks are left out first.
  public var marks: [Mark]
  /// The key to the colours of values, right of the panel.
  public var colourBar: ColourBar?
  /// The key to the colours of bars, right of the panel.
  public var colourKey: [(role: Role, label: String)] = []
  /// The panel's share of the height, relative to the other panels.
  public var weight: Double

  /// A panel with its curves and marks.
  public init(
    title: String? = nil, y: Interval, curves: [Curve] = [], marks: [Mark] = [], weight: Double = 1
  ) {
    self.title = title
    self.y = y
    self.curves = curves
    self.marks = marks
    self.weight = weight
  }
}
