// The key to the colours of values.

import Activations

/// A key that says which colour stands for which value, right of a panel.
public struct ColourBar: Sendable {
  /// A stretch of the bar with its colour.
  public struct Band: Sendable {
    /// The stretch, in units of the bar.
    public var part: Interval
    /// The colour.
    public var role: Role
    /// How much of the colour there is over the paper, 0 to 1.
    public var opacity: Double
  }

  /// The ends of the bar, in a unit of its own.
  public var ends: Interval
  /// The bands, each inside the bar.
  public var bands: [Band]
  /// Numbers beside the bar, from the lowest to the highest, with their places in units of the bar.
  public var labels: [(place: Double, text: String)]
}
