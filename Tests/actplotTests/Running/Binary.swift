// Where the built tool lies: beside the bundle that these tests are in.

import Foundation

/// The binary under test.
enum Binary {
  /// The folder of the build, such as .build/debug.
  static let folder: String = {
    // On Linux the bundle is the running program, on macOS a folder that a helper's argument names.
    for argument in CommandLine.arguments where argument.contains(".xctest") {
      var folder = URL(fileURLWithPath: argument).deletingLastPathComponent()
      while folder.path != "/" {
        if FileManager.default.isExecutableFile(atPath: "\(folder.path)/actplot") { return folder.path }
        folder.deleteLastPathComponent()
      }
    }
    preconditionFailure("no 'actplot' beside the tests; build with 'swift build --build-tests'")
  }()

  static let path = "\(folder)/actplot"
}

/// The files of the repository.
enum Repository {
  static let path = URL(fileURLWithPath: #filePath).appendingPathComponent("../../../..").standardized.path
}
