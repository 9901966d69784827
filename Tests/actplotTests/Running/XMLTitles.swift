// A figure read back by a real XML parser: well-formed or not, and what it says it is.

import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The title and the description of an SVG; nil where the bytes are no well-formed XML.
final class XMLTitles: NSObject, XMLParserDelegate {
  private var texts: [String: String] = [:]
  private var inside: String?

  /// The title.
  var title: String? { texts["title"] }
  /// The description.
  var summary: String? { texts["desc"] }

  init(_ bytes: [UInt8]) {
    super.init()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = self
    if !parser.parse() { texts = [:] }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    inside = ["title", "desc"].contains(name) && texts[name] == nil ? name : nil
    if let inside { texts[inside] = "" }
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    if let inside { texts[inside]? += text }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    inside = nil
  }
}
