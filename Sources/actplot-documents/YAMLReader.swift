// YAML as a tree of texts: what needs a number reads it strictly. libyaml parses; the tree is built here, from its events,
// so that aliases cannot make it larger than `Limits.nodes`, and keys are never compared as trees.
// Unsafe: the parser and each event are freed once, the parser outlives what it reads, and texts are copied before
// their event is freed.

import CYaml
import Tool

enum YAMLReader {
  /// The only document of a text; nil where it is empty.
  @Sendable
  static func read(_ text: String) throws(YAMLProblem) -> YAMLNode? {
    let builder = YAMLTreeBuilder(text)
    return try builder.document()
  }
}

/// Builds the tree of one document.
@safe private final class YAMLTreeBuilder {
  private var parser = unsafe yaml_parser_t()
  private var event = unsafe yaml_event_t()
  private let input: ContiguousArray<UInt8>
  /// What each anchor stands for, with the number of its values.
  private var anchors: [String: (node: YAMLNode, size: Int)] = [:]
  /// The values so far, those of aliases included.
  private var size = 0

  init(_ text: String) {
    input = ContiguousArray(text.utf8)
    unsafe yaml_parser_initialize(&parser)
    unsafe yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
  }

  deinit {
    unsafe yaml_event_delete(&event)
    unsafe yaml_parser_delete(&parser)
  }

  func document() throws(YAMLProblem) -> YAMLNode? {
    let outcome = unsafe input.withUnsafeBufferPointer { bytes -> Result<YAMLNode?, YAMLProblem> in
      unsafe yaml_parser_set_input_string(&parser, bytes.baseAddress, bytes.count)
      return Result { () throws(YAMLProblem) in try stream() }
    }
    return try outcome.get()
  }

  private func stream() throws(YAMLProblem) -> YAMLNode? {
    try advance()  // the stream's start
    try advance()
    guard unsafe event.type != YAML_STREAM_END_EVENT else { return nil }
    try advance()
    let root = try node()
    try advance()  // the document's end
    try advance()
    guard unsafe event.type == YAML_STREAM_END_EVENT else {
      throw said("expected one document, but found another")
    }
    return root
  }

  // MARK: - Nodes

  /// The node that the present event begins.
  private func node() throws(YAMLProblem) -> YAMLNode {
    let place = self.place
    let before = size
    size += 1
    let name: String?
    let content: YAMLNode.Content
    switch unsafe event.type {
    case YAML_ALIAS_EVENT:
      guard let anchored = unsafe anchors[Self.text(event.data.alias.anchor) ?? ""] else {
        throw said("found undefined alias")
      }
      size += anchored.size - 1
      try checkSize(place)
      return anchored.node
    case YAML_SEQUENCE_START_EVENT:
      name = unsafe Self.text(event.data.sequence_start.anchor)
      content = .list(try elements(until: YAML_SEQUENCE_END_EVENT))
    case YAML_MAPPING_START_EVENT:
      name = unsafe Self.text(event.data.mapping_start.anchor)
      content = .mapping(try pairs())
    default:
      name = unsafe Self.text(event.data.scalar.anchor)
      let bytes = unsafe UnsafeBufferPointer(start: event.data.scalar.value, count: event.data.scalar.length)
      content = unsafe .text(String(decoding: bytes, as: UTF8.self))
    }
    try checkSize(place)
    let node = YAMLNode(content, at: place)
    if let name { anchors[name] = (node, size - before) }
    return node
  }

  private func elements(until end: yaml_event_type_t) throws(YAMLProblem) -> [YAMLNode] {
    var nodes: [YAMLNode] = []
    try advance()
    while unsafe event.type != end {
      nodes.append(try node())
      try advance()
    }
    return nodes
  }

  private func pairs() throws(YAMLProblem) -> [(key: YAMLNode, value: YAMLNode)] {
    let nodes = try elements(until: YAML_MAPPING_END_EVENT)
    var keys: Set<String> = []
    return try stride(from: 0, to: nodes.count, by: 2).map { (index) throws(YAMLProblem) in
      let key = nodes[index]
      if case .text(let text) = key.content, !keys.insert(text).inserted, let place = key.place {
        throw .repeatedKey(line: place.line, column: place.column)
      }
      return (key, nodes[index + 1])
    }
  }

  private func checkSize(_ place: (line: Int, column: Int)) throws(YAMLProblem) {
    guard size <= Limits.nodes else { throw .tooManyNodes(line: place.line, column: place.column) }
  }

  // MARK: - Events

  private func advance() throws(YAMLProblem) {
    unsafe yaml_event_delete(&event)
    guard unsafe yaml_parser_parse(&parser, &event) == 1 else { throw parserProblem }
  }

  private var place: (line: Int, column: Int) { unsafe Self.place(event.start_mark) }

  private func said(_ words: String) -> YAMLProblem {
    .said(words, line: place.line, column: place.column)
  }

  private var parserProblem: YAMLProblem {
    guard let words = unsafe parser.problem.map({ unsafe String(cString: $0) }) else { return .unknown }
    if unsafe parser.error == YAML_READER_ERROR {
      return .unreadable(words, byte: unsafe Int(parser.problem_offset))
    }
    let place = unsafe Self.place(parser.problem_mark)
    return .said(words, line: place.line, column: place.column)
  }

  private static func place(_ mark: yaml_mark_t) -> (line: Int, column: Int) {
    (Int(mark.line) + 1, Int(mark.column) + 1)
  }

  private static func text(_ start: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    unsafe start.map { unsafe String(cString: $0) }
  }
}
