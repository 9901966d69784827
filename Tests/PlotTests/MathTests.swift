// Formulas in figures: every formula of the catalogue is set, nothing in it overlaps, and what is set reads as it
// is written.

import Activations
import Testing

@testable import Plot

struct MathTests {
  private static let formulas = Catalogue.all.flatMap { entry in
    [("\(entry.id)", entry.formula.tex), ("\(entry.id)'", entry.gradient.tex)]
  }

  private static func box(_ tex: String) -> MathBox? {
    MathNode(tex: tex).map { MathLayout(size: 12, role: .mutedText).box($0) }
  }

  @Test(arguments: formulas)
  func `every formula of the catalogue is set without overlaps, inside its box`(name: String, tex: String)
    throws
  {
    let box = try #require(Self.box(tex), "\(name): \(tex)")
    #expect(box.width > 0 && box.height < 90, "\(name)")
    for (index, label) in box.labels.enumerated() {
      let own = label.box
      #expect(own.left >= -0.01 && own.right <= box.width + 0.01, "\(label.text): \(name)")
      #expect(own.top >= -box.ascent - 0.01 && own.bottom <= box.descent + 0.01, "\(label.text): \(name)")
      for other in box.labels[..<index] where own.overlaps(other.box) {
        let overlap = min(own.right, other.box.right) - max(own.left, other.box.left)
        Issue.record("'\(label.text)' overlaps '\(other.text)' by \(overlap): \(name)")
      }
      for line in box.lines where line.runs(into: own, width: 1) {
        Issue.record("a line runs through '\(label.text)': \(name)")
      }
      #expect(label.size == 12 && label.spans.allSatisfy { $0.scale * label.size >= 8 }, "\(name)")
    }
  }

  /// What a reader sees from left to right; scripts in braces.
  private static func read(_ tex: String) -> String? {
    box(tex)?.labels.map { label in
      label.spans.map { span in
        span.raise > 0 ? "^{\(span.text)}" : span.raise < 0 ? "_{\(span.text)}" : span.text
      }.joined()
    }.joined(separator: "⏎")
  }

  @Test(arguments: [
    (#"\sigma(x) = x^2"#, "σ(x) = x^{2}"), (#"e^{-x^2 / 2}"#, "e^{−x}^{2}^{/2}"), ("a x - b", "ax − b"),
    ("-x + (-y)", "−x + (−y)"), (#"2 \tanh x"#, "2 tanh x"), (#"\tanh^2 x"#, "tanh^{2} x"),
    (#"\operatorname{GELU}_{\tanh}'(x)"#, "GELU_{tanh}′(x)"), (#"\max(0, x)"#, "max(0, x)"),
    (#"\log \sum_j e^{z_j}"#, "log Σ_{j} e^{z}^{j}"), (#"x\,\sigma(\beta x)"#, "x σ(βx)"),
    (#"a \le b, \quad c"#, "a ≤ b, \u{2003}c"), (#"\frac{1}{1 + e^{-x}}"#, "1⏎1 + e^{−x}"),
    (#"\sqrt{x^2 + 1}"#, "x^{2} + 1"), (#"\tfrac{1}{2} x"#, "1/2x"),
    (#"\left(a + b\right)^2"#, "(a + b)^{2}"),
    (#"x = \begin{cases} 1 & x > 0 \\ 0 & \text{else} \end{cases}"#, "x =⏎1⏎for x > 0⏎0⏎else"),
    (#"\frac{\partial p_i}{\partial z_j}"#, "∂p_{i}⏎∂z_{j}"), ("α = 0.5", "α = 0.5"),
  ])
  func `what is set reads as it is written`(tex: String, text: String) {
    #expect(Self.read(tex) == text)
  }

  @Test func `fractions in three cases lie down, with the parentheses they need`() {
    let tex =
      #"\begin{cases} \frac{(x + b)^2}{4 b} & a \\ \frac{1 + x}{2} & b \\ \frac{x}{y^2} & c \end{cases}"#
    #expect(Self.read(tex) == "(x + b)^{2}/(4b)⏎for a⏎(1 + x)/2⏎for b⏎x/y^{2}⏎for c")
  }

  @Test func `a fraction's bar lies between its parts, as wide as the wider`() throws {
    let box = try #require(Self.box(#"\frac{1}{1 + e^{-x}}"#))
    let (above, below) = (box.labels[0].box, box.labels[1].box)
    let bar = box.lines[0].points
    #expect(bar.count == 2 && bar[0].y == bar[1].y)
    #expect(above.bottom < bar[0].y && bar[0].y < below.top)
    #expect(bar[0].x <= below.left && bar[1].x >= below.right)
    #expect(((above.left + above.right) - (below.left + below.right)).magnitude < 0.01)
  }

  @Test(arguments: [
    #"\frac{1}"#, #"\unknown"#, "{", "}", "x^", "^2", "x^2^3", "x_1_2", #"\left(x"#, #"\left x \right)"#,
    #"\begin{cases} 1 & x"#, #"\begin{cases} 1 \end{cases}"#, #"\begin{matrix}\end{matrix}"#, "a & b",
    #"a \\ b"#,
    #"\operatorname{a\b}"#, #"\text{"#, "#", "$x$", #"\"#, #"\sqrt"#, String(repeating: "{", count: 999),
    String(repeating: #"\sqrt{"#, count: 60) + String(repeating: "}", count: 60),
    String(repeating: "x^{", count: 100) + String(repeating: "}", count: 100),
    String(repeating: #"\frac"#, count: 300), String(repeating: "x", count: 2_001),
  ])
  func `what is no formula is refused`(tex: String) {
    #expect(MathNode(tex: tex) == nil)
  }

  @Test func `a formula too wide or too tall becomes one line of text, and then nothing`() {
    let subtitle = Subtitle("f(x) = 1 / x", tex: #"f(x) = \frac{1}{x}"#)
    func texts(_ width: Double, _ height: Double) -> [String]? {
      SubtitleBlock(subtitle, width: width, height: height)?.items(left: 10).compactMap {
        if case .label(let label) = $0 { label.text } else { nil }
      }
    }
    #expect(texts(500, 72) == ["f(x) =", "1", "x"])
    #expect(texts(500, 20) == ["f(x) = 1 / x"])
    #expect(texts(40, 72) == nil)
  }

  @Test func `an SVG keeps the formula as text that flows`() throws {
    let root = try parseSVG(SweptScene.ofGallery("elu").scene.svg())
    let texts = root.all.filter { $0.name == "text" }.map { $0.text + $0.children.map(\.text).joined() }
    #expect(texts.contains("α(ex − 1)") && texts.contains("for x ≤ 0"), "\(texts)")
    let spans = root.all.filter { $0.name == "tspan" }
    // The power, and back to the baseline.
    #expect(spans.map { $0.attributes["dy"] } == ["-4.56", "4.56"])
  }
}
