// What went wrong, in one line that a person can act on, and the exit status that says it to a script.
// The only error type of the command line: whatever is thrown below becomes one of these.

import Activations

/// An error with its exit status and its line on standard error.
///
/// The message reads "what, where, what to do" and has no prefix and no newline at its end.
/// It is always one line of at most `messageLimit` scalars: control characters that came in with
/// a path or an argument are shown as escapes.
struct Failure: Error, CustomStringConvertible {
  /// Room for the longest path that fits into a message, and for the words around it.
  static let messageLimit = 1_000

  let status: ExitStatus
  let message: String

  init(status: ExitStatus, message: String) {
    self.status = status
    self.message = VisibleText.escaped(message, limit: Failure.messageLimit)
  }

  /// What to say of a word that is not among those that `what` knows: the nearest one, or all.
  static func unknown(_ word: String, _ what: String, among words: [String]) -> String {
    let shown = VisibleText.quoted(word)
    if let nearest = Catalogue.nearest(to: word, among: words) {
      return "\(what) knows no \(shown); did you mean '\(nearest)'?"
    }
    return "\(what) knows no \(shown); it knows \(words.joined(separator: ", "))"
  }

  /// The message; swift-argument-parser prints it for a value that was refused.
  var description: String { message }

  /// The same failure in a line of input, which makes it bad data instead of bad usage.
  func inLine(_ number: Int, of source: String) -> Failure {
    Failure(status: .data, message: "\(source), line \(number): \(message)")
  }
}
