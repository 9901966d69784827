// Elementary functions of doubles, rounded from double-double numbers.
//
// The C library's differ from platform to platform in their last bits, and then a figure may differ too. These are
// correctly rounded but for about one argument in 2^40, and the same everywhere.

/// Functions of doubles that have the same bits on every platform.
package enum Rounded {
  private static let ln10 = DoubleDouble.log(10)

  /// log₁₀ x; −∞ at 0 and nan below.
  package static func log10(_ x: Double) -> Double {
    guard x > 0, x.isFinite else { return x == 0 ? -.infinity : x > 0 ? x : .nan }
    return (DoubleDouble.log(DoubleDouble(x)) / ln10).rounded
  }

  /// 10ˣ.
  package static func exp10(_ x: Double) -> Double { DoubleDouble.exp(DoubleDouble(x) * ln10).rounded }

  /// sinh x = (e + e/(1 + e))/2 with e = eˣ − 1.
  package static func sinh(_ x: Double) -> Double {
    // Beyond, it is infinite.
    let e = DoubleDouble.expMinusOne(DoubleDouble(min(x.magnitude, 1000)))
    let size = (0.5 * (e + e / (.one + e))).rounded
    return x.isNaN ? x : x < 0 ? -size : size
  }

  /// arsinh x = log(1 + x + x²/(1 + √(1 + x²))) for x ≥ 0, and odd.
  package static func arsinh(_ x: Double) -> Double {
    guard x.isFinite else { return x }
    let size = DoubleDouble(x.magnitude)
    let square = size.squared
    let angle = DoubleDouble.log(onePlus: size + square / (.one + (.one + square).squareRoot)).rounded
    return x < 0 ? -angle : angle
  }

  /// √(a² + b²), without overflow on the way.
  package static func hypotenuse(_ a: Double, _ b: Double) -> Double {
    guard a.isFinite, b.isFinite else { return a.isInfinite || b.isInfinite ? .infinity : .nan }
    return (DoubleDouble(a).squared + DoubleDouble(b).squared).squareRoot.rounded
  }

  /// xᵖ for x ≥ 0 and p > 0.
  package static func power(_ x: Double, _ p: Double) -> Double {
    guard x > 0, x.isFinite else { return x < 0 ? .nan : x }
    return DoubleDouble.exp(DoubleDouble(p) * DoubleDouble.log(DoubleDouble(x))).rounded
  }

  /// 10ⁿ for n ≥ 0.
  package static func powerOfTen(_ n: Int) -> Double { n < powersOfTen.count ? powersOfTen[n] : .infinity }

  private static let powersOfTen: [Double] = {
    var power = DoubleDouble.one
    return (0...308).map { _ in
      defer { power = power * 10 }
      return power.rounded
    }
  }()
}
