// What the last run drew, so that the next one draws only what changed. It lies among the user's caches, where it can
// be deleted at any time; who has none draws everything.
// Unsafe: what realpath allocates is freed here, once; texts of the environment are copied before anything changes
// them.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The files that were drawn from one specification.
struct RenderCache {
  /// A file and its content.
  struct Entry: Equatable {
    let path: String
    let digest: String
  }

  /// The files of each figure, by the digest of its fingerprint.
  private var known: [String: [Entry]] = [:]
  /// What this run has drawn or found; it replaces what was known.
  private var found: [(key: String, entries: [Entry])] = []
  /// The cache's file; nil where there is none.
  private let path: String?
  /// What tells this build of the tool from others: another may draw otherwise.
  private let tool: String

  /// Reads the cache of a specification, if there is one.
  init(spec: String) {
    guard let tool = RenderCache.tool, let folder = RenderCache.folder, let real = unsafe realpath(spec, nil)
    else {
      (path, self.tool) = (nil, "")
      return
    }
    defer { unsafe free(real) }
    self.tool = tool
    path = unsafe "\(folder)/render-\(RenderCache.digest(String(cString: real)))"
    guard let path, let bytes = try? InputFile.bytes(of: path, atMost: 64 << 20) else { return }
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      let parts = line.split(separator: UInt8(ascii: "\t"), maxSplits: 2)
      guard parts.count == 3 else { continue }
      let text = parts.map { String(decoding: $0, as: UTF8.self) }
      known[text[0], default: []].append(Entry(path: text[2], digest: text[1]))
    }
  }

  /// The key of a figure in a folder.
  func key(of fingerprint: String, in folder: String) -> String {
    RenderCache.digest("\(tool)\0\(folder)\0\(fingerprint)")
  }

  /// The files of a figure, where they were drawn before and are still the same; they stay known.
  mutating func unchanged(_ key: String) -> [String]? {
    guard let entries = known[key] else { return nil }
    for entry in entries {
      guard let bytes = try? InputFile.bytes(of: entry.path, atMost: 256 << 20),
        RenderCache.digest(bytes) == entry.digest
      else { return nil }
    }
    found.append((key, entries))
    return entries.map { $0.path }
  }

  /// Notes a figure's files.
  mutating func note(_ key: String, _ files: [(path: String, bytes: [UInt8])]) {
    // A line a file; a path with a newline in it is drawn again.
    let entries = files.map { Entry(path: $0.path, digest: RenderCache.digest($0.bytes)) }
    if !entries.contains(where: { $0.path.utf8.contains(UInt8(ascii: "\n")) }) {
      found.append((key, entries))
    }
  }

  /// Writes what this run found. A cache that cannot be written is none.
  func save() {
    guard let path, !found.isEmpty else { return }
    let isSame = found.count == known.count && found.allSatisfy { known[$0.key] == $0.entries }
    if isSame { return }
    let lines = found.flatMap { key, entries in entries.map { "\(key)\t\($0.digest)\t\($0.path)\n" } }
    try? FileWriter.makeFolder(ofFile: path)
    try? FileWriter.write(Array(lines.joined().utf8), to: path, overwriting: .always)
  }

  private static func digest(_ text: String) -> String { digest(Array(text.utf8)) }

  private static func digest(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    let hex = SHA256.digest(bytes).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: hex, as: UTF8.self)
  }

  /// The user's folder for caches: the XDG Base Directory Specification, version 0.8.
  private static var folder: String? {
    let environment = { (name: String) in unsafe getenv(name).map { unsafe String(cString: $0) } ?? "" }
    let cache = environment("XDG_CACHE_HOME")
    if cache.hasPrefix("/") { return "\(cache)/actplot" }
    let home = environment("HOME")
    return home.hasPrefix("/") ? "\(home)/.cache/actplot" : nil
  }

  /// The program's own file: its size, its number and when it was built.
  private static let tool: String? = {
    var status = stat()
    guard unsafe stat("/proc/self/exe", &status) == 0 else { return nil }
    #if canImport(Darwin)
      return nil
    #else
      return "\(status.st_size) \(status.st_ino) \(status.st_mtim.tv_sec) \(status.st_mtim.tv_nsec)"
    #endif
  }()
}
