// A thread for work beside the main one, and how many of them are of use.
// Plain pthreads: Dispatch opens descriptors of its own, and ends the process where there are none left.
// Unsafe: the thread takes over the one reference to its body; the others are records that the system fills.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A thread that does one thing and ends.
///
/// The signals that end a run never strike it: the main thread, which writes, has to clean up.
struct WorkerThread {
  /// The cores that this process may use, which `taskset` and the like can make fewer than there are.
  static let cores: Int = {
    #if canImport(Glibc)
      // Glibc hides the call from Swift, and its `sysconf` counts all cores; those of others ask themselves.
      typealias Call = @convention(c) (pid_t, Int, UnsafeMutableRawPointer) -> CInt
      var cores = [UInt8](repeating: 0, count: 1_024)
      if let call = unsafe dlsym(nil, "sched_getaffinity"),
        unsafe unsafeBitCast(call, to: Call.self)(0, cores.count, &cores) == 0
      {
        return cores.reduce(0) { $0 + $1.nonzeroBitCount }
      }
    #endif
    return max(1, Int(sysconf(CInt(_SC_NPROCESSORS_ONLN))))
  }()

  /// As on a main thread; musl's 128 kB and macOS's 512 kB are less than libraries count on.
  private static let stackSize = 8 << 20

  private final class Body {
    let run: @Sendable () -> Void

    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  private let thread: pthread_t

  /// Starts it; nil where the system gives no further thread. Call `join` before the process ends.
  init?(_ body: @escaping @Sendable () -> Void) {
    var ending = sigset_t()
    var previous = sigset_t()
    unsafe sigemptyset(&ending)
    for number in ProcessSetup.endingSignals { unsafe sigaddset(&ending, number) }
    // A thread begins with the mask of the one that starts it.
    unsafe pthread_sigmask(SIG_BLOCK, &ending, &previous)
    defer { unsafe pthread_sigmask(SIG_SETMASK, &previous, nil) }

    var attributes = pthread_attr_t()
    unsafe pthread_attr_init(&attributes)
    defer { unsafe pthread_attr_destroy(&attributes) }
    unsafe pthread_attr_setstacksize(&attributes, WorkerThread.stackSize)

    #if canImport(Glibc)
      var thread = pthread_t()
    #else
      var thread: pthread_t?
    #endif
    let body = unsafe Unmanaged.passRetained(Body(body))
    let problem = unsafe pthread_create(
      &thread, &attributes,
      {
        let body: UnsafeMutableRawPointer? = unsafe $0
        if let body = unsafe body { unsafe Unmanaged<Body>.fromOpaque(body).takeRetainedValue().run() }
        return nil
      }, unsafe body.toOpaque())
    guard problem == 0 else {
      unsafe body.release()
      return nil
    }
    #if canImport(Glibc)
      self.thread = thread
    #else
      guard let thread else { return nil }
      self.thread = thread
    #endif
  }

  /// Waits for its end.
  func join() { pthread_join(thread, nil) }
}
