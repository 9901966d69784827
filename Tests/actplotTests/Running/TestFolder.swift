// A fresh folder in which a test runs the built binary, as a user would.
// What holds for every run is checked here, at every run.

import Foundation
import Testing

/// What one run of the tool did.
struct Run {
  let status: Int32
  /// Standard output.
  let bytes: [UInt8]
  /// The lines of standard error.
  let messages: [String]

  /// Standard output as text; the replacement character for what is no UTF-8.
  var text: String { String(decoding: bytes, as: UTF8.self) }
  /// The lines of standard output.
  var lines: [String] { text.split(separator: "\n").map(String.init) }
  /// Standard error in one string.
  var message: String { messages.joined(separator: "\n") }
}

/// A folder of its own for each test; it goes away with the value.
///
/// `run` and `shell` check the rules for every run: the exit status is a documented one and not "a bug of
/// ours", no signal is that of a crash, standard error holds whole lines of ours and one line a problem, and
/// the folder holds exactly the expected names.
final class TestFolder {
  /// 70 is missing on purpose, and so are 132 to 139: traps and crashes.
  static let documentedStatus: Set<Int32> = [0, 1, 64, 65, 66, 69, 73, 74, 129, 130, 131, 137, 141, 143]
  private static let crashReport = ["Fatal error", "Backtrac", "Error Domain=", "Swift/", "\u{1B}"]

  /// The folder, absolute and without links.
  let path: String
  /// The folder around it; scripts may use it as "..", for what is no output.
  private let base: String
  private let streams: String

  init() throws {
    let root = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().path
    base = "\(root)/actplotTests-\(UUID().uuidString)"
    (path, streams) = ("\(base)/folder", "\(base)/streams")
    for folder in [path, streams] {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: base) }

  // MARK: - Runs

  /// Runs the tool in the folder.
  ///
  /// - Parameters:
  ///   - environment: Changes to the environment of the tests.
  ///   - problems: How many lines of errors there may be where the run fails.
  ///   - names: What the folder holds afterwards; what it held before where nothing is said.
  @discardableResult
  func run(
    _ arguments: [String], input: [UInt8] = [], environment: [String: String] = [:], problems: Int = 1,
    leaving names: [String]? = nil, at place: SourceLocation = #_sourceLocation
  ) throws -> Run {
    let expected = try names ?? self.names
    let run = try start(Binary.path, arguments, input, environment)
    check(run, arguments, problems, place)
    for line in run.messages {
      let isOurs = line.hasPrefix("actplot: ") || line.contains(#/^\d+ figures? in /#)
      #expect(isOurs, "not a line of ours: \(line)", sourceLocation: place)
    }
    #expect(try self.names == expected.sorted(), "\(arguments)", sourceLocation: place)
    return run
  }

  /// Runs a command line of bash in the folder, in which `actplot` is the built binary.
  ///
  /// - Parameter seconds: How long it may take.
  @discardableResult
  func shell(
    _ script: String, environment: [String: String] = [:], problems: Int = 1,
    leaving names: [String]? = nil, seconds: Double = 60, at place: SourceLocation = #_sourceLocation
  ) throws -> Run {
    let expected = try names ?? self.names
    let run = try start("/bin/bash", ["-c", script], [], environment, seconds: seconds)
    check(run, [script], problems, place)
    #expect(try self.names == expected.sorted(), "\(script)", sourceLocation: place)
    return run
  }

  private func check(_ run: Run, _ arguments: [String], _ problems: Int, _ place: SourceLocation) {
    let shown = "\(arguments.map { $0.prefix(200) }): \(run.message)"
    #expect(Self.documentedStatus.contains(run.status), "\(shown)", sourceLocation: place)
    for sign in Self.crashReport { #expect(!run.message.contains(sign), "\(shown)", sourceLocation: place) }
    let errors = run.messages.count { $0.hasPrefix("actplot: error: ") }
    let most = run.status == 0 ? 0 : problems
    #expect(errors <= most, "\(shown)", sourceLocation: place)
    let isTold = errors > 0 || run.status == 0 || run.status > 128
    #expect(isTold, "fails without a word: \(shown)", sourceLocation: place)
  }

  private func start(
    _ program: String, _ arguments: [String], _ input: [UInt8], _ changes: [String: String],
    seconds: Double = 60
  ) throws -> Run {
    var environment = ProcessInfo.processInfo.environment
    environment["PATH"] = "\(Binary.folder):\(environment["PATH"] ?? "/usr/bin:/bin")"
    // Without it, Swift's backtracer starts after a crash, and may outlive the test.
    environment["SWIFT_BACKTRACE"] = "enable=no"
    environment.merge(changes) { $1 }
    let (given, written, told) = ("\(streams)/input", "\(streams)/output", "\(streams)/errors")
    try Data(input).write(to: URL(fileURLWithPath: given))
    let status = try ChildProcess(
      path: program, arguments: arguments, environment: environment, folder: path, input: given,
      output: written, errors: told, seconds: seconds
    ).run()
    let errors = String(decoding: try Data(contentsOf: URL(fileURLWithPath: told)), as: UTF8.self)
    return Run(
      status: status, bytes: [UInt8](try Data(contentsOf: URL(fileURLWithPath: written))),
      messages: errors.split(separator: "\n").map(String.init))
  }

  // MARK: - Files

  /// Everything in the folder and below, hidden or not, in order.
  var names: [String] {
    get throws { try FileManager.default.subpathsOfDirectory(atPath: path).sorted() }
  }

  func read(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(path)/\(name)")))
  }

  func write(_ bytes: some Sequence<UInt8>, to name: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: "\(path)/\(name)"))
  }

  func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(atPath: "\(path)/\(name)", withIntermediateDirectories: false)
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: "\(path)/\(name)", withDestinationPath: target)
  }

  /// The target of a link, or nil where the name is no link.
  func target(ofLink name: String) -> String? {
    try? FileManager.default.destinationOfSymbolicLink(atPath: "\(path)/\(name)")
  }
}
