// The bytes that libFuzzer makes up, read as choices and numbers.

import Activations

@testable import Tool

/// An input that is read from its beginning; beyond its end there are zeros.
struct FuzzInput {
  let bytes: [UInt8]
  private var next = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// What has not been read.
  var rest: ArraySlice<UInt8> { bytes.dropFirst(next) }

  private mutating func byte() -> UInt8 {
    defer { next += 1 }
    return next < bytes.count ? bytes[next] : 0
  }

  /// A number from 0 up to, not including, the count, which is at most 65,536.
  mutating func choice(_ count: Int) -> Int {
    (Int(byte()) << 8 | Int(byte())) % count
  }

  /// A number: small and plain, of any size, or one that few think of.
  mutating func number() -> Double {
    switch byte() % 4 {
    case 0: return Double(Int8(bitPattern: byte())) / 8
    case 1: return Double(Int8(bitPattern: byte()))
    case 2:
      let odd = [
        0, -0.0, .infinity, -.infinity, .nan, 1e300, -1e300, 1e-300, .leastNonzeroMagnitude,
        .greatestFiniteMagnitude,
      ]
      return odd[choice(odd.count)]
    default: return Double(bitPattern: (0..<8).reduce(0) { whole, _ in whole << 8 | UInt64(byte()) })
    }
  }

  /// An interval as commands take them, two numbers apart by what `RangeArgument` asks for; else nil.
  mutating func interval() -> Interval? {
    let (a, b) = (number(), number())
    guard let range = try? RangeArgument("\(min(a, b)):\(max(a, b))") else { return nil }
    return Interval(range.lower, range.upper)
  }
}
