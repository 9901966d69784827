// "640x400", the size of a picture.
// The limits keep every later product of sizes inside an Int and the memory bounded.

/// A width and a height, each within `sideLimits`, their product within `areaLimit`.
struct SizeArgument: Equatable, Sendable {
  static let sideLimits = 16...16_384
  /// The most pixels of a picture, 256 MB as PNG in memory.
  static let areaLimit = 64_000_000

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
    width = try WholeNumber.parse(String(parts[0]), "the width", in: SizeArgument.sideLimits)
    height = try WholeNumber.parse(String(parts[1]), "the height", in: SizeArgument.sideLimits)
    let (area, overflows) = width.multipliedReportingOverflow(by: height)
    if overflows || area > SizeArgument.areaLimit {
      let limit = SizeArgument.areaLimit
      throw Failure(
        status: .usage, message: "size \(shown) is too large; width times height may be \(limit) at most")
    }
  }
}
