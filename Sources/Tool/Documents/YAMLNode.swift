// A document of YAML or JSON as a tree, whatever library has read it.

/// A value of a document.
package struct YAMLNode: Sendable {
  /// What a value can be.
  package enum Content: Sendable {
    case text(String)
    case list([YAMLNode])
    /// In the order of the file.
    case mapping([(key: YAMLNode, value: YAMLNode)])
  }

  package let content: Content
  /// Where it begins, from 1; nil where the reader does not tell.
  package let place: (line: Int, column: Int)?

  /// A value at a place.
  package init(_ content: Content, at place: (line: Int, column: Int)?) {
    self.content = content
    self.place = place
  }
}

/// Why a text is no document.
package enum YAMLProblem: Error {
  /// In the words of the reader.
  case said(String, line: Int, column: Int)
  /// A mapping has a key more than once; this is the second.
  case repeatedKey(line: Int, column: Int)
  /// With every alias replaced by its value there are more values than `Limits.nodes`.
  case tooManyNodes(line: Int, column: Int)
  /// The text has a character that no document may have.
  case unreadable(String, byte: Int?)
  /// Anything else.
  case unknown
}
