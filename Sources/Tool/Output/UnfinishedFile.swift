// The one temporary file that exists at a time, known to the signal handler.
// Its name lies in memory that was allocated before: a handler may not allocate.
// Unsafe: the name's memory is allocated once and never freed; the handler reads it only while the folder's number
// is not −1, which it is while the name changes.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What a dying process has to remove.
///
/// Bare memory and no Swift variables, since Swift's checks for overlapping access would take the
/// handler's look at a variable for a mistake.
enum UnfinishedFile {
  private static let nameCapacity = 64
  nonisolated(unsafe) private static let name = UnsafeMutablePointer<CChar>.allocate(
    capacity: nameCapacity)
  /// The folder's descriptor, or -1 while there is no file.
  nonisolated(unsafe) private static let folder = { () -> UnsafeMutablePointer<CInt> in
    let folder = UnsafeMutablePointer<CInt>.allocate(capacity: 1)
    unsafe folder.initialize(to: -1)
    return unsafe folder
  }()

  /// Allocates the memory. Must have run before a handler is installed.
  static func prepare() {
    unsafe name.initialize(repeating: 0, count: nameCapacity)
    unsafe folder.pointee = -1
  }

  /// Announces a file that is about to be created: no moment remains in which a signal leaves it.
  static func announce(_ newName: String, inFolder descriptor: CInt) {
    unsafe folder.pointee = -1
    unsafe strncpy(name, newName, nameCapacity - 1)
    unsafe name[nameCapacity - 1] = 0
    unsafe folder.pointee = descriptor
  }

  /// The file has its final name or is removed.
  static func forget() { unsafe folder.pointee = -1 }

  /// Removes the file if there is one. Async-signal-safe.
  static func remove() {
    if unsafe folder.pointee != -1 { unsafe unlinkat(folder.pointee, name, 0) }
  }
}
