// An open folder: everything in it is reached through its descriptor, never through its path again.
// So swapping the path for a link in the middle of a run changes nothing.
// Unsafe: the system reads names for the length of one call; an entry of a listing is read before the next one is
// asked for.

import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder that is held open; closed when released.
final class Folder {
  let descriptor: CInt

  /// Opens a folder; `parent` is where a relative path starts, nil for the working folder.
  init(_ path: String, in parent: Folder? = nil) throws(Errno) {
    let base = parent?.descriptor ?? AT_FDCWD
    descriptor = try systemCall { unsafe openat(base, path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
  }

  deinit { close(descriptor) }

  /// What stands under a name, or nil for nothing.
  func status(of name: String, followingLinks: Bool = false) throws(Errno) -> stat? {
    var result = stat()
    do throws(Errno) {
      try systemCall { unsafe fstatat(descriptor, name, &result, followingLinks ? 0 : AT_SYMLINK_NOFOLLOW) }
      return result
    } catch {
      if error.rawValue == ENOENT { return nil }
      throw error
    }
  }

  /// The target of a symbolic link, as it is written in the link.
  ///
  /// - Throws: `EILSEQ` for a target that is not UTF-8, which repaired would be another file.
  func target(ofLink name: String) throws(Errno) -> String {
    var buffer = [CChar](repeating: 0, count: Limits.path + 1)
    let room = Limits.path
    try systemCall { unsafe readlinkat(descriptor, name, &buffer, room) }
    let target = unsafe buffer.withUnsafeBufferPointer { unsafe String(validatingCString: $0.baseAddress!) }
    guard let target else { throw Errno(rawValue: EILSEQ) }
    return target
  }

  /// Opens a file for one short use.
  func withFile<Value>(
    _ name: String, _ flags: CInt, _ body: (CInt) throws(Errno) -> Value
  ) throws(Errno) -> Value {
    let file = try systemCall { unsafe openat(descriptor, name, flags | O_CLOEXEC) }
    defer { close(file) }
    return try body(file)
  }

  func remove(_ name: String) throws(Errno) {
    try systemCall { unsafe unlinkat(descriptor, name, 0) }
  }

  /// Makes new names last through a power failure.
  ///
  /// Some file systems cannot; they say EINVAL or the like, and there is nothing more to do.
  func synchronize() throws(Errno) {
    do throws(Errno) {
      try systemCall { fsync(descriptor) }
    } catch {
      switch error.rawValue {
      case EINVAL, ENOTSUP, EOPNOTSUPP, EROFS, EBADF: return
      default: throw error
      }
    }
  }

  /// The names in the folder that begin with a prefix. Other names cost no string.
  func names(beginningWith prefix: String) throws(Errno) -> [String] {
    // A descriptor of its own, since reading moves a position that duplicates would share.
    let copy = try systemCall { unsafe openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard let stream = unsafe fdopendir(copy) else {
      let error = Errno(rawValue: errno)
      close(copy)
      throw error
    }
    defer { unsafe closedir(stream) }
    var result: [String] = []
    let length = prefix.utf8.count
    while let entry = unsafe readdir(stream) {
      let offset = MemoryLayout<dirent>.offset(of: \.d_name)!
      let name = unsafe (UnsafeRawPointer(entry) + offset).assumingMemoryBound(to: CChar.self)
      if unsafe strncmp(name, prefix, length) == 0 { unsafe result.append(String(cString: name)) }
    }
    return result
  }
}

extension stat {
  private var kind: mode_t { st_mode & S_IFMT }
  var isRegular: Bool { kind == S_IFREG }
  var isFolder: Bool { kind == S_IFDIR }
  var isLink: Bool { kind == S_IFLNK }
  var isDisk: Bool { kind == S_IFBLK }
}
