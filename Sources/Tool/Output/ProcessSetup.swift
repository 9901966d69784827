// What has to be settled once, before anything else runs: descriptors, signals, the arguments' bytes.
// After it, no opened file can become standard output, and no signal leaves half a file behind.
// Unsafe: the system's own list of arguments, read up to its count; handlers are compared, not called.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The start of the process.
enum ProcessSetup {
  /// The signals by which a person or a system ends a run.
  static let endingSignals = [SIGINT, SIGTERM, SIGHUP, SIGQUIT]

  /// Call it first.
  ///
  /// - Throws: A `Failure` with status 64 for too many arguments and one that is not UTF-8, 66 where the system
  ///   withholds the arguments, 69 where the stack is too small.
  static func prepare() throws(Failure) {
    occupyStandardDescriptors()
    installSignalHandlers()
    try checkStack()
    try checkArguments()
  }

  /// Refuses a stack that would overflow, which ends a process without a word.
  private static func checkStack() throws(Failure) {
    var limit = rlimit()
    #if canImport(Glibc)
      let isKnown = unsafe getrlimit(__rlimit_resource_t(RLIMIT_STACK.rawValue), &limit) == 0
    #else
      let isKnown = unsafe getrlimit(RLIMIT_STACK, &limit) == 0
    #endif
    guard isKnown, limit.rlim_cur < rlim_t(Limits.stack) else { return }
    throw Failure(
      status: .unavailable,
      message:
        "a stack of \(limit.rlim_cur >> 10) KiB is too small; 'ulimit -s \(Limits.stack >> 10)' is enough")
  }

  /// Ends the process. Buffered output must have been flushed before.
  static func end(_ status: ExitStatus) -> Never { exit(status.rawValue) }

  /// Keeps 0, 1 and 2 from becoming the first file that is opened.
  ///
  /// A closed descriptor is opened on /dev/null in the wrong direction, so that using it still fails
  /// with EBADF, as it should: output to `>&-` is lost and must not count as written.
  private static func occupyStandardDescriptors() {
    for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO]
    where fcntl(descriptor, F_GETFD) == -1 && errno == EBADF {
      // `open` takes the lowest free number, which is this one: those below are taken by now.
      _ = unsafe open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }

  private static func installSignalHandlers() {
    UnfinishedFile.prepare()
    // A file size limit then is an error that can be reported, EFBIG.
    signal(SIGXFSZ, SIG_IGN)
    // A reader that went away ends the process quietly, whatever the parent chose.
    signal(SIGPIPE, removeUnfinishedFileAndDie)
    for number in endingSignals {
      let previous = signal(number, removeUnfinishedFileAndDie)
      // `nohup` and background jobs of plain shells ignore signals on purpose; let them.
      if isIgnoring(previous) { signal(number, SIG_IGN) }
    }
  }

  private static func isIgnoring(_ handler: (@convention(c) (CInt) -> Void)?) -> Bool {
    unsafe unsafeBitCast(handler, to: UInt.self) == unsafeBitCast(SIG_IGN, to: UInt.self)
  }

  private static func checkArguments() throws(Failure) {
    // On Linux, Swift reads them from /proc/self/cmdline, and takes a failure for an empty list.
    if CommandLine.argc == 0 {
      throw Failure(status: .noInput, message: "cannot read the arguments; is /proc mounted?")
    }
    let count = Int(CommandLine.argc) - 1
    guard count <= Limits.arguments else {
      throw Failure(
        status: .usage,
        message:
          "\(count) arguments are too many; \(Limits.arguments) are the limit, and 'eval --batch' reads any "
          + "number of points")
    }
    for index in 0..<Int(CommandLine.argc) {
      guard let argument = unsafe CommandLine.unsafeArgv[index] else { continue }
      // Swift repairs malformed text silently, and would write a file of another name.
      if unsafe String(validatingCString: argument) == nil {
        throw Failure(
          status: .usage,
          message: unsafe "argument \(index) is not UTF-8: \(VisibleText.quoted(String(cString: argument)))")
      }
    }
  }
}

/// The signal handler. It uses async-signal-safe calls only: unlinkat, signal, raise.
///
/// The signal is raised again with its default action, so that the shell sees who ended the process.
private func removeUnfinishedFileAndDie(_ number: CInt) {
  UnfinishedFile.remove()
  signal(number, SIG_DFL)
  // Blocked while the handler runs: it strikes on return.
  raise(number)
}
