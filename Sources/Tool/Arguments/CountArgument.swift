// "800", how many samples to take.
// Two make an interval; the limit keeps a slip of the finger from filling a disk for days.

/// A number of samples within `limits`.
struct CountArgument: Equatable, Sendable {
  static let limits = 2...1_000_000_000

  let value: Int

  /// - Throws: A `Failure` with status 64 that states the limits.
  init(_ text: String) throws(Failure) {
    value = try WholeNumber.parse(text, "the count", in: CountArgument.limits)
  }
}
