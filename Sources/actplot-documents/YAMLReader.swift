// YAML by Yams, as a tree of texts: whoever wants a number reads it strictly.

import Tool
import Yams

enum YAMLReader {
  /// The only document of a text; nil where it is empty.
  @Sendable
  static func read(_ text: String) throws(YAMLProblem) -> YAMLNode? {
    do {
      return try Parser(yaml: text, resolver: .basic).singleRoot().map(tree)
    } catch {
      throw problem(of: error)
    }
  }

  private static func tree(_ node: Node) -> YAMLNode {
    let place = node.mark.map { (line: $0.line, column: $0.column) }
    return switch node {
    case .scalar(let scalar): YAMLNode(.text(scalar.string), at: place)
    case .sequence(let sequence): YAMLNode(.list(sequence.map(tree)), at: place)
    case .mapping(let mapping):
      YAMLNode(.mapping(mapping.map { (key: tree($0.key), value: tree($0.value)) }), at: place)
    // Refused before: an alias could stand for a million values.
    case .alias: YAMLNode(.text(""), at: place)
    }
  }

  private static func problem(of error: any Error) -> YAMLProblem {
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      .said(problem, line: mark.line, column: mark.column)
    case .duplicatedKeysInMapping(let keys, let context):
      .repeatedKey(keys.first ?? "", line: context.mark.line, column: context.mark.column)
    case .reader(let problem, let offset, _, _): .unreadable(problem, byte: offset)
    default: .unknown
    }
  }
}
