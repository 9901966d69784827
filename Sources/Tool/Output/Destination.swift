// Where the bytes of a path really go: into a file in a folder, or into something that is no file.
// Symbolic links are followed here, step by step, so that a link stays and its target is written.

import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The place behind an output path.
enum Destination {
  /// A descriptor of this process: /dev/stdout, or /dev/fd/63 of a shell's `>(…)`.
  case descriptor(CInt)
  /// A terminal or other device, a FIFO: written in place, never replaced.
  case special(Folder, name: String)
  /// A regular file, or a name that is free (`existing` is nil).
  case file(Folder, name: String, existing: stat?)

  /// As many links in a row as Linux follows.
  private static let linkLimit = 40

  /// Finds the place.
  ///
  /// - Throws: A `Failure`: 64 for a path that names no file, 73 for a missing folder, for a folder
  ///   or a disk under that name, for a circle of links, for whatever the system will not show.
  static func find(_ path: String) throws(Failure) -> Destination {
    var step = try OutputPath(path)
    var parent: Folder? = nil
    for _ in 0...linkLimit {
      if let number = descriptorNumber(step.text) { return .descriptor(number) }
      let folder = try open(step, in: parent)
      let name = step.name
      let status = try FileProblem.creating(path) { () throws(Errno) in try folder.status(of: name) }
      guard let status else { return .file(folder, name: name, existing: nil) }
      if status.isRegular { return .file(folder, name: name, existing: status) }
      guard status.isLink else { return try special(folder, name, status, path) }

      // A link of /proc leads to a pipe or a device whose text is no path: ask where it ends first.
      let end = try FileProblem.creating(path) { () throws(Errno) in
        try folder.status(of: name, followingLinks: true)
      }
      let target = try FileProblem.creating(path) { () throws(Errno) in try folder.target(ofLink: name) }
      if let end, !end.isRegular, descriptorNumber(target) == nil {
        return try special(folder, name, end, path)
      }
      parent = folder
      step = try OutputPath(target)
    }
    return try FileProblem.creating(path) { () throws(Errno) in throw Errno(rawValue: ELOOP) }
  }

  private static func open(_ step: OutputPath, in parent: Folder?) throws(Failure) -> Folder {
    do throws(Errno) { return try Folder(step.folder, in: parent) } catch {
      let shown = VisibleText.quoted(step.folder)
      switch error.rawValue {
      case ENOENT:
        throw Failure(status: .cannotCreate, message: "no such folder \(shown); --mkdir makes it")
      case ENOTDIR:
        throw Failure(status: .cannotCreate, message: "\(shown) is not a folder; choose another place")
      default:
        return try FileProblem.creating(step.text) { () throws(Errno) in throw error }
      }
    }
  }

  private static func special(
    _ folder: Folder, _ name: String, _ status: stat, _ path: String
  ) throws(Failure) -> Destination {
    if status.isFolder { throw OutputPath.isFolder(path) }
    if status.isDisk {
      // Nobody wants a figure over the first bytes of a file system.
      let message = "\(VisibleText.quoted(path)) is a disk; give the name of a file"
      throw Failure(status: .cannotCreate, message: message)
    }
    return .special(folder, name: name)
  }

  /// The number in /dev/fd/N and its other names.
  ///
  /// The descriptor itself is used, not a new opening of what it leads to: with `>> file`, the
  /// figure then lands behind what is there.
  private static func descriptorNumber(_ path: String) -> CInt? {
    if path == "/dev/stdout" { return STDOUT_FILENO }
    if path == "/dev/stderr" { return STDERR_FILENO }
    for prefix in ["/dev/fd/", "/proc/self/fd/"] where path.hasPrefix(prefix) {
      let digits = path.utf8.dropFirst(prefix.utf8.count)
      guard digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
      return CInt(String(decoding: digits, as: UTF8.self))
    }
    return nil
  }
}
