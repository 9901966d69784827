// Writes a figure to its path: a reader sees the old file or the complete new one, never a part.
// After any failure the old file stays and nothing else is left behind.
// Unsafe: the system reads names and fills records and arrays, no more than their sizes, for the length of one call;
// one thread alone writes files.

import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The only way that bytes reach a file.
///
/// May be called from several threads; they take turns, since one temporary file at a time is what
/// the signal handler can remove. A signal that strikes another thread than the writing one may
/// leave a file for the next run to sweep; so does `kill -9`.
enum FileWriter {
  private static let turn = Lock()
  /// The folders that were searched for left-over files: once a process is enough.
  nonisolated(unsafe) private static var sweptFolders: Set<FolderIdentity> = []

  /// Writes `bytes` as the whole content of the file at `path`.
  ///
  /// A regular file is written beside its place, synchronised and renamed; its mode is kept. Through
  /// a symbolic link its target is written, also one that does not exist yet, and the link stays. A
  /// device, a FIFO or a descriptor such as /dev/fd/63 is written in place.
  ///
  /// - Throws: A `Failure`: 64 for a path that cannot name a file, 73 when the file cannot be
  ///   created or must not be overwritten, 74 when writing fails.
  static func write(
    _ bytes: [UInt8], to path: String, overwriting policy: OverwritePolicy
  ) throws(Failure) {
    switch try Destination.find(path) {
    case .descriptor(let number):
      try FileProblem.writing(path) { () throws(Errno) in try writeAll(bytes, to: number) }
    case .special(let folder, let name):
      try writeInPlace(bytes, folder, name, path)
    case .file(let folder, let name, let existing):
      try turn.withLock { () throws(Failure) in
        try replace(folder, name, existing, by: bytes, path, policy)
      }
    }
  }

  private static func writeInPlace(
    _ bytes: [UInt8], _ folder: Folder, _ name: String, _ path: String
  ) throws(Failure) {
    let file = try FileProblem.creating(path) { () throws(Errno) in
      try systemCall { unsafe openat(folder.descriptor, name, O_WRONLY | O_NOCTTY | O_CLOEXEC) }
    }
    var closed = false
    defer { if !closed { close(file) } }
    var status = stat()
    if unsafe fstat(file, &status) == 0 && status.isRegular {
      let message = "\(VisibleText.quoted(path)) changed while it was opened; run again"
      throw Failure(status: .cannotCreate, message: message)
    }
    try FileProblem.writing(path) { () throws(Errno) in
      try writeAll(bytes, to: file)
      closed = true
      if close(file) == -1 && errno != EINTR { throw Errno(rawValue: errno) }
    }
  }

  private static func replace(
    _ folder: Folder, _ name: String, _ existing: stat?, by bytes: [UInt8],
    _ path: String, _ policy: OverwritePolicy
  ) throws(Failure) {
    sweepOnce(folder)
    if let existing { try checkOverwriting(folder, name, existing, path, policy) }
    var temporary = try FileProblem.creating(path) { () throws(Errno) in
      try TemporaryFile(in: folder, replacing: existing)
    }
    do throws(Failure) {
      try FileProblem.writing(path) { () throws(Errno) in try temporary.write(bytes) }
      try place(temporary, folder, name, isNew: existing == nil, path, policy)
    } catch {
      temporary.discard()
      throw error
    }
  }

  private static func place(
    _ temporary: TemporaryFile, _ folder: Folder, _ name: String, isNew: Bool,
    _ path: String, _ policy: OverwritePolicy
  ) throws(Failure) {
    if case .onlyFigures = policy, isNew {
      if try FileProblem.creating(path, { () throws(Errno) in try temporary.take(name) }) { return }
      // Somebody was faster. If that is a figure, as from a second run of ours, the last one wins.
      let arrived = try FileProblem.creating(path) { () throws(Errno) in try folder.status(of: name) }
      if let arrived { try checkOverwriting(folder, name, arrived, path, policy) }
    }
    try FileProblem.creating(path) { () throws(Errno) in try temporary.replace(name) }
  }

  /// Refuses a file that the user protected, or that is not ours to replace.
  private static func checkOverwriting(
    _ folder: Folder, _ name: String, _ existing: stat, _ path: String, _ policy: OverwritePolicy
  ) throws(Failure) {
    // A rename needs the folder's permission only, but a read-only file means "leave it".
    try FileProblem.creating(path) { () throws(Errno) in
      try systemCall { unsafe faccessat(folder.descriptor, name, W_OK, 0) }
    }
    guard case .onlyFigures(let recognise) = policy, existing.st_size > 0 || !existing.isRegular else {
      return
    }
    let isFigure = existing.isRegular && (try? content(of: name, in: folder)).map(recognise) == true
    if !isFigure {
      let shown = VisibleText.quoted(path)
      throw Failure(
        status: .cannotCreate,
        message: "\(shown) exists and is not a figure of actplot; --force overwrites it")
    }
  }

  /// All bytes of a file; none of one that is too large to be ours.
  private static func content(of name: String, in folder: Folder) throws(Errno) -> [UInt8] {
    try folder.withFile(name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK) { (file) throws(Errno) in
      var status = stat()
      try systemCall { unsafe fstat(file, &status) }
      guard status.st_size <= OverwritePolicy.mostBytes else { return [] }
      return try bytes(of: file, 0..<Int(status.st_size))
    }
  }

  /// Bytes of an open file by position; fewer where the file ends before.
  private static func bytes(of file: CInt, _ range: Range<Int>) throws(Errno) -> [UInt8] {
    var result = [UInt8](repeating: 0, count: range.count)
    var count = 0
    while count < range.count {
      let position = off_t(range.lowerBound + count)
      let part = try systemCall { unsafe pread(file, &result[count], range.count - count, position) }
      if part == 0 { break }
      count += part
    }
    return Array(result.prefix(count))
  }

  private static func sweepOnce(_ folder: Folder) {
    var status = stat()
    guard unsafe fstat(folder.descriptor, &status) == 0 else { return }
    let identity = FolderIdentity(device: UInt64(truncatingIfNeeded: status.st_dev), number: status.st_ino)
    if unsafe sweptFolders.insert(identity).inserted { TemporaryFile.sweep(folder) }
  }

  /// Makes a folder and those above it; one that exists is fine.
  ///
  /// - Throws: A `Failure` with status 64 or 73.
  static func makeFolder(_ path: String) throws(Failure) {
    try OutputPath.check(path)
    let bytes = Array(path.utf8)
    for end in 1...bytes.count where end == bytes.count || bytes[end] == UInt8(ascii: "/") {
      let part = String(decoding: bytes[..<end], as: UTF8.self)
      if unsafe mkdir(part, 0o777) == 0 { continue }
      // What exists may answer differently, as with EROFS for a folder of a read-only disk.
      let error = Errno(rawValue: errno)
      var status = stat()
      guard unsafe stat(part, &status) == 0 else {
        try FileProblem.creating(part) { () throws(Errno) in throw error }
        continue
      }
      if !status.isFolder {
        let shown = VisibleText.quoted(part)
        throw Failure(status: .cannotCreate, message: "\(shown) is not a folder; choose another place")
      }
    }
  }

  /// Makes the folder that the file at `path` lies in, with those above it.
  static func makeFolder(ofFile path: String) throws(Failure) {
    try makeFolder(OutputPath(path).folder)
  }
}

/// What makes a folder the same folder under another path.
private struct FolderIdentity: Hashable {
  let device: UInt64
  let number: ino_t
}
