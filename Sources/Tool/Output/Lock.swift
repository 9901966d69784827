// Turns for threads: whoever holds the lock runs, the others wait.
// `Synchronization.Mutex` would ask for macOS 15; a pthread mutex is everywhere.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A mutual exclusion. Not recursive.
final class Lock: @unchecked Sendable {
  private let mutex: UnsafeMutablePointer<pthread_mutex_t>
  private let change: UnsafeMutablePointer<pthread_cond_t>

  init() {
    mutex = .allocate(capacity: 1)
    mutex.initialize(to: pthread_mutex_t())
    pthread_mutex_init(mutex, nil)
    change = .allocate(capacity: 1)
    change.initialize(to: pthread_cond_t())
    pthread_cond_init(change, nil)
  }

  deinit {
    pthread_cond_destroy(change)
    pthread_mutex_destroy(mutex)
    change.deallocate()
    mutex.deallocate()
  }

  func withLock<Value, Problem>(_ body: () throws(Problem) -> Value) throws(Problem) -> Value {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return try body()
  }

  /// Gives the lock away until another thread tells of a change; may also return without one, so ask in
  /// a loop. For whoever holds the lock.
  func waitForChange() { pthread_cond_wait(change, mutex) }

  /// Wakes all who wait for a change. For whoever holds the lock.
  func tellChange() { pthread_cond_broadcast(change) }
}
