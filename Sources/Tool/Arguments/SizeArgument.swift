// "640x400", the size of a picture.
// The limits keep every later product of sizes inside an Int and the memory bounded.

/// A width and a height, each within `Limits.side`, their product within `Limits.area`.
struct SizeArgument: Equatable, Sendable {
  let width: Int
  let height: Int

  /// - Parameter text: "WxH" or "W×H".
  /// - Throws: A `Failure` with status 64 that states the limits.
  init(_ text: String) throws(Failure) {
    let shown = VisibleText.quoted(text)
    let parts = text.unicodeScalars.split(omittingEmptySubsequences: false) { $0 == "x" || $0 == "×" }
    guard parts.count == 2 else {
      throw Failure(
        status: .usage, message: "\(shown) is not a size; write WIDTHxHEIGHT, as in 640x400")
    }
    width = try WholeNumber.parse(String(parts[0]), "the width", in: Limits.side)
    height = try WholeNumber.parse(String(parts[1]), "the height", in: Limits.side)
    let (area, overflows) = width.multipliedReportingOverflow(by: height)
    if overflows || area > Limits.area {
      let limit = Limits.area
      throw Failure(
        status: .usage, message: "size \(shown) is too large; width times height may be \(limit) at most")
    }
  }
}
