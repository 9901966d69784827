// A file in the making: hidden, beside its place, under a name that tells whose it is.
// It becomes the real file in one step, or it goes away.
// Unsafe: the system reads names for the length of one call; the running number is for the one thread that writes.

import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A temporary file named ".actplot-<process>-<number>.tmp".
///
/// One exists at a time in a process (`FileWriter` takes turns), so that a signal handler can know
/// it. It is locked while it is written, which tells it from one that a killed process left.
struct TemporaryFile {
  private static let prefix = ".actplot-"
  private static let suffix = ".tmp"
  nonisolated(unsafe) private static var number = 0

  private let folder: Folder
  private let name: String
  private var descriptor: CInt?

  /// Creates the file, empty.
  ///
  /// - Parameter existing: The file that it will replace, whose mode and owner it takes over. A new
  ///   file gets mode 0666 without the bits of the umask.
  init(in folder: Folder, replacing existing: stat?) throws(Errno) {
    self.folder = folder
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let process = getpid()
    // A name can be taken where a folder is shared between containers, which number processes anew.
    for attempt in 1... {
      unsafe TemporaryFile.number += 1
      let name = unsafe "\(TemporaryFile.prefix)\(process)-\(TemporaryFile.number)\(TemporaryFile.suffix)"
      UnfinishedFile.announce(name, inFolder: folder.descriptor)
      do throws(Errno) {
        let mode: mode_t = existing == nil ? 0o666 : 0o600
        let file = try systemCall { unsafe openat(folder.descriptor, name, flags, mode) }
        self.name = name
        descriptor = file
        _ = flock(file, LOCK_EX | LOCK_NB)
        if let existing {
          // Only root may give files away; the mode alone is what others can keep.
          if existing.st_uid != geteuid() || existing.st_gid != getegid() {
            _ = fchown(file, existing.st_uid, existing.st_gid)
          }
          _ = fchmod(file, existing.st_mode & 0o777)
        }
        return
      } catch {
        UnfinishedFile.forget()
        if error.rawValue != EEXIST || attempt == 1_000 { throw error }
      }
    }
    fatalError("unreachable: the loop above ends by return or throw")
  }

  /// Writes everything, waits until it is on the disk, and closes the file.
  mutating func write(_ bytes: [UInt8]) throws(Errno) {
    guard let file = descriptor else { return }
    try writeAll(bytes, to: file)
    try synchronize(file)
    descriptor = nil
    do throws(Errno) {
      // Not repeated: after an interrupted close the number is free, perhaps somebody else's.
      if close(file) == -1 { throw Errno(rawValue: errno) }
    } catch {
      if error.rawValue != EINTR { throw error }
    }
  }

  /// Gives the file its name, in place of whatever has it.
  func replace(_ place: String) throws(Errno) {
    try systemCall { unsafe renameat(folder.descriptor, name, folder.descriptor, place) }
    UnfinishedFile.forget()
    try folder.synchronize()
  }

  /// Gives the file a name that is free.
  ///
  /// - Returns: False when something has that name by now, or when the file system knows no hard
  ///   links, which are the portable way to take a name without ever replacing.
  func take(_ place: String) throws(Errno) -> Bool {
    do throws(Errno) {
      try systemCall { unsafe linkat(folder.descriptor, name, folder.descriptor, place, 0) }
    } catch {
      return false
    }
    // The figure is there; a second try is all that can be done for the other name. A later run sweeps.
    if unsafe unlinkat(folder.descriptor, name, 0) == -1 { unsafe unlinkat(folder.descriptor, name, 0) }
    UnfinishedFile.forget()
    try folder.synchronize()
    return true
  }

  /// Removes the file after a failure. Harmless when it has its name already.
  mutating func discard() {
    if unsafe unlinkat(folder.descriptor, name, 0) == -1 && errno != ENOENT {
      unsafe unlinkat(folder.descriptor, name, 0)
    }
    UnfinishedFile.forget()
    if let descriptor { close(descriptor) }
    descriptor = nil
  }

  private func synchronize(_ file: CInt) throws(Errno) {
    #if canImport(Darwin)
      // `fsync` alone lets a Mac's disk reorder writes; the barrier keeps data before the rename.
      if fcntl(file, F_BARRIERFSYNC) != -1 { return }
    #endif
    do throws(Errno) {
      try systemCall { fsync(file) }
    } catch {
      // Said by file systems that cannot, not by those that failed.
      if error.rawValue != EINVAL && error.rawValue != ENOTSUP { throw error }
    }
  }

  /// Removes what killed processes left in a folder.
  ///
  /// A file goes when its name has exactly our form, its process is gone, and nobody holds its lock.
  /// The lock protects processes of other containers, whose numbers mean nothing here.
  static func sweep(_ folder: Folder) {
    guard let names = try? folder.names(beginningWith: prefix) else { return }
    for name in names {
      guard let process = process(inName: name) else { continue }
      guard process == getpid() || (kill(process, 0) == -1 && errno == ESRCH) else { continue }
      guard let status = try? folder.status(of: name), status.isRegular else { continue }
      try? folder.withFile(name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK) { (file) throws(Errno) in
        if flock(file, LOCK_EX | LOCK_NB) == 0 { try folder.remove(name) }
      }
    }
  }

  private static func process(inName name: String) -> pid_t? {
    guard name.hasPrefix(prefix), name.hasSuffix(suffix) else { return nil }
    let numbers = name.utf8.dropFirst(prefix.utf8.count).dropLast(suffix.utf8.count)
    let parts = numbers.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    for part in parts where part.isEmpty || !part.allSatisfy({ (0x30...0x39).contains($0) }) { return nil }
    guard let process = pid_t(String(decoding: parts[0], as: UTF8.self)), process > 0 else { return nil }
    return process
  }
}
