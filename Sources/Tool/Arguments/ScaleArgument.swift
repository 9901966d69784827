// "2", how many pixels of a PNG there are to a pixel of the figure.
// The product with the size is checked where both are known.

/// A factor within `limits`.
struct ScaleArgument: Equatable, Sendable {
  static let limits = 0.1...16.0

  let factor: Double

  /// - Throws: A `Failure` with status 64 that states the limits.
  init(_ text: String) throws(Failure) {
    factor = try Number.parse(text)
    if !ScaleArgument.limits.contains(factor) {
      let (least, most) = (ScaleArgument.limits.lowerBound, ScaleArgument.limits.upperBound)
      throw Failure(
        status: .usage, message: "the scale \(VisibleText.quoted(text)) must be from \(least) to \(most)")
    }
  }
}
