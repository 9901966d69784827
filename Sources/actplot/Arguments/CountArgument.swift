// "800", how many samples to take.
// Two make an interval; more than the limit is a job for a program, not for a table.

/// A number of samples within `limits`.
struct CountArgument: Equatable, Sendable {
  static let limits = 2...100_000

  let value: Int

  /// - Throws: A `Failure` with status 64 that states the limits.
  init(_ text: String) throws(Failure) {
    value = try WholeNumber.parse(text, "the count", in: CountArgument.limits)
  }
}
