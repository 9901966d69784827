// Periodic functions with too many periods in a window to be drawn as a curve.

import Activations

extension PiecewiseFunction {
  /// Whether there are more periods in an interval than any figure can resolve.
  func oscillatesTooFast(over interval: Interval) -> Bool {
    features.contains { $0.periods(in: interval) > Feature.mostPeriods }
  }
}

extension CurveFitter {
  /// A curve with a shorter period, in pixels, would be a solid band.
  private static let shortestPeriod = 1.5

  /// Whether there are so many periods in the window that no curve can be seen: its path is empty.
  public func oscillatesTooFast(_ function: PiecewiseFunction) -> Bool {
    function.oscillatesTooFast(over: viewport.x)
      || function.features.contains { feature in
        guard let period = feature.period else { return false }
        if viewport.xScale == .linear {
          return period / viewport.x.width * viewport.width < Self.shortestPeriod
        }
        // The last period is the narrowest on a logarithmic axis.
        return viewport.width - viewport.screenX(viewport.x.upper - period) < Self.shortestPeriod
      }
  }
}
