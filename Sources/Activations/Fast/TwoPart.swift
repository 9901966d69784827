// Two doubles as one number, in plain arithmetic: what the fast forms of the most used functions carry.

/// An unevaluated sum of two doubles, accurate to about 2^−60; unlike `Wide` without an exponent of its own.
struct TwoPart: Sendable {
  var high: Double
  var low: Double

  @inline(__always) init(_ high: Double, _ low: Double) {
    self.high = high
    self.low = low
  }

  /// The nearest double.
  @inline(__always) var rounded: Double { high + low }

  @inline(__always) static func * (a: TwoPart, b: TwoPart) -> TwoPart {
    let (p, e) = twoProduct(a.high, b.high)
    return TwoPart(p, e + (a.high * b.low + a.low * b.high))
  }

  @inline(__always) static func * (a: Double, b: TwoPart) -> TwoPart {
    let (p, e) = twoProduct(a, b.high)
    return TwoPart(p, e + a * b.low)
  }

  @inline(__always) static func + (a: Double, b: TwoPart) -> TwoPart {
    let (sum, lost) = twoSum(a, b.high)
    return TwoPart(sum, lost + b.low)
  }

  /// 1/(1 + this), for this from 0 to 1.
  @inline(__always) var reciprocalOfOnePlus: TwoPart {
    let (sum, lost) = quickTwoSum(1, high)
    let rest = lost + low
    let q = 1 / sum
    // What q lost, and what the rest of the sum takes away.
    let residue = 1.0.addingProduct(-q, sum)
    return TwoPart(q, q * (residue - q * rest))
  }
}
