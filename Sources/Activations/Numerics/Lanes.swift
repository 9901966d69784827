// Four doubles at once: most of the time of one evaluation in double-double numbers is waiting for the operation before,
// and four that do not wait for each other fill it.
// Unsafe: the same 256 bits, as numbers and as patterns.

/// The x of four points, or some quantity at each of them.
typealias Lanes = SIMD4<Double>

/// The bits of four doubles.
typealias LaneBits = SIMD4<UInt64>

extension Lanes {
  /// The bits of each.
  @inline(__always) var bits: LaneBits { unsafe unsafeBitCast(self, to: LaneBits.self) }

  /// The numbers with the given bits.
  @inline(__always) init(bits: LaneBits) { self = unsafe unsafeBitCast(bits, to: Lanes.self) }

  /// |x| of each.
  @inline(__always) var magnitudes: Lanes { Lanes(bits: bits & 0x7FFF_FFFF_FFFF_FFFF) }

  /// The leading 26 bits of each.
  @inline(__always) var leading: Lanes { Lanes(bits: bits & 0xFFFF_FFFF_F800_0000) }

  /// One of two numbers at each point.
  @inline(__always) static func choose(where mask: LaneMask, _ a: Lanes, else b: Lanes) -> Lanes {
    Lanes(bits: (a.bits & mask.bits) | (b.bits & ~mask.bits))
  }
}

/// A yes or no for each of four points.
struct LaneMask {
  /// All bits or none of them.
  let bits: LaneBits

  @inline(__always) init(_ mask: SIMDMask<SIMD4<Int64>>) {
    bits = unsafe unsafeBitCast(mask, to: LaneBits.self)
  }

  @inline(__always) private init(bits: LaneBits) { self.bits = bits }

  @inline(__always) static func & (a: LaneMask, b: LaneMask) -> LaneMask { LaneMask(bits: a.bits & b.bits) }
  @inline(__always) static func | (a: LaneMask, b: LaneMask) -> LaneMask { LaneMask(bits: a.bits | b.bits) }
  @inline(__always) static prefix func ! (a: LaneMask) -> LaneMask { LaneMask(bits: ~a.bits) }

  /// Whether it is a yes at every point.
  @inline(__always) var isAll: Bool { bits.wrappedSum() == 0 &- UInt64(Lanes.scalarCount) }
  /// Whether it is a yes at the given point.
  @inline(__always) subscript(lane: Int) -> Bool { bits[lane] != 0 }
}

/// a + b and what rounding it lost, exactly (Knuth 1969).
@inline(__always) func twoSum(_ a: Lanes, _ b: Lanes) -> (sum: Lanes, lost: Lanes) {
  let sum = a + b
  let part = sum - a
  return (sum, (a - (sum - part)) + (b - part))
}

/// The same where |a| ≥ |b| (Dekker 1971).
@inline(__always) func quickTwoSum(_ a: Lanes, _ b: Lanes) -> (sum: Lanes, lost: Lanes) {
  let sum = a + b
  return (sum, b - (sum - a))
}

/// a · b and what rounding it lost, exactly while that is no denormal.
///
/// Both factors are split in halves (Dekker 1971): a fused multiply-add would be a call wherever the processor is not
/// known to have it.
@inline(__always) func twoProduct(_ a: Lanes, _ b: Lanes) -> (product: Lanes, lost: Lanes) {
  let (ah, bh) = (a.leading, b.leading)
  let (al, bl) = (a - ah, b - bh)
  let product = a * b
  return (product, ((ah * bh - product) + ah * bl + al * bh) + al * bl)
}
