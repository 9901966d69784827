// YAML and page templates. Their libraries bring Foundation, with whose mere presence a figure takes a quarter longer.
// So they are in a program of their own, which lies beside this one and takes over where it is needed.
// Unsafe: the program sets `linked` before anything reads it, and execv gets the arguments that the system gave.

import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What reads YAML and fills templates.
package struct Documents: Sendable {
  /// Reads a text of one document; nil where it is empty. All values are texts.
  let yaml: @Sendable (String) throws(YAMLProblem) -> YAMLNode?
  /// Fills a Mustache template with the properties of a model.
  let page: @Sendable (_ template: String, _ model: Any) throws -> String

  /// From the two functions.
  package init(
    yaml: @escaping @Sendable (String) throws(YAMLProblem) -> YAMLNode?,
    page: @escaping @Sendable (_ template: String, _ model: Any) throws -> String
  ) {
    self.yaml = yaml
    self.page = page
  }

  /// Those of this program. Set once, before anything else runs.
  nonisolated(unsafe) static var linked: Documents?

  /// Those of this program, or the same command from its start in the program that has them.
  ///
  /// Call it before anything is read from a stream or written.
  ///
  /// - Throws: A `Failure` with status 69 where the other program is missing.
  static func required() throws(Failure) -> Documents {
    if let linked = unsafe linked { return linked }
    do throws(Errno) {
      try becomeCompanion()
    } catch {
      throw Failure(
        status: .unavailable,
        message:
          "YAML, JSON and pages need the program actplot-documents beside actplot: \(error.description)")
    }
  }

  /// Starts the same command in the program that has documents, in place of this one.
  private static func becomeCompanion() throws(Errno) -> Never {
    let own = try ownPath()
    // Where SwiftPM builds for a plugin, the names of programs end so.
    let ending = own.hasSuffix("-tool") ? "-tool" : ""
    let companion = own[...(own.lastIndex(of: "/") ?? own.startIndex)] + "actplot-documents" + ending
    // A program without documents under that name, or a link to it, would start itself for ever.
    guard try identity(ofFile: companion) != identity(ofFile: own) else { throw .noSuchFileOrDirectory }
    try systemCall { unsafe execv(String(companion), CommandLine.unsafeArgv) }
    fatalError("unreachable: execv returns only to say why not")
  }

  /// What a file has in common with every link to it.
  private static func identity(ofFile path: some StringProtocol) throws(Errno) -> [UInt64] {
    var status = stat()
    try systemCall { unsafe stat(String(path), &status) }
    return [UInt64(truncatingIfNeeded: status.st_dev), UInt64(status.st_ino)]
  }

  /// The path of the running program, through all links.
  private static func ownPath() throws(Errno) -> String {
    #if canImport(Darwin)
      var size = UInt32(PATH_MAX)
      var path = [CChar](repeating: 0, count: Int(size))
      guard _NSGetExecutablePath(&path, &size) == 0 else { throw .nameTooLong }
      guard let real = realpath(path, nil) else { throw Errno(rawValue: errno) }
      defer { free(real) }
      return String(cString: real)
    #else
      try Folder("/proc/self").target(ofLink: "exe")
    #endif
  }
}
