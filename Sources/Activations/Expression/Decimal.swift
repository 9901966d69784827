// Decimal numbers as they are written: exact, of up to 36 digits.

/// A decimal number: an integer of up to 36 digits times a power of ten.
///
/// Its last digit is not 0, so that equal numbers are equal part by part; 0 has the exponent 0.
struct Decimal: Sendable, Equatable {
  /// Whether it is below 0.
  let isNegative: Bool
  /// The integer's digits in front of the last 18, and those.
  let digits: (high: UInt64, low: UInt64)
  /// The power of ten of the last digit.
  let exponent: Int

  /// 10¹⁸.
  private static let base: UInt64 = 1_000_000_000_000_000_000
  /// The most digits that a number may have, without zeros at both ends.
  static let mostDigits = 36

  /// The number with these digits, of which those at both ends may be 0, and the power of ten of the last one; nil for
  /// too many.
  private init?(isNegative: Bool, digits: some BidirectionalCollection<UInt8>, exponent: Int) {
    let leading = digits.drop { $0 == 0 }
    let zeros = leading.reversed().prefix { $0 == 0 }.count
    let kept = Array(leading.dropLast(zeros))
    guard kept.count <= Decimal.mostDigits else { return nil }
    let integer = { (digits: ArraySlice<UInt8>) in digits.reduce(0) { 10 * $0 + UInt64($1) } }
    let split = max(kept.count - 18, 0)
    self.digits = (integer(kept[..<split]), integer(kept[split...]))
    self.exponent = kept.isEmpty ? 0 : exponent + zeros
    self.isNegative = isNegative && !kept.isEmpty
  }

  private init(isNegative: Bool, digits: (high: UInt64, low: UInt64), exponent: Int) {
    self.isNegative = isNegative
    self.digits = digits
    self.exponent = exponent
  }

  /// An integer.
  init(_ value: Int) {
    self.init(
      isNegative: value < 0, digits: String(value.magnitude).utf8.map { $0 - UInt8(ascii: "0") }, exponent: 0)!
  }

  /// The decimal with the fewest digits that is read as this finite double.
  init(shortestFor value: Double) {
    precondition(value.isFinite, "a number is finite")
    self.init("\(value)")!
  }

  /// A decimal such as "-0.044715" or "1.5e-3"; nil for what is none and for more than 36 digits.
  init?(_ text: String) {
    var rest = text.utf8[...]
    let isNegative = rest.first == UInt8(ascii: "-")
    if isNegative { rest.removeFirst() }
    let isDigit = { (byte: UInt8) in (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
    let whole = rest.prefix(while: isDigit)
    rest = rest.dropFirst(whole.count)
    var fraction = rest.prefix(0)
    if rest.first == UInt8(ascii: ".") {
      fraction = rest.dropFirst().prefix(while: isDigit)
      rest = rest.dropFirst(1 + fraction.count)
    }
    var exponent = 0
    if rest.first == UInt8(ascii: "e") {
      guard let value = Int(String(rest.dropFirst()) ?? ""), value.magnitude <= 1_000_000 else { return nil }
      exponent = value
      rest = rest.suffix(0)
    }
    guard rest.isEmpty, !whole.isEmpty || !fraction.isEmpty else { return nil }
    self.init(
      isNegative: isNegative, digits: (Array(whole) + Array(fraction)).map { $0 - UInt8(ascii: "0") },
      exponent: exponent - fraction.count)
  }

  static func == (a: Decimal, b: Decimal) -> Bool {
    a.isNegative == b.isNegative && a.digits == b.digits && a.exponent == b.exponent
  }

  /// The same number above 0.
  var magnitude: Decimal { Decimal(isNegative: false, digits: digits, exponent: exponent) }

  /// Whether it is 0.
  var isZero: Bool { digits.high == 0 && digits.low == 0 }

  /// The value, if it is an integer of up to nine digits.
  var smallInteger: Int? {
    guard digits.high == 0, exponent >= 0, exponent < 10 else { return nil }
    var value = digits.low
    for _ in 0..<exponent where value < 1_000_000_000 { value *= 10 }
    return value < 1_000_000_000 ? (isNegative ? -Int(value) : Int(value)) : nil
  }

  /// The number as it is read: "0.044715", "1702".
  var text: String {
    guard !isZero else { return "0" }
    let low = String(digits.low)
    let padding = digits.high == 0 ? "" : String(repeating: "0", count: 18 - low.utf8.count)
    let all = (digits.high == 0 ? "" : String(digits.high)) + padding + low
    let point = all.utf8.count + exponent
    var text = isNegative ? "−" : ""
    if point <= 0 { text += "0." + String(repeating: "0", count: -point) }
    for (index, digit) in all.unicodeScalars.enumerated() {
      if index == point, index > 0 { text += "." }
      text.unicodeScalars.append(digit)
    }
    return exponent > 0 ? text + String(repeating: "0", count: exponent) : text
  }
}

extension FormulaScalar {
  /// The number in the precision of this one.
  func number(_ decimal: Decimal) -> Self {
    var value = integer(decimal.digits.low)
    if decimal.digits.high != 0 { value = integer(decimal.digits.high) * exactly(1e18) + value }
    let power = powerOfTen(decimal.exponent < 0 ? -decimal.exponent : decimal.exponent)
    value = decimal.exponent < 0 ? value / power : value * power
    return decimal.isNegative ? -value : value
  }

  /// An integer of up to 18 digits, in two halves that are doubles.
  @inline(never) private func integer(_ digits: UInt64) -> Self {
    let (high, low) = digits.quotientAndRemainder(dividingBy: 1_000_000_000)
    return exactly(Double(high)) * exactly(1e9) + exactly(Double(low))
  }

  /// 10ⁿ for n ≥ 0.
  @inline(never) private func powerOfTen(_ n: Int) -> Self {
    if n == 0 { return exactly(1) }
    let root = powerOfTen(n / 2)
    return n % 2 == 0 ? root * root : root * root * exactly(10)
  }
}
