// "log", "symlog" or "symlog:0.01", the scale of an axis.

import Plot

struct AxisScaleArgument {
  let choice: ScaleChoice

  /// - Parameter text: "linear", "log", "symlog" or "symlog:THRESHOLD", the threshold above 0.
  /// - Throws: A `Failure` with status 64.
  init(_ text: String) throws(Failure) {
    switch text {
    case "linear": choice = .linear
    case "log": choice = .log
    case "symlog": choice = .symlog(threshold: nil)
    default:
      guard text.hasPrefix("symlog:") else {
        throw Failure(
          status: .usage,
          message: "\(VisibleText.quoted(text)) is no scale; write linear, log, symlog or symlog:THRESHOLD")
      }
      let threshold = try Number.parse(String(text.dropFirst(7)))
      guard Limits.threshold.contains(threshold) else {
        let (least, most) = (Limits.threshold.lowerBound, Limits.threshold.upperBound)
        throw Failure(status: .usage, message: "the threshold of symlog must be from \(least) to \(most)")
      }
      choice = .symlog(threshold: threshold)
    }
  }
}
