// Calls into the C library whose failure is thrown instead of returned.
// An interruption by a signal is no failure: the call is repeated.
// Unsafe: the system reads the array's bytes for the length of one call, and no more than there are.

import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The result of a C function that answers -1 and sets `errno` when it fails.
///
/// - Throws: The error number. `EINTR` only after a thousand interruptions in a row, which no
///   honest signal source causes: a bound, so that nothing can hang here.
@discardableResult
func systemCall<Result: SignedInteger>(_ call: () -> Result) throws(Errno) -> Result {
  for _ in 1..<1_000 {
    let result = call()
    if result != -1 { return result }
    if errno != EINTR { break }
  }
  throw Errno(rawValue: errno)
}

/// Writes all bytes to a descriptor, however small the portions it takes.
///
/// Waits where a non-blocking descriptor is not ready, as with a pipe that the parent process shares.
func writeAll(_ bytes: UnsafeRawBufferPointer, to descriptor: CInt) throws(Errno) {
  var rest = unsafe bytes[...]
  while unsafe !rest.isEmpty {
    do throws(Errno) {
      let buffer = unsafe UnsafeRawBufferPointer(rebasing: rest)
      let count = try systemCall { unsafe write(descriptor, buffer.baseAddress, buffer.count) }
      // POSIX allows 0 for a device that takes nothing; repeating that would never end.
      if count == 0 { throw Errno(rawValue: EIO) }
      unsafe rest = unsafe rest.dropFirst(count)
    } catch {
      guard error.rawValue == EAGAIN || error.rawValue == EWOULDBLOCK else { throw error }
      try waitUntilReady(descriptor, events: POLLOUT)
    }
  }
}

/// Writes all bytes of an array to a descriptor.
func writeAll(_ bytes: [UInt8], to descriptor: CInt) throws(Errno) {
  // `withUnsafeBytes` rethrows without a type, so the error takes the way of a value.
  let outcome = unsafe bytes.withUnsafeBytes { (buffer) -> Result<Void, Errno> in
    do throws(Errno) {
      return unsafe .success(try writeAll(buffer, to: descriptor))
    } catch {
      return .failure(error)
    }
  }
  try outcome.get()
}

/// Sleeps until a non-blocking descriptor can be read or written, or has an error to tell.
func waitUntilReady(_ descriptor: CInt, events: CInt) throws(Errno) {
  var request = pollfd(fd: descriptor, events: Int16(events), revents: 0)
  try systemCall { unsafe poll(&request, 1, -1) }
}
