// "0.8,1.2,3.1", the inputs of a function of a vector.

import Plot

/// Numbers for a function of a vector: one to `Limits.bars`.
struct LogitsArgument {
  let values: [Double]

  /// - Throws: A `Failure` with status 64.
  init(_ text: String) throws(Failure) {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count <= Limits.bars else {
      throw Failure(
        status: .usage,
        message: "\(parts.count) logits are too many for a figure; \(Limits.bars) are the limit")
    }
    var values: [Double] = []
    for part in parts { values.append(try Number.parse(String(part))) }
    self.values = values
  }
}
