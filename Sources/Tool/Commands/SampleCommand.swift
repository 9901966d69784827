// actplot sample: a function and its derivatives at equally spaced points, for other tools.

import Activations
import ArgumentParser

struct SampleCommand: ParsableCommand {
  /// How many points are computed at a time: enough to outweigh their way from thread to thread, and few
  /// enough for the caches.
  private static let portion = 8_192

  static let configuration = CommandConfiguration(
    subcommand: "sample",
    abstract: "Prints x, f(x), f′(x) and f″(x) at equally spaced points.",
    usage: "actplot sample <name> [<options>]",
    discussion: """
      csv is lines under the heading x,f,df,d2f; jsonl a JSON object a line, json an array of them; raw \
      the doubles themselves, little-endian, four a point. All are written while they are computed, on \
      all cores and in constant memory.

      Examples:
        actplot sample tanh
        actplot sample elu --set alpha=0.5 --range -8:8 --count 1000 --format csv
        actplot sample swish --count 1000000 --format raw > swish.f64
      """)

  @Argument(help: "The function's name.", completion: .functions)
  var name: String

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The interval of x; the function's own by default.", valueName: "A:B"),
    transform: RangeArgument.init)
  var range: RangeArgument?

  @Option(
    parsing: .unconditional, help: ArgumentHelp("How many points (2 to 1000000000).", valueName: "n"),
    transform: CountArgument.init)
  var count: CountArgument?

  @Option(help: "The format of the table.")
  var format = SampleFormat.csv

  @OptionGroup var definition: DefinitionOptions

  func run() throws {
    let entry = try definition.entry(name)
    let function = try entry.scalarFunction(try entry.arguments(definition.set), for: "sample")
    let interval = range.flatMap { Interval($0.lower, $0.upper) } ?? entry.defaultRange
    let count = count?.value ?? 201
    try Self.check(count, over: interval)
    if format.isBinary, StandardOutput.isTerminal {
      throw Failure(
        status: .usage, message: "\(format.rawValue) is not for a terminal; send it to a file or a program")
    }
    let samples = Samples(of: function, over: interval, count: count)
    let output = StandardOutput()
    try output.write(format.beginning)
    try OrderedWork.run((count + Self.portion - 1) / Self.portion) { [format] number in
      let first = number * Self.portion
      return format.bytes(of: samples, first..<min(first + Self.portion, count))
    } use: { (bytes) throws(Failure) in
      try output.write(bytes)
    }
    try output.write(format.end)
    try output.flush()
  }

  /// Refuses more points than the interval has room for.
  private static func check(_ count: Int, over interval: Interval) throws(Failure) {
    // A place is off by less than three units in the last place, so that eight keep two apart.
    let least = 8 * max(interval.lower.magnitude, interval.upper.magnitude).ulp
    if interval.width / Double(count - 1) < least {
      throw Failure(
        status: .usage,
        message: "\(count) points are too many for this range, their x would be the same numbers; "
          + "it has room for \(Int(interval.width / least) + 1)")
    }
  }
}

extension SampleFormat: ExpressibleByArgument {
  /// The formats' names; see `Theme.allValueStrings`.
  static let allValueStrings = allCases.map { $0.rawValue }
  /// The names need no further words.
  static let allValueDescriptions: [String: String] = [:]
}
