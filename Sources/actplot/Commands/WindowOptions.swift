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

  @Option(parsing: .unconditional, help: "The title.")
  var title: String?

  /// Sets what is asked for.
  ///
  /// - Throws: A `Failure` with status 64 for a title that is too long.
  func set(_ options: inout GalleryOptions) throws(Failure) {
    options.x = range.flatMap { Interval($0.lower, $0.upper) }
    options.y = yRange.flatMap { Interval($0.lower, $0.upper) }
    guard let title else { return }
    guard title.count <= 512, title.utf8.count <= 4096 else {
      throw Failure(status: .usage, message: "the title has \(title.count) characters; 512 are the limit")
    }
    options.title = title
  }
}
