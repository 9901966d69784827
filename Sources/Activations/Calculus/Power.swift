// Powers with a growing exponent: what n layers make of a factor.

extension PiecewiseFunction {
  /// The function n ↦ baseⁿ, for a positive base.
  public static func powers(of base: Double) -> PiecewiseFunction {
    let rate = DoubleDouble.log(DoubleDouble(base))
    if rate.isZero { return PiecewiseFunction(.constant(1)) }
    return PiecewiseFunction(
      .formula(Feature(width: max(1 / rate.rounded.magnitude, 1e-300))) { n in .exp(rate * n) })
  }
}
