// "2", how many pixels of a PNG there are to a pixel of the figure.
// The product with the size is checked where both are known.

/// A factor within `Limits.scale`.
struct ScaleArgument: Equatable, Sendable {
  let factor: Double

  /// - Throws: A `Failure` with status 64 that states the limits.
  init(_ text: String) throws(Failure) {
    factor = try Number.parse(text)
    if !Limits.scale.contains(factor) {
      let (least, most) = (Limits.scale.lowerBound, Limits.scale.upperBound)
      throw Failure(
        status: .usage, message: "the scale \(VisibleText.quoted(text)) must be from \(least) to \(most)")
    }
  }
}
