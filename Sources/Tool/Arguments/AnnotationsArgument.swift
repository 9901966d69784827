// "zeros,extrema", what a figure points at.

import Activations
import Plot

/// The kinds of annotations that `--annotate` names.
struct AnnotationsArgument {
  let kinds: [Annotation]

  /// The words that name a kind each.
  static let words = named.map { $0.word }

  private static let named: [(word: String, annotation: Annotation)] = [
    ("zeros", .zeros), ("extrema", .extrema), ("inflections", .inflections), ("asymptotes", .asymptotes),
    ("saturation", .saturation), ("dead", .dead), ("kinks", .kinks),
  ]

  /// - Throws: A `Failure` with status 64 for a word that is none, with the nearest one.
  init(_ text: String) throws(Failure) {
    var kinds: [Annotation] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      for annotation in try Self.annotations(String(part)) where !kinds.contains(annotation) {
        kinds.append(annotation)
      }
    }
    self.kinds = kinds
  }

  private static func annotations(_ word: String) throws(Failure) -> [Annotation] {
    if word == "all" { return Annotation.all }
    if word.hasPrefix("values=") { return [.values(try values(String(word.dropFirst(7))))] }
    if let known = named.first(where: { $0.word == word }) { return [known.annotation] }
    let shown = VisibleText.quoted(word)
    let suggestion = Catalogue.nearest(to: word, among: words + ["values", "all"])
    switch suggestion {
    case "values": throw Failure(status: .usage, message: "write the x of values as in values=1:2.5")
    case let near?:
      throw Failure(status: .usage, message: "--annotate knows no \(shown); did you mean '\(near)'?")
    case nil:
      let list = (words + ["values=X:X"]).joined(separator: ", ")
      throw Failure(status: .usage, message: "--annotate knows no \(shown); it knows \(list) and all")
    }
  }

  /// The numbers of "1:2.5".
  private static func values(_ text: String) throws(Failure) -> [Double] {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count <= Limits.markedValues else {
      throw Failure(
        status: .usage, message: "values has \(parts.count) numbers; \(Limits.markedValues) are the limit")
    }
    var values: [Double] = []
    for part in parts {
      let value = try Number.parse(String(part))
      if !values.contains(value) { values.append(value) }
    }
    return values
  }
}
