// What to show, in data units: it says what, never how. Layout turns it into a scene.

import Activations

/// A figure: panels in rows, all with the same x axis, a title and a line below it.
public struct Figure: Sendable {
  /// The width and height in pixels.
  public var size: Size
  /// The title, and the accessible name.
  public var title: String
  /// The line below the title: a formula.
  public var subtitle: Subtitle?
  /// Sentences for a reader who does not see the figure.
  public var description: String
  /// The window's x in data units, the same for all panels.
  public var x: Interval
  /// The unit of the ticks of x.
  public var xUnit: AxisUnit
  /// The scale of the x axis, the same for all panels; logarithmic only for a window above 0.
  public var xScale = AxisScale.linear
  /// The names at x = 0, 1, 2 and so on, of an axis that has names instead of numbers.
  public var xCategories: [String] = []
  /// The name below the x axis, if it needs one.
  public var xName: String?
  /// The panels, row by row from the top left; at least one.
  public var panels: [Panel]
  /// The number of panels side by side; less than 1 counts as 1.
  public var columns: Int
  /// What whoever asked for the figure should be told, a sentence each.
  public var notes: [String] = []

  /// A figure of panels over one interval of x.
  public init(
    size: Size, title: String, subtitle: Subtitle?, description: String, x: Interval,
    xUnit: AxisUnit = .number, xName: String? = nil, panels: [Panel], columns: Int = 1
  ) {
    self.size = size
    self.title = title
    self.subtitle = subtitle
    self.description = description
    self.x = x
    self.xUnit = xUnit
    self.xName = xName
    self.panels = panels
    self.columns = columns
  }
}
