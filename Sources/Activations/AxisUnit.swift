// What an axis counts in.

/// The unit in which the ticks of an axis stand.
public enum AxisUnit: Sendable {
  /// Plain numbers.
  case number
  /// Multiples of π: for functions that repeat themselves.
  case pi
}
