// From the system's error number to a line that helps, and to the exit status.
// "What, where, what to do": the last part depends on the error alone, so it stands here.

import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Failures of making and writing files.
enum FileProblem {
  /// Runs calls that open or make something, or give it its name.
  ///
  /// - Throws: Status 73, but 74 for what says "the disk" rather than "not allowed here".
  @discardableResult
  static func creating<Value>(
    _ path: String, _ body: () throws(Errno) -> Value
  ) throws(Failure) -> Value {
    do throws(Errno) { return try body() } catch {
      let status: ExitStatus =
        switch error.rawValue {
        case ENOSPC, EFBIG, EDQUOT, EIO: .ioError
        default: .cannotCreate
        }
      throw failure(status, "cannot create", path, error)
    }
  }

  /// Runs calls that write bytes or make them last.
  ///
  /// - Throws: Status 74.
  static func writing<Value>(
    _ path: String, _ body: () throws(Errno) -> Value
  ) throws(Failure) -> Value {
    do throws(Errno) { return try body() } catch { throw failure(.ioError, "cannot write", path, error) }
  }

  private static func failure(
    _ status: ExitStatus, _ verb: String, _ path: String, _ error: Errno
  ) -> Failure {
    var message = "\(verb) \(VisibleText.quoted(path)): \(error.description)"
    if let advice = advice(error) { message += "; \(advice)" }
    return Failure(status: status, message: message)
  }

  private static func advice(_ error: Errno) -> String? {
    switch error.rawValue {
    case EACCES, EPERM, EROFS: "choose a place that you may write to"
    case ENOSPC, EDQUOT: "free some space and run again"
    case EFBIG: "raise the limit (ulimit -f) and run again"
    case ENAMETOOLONG: "choose a shorter name"
    case ELOOP: "its links lead in a circle"
    case EILSEQ: "its link leads to a name that is not UTF-8"
    case ENOENT: "its folder was removed"
    case EBADF: "no such descriptor is open for writing"
    case EMFILE, ENFILE: "raise the limit (ulimit -n) and run again"
    default: nil
    }
  }
}
