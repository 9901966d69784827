// Words for people, on standard error: one whole line with one call, so lines never mix.
// No colours and no escape sequences, so `NO_COLOR`, `TERM=dumb` and log files need no special case.
// Unsafe: a lock guards what was told, and one thread alone shows the line that changes; the environment is not
// changed.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Standard error. A write that fails is ignored: there is no place left to report it.
enum StandardError {
  private static let lock = Lock()
  /// The columns of the progress line on the screen, which the next line has to wipe.
  nonisolated(unsafe) private static var transientWidth = 0

  /// True where somebody may be watching: a terminal that can return to the start of a line.
  static var isTerminal: Bool {
    guard isatty(STDERR_FILENO) == 1 else { return false }
    guard let kind = unsafe getenv("TERM") else { return false }
    return unsafe strcmp(kind, "dumb") != 0 && kind.pointee != 0
  }

  /// The lines that `error` and `note` have written.
  nonisolated(unsafe) private static var told: Set<String> = []

  /// "actplot: error: …" for a problem that ends the run or one figure.
  static func error(_ failure: Failure) { once("actplot: error: \(failure.message)") }

  /// "actplot: note: …" for what the user should know about a picture that was drawn.
  static func note(_ text: String) {
    once("actplot: note: \(VisibleText.escaped(text, limit: Failure.messageLimit))")
  }

  /// A line, unless it was told before: a library that is missing is one problem, not one a figure.
  private static func once(_ text: String) {
    if lock.withLock({ unsafe told.insert(text).inserted }) { line(text) }
  }

  /// One line. The text must not contain a newline; `error` and `note` see to that themselves.
  static func line(_ text: String) {
    lock.withLock {
      put(wiping() + Array(text.utf8) + [UInt8(ascii: "\n")])
    }
  }

  /// Shows `text` in place of the previous transient line; an empty text only wipes it.
  /// For `Progress`, which calls it on a terminal only.
  static func transient(_ text: String) {
    lock.withLock {
      let wipe = wiping()
      unsafe transientWidth = text.unicodeScalars.count
      put(wipe + Array(text.utf8))
    }
  }

  /// Blanks instead of an escape sequence: they work on every terminal.
  private static func wiping() -> [UInt8] {
    guard unsafe transientWidth > 0 else { return [] }
    let blanks = unsafe [UInt8](repeating: UInt8(ascii: " "), count: transientWidth)
    unsafe transientWidth = 0
    return [UInt8(ascii: "\r")] + blanks + [UInt8(ascii: "\r")]
  }

  private static func put(_ bytes: [UInt8]) {
    guard !bytes.isEmpty else { return }
    try? writeAll(bytes, to: STDERR_FILENO)
  }
}
