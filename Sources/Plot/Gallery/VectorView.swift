// How a function of a vector can be shown.

/// A way to show a function of a vector.
public enum VectorView: String, Sendable, CaseIterable {
  /// Its values while one input moves, as curves.
  case slices
  /// Its values for some inputs, as bars.
  case bars
  /// Its Jacobian for some inputs, as a heat map.
  case jacobian
  /// A gated unit over its value and its gate, as filled contours.
  case contours
}
