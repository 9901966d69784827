// What of a function a figure may point at; all of it is found by the analysis.

/// A kind of fact that a figure marks.
public enum Annotation: Sendable, Equatable {
  /// Dots where the function is 0.
  case zeros
  /// Dots where the function or its gradient turns.
  case extrema
  /// Dots where the curvature changes its sign.
  case inflections
  /// The lines that the graph approaches.
  case asymptotes
  /// The stretches where the gradient is below the threshold of `Analysis.usualThreshold`.
  case saturation
  /// The stretches where the gradient is 0.
  case dead
  /// The corners and jumps.
  case kinks
  /// Dots with the values at these x, in data units.
  case values([Double])

  /// Every kind that needs no numbers.
  public static let all: [Annotation] = [
    .zeros, .extrema, .inflections, .asymptotes, .saturation, .dead, .kinks,
  ]
}
