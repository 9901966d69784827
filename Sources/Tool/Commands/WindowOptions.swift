// Which part of the plane a figure shows, and what it is called.

import Activations
import ArgumentParser
import Plot

struct WindowOptions: ParsableArguments {
  @Option(
    parsing: .unconditional, help: ArgumentHelp("The x to show.", valueName: "A:B"),
    transform: RangeArgument.init)
  var range: RangeArgument?

  @Option(
    parsing: .unconditional, help: ArgumentHelp("The y to show.", valueName: "A:B"),
    transform: RangeArgument.init)
  var yRange: RangeArgument?

  // Texts, since each further type of option costs ArgumentParser a search of the whole program in every run.
  @Option(help: ArgumentHelp("The x axis: linear, log, symlog or symlog:THRESHOLD.", valueName: "scale"))
  var xScale: String?

  @Option(help: ArgumentHelp("The y axis: linear, log, symlog or symlog:THRESHOLD.", valueName: "scale"))
  var yScale: String?

  @Option(parsing: .unconditional, help: "The title.")
  var title: String?

  /// Sets what is asked for.
  ///
  /// - Throws: A `Failure` with status 64 for an unknown scale, a title that is too long, and a range that has
  ///   no place on a logarithmic axis.
  func set(_ options: inout GalleryOptions) throws(Failure) {
    options.x = range.flatMap { Interval($0.lower, $0.upper) }
    options.y = yRange.flatMap { Interval($0.lower, $0.upper) }
    if let xScale { options.xScale = try AxisScaleArgument(xScale).choice }
    if let yScale { options.yScale = try AxisScaleArgument(yScale).choice }
    try Self.check(range, options.xScale, "--x-scale log", "--range")
    try Self.check(yRange, options.yScale, "--y-scale log", "--y-range")
    options.title = try Self.checked(title)
  }

  /// The title, if it is not too long.
  ///
  /// - Throws: A `Failure` with status 64.
  static func checked(_ title: String?) throws(Failure) -> String? {
    guard let title else { return nil }
    for (count, limit, unit) in [
      (title.count, Limits.title.characters, "characters"), (title.utf8.count, Limits.title.bytes, "bytes"),
    ] where count > limit {
      throw Failure(status: .usage, message: "the title has \(count) \(unit); \(limit) are the limit")
    }
    return title
  }

  private static func check(
    _ range: RangeArgument?, _ scale: ScaleChoice, _ scaleOption: String, _ rangeOption: String
  ) throws(Failure) {
    guard scale == .log, let range, range.lower <= 0 else { return }
    throw Failure(
      status: .usage,
      message: "\(scaleOption) shows numbers above 0; the lower end of \(rangeOption) is \(range.lower)")
  }
}
