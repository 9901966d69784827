// Lines from standard input, in constant memory: a million numbers need no more than one.
// A line is a slice of the read buffer, so nothing is copied and nothing is decoded.
// Unsafe: places stay between the buffer's bounds, and the system writes into free room alone.

import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Standard input.
enum StandardInput {
  /// True where somebody has to type; say so before waiting.
  static var isTerminal: Bool { isatty(STDIN_FILENO) == 1 }

  /// A reader of all lines. One is enough for a process: a second would miss what the first buffered.
  static var lines: LineReader { LineReader(descriptor: STDIN_FILENO, source: "standard input") }
}

/// Reads a descriptor line by line.
///
///     var lines = StandardInput.lines
///     while let line = try lines.next() { … }
///
/// A line ends with LF, CR LF or the end of the input, and none of them is part of it. A slice that
/// is kept beyond the next call stays valid, at the cost of a copy of the buffer.
struct LineReader {
  /// What messages call the input.
  let source: String
  /// The number of the line that `next` returned last, from 1.
  private(set) var lineNumber = 0

  private let descriptor: CInt
  /// Room for one line of the limit and its CR LF: a full buffer without LF is a line too long.
  private var buffer = [UInt8](repeating: 0, count: Limits.inputLine + 2)
  private var start = 0
  private var end = 0
  private var isAtEnd = false

  init(descriptor: CInt, source: String) {
    self.descriptor = descriptor
    self.source = source
  }

  /// The next line, or nil after the last one.
  ///
  /// - Throws: A `Failure` with status 65 for a line beyond the limit, 66 where reading fails.
  mutating func next() throws(Failure) -> ArraySlice<UInt8>? {
    var searched = start
    while true {
      if let lineFeed = firstLineFeed(from: searched) {
        let first = start
        start = lineFeed + 1
        return try line(first..<lineFeed)
      }
      searched = end
      if isAtEnd {
        guard start < end else { return nil }
        let first = start
        start = end
        return try line(first..<end)
      }
      if end - start == buffer.count { throw lineTooLong(lineNumber + 1) }
      if end == buffer.count {
        // Move the unfinished line to the front; what it left behind is free again.
        unsafe buffer.withUnsafeMutableBytes { bytes in
          _ = unsafe memmove(bytes.baseAddress!, bytes.baseAddress! + start, end - start)
        }
        searched -= start
        end -= start
        start = 0
      }
      try fill()
    }
  }

  private func firstLineFeed(from index: Int) -> Int? {
    unsafe buffer.withUnsafeBytes { bytes in
      let base = bytes.baseAddress!
      guard let found = unsafe memchr(base + index, 0x0A, end - index) else { return nil }
      return unsafe UnsafeRawPointer(found) - base
    }
  }

  private mutating func line(_ range: Range<Int>) throws(Failure) -> ArraySlice<UInt8> {
    lineNumber += 1
    var line = buffer[range]
    if line.last == 0x0D { line.removeLast() }
    if line.count > Limits.inputLine { throw lineTooLong(lineNumber) }
    return line
  }

  private mutating func fill() throws(Failure) {
    let free = end..<buffer.count
    while true {
      let outcome = unsafe buffer.withUnsafeMutableBytes { (bytes) -> Result<Int, Errno> in
        let place = unsafe bytes.baseAddress! + free.lowerBound
        do throws(Errno) {
          return .success(try systemCall { unsafe read(descriptor, place, free.count) })
        } catch {
          return .failure(error)
        }
      }
      do throws(Errno) {
        let count = try outcome.get()
        end += count
        isAtEnd = count == 0
        return
      } catch {
        guard error.rawValue == EAGAIN || error.rawValue == EWOULDBLOCK else { throw unreadable(error) }
        do throws(Errno) { try waitUntilReady(descriptor, events: POLLIN) } catch { throw unreadable(error) }
      }
    }
  }

  private func lineTooLong(_ number: Int) -> Failure {
    Failure(
      status: .data,
      message: "\(source), line \(number): longer than \(Limits.inputLine) bytes; is it text?")
  }

  private func unreadable(_ error: Errno) -> Failure {
    if error.rawValue == EBADF { return Failure(status: .noInput, message: "\(source) is closed") }
    return Failure(status: .noInput, message: "cannot read \(source): \(error.description)")
  }
}
