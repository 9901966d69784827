// Reads numbers as figures write them: "−0.25", "2.5×10⁻⁷", "10⁹".

/// The number a label stands for; nan where it is none.
func readNumber(_ text: some StringProtocol) -> Double {
  guard !text.isEmpty, !text.contains("-"), !text.contains("+") else { return .nan }
  let isNegative = text.hasPrefix("−")
  let magnitude = isNegative ? text.dropFirst() : text[...]
  var mantissa = magnitude[...]
  var exponent = "0"
  let superscripts: [Character: String] = [
    "⁰": "0", "¹": "1", "²": "2", "³": "3", "⁴": "4", "⁵": "5", "⁶": "6", "⁷": "7", "⁸": "8", "⁹": "9",
    "⁻": "-",
  ]
  if let last = magnitude.last, superscripts[last] != nil {
    let end = magnitude.lastIndex { superscripts[$0] == nil }!
    exponent = magnitude[magnitude.index(after: end)...].map { superscripts[$0]! }.joined()
    guard magnitude[...end].hasSuffix("10") else { return .nan }
    mantissa = magnitude[...end].dropLast(2)
    if mantissa.isEmpty { mantissa = "1" } else if mantissa.hasSuffix("×") { mantissa = mantissa.dropLast() }
  }
  guard mantissa.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == ".") }) else { return .nan }
  let value = Double("\(mantissa)e\(exponent)") ?? .nan
  return isNegative ? -value : value
}
