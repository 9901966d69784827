// Decimal numbers as people write them, and nothing else: no nan, no hexadecimal, no locale.
// Goals in this order: the nearest Double, a refusal that helps, and speed for a million lines.
// Unsafe: the bytes are read while they are lent, and no index reaches their count.

/// A strict parser for finite decimal numbers.
///
///     number   = [sign] (digits ["." [digits]] | "." digits) [("e" | "E") [sign] digits]
///     sign     = "+" | "-" | "−" (U+2212)
///
/// The result is the Double nearest to the decimal number, so a magnitude below 5e-324 becomes zero.
enum Number {
  /// - Throws: A `Failure` with status 64; see `Failure.inLine` for numbers that come from a file.
  static func parse(_ text: String) throws(Failure) -> Double {
    var text = text
    switch text.withUTF8({ unsafe scan($0) }) {
    case .value(let value): return value
    case .refused(let reason): throw failure(text, reason)
    }
  }

  /// The same for bytes, as from a `LineReader`.
  static func parse(_ bytes: ArraySlice<UInt8>) throws(Failure) -> Double {
    switch unsafe bytes.withUnsafeBufferPointer({ unsafe scan($0) }) {
    case .value(let value): return value
    case .refused(let reason): throw failure(String(decoding: bytes, as: UTF8.self), reason)
    }
  }

  private enum Outcome {
    case value(Double)
    case refused(Reason)
  }

  private enum Reason {
    case malformed, tooLong, tooLarge
  }

  private static func scan(_ bytes: UnsafeBufferPointer<UInt8>) -> Outcome {
    if bytes.count > Limits.number { return .refused(.tooLong) }
    var cursor = unsafe Cursor(bytes: bytes)
    let isNegative = cursor.takeSign()

    var significand = Significand()
    let hasInteger = cursor.takeDigits { significand.append($0, isFraction: false) }
    var hasFraction = false
    if cursor.take(UInt8(ascii: ".")) {
      hasFraction = cursor.takeDigits { significand.append($0, isFraction: true) }
    }
    guard hasInteger || hasFraction else { return .refused(.malformed) }

    var exponent = 0
    if cursor.take(UInt8(ascii: "e")) || cursor.take(UInt8(ascii: "E")) {
      let isNegative = cursor.takeSign()
      // Saturates far beyond what a Double or 400 digits can reach.
      let hasDigits = cursor.takeDigits { if exponent < 100_000 { exponent = exponent * 10 + Int($0) } }
      guard hasDigits else { return .refused(.malformed) }
      if isNegative { exponent = -exponent }
    }
    guard cursor.isAtEnd else { return .refused(.malformed) }

    if let magnitude = significand.exactly(timesTenTo: exponent) {
      return .value(isNegative ? -magnitude : magnitude)
    }
    // The grammar holds, so the library can only agree; it knows no other minus than '-'.
    let text = unsafe String(decoding: bytes, as: UTF8.self)
    let ascii = String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "−" ? "-" : $0 }))
    guard let value = Double(ascii) else { return .refused(.malformed) }
    return value.isFinite ? .value(value) : .refused(.tooLarge)
  }

  private static func failure(_ text: String, _ reason: Reason) -> Failure {
    let shown = VisibleText.quoted(text)
    let message =
      switch reason {
      case .tooLong: "\(shown) is longer than \(Limits.number) bytes; write a shorter number"
      case .tooLarge: "\(shown) is too large; numbers go up to \(Double.greatestFiniteMagnitude)"
      case .malformed: malformed(text, shown)
      }
    return Failure(status: .usage, message: message)
  }

  private static func malformed(_ text: String, _ shown: String) -> String {
    let lower = text.lowercased()
    let unsigned = lower.drop { $0 == "+" || $0 == "-" || $0 == "−" }
    if text.isEmpty { return "the number is empty; write one, as in 0.5" }
    if ["nan", "snan", "inf", "∞"].contains(where: { unsigned.hasPrefix($0) }) {
      return "\(shown) is not allowed: a number must be finite"
    }
    if text.contains(",") { return "\(shown) is not a number; use a point for decimals, as in 1.5" }
    if unsigned.hasPrefix("0x") { return "\(shown) is not a number; write it in decimal" }
    if text.contains("_") { return "\(shown) is not a number; leave out the underscores" }
    if text.contains(where: \.isWhitespace) { return "\(shown) is not a number; leave out the spaces" }
    if text.contains(where: { $0.isNumber && !$0.isASCII }) {
      return "\(shown) is not a number; use the digits 0 to 9"
    }
    return "\(shown) is not a number; write it as in 0.5 or -1e-3"
  }
}

/// A position in the bytes of a number.
@safe private struct Cursor {
  let bytes: UnsafeBufferPointer<UInt8>
  var index = 0

  var isAtEnd: Bool { unsafe index == bytes.count }

  mutating func take(_ byte: UInt8) -> Bool {
    guard unsafe index < bytes.count, unsafe bytes[index] == byte else { return false }
    index += 1
    return true
  }

  /// True for a minus. U+2212 is what our own figures print, so it can be copied back.
  mutating func takeSign() -> Bool {
    if take(UInt8(ascii: "-")) { return true }
    if take(UInt8(ascii: "+")) { return false }
    let isMinus =
      unsafe index + 2 < bytes.count && bytes[index] == 0xE2
      && bytes[index + 1] == 0x88 && bytes[index + 2] == 0x92
    if isMinus { index += 3 }
    return isMinus
  }

  /// True if there was at least one digit.
  mutating func takeDigits(_ body: (UInt8) -> Void) -> Bool {
    let first = index
    while unsafe index < bytes.count {
      let digit = unsafe bytes[index] &- UInt8(ascii: "0")
      guard digit <= 9 else { break }
      body(digit)
      index += 1
    }
    return index > first
  }
}

/// The digits of a number as an integer, as long as they fit.
private struct Significand {
  private var value: UInt64 = 0
  /// The power of ten that fraction digits took away.
  private var shift = 0
  private var isWhole = true

  mutating func append(_ digit: UInt8, isFraction: Bool) {
    // Below 1e15 another digit keeps the value under 2^53, where every integer is a Double.
    guard value < 900_000_000_000_000 else {
      isWhole = false
      return
    }
    value = value * 10 + UInt64(digit)
    if isFraction { shift -= 1 }
  }

  /// The value times a power of ten where two exact Doubles and one rounding give it, else nil.
  ///
  /// Powers of ten up to 10^22 are exact in a Double, and IEEE division and multiplication round to
  /// nearest (W. D. Clinger, "How to read floating point numbers accurately", 1990).
  func exactly(timesTenTo exponent: Int) -> Double? {
    guard isWhole else { return nil }
    if value == 0 { return 0 }
    let power = exponent + shift
    guard (-22...22).contains(power) else { return nil }
    return power < 0
      ? Double(value) / Significand.powersOfTen[-power] : Double(value) * Significand.powersOfTen[power]
  }

  private static let powersOfTen: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17,
    1e18, 1e19, 1e20, 1e21, 1e22,
  ]
}
