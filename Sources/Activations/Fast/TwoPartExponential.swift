// eˣ in two doubles, about as fast as the system's in one.

/// eˣ for x ≤ 0 as mantissa · 2^exponent, the mantissa from 1 to 2 in two parts.
///
/// x = n (log 2)/64 + r with |r| ≤ 0.0055; eˣ = 2^(n/64) (1 + r + r²/2 + …), the first factor from a table.
/// Relative error below 2^−60 (Tang, "Table-driven implementation of the exponential function in IEEE
/// floating-point arithmetic", 1989).
struct TwoPartExponential {
  let mantissa: TwoPart
  let exponent: Int

  /// - Parameters:
  ///   - x: From −1e6 to 0.
  ///   - low: What rounding x lost.
  @inline(__always) init(_ x: Double, low: Double = 0) {
    // Adding and taking away 1.5 · 2⁵² rounds to a whole number, whose last bits then are those of the sum.
    let shifted = x * 92.332482616893656877 + 0x1.8p52
    let n = shifted - 0x1.8p52
    let index =
      Int(truncatingIfNeeded: shifted.bitPattern & 0x003F_FFFF)
      - (shifted.bitPattern & 0x0020_0000 != 0 ? 0x40_0000 : 0)
    let r = (x - n * Wide.ln2Over64.0) - (n * Wide.ln2Over64.1 - low)
    let square = r * r
    let p =
      r + square * ((0.5 + r * (1.0 / 6)) + square * ((1.0 / 24 + r * (1.0 / 120)) + square * (1.0 / 720)))
    let entry = Wide.powersOfTwo[index & 63]
    let (high, lost) = quickTwoSum(entry.high, entry.low + entry.high * p)
    mantissa = TwoPart(high, lost)
    exponent = index >> 6
  }

  /// eˣ for x from −700 to 0.
  @inline(__always) var value: TwoPart {
    let scale = Wide.power(exponent)
    return TwoPart(mantissa.high * scale, mantissa.low * scale)
  }
}
