// The one temporary file that exists at a time, known to the signal handler.
// Its name lies in memory that was allocated before: a handler may not allocate.

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
    folder.initialize(to: -1)
    return folder
  }()

  /// Allocates the memory. Must have run before a handler is installed.
  static func prepare() {
    name.initialize(repeating: 0, count: nameCapacity)
    folder.pointee = -1
  }

  /// Announces a file that is about to be created: no moment remains in which a signal leaves it.
  static func announce(_ newName: String, inFolder descriptor: CInt) {
    folder.pointee = -1
    strncpy(name, newName, nameCapacity - 1)
    name[nameCapacity - 1] = 0
    folder.pointee = descriptor
  }

  /// The file has its final name or is removed.
  static func forget() { folder.pointee = -1 }

  /// Removes the file if there is one. Async-signal-safe.
  static func remove() {
    if folder.pointee != -1 { unlinkat(folder.pointee, name, 0) }
  }
}
