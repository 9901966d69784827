// YAML and page templates. Their libraries bring Foundation, of which the mere presence takes a quarter of the time
// of a figure. So they are in a program of their own, which lies beside this one and takes over where it is needed.

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
    if let linked { return linked }
    let problem: String
    do throws(Errno) {
      let path = try ownPath()
      let file = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
      // "actplot-tool" where SwiftPM builds for a plugin.
      let other =
        path[..<file] + path[file...].replacing("actplot", with: "actplot-documents", maxReplacements: 1)
      execv(String(other), CommandLine.unsafeArgv)
      problem = "\(VisibleText.quoted(String(other))): \(Errno(rawValue: errno).description)"
    } catch {
      problem = "this program's place is not known: \(error.description)"
    }
    throw Failure(
      status: .unavailable,
      message: "YAML, JSON and pages need the program actplot-documents beside actplot; \(problem)")
  }

  /// The path of the running program, through all links.
  private static func ownPath() throws(Errno) -> String {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    #if canImport(Darwin)
      var size = UInt32(buffer.count)
      var path = buffer
      guard _NSGetExecutablePath(&path, &size) == 0 else { throw .nameTooLong }
      guard realpath(path, &buffer) != nil else { throw Errno(rawValue: errno) }
    #else
      guard readlink("/proc/self/exe", &buffer, buffer.count - 1) > 0 else { throw Errno(rawValue: errno) }
    #endif
    return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
