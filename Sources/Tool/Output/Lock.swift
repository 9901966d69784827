// Turns for threads: whoever holds the lock runs, the others wait.
// `Synchronization.Mutex` would ask for macOS 15; a pthread mutex is everywhere.
// Unsafe: the mutex and its condition are allocated once, at an address of their own, and freed with the lock.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A mutual exclusion. Not recursive.
@safe final class Lock: @unchecked Sendable {
  private let mutex: UnsafeMutablePointer<pthread_mutex_t>
  private let change: UnsafeMutablePointer<pthread_cond_t>

  init() {
    unsafe mutex = .allocate(capacity: 1)
    unsafe mutex.initialize(to: pthread_mutex_t())
    unsafe pthread_mutex_init(mutex, nil)
    unsafe change = .allocate(capacity: 1)
    unsafe change.initialize(to: pthread_cond_t())
    unsafe pthread_cond_init(change, nil)
  }

  deinit {
    unsafe pthread_cond_destroy(change)
    unsafe pthread_mutex_destroy(mutex)
    unsafe change.deallocate()
    unsafe mutex.deallocate()
  }

  func withLock<Value, Problem>(_ body: () throws(Problem) -> Value) throws(Problem) -> Value {
    unsafe pthread_mutex_lock(mutex)
    defer { unsafe pthread_mutex_unlock(mutex) }
    return try body()
  }

  /// Gives the lock away until another thread tells of a change; may also return without one, so ask in
  /// a loop. For whoever holds the lock.
  func waitForChange() { unsafe pthread_cond_wait(change, mutex) }

  /// Wakes all who wait for a change. For whoever holds the lock.
  func tellChange() { unsafe pthread_cond_broadcast(change) }
}
