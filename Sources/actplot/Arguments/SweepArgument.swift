// "alpha=0.1,0.5,1,2", a parameter and the values that it takes in turn.
// The list is short by nature: curves beyond a dozen cannot be told apart.

/// A name and one value or more, in the order given. The name is as in `Assignment`.
struct SweepArgument: Equatable, Sendable {
  /// The most values, so that a typo cannot start an endless job.
  static let valuesLimit = 64

  let name: String
  let values: [Double]

  /// - Parameter text: "NAME=V1,V2,…", the values as `Number` reads them.
  /// - Throws: A `Failure` with status 64.
  init(_ text: String) throws(Failure) {
    let (name, list) = try Assignment.split(text, example: "alpha=0.1,0.5,1")
    let parts = list.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    let valuesLimit = SweepArgument.valuesLimit
    if parts.count > valuesLimit {
      throw Failure(
        status: .usage,
        message: "\(parts.count) values for \(VisibleText.quoted(name)); at most \(valuesLimit)")
    }
    var values: [Double] = []
    for part in parts { values.append(try Number.parse(String(decoding: part, as: UTF8.self))) }
    self.name = name
    self.values = values
  }
}
