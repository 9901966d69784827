// A place in a YAML or JSON file, which knows where it is when something is wrong with it.

import Activations

/// A value of a specification or palette.
struct SpecNode {
  private let node: YAMLNode
  /// The file as messages call it.
  let source: String

  private init(_ node: YAMLNode, source: String) {
    self.node = node
    self.source = source
  }

  /// Reads a file of one document.
  ///
  /// - Throws: A `Failure`: 66 for a file that cannot be read; 65 for one that is too large, neither JSON nor YAML,
  ///   or empty; 69 where nothing can read YAML.
  static func read(_ path: String) throws(Failure) -> SpecNode {
    let documents = try Documents.required()
    let text = try InputFile.text(of: path)
    let source = VisibleText.escaped(path, limit: 256)
    let root: YAMLNode?
    do throws(YAMLProblem) {
      root = try tree(of: text, isJSON: path.hasSuffix(".json"), documents)
    } catch {
      throw Failure(status: .data, message: "\(source)\(SpecNode.text(of: error))")
    }
    guard let root else {
      throw Failure(status: .data, message: "\(source) is empty; 'actplot schema' shows what it may have")
    }
    return SpecNode(root, source: source)
  }

  /// The tree of a text; nil where it is empty.
  ///
  /// - Parameter isJSON: Whether it can be nothing else, so that mistakes are those of JSON.
  private static func tree(
    of text: String, isJSON: Bool, _ documents: Documents
  ) throws(YAMLProblem) -> YAMLNode? {
    if JSONReader.mayRead(text) {
      do throws(YAMLProblem) { return try JSONReader.read(text) } catch { if isJSON { throw error } }
    }
    return try documents.yaml(text)
  }

  /// ":LINE:COLUMN: what is wrong".
  private static func text(of problem: YAMLProblem) -> String {
    switch problem {
    case .said(let words, let line, let column): ":\(line):\(column): \(words)"
    case .repeatedKey(let line, let column): ":\(line):\(column): this key is given twice"
    case .tooManyNodes(let line, let column):
      ":\(line):\(column): with its aliases written out this file has more than \(Limits.nodes) values, the limit"
    case .unreadable(let words, let byte): ": \(words)\(byte.map { " at byte \($0)" } ?? "")"
    case .unknown: ": this is no YAML"
    }
  }

  /// A failure at this place.
  func failure(_ message: String) -> Failure {
    let mark = node.place.map { ":\($0.line):\($0.column)" } ?? ""
    return Failure(status: .data, message: "\(source)\(mark): \(message)")
  }

  /// The same for what went wrong with a value that was read here.
  func failure(_ failure: Failure) -> Failure { self.failure(failure.message) }

  /// The text of a value.
  ///
  /// - Throws: A `Failure` where this is a list or a mapping.
  func text(_ what: String) throws(Failure) -> String {
    guard case .text(let text) = node.content else { throw failure("\(what) takes one value, not several") }
    return text
  }

  /// The texts of a list, or one text.
  func texts(_ what: String) throws(Failure) -> [String] {
    guard let nodes = list else { return [try text(what)] }
    guard !nodes.isEmpty else { throw failure("\(what) is an empty list; leave it out, or name something") }
    var texts: [String] = []
    for node in nodes { texts.append(try node.text(what)) }
    return texts
  }

  /// true or false.
  func bool(_ what: String) throws(Failure) -> Bool {
    switch try text(what) {
    case "true": return true
    case "false": return false
    case let other: throw failure("\(what) is true or false, not \(VisibleText.quoted(other))")
    }
  }

  /// The values of a list; nil where this is none.
  var list: [SpecNode]? {
    guard case .list(let nodes) = node.content else { return nil }
    return nodes.map { SpecNode($0, source: source) }
  }

  /// Whether this is a value by itself, no list and no mapping.
  var isText: Bool {
    guard case .text = node.content else { return false }
    return true
  }

  /// The keys and values of the mapping that a whole file is, as `mapping(_:keys:)`. What stands in a file of another
  /// kind is never quoted: somebody else's specification may name any file.
  func rootMapping(_ what: String, keys: [String]) throws(Failure) -> [(key: String, value: SpecNode)] {
    guard case .mapping(let mapping) = node.content,
      mapping.contains(where: { pair in
        guard case .text(let key) = pair.key.content else { return false }
        return keys.contains(key) || Catalogue.nearest(to: key, among: keys) != nil
      })
    else {
      throw failure("this is not \(what); one has KEY: VALUE pairs with \(keys.joined(separator: ", "))")
    }
    return try self.mapping(what, keys: keys)
  }

  /// The keys and values of a mapping in the order of the file.
  ///
  /// - Parameters:
  ///   - what: What the mapping is, for messages: "a palette".
  ///   - keys: The keys that it may have; nil for any.
  /// - Throws: A `Failure` where this is no mapping, and for a key that is not known, with the nearest one.
  func mapping(_ what: String, keys: [String]?) throws(Failure) -> [(key: String, value: SpecNode)] {
    guard case .mapping(let mapping) = node.content else {
      throw failure("\(what) is written as KEY: VALUE pairs")
    }
    var pairs: [(key: String, value: SpecNode)] = []
    for (key, value) in mapping {
      let place = SpecNode(key, source: source)
      let name = try place.text("a key")
      if let keys, !keys.contains(name) {
        let shown = VisibleText.quoted(name)
        if let nearest = Catalogue.nearest(to: name, among: keys) {
          throw place.failure("\(what) has no key \(shown); did you mean '\(nearest)'?")
        }
        throw place.failure("\(what) has no key \(shown); it may have \(keys.joined(separator: ", "))")
      }
      pairs.append((name, SpecNode(value, source: source)))
    }
    return pairs
  }
}
