// Data for programs, on standard output: every byte goes through here, and no error is lost.
// `print` reports success on a full disk; this writer throws.

import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A buffered writer over standard output.
///
/// Nothing is written when it is released: call `flush` at the end, also to learn of late errors.
/// One is enough for a process, and one thread at a time may use it.
final class StandardOutput {
  private static let capacity = 65_536
  private var buffer: [UInt8] = []

  init() { buffer.reserveCapacity(StandardOutput.capacity) }

  /// True where the bytes land on somebody's screen, which binary formats should not.
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Appends bytes.
  ///
  /// - Throws: A `Failure` with status 74 when earlier bytes or these could not be written, also
  ///   when standard output was closed before the program started. A reader that went away ends
  ///   the process by SIGPIPE instead.
  func write(_ bytes: [UInt8]) throws(Failure) {
    if buffer.count + bytes.count > StandardOutput.capacity { try drain() }
    if bytes.count >= StandardOutput.capacity {
      try put(bytes)
    } else {
      buffer.append(contentsOf: bytes)
    }
  }

  /// Appends text as UTF-8.
  func write(_ text: String) throws(Failure) {
    if buffer.count + text.utf8.count > StandardOutput.capacity { try drain() }
    buffer.append(contentsOf: text.utf8)
  }

  /// Writes what is buffered and asks the system for errors that it holds back.
  func flush() throws(Failure) {
    try drain()
    // Network file systems tell of a full disk at close only; closing a duplicate makes them tell.
    do throws(Errno) {
      let duplicate = try systemCall { dup(STDOUT_FILENO) }
      try systemCall { close(duplicate) }
    } catch {
      // Neither a full descriptor table nor an interrupted close says anything about the data.
      if error.rawValue != EMFILE && error.rawValue != EINTR { throw StandardOutput.failure(error) }
    }
  }

  private func drain() throws(Failure) {
    guard !buffer.isEmpty else { return }
    // Emptied also on failure, so that a second flush does not repeat half of the data.
    defer { buffer.removeAll(keepingCapacity: true) }
    try put(buffer)
  }

  private func put(_ bytes: [UInt8]) throws(Failure) {
    do throws(Errno) { try writeAll(bytes, to: STDOUT_FILENO) } catch { throw StandardOutput.failure(error) }
  }

  private static func failure(_ error: Errno) -> Failure {
    if error.rawValue == EBADF {
      return Failure(status: .ioError, message: "standard output is closed; use -o FILE to write a file")
    }
    return Failure(status: .ioError, message: "cannot write to standard output: \(error.description)")
  }
}
