// Decimal numbers as they are written: exact, of any length.

/// A decimal number: an integer of any length times a power of ten.
///
/// Its digits neither begin nor end with 0, so that equal numbers are equal digit by digit; 0 has none.
struct Decimal: Sendable, Equatable {
  /// Whether it is below 0.
  let isNegative: Bool
  /// The digits from the left, each from 0 to 9.
  let digits: [UInt8]
  /// The power of ten of the last digit.
  let exponent: Int

  /// The digits, of which those at both ends may be 0, with the power of ten of the last one.
  private init(isNegative: Bool, digits: [UInt8], exponent: Int) {
    let leading = digits.drop { $0 == 0 }
    let trailing = leading.reversed().prefix { $0 == 0 }.count
    self.digits = Array(leading.dropLast(trailing))
    self.exponent = self.digits.isEmpty ? 0 : exponent + trailing
    self.isNegative = isNegative && !self.digits.isEmpty
  }

  /// An integer.
  init(_ value: Int) {
    self.init(
      isNegative: value < 0, digits: String(value.magnitude).utf8.map { $0 - UInt8(ascii: "0") }, exponent: 0)
  }

  /// The decimal with the fewest digits that is read as this finite double.
  init(shortestFor value: Double) {
    precondition(value.isFinite, "a number is finite")
    self.init("\(value)")!
  }

  /// A decimal such as "-0.044715" or "1.5e-3"; nil for what is none.
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

  /// The same number above 0.
  var magnitude: Decimal { Decimal(isNegative: false, digits: digits, exponent: exponent) }

  /// The number as it is read: "0.044715", "1702".
  var text: String {
    guard !digits.isEmpty else { return "0" }
    let point = digits.count + exponent
    var text = isNegative ? "−" : ""
    if point <= 0 { text += "0." + String(repeating: "0", count: -point) }
    for (index, digit) in digits.enumerated() {
      if index == point, index > 0 { text += "." }
      text += String(digit)
    }
    return exponent > 0 ? text + String(repeating: "0", count: exponent) : text
  }
}

extension DoubleDouble {
  /// The double-double number nearest to a decimal, or nearly so.
  init(_ decimal: Decimal) {
    // 34 digits are more than 106 bits hold; the rest is far below half of the last bit.
    let kept = decimal.digits.prefix(34)
    var value = kept.reduce(DoubleDouble.zero) { 10 * $0 + DoubleDouble(Double($1)) }
    let exponent = decimal.exponent + decimal.digits.count - kept.count
    for _ in 0..<exponent.magnitude { value = exponent < 0 ? value / 10 : value * 10 }
    self = decimal.isNegative ? -value : value
  }
}
