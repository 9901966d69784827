// An SVG read back by an XML parser that knows nothing of the writer.

import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// An element with its attributes and children.
final class ParsedElement {
  let name: String
  let attributes: [String: String]
  fileprivate(set) var children: [ParsedElement] = []
  /// The text directly inside.
  fileprivate(set) var text = ""

  fileprivate init(name: String, attributes: [String: String]) {
    (self.name, self.attributes) = (name, attributes)
  }

  /// This element and all inside, in the document's order.
  var all: [ParsedElement] { [self] + children.flatMap(\.all) }

  /// The first child of that name.
  func child(_ name: String) -> ParsedElement? { children.first { $0.name == name } }
}

/// What is wrong with a document.
struct NotWellFormed: Error, CustomStringConvertible {
  let description: String
}

/// Parses a document and returns its root.
func parseSVG(_ bytes: [UInt8]) throws -> ParsedElement {
  let parser = XMLParser(data: Data(bytes))
  let builder = TreeBuilder()
  parser.delegate = builder
  guard parser.parse(), let root = builder.root else {
    let place = "line \(parser.lineNumber), column \(parser.columnNumber)"
    throw NotWellFormed(description: "\(parser.parserError.map { "\($0)" } ?? "empty") at \(place)")
  }
  return root
}

private final class TreeBuilder: NSObject, XMLParserDelegate {
  var root: ParsedElement?
  private var open: [ParsedElement] = []

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    let element = ParsedElement(name: name, attributes: attributes)
    if let parent = open.last { parent.children.append(element) } else { root = element }
    open.append(element)
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    open.removeLast()
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) { open.last?.text += text }
}
