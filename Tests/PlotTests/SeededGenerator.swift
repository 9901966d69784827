// Random numbers that are the same in every run: a failing sweep fails again.

import Foundation

/// SplitMix64: Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators", 2014.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A number whose logarithm is uniform, from `range`, which must be positive.
  mutating func magnitude(in range: ClosedRange<Double>) -> Double {
    exp2(Double.random(in: log2(range.lowerBound)...log2(range.upperBound), using: &self))
  }

  /// A number of either sign whose size is from `range`.
  mutating func signed(_ range: ClosedRange<Double>) -> Double {
    let size = magnitude(in: range)
    return Bool.random(using: &self) ? size : -size
  }
}
