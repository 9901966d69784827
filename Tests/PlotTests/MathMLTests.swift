// Formulas as MathML: a few to the letter, all of the catalogue as well-formed elements of MathML Core.

import Activations
import Testing

@testable import Plot

struct MathMLTests {
  @Test(arguments: [
    ("x", "<mi>x</mi>"),
    ("2.5", "<mrow><mn>2</mn><mo>.</mo><mn>5</mn></mrow>"),
    ("x^2", "<msup><mrow><mi>x</mi></mrow><mrow><mn>2</mn></mrow></msup>"),
    (#"\frac{1}{x}"#, "<mfrac><mrow><mn>1</mn></mrow><mrow><mi>x</mi></mrow></mfrac>"),
    (#"\sqrt{x}"#, "<msqrt><mi>x</mi></msqrt>"),
    (#"x \le 0"#, "<mrow><mi>x</mi><mo>≤</mo><mn>0</mn></mrow>"),
    (#"x < 0"#, "<mrow><mi>x</mi><mo>&lt;</mo><mn>0</mn></mrow>"),
  ])
  func `a formula is these elements`(tex: String, inner: String) {
    #expect(MathML.markup(tex: tex) == "<math display=\"block\">\(inner)</math>")
  }

  @Test func `what is not known is nothing, and text cannot become an element`() {
    #expect(MathML.markup(tex: #"\unknown{x}"#) == nil)
    #expect(MathML.markup(tex: #"\operatorname{<script>}"#)?.contains("<script") != true)
  }

  private static let elements: Set = [
    "math", "mrow", "mi", "mn", "mo", "mtext", "mfrac", "msqrt", "msub", "msup", "msubsup", "mtable", "mtr",
    "mtd",
  ]
  /// How many children an element must have.
  private static let counts = ["mfrac": 2, "msub": 2, "msup": 2, "msubsup": 3]

  @Test(arguments: Catalogue.all)
  func `every formula is well-formed MathML Core`(entry: Activation) throws {
    for formula in [entry.formula, entry.gradient] {
      let markup = try #require(MathML.markup(tex: formula.tex), "\(formula.tex)")
      let root = try parseSVG(Array(markup.utf8))
      #expect(root.name == "math")
      for element in root.all {
        #expect(Self.elements.contains(element.name), "\(element.name)")
        if let count = Self.counts[element.name] { #expect(element.children.count == count) }
        #expect(element.attributes.keys.allSatisfy { ["display", "form", "stretchy"].contains($0) })
        if ["mi", "mn", "mo"].contains(element.name) { #expect(!element.text.isEmpty) }
      }
    }
  }

  @Test func `cases have a row each, with their conditions`() throws {
    let relu = try #require(Catalogue.entry(named: "elu"))
    let root = try parseSVG(Array(try #require(MathML.markup(tex: relu.formula.tex)).utf8))
    let rows = root.all.filter { $0.name == "mtr" }
    #expect(rows.count == 2 && rows.allSatisfy { $0.children.count == 2 })
    #expect(root.all.filter { $0.name == "mtext" }.map(\.text) == ["for\u{A0}", "for\u{A0}"])
  }
}
