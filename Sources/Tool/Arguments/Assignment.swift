// "alpha=0.3", a parameter and its value.
// Whether the parameter exists, and takes the value, is for the activation to say.

/// A name and a number. The name is not empty and has at most `Limits.parameterName` bytes.
struct Assignment: Equatable, Sendable {
  let name: String
  let value: Double

  init(name: String, value: Double) {
    self.name = name
    self.value = value
  }

  /// - Parameter text: "NAME=VALUE", cut at the first "="; the value as `Number` reads it.
  /// - Throws: A `Failure` with status 64.
  init(_ text: String) throws(Failure) {
    guard let equals = text.utf8.firstIndex(of: UInt8(ascii: "=")), equals != text.startIndex else {
      throw Failure(
        status: .usage,
        message: "\(VisibleText.quoted(text)) sets nothing; write NAME=VALUE, as in alpha=0.3")
    }
    name = String(text[..<equals])
    if name.utf8.count > Limits.parameterName {
      throw Failure(
        status: .usage,
        message: "the name \(VisibleText.quoted(name)) is longer than \(Limits.parameterName) bytes")
    }
    value = try Number.parse(String(text[text.utf8.index(after: equals)...]))
  }
}
