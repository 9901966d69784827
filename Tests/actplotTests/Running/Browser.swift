// Browsers that tests drive through the scripts of Tests/Browser, which use playwright's client, axe and more from PyPI.

import Foundation
import Testing

enum Browser {
  /// The Python that has these: ACTPLOT_PYTHON, or the one that finds what it needs among the user's tools.
  static let python: String = {
    let environment = ProcessInfo.processInfo.environment
    let known = environment["ACTPLOT_PYTHON"] ?? ""
    let tools = "\(environment["HOME"] ?? "")/.cache/verify-figure-venv/bin/python"
    return known.isEmpty ? FileManager.default.isExecutableFile(atPath: tools) ? tools : "python3" : known
  }()

  static let canDrive =
    Machine.can("'\(python)' -c 'import playwright, axe_playwright_python, websockets, PIL'")
    && Machine.can("command -v chromium || command -v chromium-browser")
  static let hasFirefox = Machine.can("command -v firefox-esr || command -v firefox")

  /// Runs a script of Tests/Browser.
  static func run(_ script: String, _ arguments: [String]) throws -> Run {
    let words = ([python, "\(Repository.path)/Tests/Browser/\(script)"] + arguments).map { "'\($0)'" }
    return try TestFolder().shell(words.joined(separator: " "), seconds: 500)
  }
}
