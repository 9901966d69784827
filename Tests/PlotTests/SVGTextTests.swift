// Text from outside in an SVG: shown as it is, or replaced as documented, and never markup.

import Activations
import Testing

@testable import Plot

struct SVGTextTests {
  /// Text, and what an SVG shows for it.
  private static let texts: [(String, String)] = [
    ("<script>alert(1)</script>", "<script>alert(1)</script>"), ("]]>", "]]>"), ("a & b", "a & b"),
    ("&lt;&#x41;&unknown;", "&lt;&#x41;&unknown;"), ("\"quoted\" 'too'", "\"quoted\" 'too'"),
    ("--> <!-- -->", "--> <!-- -->"), ("</title></svg>", "</title></svg>"),
    ("</style><style>*{}", "</style><style>*{}"), ("<![CDATA[x]]>", "<![CDATA[x]]>"),
    ("<?xml version=\"1.1\"?>", "<?xml version=\"1.1\"?>"), ("<!DOCTYPE svg>", "<!DOCTYPE svg>"),
    ("\" onload=\"alert(1)", "\" onload=\"alert(1)"), ("javascript:alert(1)", "javascript:alert(1)"),
    ("a\u{0}b\u{1}c\u{8}d\u{B}e\u{1F}f\u{7F}g", "a\u{FFFD}b\u{FFFD}c\u{FFFD}d e\u{FFFD}f\u{FFFD}g"),
    ("\u{80}\u{9F}\u{1B}[31m", "\u{FFFD}\u{FFFD}\u{FFFD}[31m"), ("\u{FFFE}\u{FFFF}", "\u{FFFD}\u{FFFD}"),
    ("two\nlines\tand\rmore\r\nend", "two lines and more  end"),
    ("a\u{202E}b\u{202A}c\u{2066}d\u{2069}e\u{202C}", "abcde"),
    ("\u{5D0}\u{628}\u{4E2D}", "\u{5D0}\u{628}\u{4E2D}"),
    ("👨‍👩‍👧‍👦 🏳️‍🌈 👍🏽", "👨‍👩‍👧‍👦 🏳️‍🌈 👍🏽"), ("e\u{301}\u{302}\u{303}", "e\u{301}\u{302}\u{303}"),
    ("\u{85}\u{2028}\u{2029}\u{FEFF}\u{FFFD}", "   \u{FEFF}\u{FFFD}"),
    ("\u{10FFFF}\u{1FFFE}", "\u{FFFD}\u{FFFD}"), ("  two  blanks  ", "  two  blanks  "),
  ]

  @Test(arguments: texts, Theme.allCases)
  func `hostile text is shown, not obeyed`(text: (given: String, shown: String), theme: Theme) throws {
    let label = Label(text.given, at: Point(9, 9))
    let scene = Scene(
      width: 99, height: 99, title: text.given, description: text.given,
      items: [.label(label), .label(label), .label(Label(text.given, at: Point(1, 1), size: 16))])
    let root = try parseSVG(scene.svg(theme: theme))
    #expect(root.children.map(\.name).filter { $0 != "style" } == ["title", "desc", "g"])
    // Scalars, not characters: "é" in one scalar and in two are equal as strings.
    for name in ["title", "desc"] {
      let read = try #require(root.child(name)).text
      #expect(read.unicodeScalars.elementsEqual(text.shown.unicodeScalars), "\(name): \(read)")
    }
    let labels = root.all.filter { $0.name == "text" }
    #expect(labels.count == 3)
    for label in labels {
      #expect(label.text.unicodeScalars.elementsEqual(text.shown.unicodeScalars), "\(label.text)")
    }
  }

  @Test func `every scalar of Unicode makes a well-formed file`() throws {
    // Thirty-two at a time; a failure names the first.
    var scalars: [Unicode.Scalar] = []
    for plane in 0...16 as ClosedRange<UInt32> {
      // Blocks of controls, separators and noncharacters, and a stride through the rest.
      scalars += (0...0x2FF).compactMap { Unicode.Scalar(plane << 16 | $0) }
      scalars += (0x2000...0x20FF).compactMap { Unicode.Scalar(plane << 16 | $0) }
      scalars += (0xFD00...0xFFFF).compactMap { Unicode.Scalar(plane << 16 | $0) }
      scalars += stride(from: 0x300, to: 0xFD00, by: 97).compactMap { Unicode.Scalar(plane << 16 | $0) }
    }
    for start in stride(from: 0, to: scalars.count, by: 32) {
      let block = scalars[start..<min(start + 32, scalars.count)]
      var text = String.UnicodeScalarView()
      text.append(contentsOf: block)
      let scene = Scene(width: 9, height: 9, title: String(text), description: "d")
      #expect(throws: Never.self, "from U+\(String(block.first!.value, radix: 16))") {
        let title = try parseSVG(scene.svg(theme: .light)).child("title")?.text
        let forbidden = title?.unicodeScalars.filter {
          (0x202A...0x202E).contains($0.value) || (0x2066...0x2069).contains($0.value)
        }
        #expect(forbidden?.isEmpty == true)
      }
    }
  }

  @Test func `text in an attribute cannot end it`() throws {
    var writer = XMLWriter()
    let value = "a\"b'c<d>e&f\ng\u{0}"
    writer.element("svg", [XMLWriter.Attribute("class", value)]) { $0.text("") }
    #expect(try parseSVG(writer.bytes).attributes == ["class": "a\"b'c<d>e&f g\u{FFFD}"])
  }

  @Test func `a hostile title goes through the whole figure`() throws {
    let entry = try #require(Catalogue.entry(named: "relu"))
    var options = GalleryOptions()
    options.title = "</title><script>alert(1)</script> ]]> & \u{202E}"
    let figure = Gallery.figure(of: entry, arguments: entry.defaultArguments, options: options)
    let root = try parseSVG(figure.scene().svg())
    let shown = "</title><script>alert(1)</script> ]]> & "
    #expect(root.child("title")?.text == shown)
    #expect(root.child("desc")?.text.contains(shown) == true)
    #expect(root.all.contains { $0.name == "text" && $0.text == shown })
    #expect(!root.all.contains { $0.name == "script" })
  }
}
