// Files that are read whole: palettes and specifications.
// Unsafe: the system reads a path and fills an array up to its count, for the length of one call.

import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

enum InputFile {
  /// The text of a file in UTF-8.
  ///
  /// - Throws: A `Failure`: 66 for a file that cannot be read, 65 for one that is too large or no text.
  static func text(of path: String) throws(Failure) -> String {
    let bytes = try bytes(of: path, atMost: Limits.inputFile)
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.utf8.elementsEqual(bytes) else {
      throw Failure(
        status: .data, message: "\(VisibleText.quoted(path)) is not text in UTF-8; save it as such")
    }
    return text
  }

  /// The bytes of a file.
  ///
  /// - Throws: As `text(of:)`.
  static func bytes(of path: String, atMost limit: Int) throws(Failure) -> [UInt8] {
    let shown = VisibleText.quoted(path)
    do throws(Errno) {
      // A FIFO without a writer must not hang the run; one whose writer is slow is waited for.
      let file = try systemCall { unsafe open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK) }
      defer { close(file) }
      var bytes: [UInt8] = []
      var chunk = [UInt8](repeating: 0, count: 65_536)
      while bytes.count <= limit {
        let count: Int
        do throws(Errno) {
          count = try systemCall { unsafe read(file, &chunk, chunk.count) }
        } catch {
          guard error.rawValue == EAGAIN || error.rawValue == EWOULDBLOCK else { throw error }
          try waitUntilReady(file, events: POLLIN)
          continue
        }
        if count == 0 { return bytes }
        bytes += chunk[..<count]
      }
    } catch {
      throw Failure(status: .noInput, message: "cannot read \(shown): \(error.description)")
    }
    throw Failure(status: .data, message: "\(shown) is larger than \(limit >> 10) KiB, the limit; split it")
  }
}
