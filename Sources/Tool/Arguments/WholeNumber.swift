// Whole numbers with limits, for sizes and counts.
// Digits only: "1e3" and "640.0" are refused, since a count is not a measurement.

/// A strict parser for integers inside a range.
enum WholeNumber {
  /// - Parameter what: What the number is, for the message: "the width".
  /// - Throws: A `Failure` with status 64 that states the limits.
  static func parse(
    _ text: String, _ what: String, in limits: ClosedRange<Int>
  ) throws(Failure) -> Int {
    let shown = VisibleText.quoted(text)
    let bounds = "from \(limits.lowerBound) to \(limits.upperBound)"
    let isNegative = text.hasPrefix("-") || text.hasPrefix("−")
    let digits = text.unicodeScalars.dropFirst(isNegative || text.hasPrefix("+") ? 1 : 0)
    guard !digits.isEmpty, digits.allSatisfy({ (0x30...0x39).contains($0.value) }) else {
      throw Failure(status: .usage, message: "\(what) \(shown) must be a whole number \(bounds)")
    }
    // A number too long for Int is out of range as well.
    guard let value = Int(String(digits)), limits.contains(isNegative ? -value : value) else {
      throw Failure(status: .usage, message: "\(what) \(shown) must be \(bounds)")
    }
    return isNegative ? -value : value
  }
}
