// Powers with a growing exponent: what n layers make of a factor.

extension PiecewiseFunction {
  /// The function n ↦ baseⁿ, for a positive base.
  public static func powers(of base: Double) -> PiecewiseFunction {
    PiecewiseFunction(Program(.exp(.log(Expression(base)) * .x)))
  }
}
