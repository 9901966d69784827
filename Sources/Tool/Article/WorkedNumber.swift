// A number that the article works out, beside ours.

import Activations

/// One number of the article: what it computes, what it prints, and what is right.
struct WorkedNumber {
  /// The call as the article writes it.
  let call: String
  /// The number as the article prints it.
  let printed: String
  /// The right number: the function's, to the last bit or nearly so.
  let right: Double

  /// How the printed number compares.
  enum Verdict: String {
    case right
    case rounded = "right, rounded"
    case lastDigit = "right to the last digit or so"
    case lastDigits = "last digits off"
    case sign = "wrong sign"
    case wrong
  }

  init(_ call: String, printed: String, right: Double) {
    self.call = call
    self.printed = printed
    self.right = right
  }

  /// Judged from the two numbers alone.
  ///
  /// - A number is right if it is ours, or if ours rounds to it where it prints fewer digits; with fewer than
  ///   seven digits it is called rounded.
  /// - Within one unit in the last place of a double it is right to the last digit or so, within a thousand its
  ///   last digits are off.
  var verdict: Verdict {
    guard let value = Double(printed) else { return .wrong }
    if value == right { return .right }
    let error = (value - right).magnitude
    // Ours is rounded too: by half a unit of its own last place at most.
    if error <= unitOfTheLastDigit / 2 + right.ulp / 2 { return digits < 7 ? .rounded : .right }
    if error <= right.ulp { return .lastDigit }
    if error <= 1000 * right.ulp { return .lastDigits }
    if (value + right).magnitude <= 1000 * right.ulp { return .sign }
    return .wrong
  }

  /// The right number in the shortest form that is this double, whole numbers without a point.
  var rightText: String {
    let text = "\(right)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// The digits of the printed number, without leading zeros and its exponent.
  private var digits: Int {
    let mantissa = printed.prefix { $0 != "e" }.filter { $0.isNumber }
    return mantissa.drop { $0 == "0" }.count
  }

  /// One in the last printed place.
  private var unitOfTheLastDigit: Double {
    let parts = printed.split(separator: "e")
    let decimals = parts[0].split(separator: ".").dropFirst().first?.count ?? 0
    let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    return Double("1e\(exponent - decimals)") ?? 0
  }
}
