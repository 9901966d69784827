// The SVG as a document: well-formed, nothing in it that could act or clash, small, the same each time.

import Activations
import Testing

@testable import Plot

struct SVGDocumentTests {
  private static let elements: Set = [
    "svg", "g", "title", "desc", "style", "path", "rect", "circle", "text", "tspan",
  ]
  private static let attributes: Set = [
    "xmlns", "width", "height", "viewBox", "role", "lang", "direction", "fill", "font-family", "font-size",
    "font-style", "font-weight", "letter-spacing", "word-spacing", "aria-hidden", "class", "stroke",
    "stroke-width", "stroke-dasharray", "stroke-linecap", "stroke-linejoin", "d", "x", "y", "cx", "cy", "r",
    "text-anchor", "dy", "fill-opacity", "stroke-opacity",
  ]

  @Test(arguments: Theme.allCases)
  func `only drawing elements and plain attributes come out`(theme: Theme) throws {
    for swept in SweptScene.all.enumerated().filter({ $0.offset % 40 == 0 }).map(\.element) {
      for element in try parseSVG(swept.scene.svg(theme: theme)).all {
        #expect(Self.elements.contains(element.name), "\(element.name)")
        for (name, value) in element.attributes {
          #expect(Self.attributes.contains(name), "\(element.name) \(name)")
          let isPlain =
            name == "xmlns" || !["url(", "//", "script", "data:", "&"].contains { value.contains($0) }
          #expect(isPlain, "\(name)=\"\(value)\"")
        }
      }
    }
  }

  @Test(arguments: Theme.allCases)
  func `the root names, sizes and describes the figure`(theme: Theme) throws {
    for swept in SweptScene.gallery {
      let root = try parseSVG(swept.scene.svg(theme: theme))
      #expect(root.name == "svg")
      #expect(root.attributes["xmlns"] == "http://www.w3.org/2000/svg")
      #expect(root.attributes["role"] == "img")
      #expect(root.attributes["lang"] == "en")
      #expect(root.attributes["direction"] == "ltr")
      let size = swept.figure.size
      #expect(root.attributes["width"] == "\(size.width)" && root.attributes["height"] == "\(size.height)")
      #expect(root.attributes["viewBox"] == "0 0 \(size.width) \(size.height)")
      let names = root.children.map(\.name)
      #expect(
        names
          == ([.auto, .inherit].contains(theme) ? ["title", "desc", "style", "g"] : ["title", "desc", "g"]))
      #expect(root.child("title")?.text == swept.figure.title)
      #expect(root.child("desc")?.text == swept.figure.description)
      #expect(root.child("g")?.attributes == ["aria-hidden": "true"])
    }
  }

  @Test func `the bytes are UTF-8 without marks, controls or declarations, and end in a newline`() throws {
    for swept in SweptScene.gallery {
      let bytes = swept.scene.svg()
      #expect(String(validating: bytes, as: UTF8.self) != nil)
      #expect(bytes.starts(with: Array("<svg xmlns=".utf8)))
      #expect(bytes.last == UInt8(ascii: "\n"))
      #expect(!bytes.contains { $0 < 0x20 && $0 != UInt8(ascii: "\n") || $0 == 0x7F })
    }
  }

  @Test(arguments: [
    ("sigmoid", 4000), ("tanh", 4200), ("relu", 3700), ("step", 3900), ("linear", 3400), ("swish", 4000),
    ("elu", 4100), ("leaky-relu", 4100), ("prelu", 4100), ("softmax", 6400),
  ])
  func `a figure with its gradient is a few kilobytes`(id: String, most: Int) throws {
    let entry = try #require(Catalogue.entry(named: id))
    let scene = Gallery.figure(of: entry, arguments: entry.defaultArguments).scene()
    #expect(scene.svg().count <= most)
  }

  @Test func `the same scene has the same bytes, on one thread and on many`() async {
    for swept in SweptScene.gallery {
      let figure = swept.figure
      let first = figure.scene().svg()
      let others = await withTaskGroup(of: [UInt8].self) { group in
        for _ in 0..<4 { group.addTask { figure.scene().svg() } }
        return await group.reduce(into: []) { $0.append($1) }
      }
      #expect(others.allSatisfy { $0 == first }, "\(swept)")
    }
  }

  @Test func `every number is in its shortest form`() throws {
    let names = ["width", "height", "x", "y", "cx", "cy", "r", "stroke-width", "font-size"]
    for swept in SweptScene.all.enumerated().filter({ $0.offset % 40 == 7 }).map(\.element) {
      for element in try parseSVG(swept.scene.svg()).all {
        let lists = ["viewBox", "stroke-dasharray"].compactMap { element.attributes[$0] }
        let numbers =
          names.compactMap { element.attributes[$0] }
          + lists.flatMap { $0.split(separator: " ").map(String.init) }
        for number in numbers { #expect(hundredths(number[...]) != nil, "\(number): \(swept)") }
      }
    }
  }
}
