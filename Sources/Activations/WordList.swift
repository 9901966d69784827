// Words in a row, as a sentence lists them.

/// Lists of words.
public enum WordList {
  /// "a, b and c".
  public static func joined(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }
}
