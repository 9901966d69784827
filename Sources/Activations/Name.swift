// Names as people type them: case, spaces, hyphens and underscores do not count, typos are forgiven.

/// A name folded for comparison: lower-case ASCII letters, without spaces, hyphens and underscores.
///
/// It compares bytes, so it needs no Unicode tables (Embedded Swift has none).
struct Name: Sendable, Equatable {
  private let folded: [UInt8]

  init(_ text: String) {
    folded = text.utf8.compactMap { byte in
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "_"): nil
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
      default: byte
      }
    }
  }

  /// The candidate nearest to a mistyped name, if it is near: at most two slips, or a third of the name.
  static func nearest(to text: String, among candidates: [String]) -> String? {
    let name = Name(text)
    // A name this long is no typo, and the table would be large.
    guard !name.folded.isEmpty, name.folded.count <= 64 else { return nil }
    var best: (candidate: String, distance: Int)?
    for candidate in candidates {
      let distance = name.distance(to: Name(candidate))
      let limit = min(max(2, name.folded.count / 3), name.folded.count - 1)
      if distance <= limit, distance < (best?.distance ?? .max) { best = (candidate, distance) }
    }
    return best?.candidate
  }

  /// The number of insertions, deletions, replacements and swaps of neighbours between two names
  /// (optimal string alignment, Damerau 1964).
  func distance(to other: Name) -> Int {
    let a = folded
    let b = other.folded
    var rows = [[Int]](repeating: [], count: a.count + 1)
    rows[0] = Array(0...b.count)
    for i in 1..<(a.count + 1) {
      var row = [i]
      for j in 1..<(b.count + 1) {
        let replaced = rows[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
        var least = min(rows[i - 1][j] + 1, row[j - 1] + 1, replaced)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          least = min(least, rows[i - 2][j - 2] + 1)
        }
        row.append(least)
      }
      rows[i] = row
    }
    return rows[a.count][b.count]
  }
}
