// "800", how many samples to take.
// Two make an interval; the limit keeps a slip of the finger from filling a disk for days.

/// A number of samples within `Limits.points`.
struct CountArgument: Equatable, Sendable {
  let value: Int

  /// - Throws: A `Failure` with status 64 that states the limits.
  init(_ text: String) throws(Failure) {
    value = try WholeNumber.parse(text, "the count", in: Limits.points)
  }
}
