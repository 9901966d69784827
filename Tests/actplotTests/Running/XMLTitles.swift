// A figure read back by a real XML parser: well-formed or not, and what its title is.

import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The title of an SVG; nil where the bytes are no well-formed XML.
final class XMLTitles: NSObject, XMLParserDelegate {
  private(set) var title: String?
  private var isInside = false

  init(_ bytes: [UInt8]) {
    super.init()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = self
    if !parser.parse() { title = nil }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    isInside = name == "title" && title == nil
    if isInside { title = "" }
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    if isInside { title? += text }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    isInside = false
  }
}
