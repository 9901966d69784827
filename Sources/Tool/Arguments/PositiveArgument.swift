// A number above 0.

/// A finite number above 0, as an argument.
struct PositiveArgument {
  let value: Double

  /// - Throws: A `Failure` with status 64 for what is no number above 0.
  init(_ text: String) throws(Failure) {
    value = try Number.parse(text)
    guard value > 0 else {
      throw Failure(status: .usage, message: "\(VisibleText.quoted(text)) must be above 0")
    }
  }
}
