// The width table: against the ink of the real font, and by its own laws.

import Testing

@testable import Plot

struct TextWidthTests {
  @Test(
    arguments: [
      ("", 0), ("0", 7.644), ("00", 15.288), ("−", 10.056), ("e\u{301}", 7.392), ("\u{1F600}", 12.6),
      ("中", 12.6),
    ] as [(String, Double)])
  func `a text is as wide as its characters`(text: String, width: Double) {
    #expect((Label.width(of: text, size: 12) - width).magnitude < 1e-9)
    #expect((Label.width(of: text, size: 24) - 2 * width).magnitude < 1e-9)
  }

  @Test func `the table is whole`() {
    let count = WidthTable.ranges.map(\.count).reduce(0, +)
    #expect(WidthTable.regular.count == count && WidthTable.semibold.count == count)
    let ranges = WidthTable.ranges.sorted { $0.lowerBound < $1.lowerBound }
    #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound < $1.lowerBound })
  }

  @Test func `boxes stand around their anchor`() {
    let place = Point(100, 50)
    let width = Label("σ(x)", at: place).width
    let lefts = [Label.Anchor.start, .middle, .end].map { Label("σ(x)", at: place, anchor: $0).box.left }
    #expect(zip(lefts, [100, 100 - width / 2, 100 - width]).allSatisfy { ($0 - $1).magnitude < 1e-9 })
    let box = Label("σ(x)", at: place).box
    #expect(box.top < 50 - 8.7 && box.top > 50 - 12 && box.bottom > 50 + 2.8 && box.bottom < 50 + 4)
  }

  @Test func `a shortened text fits and keeps as much as fits`() {
    let text = "Exponential linear unit (α = 0.125) and its gradient"
    for width in stride(from: 0.0, through: 500, by: 3) {
      let cut = Label.shortened(text, to: width, size: 13, weight: .semibold)
      #expect(Label.width(of: cut, size: 13, weight: .semibold) <= width)
      guard cut != text, !cut.isEmpty else { continue }
      let longer = text.prefix(cut.count) + "…"
      #expect(Label.width(of: String(longer), size: 13, weight: .semibold) > width, "\(cut)")
    }
  }

  #if Cairo
    @Test(.enabled(if: TextWidthTests.hasTheFont, "the first sans-serif font is not DejaVu Sans"))
    func `the ink of every label lies in its box and fills its width`() throws {
      var seen = Set<String>()
      for label in SweptScene.all.flatMap(\.scene.labels) where label.text.count > 1 {
        guard seen.count < 150, seen.insert("\(label.text) \(label.size)").inserted else { continue }
        var moved = label
        moved.position = Point(20 + label.position.x - label.box.left, 24)
        let width = (moved.width + 40).rounded(.up)
        moved.role = .text
        let paper = Path.rectangle(x: 0, y: 0, width: width, height: 32)
        let items: [Scene.Item] = [.path(paper, fill: .background, stroke: nil), .label(moved)]
        let picture = try Picture(
          of: Scene(width: width, height: 32, title: "", description: "", items: items))
        let ink = try #require(picture.ink)
        // Antialiasing colours the pixel that an edge crosses.
        #expect(ink.left >= moved.box.left - 1 && ink.right <= moved.box.right + 1, "'\(label.text)'")
        #expect(ink.top >= moved.box.top - 1 && ink.bottom <= moved.box.bottom + 1, "'\(label.text)'")
        // Superscript letters come from another font, and are narrower than the table's widest.
        if label.text.contains("ˣ") { continue }
        // Side bearings are at most two tenths of the size on each side; blanks at the ends have no ink.
        let blanks = label.text.prefix { $0 == " " }.count + label.text.reversed().prefix { $0 == " " }.count
        let room = 0.4 * label.size + Double(blanks) * Label.width(of: " ", size: label.size)
        #expect(ink.right - ink.left >= moved.width - room, "'\(label.text)'")
      }
      #expect(seen.count == 150)
    }

    /// Whether the font that was measured is the one that Cairo takes.
    private static var hasTheFont: Bool {
      (try? ExternalTool("fc-match")?.run("DejaVu Sans").output.contains("DejaVu Sans")) ?? false
    }
  #endif
}

#if Cairo
  extension Picture {
    /// The box around what is not white; nil where all is.
    fileprivate var ink: Box? {
      var box: Box?
      bytes.withUnsafeBufferPointer { bytes in
        for place in stride(from: 0, to: bytes.count, by: 3) where bytes[place + 1] < 0xFF {
          let (x, y) = (Double(place / 3 % width), Double(place / 3 / width))
          box = Box(
            left: min(box?.left ?? x, x), top: min(box?.top ?? y, y), right: max(box?.right ?? 0, x + 1),
            bottom: max(box?.bottom ?? 0, y + 1))
        }
      }
      return box
    }
  }
#endif
