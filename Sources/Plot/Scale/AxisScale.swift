// How an axis maps data to its length: evenly, by decades, or by decades on both sides of 0.

import Activations

/// The map from data units to the units in which an axis is even.
public enum AxisScale: Sendable, Equatable {
  /// u = y.
  case linear
  /// u = log₁₀ y: a decade takes the same length everywhere. 0 and negative numbers lie infinitely far below.
  case log
  /// u = asinh(y / 2c) / ln 10: nearly linear for |y| below the threshold c, which is positive, and
  /// ±log₁₀(|y| / c) far beyond it.
  ///
  /// Unlike ±log(1 + |y| / c) (Webber, "A bi-symmetric log transformation for wide-range data", 2013; d3's
  /// symlog) it is smooth at 0, so that a smooth curve stays one (matplotlib's asinh scale).
  case symlog(threshold: Double)

  /// The position of a number on the axis.
  public func position(_ y: Double) -> Double {
    switch self {
    case .linear: y
    case .log: y > 0 ? Rounded.log10(y) : y.isNaN ? y : -.infinity
    case .symlog(let threshold):
      if (y / threshold).magnitude < 1e16 {
        Rounded.arsinh(y / threshold / 2) / Self.ln10
      } else {
        // asinh z = log 2z, and y / c may overflow.
        (y < 0 ? -1 : 1) * (Rounded.log10(y.magnitude) - Rounded.log10(threshold))
      }
    }
  }

  /// The derivative of `position`: not negative; nan or infinite where a logarithm has none.
  public func slope(_ y: Double) -> Double {
    switch self {
    case .linear: 1
    case .log: y > 0 ? 1 / y / Self.ln10 : .nan
    case .symlog(let threshold):
      // √(y² + 4c²) without overflow.
      1 / (Rounded.hypotenuse(y, 2 * threshold) * Self.ln10)
    }
  }

  /// The number at a position on the axis: the inverse of `position`.
  public func value(_ u: Double) -> Double {
    switch self {
    case .linear: u
    case .log: Rounded.exp10(u)
    case .symlog(let threshold):
      if u.magnitude < 16 {
        2 * threshold * Rounded.sinh(u * Self.ln10)
      } else {
        // 2 sinh z = eᶻ to double precision, and e^z may overflow before c makes it small.
        (u < 0 ? -1 : 1) * Rounded.exp10(u.magnitude + Rounded.log10(threshold))
      }
    }
  }

  private static let ln10 = 2.302585092994046
}
