// Four points at once: the processor's registers hold two or four doubles, and most of the time of one
// evaluation is waiting for the operation before.

/// The x of four points, or some quantity at each of them.
typealias Lanes = SIMD4<Double>

/// A yes or no for each of four points.
typealias Mask = SIMDMask<SIMD4<Int64>>

extension Lanes: JetScalar {}

extension Jet<Lanes> {
  /// The jet at one of the points.
  subscript(lane: Int) -> Jet<Double> {
    get { Jet<Double>(value[lane], derivative[lane], secondDerivative[lane]) }
    set {
      (value[lane], derivative[lane], secondDerivative[lane]) = (
        newValue.value, newValue.derivative, newValue.secondDerivative
      )
    }
  }
}

extension Lanes {
  /// |x| of each.
  @inline(__always) var magnitudes: Lanes { replacing(with: -self, where: self .< 0) }
}

/// An unevaluated sum of two doubles at each of four points, accurate to about 2^−59; unlike `DoubleDouble` without
/// an exponent of its own.
struct TwoPart {
  var high: Lanes
  var low: Lanes

  @inline(__always) init(_ high: Lanes, _ low: Lanes) {
    self.high = high
    self.low = low
  }

  /// a + b, exactly (Knuth 1969).
  @inline(__always) init(sum a: Lanes, _ b: Lanes) {
    high = a + b
    let part = high - a
    low = (a - (high - part)) + (b - part)
  }

  /// a + b, exactly where |a| ≥ |b| (Dekker 1971).
  @inline(__always) init(ordered a: Lanes, _ b: Lanes) {
    high = a + b
    low = b - (high - a)
  }

  /// a · b, exactly for factors below 2^990 and no denormal product.
  ///
  /// Both factors are split in halves of 26 bits (Dekker 1971): a fused multiply-add would be a call wherever
  /// the processor is not known to have it.
  @inline(__always) init(product a: Lanes, _ b: Lanes) {
    let (ac, bc) = (a * 134_217_729, b * 134_217_729)
    let (ah, bh) = (ac - (ac - a), bc - (bc - b))
    let (al, bl) = (a - ah, b - bh)
    high = a * b
    low = ((ah * bh - high) + ah * bl + al * bh) + al * bl
  }

  /// The nearest doubles.
  @inline(__always) var rounded: Lanes { high + low }

  /// The product with another sum, rounded: the leading parts' product and what the lesser parts add.
  @inline(__always) func times(_ other: TwoPart) -> Lanes {
    high * other.high + (high * other.low + low * other.high)
  }

  /// The product with a number, the lesser part apart.
  @inline(__always) func product(_ number: Lanes) -> TwoPart { TwoPart(high * number, low * number) }

  /// The one or the other at each point.
  @inline(__always) func replacing(with other: TwoPart, where mask: Mask) -> TwoPart {
    TwoPart(high.replacing(with: other.high, where: mask), low.replacing(with: other.low, where: mask))
  }

  /// 1/this to two digits, for this from 1 to 2: enough to scale what rounding lost.
  @inline(__always) var roughReciprocal: Lanes {
    let start: Lanes = 24.0 / 17 - 8.0 / 17 * high
    return start * (2 - high * start)
  }
}
