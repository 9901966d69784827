// How far a long run is, for whoever watches: one line that changes, and none at all for short runs.
// It is wiped at the end, so the screen holds results and problems only.
// Unsafe: the system fills a record for the length of one call.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A count of finished figures on standard error.
///
/// Silent unless standard error is a terminal, and during the first second. Call `finish` also
/// after a failure; lines of `StandardError` may be written in between.
final class Progress {
  /// Nobody reads faster than ten changes a second.
  private static let interval = 0.1
  private static let patience = 1.0

  private let total: Int
  private let isShown: Bool
  private let start: Double
  private var lastChange: Double
  private var done = 0

  /// "1 figure" or "2 figures".
  static func figures(_ count: Int) -> String { "\(count) figure\(count == 1 ? "" : "s")" }

  init(total: Int) {
    self.total = total
    isShown = StandardError.isTerminal
    start = Progress.now()
    lastChange = start
  }

  /// One more is finished; `name` is what comes next or was just done.
  func advance(_ name: String) {
    done += 1
    guard isShown else { return }
    let now = Progress.now()
    guard now - start >= Progress.patience, now - lastChange >= Progress.interval else { return }
    lastChange = now
    // Short enough for a line of 80 columns, since a wrapped line cannot be wiped.
    StandardError.transient("\(done)/\(total) \(VisibleText.escaped(name, limit: 48))")
  }

  /// Wipes the line.
  func finish() {
    if isShown { StandardError.transient("") }
  }

  /// Seconds on a clock that never jumps.
  private static func now() -> Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
