// eˣ in two doubles, about as fast as the system's in one.
// Unsafe: the same 256 bits, as numbers and as patterns.

/// eˣ for x from −1e6 to 0 as mantissa · 2^exponent, the mantissa from 1 to 2 in two parts.
///
/// x = n (log 2)/64 + r with |r| ≤ 0.0055; eˣ = 2^(n/64) (1 + r + r²/2 + …), the first factor from a table.
/// Relative error below 2^−59 (Tang, "Table-driven implementation of the exponential function in IEEE
/// floating-point arithmetic", 1989).
struct TwoPartExponential {
  let mantissa: TwoPart
  /// n + 1.5 · 2⁵² as its bits: the last six are the place in the table, those above them the exponent.
  private let bits: SIMD4<UInt64>

  /// - Parameters:
  ///   - x: From −1e6 to 0; other values give nonsense, but no trap.
  ///   - low: What rounding x lost.
  @inline(__always) init(_ x: Lanes, low: Lanes = .zero) {
    // Adding and taking away 1.5 · 2⁵² rounds to a whole number.
    let shifted = x * 92.332482616893656877 + 0x1.8p52
    let n = shifted - 0x1.8p52
    bits = unsafe unsafeBitCast(shifted, to: SIMD4<UInt64>.self)
    let r = (x - n * DoubleDouble.ln2Over64.0) - (n * DoubleDouble.ln2Over64.1 - low)
    let square = r * r
    let odd: Lanes = r * (1.0 / 6) + 0.5
    let even: Lanes = r * (1.0 / 120) + (1.0 / 24)
    let p: Lanes = r + square * (odd + square * (even + square * (1.0 / 720)))
    var (high, rest) = (Lanes.zero, Lanes.zero)
    for lane in 0..<4 {
      let entry = DoubleDouble.powersOfTwo[Int(truncatingIfNeeded: bits[lane] & 63)]
      (high[lane], rest[lane]) = entry
    }
    mantissa = TwoPart(ordered: high, rest + high * p)
  }

  /// eˣ for x from −700 to 0.
  @inline(__always) var value: TwoPart {
    // The exponent modulo 4096 where a double has it; what overflows is the sign.
    let scale = unsafe unsafeBitCast(((bits &>> 6) &<< 52) &+ (1023 << 52), to: Lanes.self)
    return TwoPart(mantissa.high * scale, mantissa.low * scale)
  }

  /// factor · eˣ at the first point, for x so low that eˣ alone may be too small for a double.
  func times(_ factor: Double) -> Double {
    let exponent = Int(Int32(truncatingIfNeeded: bits[0])) >> 6
    let product = factor * mantissa.high[0] + factor * mantissa.low[0]
    // In three steps, of which only the last can round.
    let third = exponent / 3
    return product * DoubleDouble.power(third) * DoubleDouble.power(third)
      * DoubleDouble.power(exponent - 2 * third)
  }
}
