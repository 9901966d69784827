// What a figure of a specification may be called: one part of a path on every system, with room for what is added.

/// The names of figures.
enum FigureName {
  /// The rule in words.
  static let rule =
    "up to \(Limits.figureName.ascii) ASCII letters, digits, '-', '_' and '.', or up to \(Limits.figureName.any) with "
    + "other letters too, the first no '.'"

  /// The rule as a regular expression of ECMA-262, for the JSON Schema. A test holds it against `isAllowed`.
  static let pattern =
    #"^(?:[A-Za-z0-9_-][A-Za-z0-9._-]{0,\#(Limits.figureName.ascii - 1)}"#
    + #"|[\p{Alphabetic}0-9_-][\p{Alphabetic}0-9._-]{0,\#(Limits.figureName.any - 1)})$"#

  /// Whether a name follows the rule.
  static func isAllowed(_ name: String) -> Bool {
    let scalars = name.unicodeScalars
    let isSound = scalars.allSatisfy {
      $0.properties.isAlphabetic || ("0"..."9").contains($0) || ["-", "_", "."].contains($0)
    }
    let isASCII = scalars.allSatisfy { $0.isASCII }
    let longest = isASCII ? Limits.figureName.ascii : Limits.figureName.any
    return isSound && scalars.first != nil && scalars.first != "." && scalars.count <= longest
  }
}
