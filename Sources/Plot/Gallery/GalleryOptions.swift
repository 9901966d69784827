// What may be chosen for a figure.

import Activations

/// What may be chosen for a figure of one function or several; everything has a good default.
public struct GalleryOptions: Sendable {
  /// The derivatives to draw, in drawing order; the function itself and its gradient by default.
  public var orders: [DerivativeOrder] = [.value, .first]
  /// The window's x in data units; the functions' own by default.
  public var x: Interval?
  /// The window's y in data units; chosen from the values by default.
  public var y: Interval?
  /// The scale of the x axis.
  public var xScale = ScaleChoice.linear
  /// The scale of the y axis; with another than a linear one all curves stand in one panel.
  public var yScale = ScaleChoice.linear
  /// The size in pixels; one that suits the figure by default.
  public var size: Size?
  /// The title; the names and the non-default parameters by default.
  public var title: String?
  /// How a function of a vector is shown; as curves by default, a gated unit as contours. A view that the
  /// function does not have becomes curves.
  public var view: VectorView?
  /// The inputs of a function of a vector; those of its preview by default.
  public var logits: [Double]?
  /// What is marked; nothing by default. Only a figure of one function of one number has marks.
  public var annotations: [Annotation] = []

  /// The defaults.
  public init() {}
}
