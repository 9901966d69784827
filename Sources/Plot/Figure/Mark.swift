// What a panel shows besides curves, in data units.

import Activations

/// Something drawn in a panel that is no curve.
public enum Mark: Sendable {
  /// A stretch of x, shaded.
  case shade(Shade)
  /// A straight line over the whole panel.
  case rule(Rule)
  /// A dot with a label.
  case point(PointMark)
  /// An upright bar.
  case bar(Bar)
  /// A rectangle of a heat map.
  case cell(Cell)
  /// The part of the panel above or below a curve.
  case area(Area)
}

/// A stretch of x, shaded from the top of the panel to its bottom.
public struct Shade: Sendable {
  /// The stretch; its ends may be infinite.
  public var region: Region
  /// The colour.
  public var role: Role
  /// Whether thin slanted lines tell it apart without colour.
  public var isHatched: Bool
  /// Its label from the longest to the shortest form; the first that fits is shown.
  public var labels: [String]

  /// A shaded stretch with its label, from the longest form to the shortest.
  public init(_ region: Region, role: Role, isHatched: Bool = false, labels: [String]) {
    self.region = region
    self.role = role
    self.isHatched = isHatched
    self.labels = labels
  }
}

/// The line y = slope · x + intercept, thin and dashed.
public struct Rule: Sendable {
  /// The slope, in data units.
  public var slope: Double
  /// The y at x = 0, in data units.
  public var intercept: Double
  /// Its equation.
  public var label: String

  /// A line with its equation.
  public init(slope: Double, intercept: Double, label: String) {
    self.slope = slope
    self.intercept = intercept
    self.label = label
  }
}

/// A dot at a place that matters.
public struct PointMark: Sendable {
  /// The place, in data units.
  public var x: Double
  /// The place, in data units.
  public var y: Double
  /// The colour, that of its curve.
  public var role: Role
  /// Its label from the longest to the shortest form; the first that finds room is shown.
  public var labels: [String]

  /// A dot with its label, from the longest form to the shortest.
  public init(x: Double, y: Double, role: Role, labels: [String]) {
    self.x = x
    self.y = y
    self.role = role
    self.labels = labels
  }
}

/// An upright bar from y = 0.
public struct Bar: Sendable {
  /// Its middle, in data units of x.
  public var x: Double
  /// Its width, in data units of x.
  public var width: Double
  /// Its end, in data units of y.
  public var value: Double
  /// The colour.
  public var role: Role
  /// The number at its end, from the longest form to the shortest; the first that is no wider is shown.
  public var labels: [String]

  /// A bar with its number.
  public init(x: Double, width: Double, value: Double, role: Role, labels: [String]) {
    self.x = x
    self.width = width
    self.value = value
    self.role = role
    self.labels = labels
  }
}

/// A square of a heat map, one data unit wide and high.
public struct Cell: Sendable {
  /// Its middle, in data units.
  public var x: Double
  /// Its middle, in data units.
  public var y: Double
  /// The colour.
  public var role: Role
  /// How much of the colour there is over the paper, 0 to 1.
  public var opacity: Double
  /// The number in it.
  public var label: String

  /// A square with its number.
  public init(x: Double, y: Double, role: Role, opacity: Double, label: String) {
    self.x = x
    self.y = y
    self.role = role
    self.opacity = opacity
    self.label = label
  }
}

/// The part of a panel on one side of a curve, between the places where the curve enters and leaves it.
public struct Area: Sendable {
  /// The curve.
  public var edge: PiecewiseFunction
  /// Whether the part lies above the curve; else below.
  public var isAbove: Bool
  /// The colour.
  public var role: Role
  /// How much of the colour there is over what lies below, 0 to 1.
  public var opacity: Double

  /// The part of a panel on one side of a curve.
  public init(edge: PiecewiseFunction, isAbove: Bool, role: Role, opacity: Double) {
    self.edge = edge
    self.isAbove = isAbove
    self.role = role
    self.opacity = opacity
  }
}
