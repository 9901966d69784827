// Programs that may be installed, and the files they are given.

import Foundation

/// A program found on the path.
struct ExternalTool {
  private let path: String

  /// The program of that name; nil where it is not installed.
  init?(_ name: String) {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    guard
      let path = folders.map({ "\($0)/\(name)" }).first(where: FileManager.default.isExecutableFile(atPath:))
    else { return nil }
    self.path = path
  }

  static func isInstalled(_ name: String) -> Bool { ExternalTool(name) != nil }

  /// Runs the program to its end.
  func run(_ arguments: String...) throws -> (status: Int32, output: String) {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }
}

/// A file with a name of its own in the folder for temporary files.
struct TemporaryFile {
  let path: String

  /// A name for a file that a program will write.
  init(ending: String) {
    let folder = FileManager.default.temporaryDirectory
    path = folder.appendingPathComponent("actplot-\(UUID().uuidString).\(ending)").path
  }

  /// A file with this content.
  init(_ content: Data, ending: String) throws {
    self.init(ending: ending)
    try content.write(to: URL(fileURLWithPath: path))
  }

  func remove() { try? FileManager.default.removeItem(atPath: path) }
}
