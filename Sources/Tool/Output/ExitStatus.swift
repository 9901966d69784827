// How a run ended, as the number that the shell sees.
// The values are those of sysexits.h, so scripts can tell a typo from a full disk.

/// The exit status of the process. Death by a signal is the shell's 128 + signal: 130, 143, 129, 141.
enum ExitStatus: Int32 {
  case success = 0
  /// A check found files that are not as they should be.
  case stale = 1
  /// A bad flag, or a value out of range.
  case usage = 64
  /// An expression, a line of input or a specification that makes no sense.
  case data = 65
  /// Input that cannot be read.
  case noInput = 66
  /// A feature that is not built in, such as PNG without Cairo.
  case unavailable = 69
  /// A bug of ours.
  case software = 70
  /// Output that cannot be created.
  case cannotCreate = 73
  /// Output that was begun and could not be finished.
  case ioError = 74
}
