// What an appearance changes in a file: the page's ink, the paper, the size, the fonts, where the rules stand.

import Testing

@testable import Plot

struct AppearanceTests {
  private static let scene = SweptScene.ofGallery("step").scene

  private static func svg(_ appearance: Appearance) throws -> ParsedElement {
    try parseSVG(scene.svg(appearance))
  }

  @Test func `inherit has no paper, the page's ink for all but the curves, and rules for the rest`() throws {
    let root = try Self.svg(Appearance(theme: .inherit))
    let auto = try Self.svg(Appearance())
    let paper = auto.all.filter { $0.attributes["class"] == "plot-bg" && $0.name == "path" }
    #expect(paper.count == 1)
    let drawn = root.all.filter { $0.attributes["d"] != nil || $0.name == "text" || $0.name == "circle" }
    #expect(
      drawn.count == auto.all.count { $0.attributes["d"] != nil || $0.name == "text" || $0.name == "circle" }
        - 1)
    let sheet = try #require(root.child("style")?.text)
    for element in root.all {
      for name in ["fill", "stroke"] {
        guard let value = element.attributes[name], value != "none" else { continue }
        let classes = element.attributes["class"] ?? ""
        #expect((value == "currentColor") == classes.isEmpty, "\(element.name) \(value) \(classes)")
      }
      for name in element.attributes["class"]?.split(separator: " ") ?? [] {
        #expect(sheet.contains(".\(name){"), "\(name)")
      }
    }
    #expect(sheet.contains("var(--plot-bg,Canvas)") && !sheet.contains(".plot-fg"))
  }

  @Test(arguments: [(0x1F2328, 0xFFFFFF), (0x000000, 0xF4ECD8), (0xF0F6FC, 0x0D1117), (0xFFFFFF, 0x002B36)])
  func `a curve in the page's ink is readable in light and dark pages`(ink: UInt32, paper: UInt32) {
    let palette = Palette.light
    for colour in palette.series + [palette.sequenceStart, palette.sequenceEnd] {
      // As CSS mixes: color-mix(in oklab, colour, currentColor 50%).
      let drawn = colour.mixed(with: Colour(ink), 0.5)
      #expect(drawn.contrast(to: Colour(paper)) >= 4.5, "\(colour.hex) \(ink) \(paper)")
    }
  }

  @Test func `print has greys alone, each readable, and neighbours that differ in lightness`() throws {
    let root = try Self.svg(Appearance(theme: .print))
    for value in root.all.flatMap({ [$0.attributes["fill"], $0.attributes["stroke"]] }) {
      guard let value, value != "none" else { continue }
      let digits = Array(value.dropFirst())
      let parts =
        digits.count == 3 ? digits.map { [$0, $0] } : [0, 2, 4].map { Array(digits[$0..<($0 + 2)]) }
      #expect(Set(parts).count == 1, "\(value)")
    }
    let palette = Palette.print
    let inks = [palette.text, palette.mutedText, palette.sequenceStart, palette.sequenceEnd] + palette.series
    for ink in inks { #expect(ink.contrast(to: palette.background) >= 4.5, "\(ink)") }
    #expect(palette.axis.contrast(to: palette.background) >= 3)
    for (one, next) in zip(palette.series, palette.series.dropFirst()) {
      #expect(one.contrast(to: next) >= 2, "\(one) \(next)")
    }
  }

  @Test(arguments: [Theme.auto, .light, .dark, .print])
  func `transparent leaves out the paper alone`(theme: Theme) throws {
    let opaque = String(decoding: Self.scene.svg(Appearance(theme: theme)), as: UTF8.self).split(
      separator: "\n")
    let clear = String(decoding: Self.scene.svg(Appearance(theme: theme, isTransparent: true)), as: UTF8.self)
      .split(separator: "\n")
    let changes = clear.difference(from: opaque)
    #expect(changes.insertions.isEmpty && changes.removals.count == 1)
    guard case .remove(_, let line, _)? = changes.removals.first else { return }
    #expect(line.contains("M0 0h640v400h-640z"))
  }

  @Test func `responsive has no size of its own, but its proportions`() throws {
    let root = try Self.svg(Appearance(isResponsive: true))
    #expect(root.attributes["width"] == nil && root.attributes["height"] == nil)
    #expect(root.attributes["viewBox"] == "0 0 640 400")
  }

  @Test func `fonts come before the usual ones, in quotes unless they are words of CSS`() throws {
    let fonts = try #require(FontList("Source Sans 3,  serif"))
    let family = try Self.svg(Appearance(fonts: fonts)).attributes["font-family"]
    #expect(family == "'Source Sans 3',serif,system-ui,'DejaVu Sans',Arial,sans-serif")
  }

  @Test(arguments: [
    "", " ", "a,", ",", "a'b", "a\"b", "a;b", "a\\b", "ä", String(repeating: "a", count: 65),
    "a,b,c,d,e,f,g,h,i",
  ])
  func `what is no list of fonts is none`(text: String) {
    #expect(FontList(text) == nil)
  }

  @Test func `with the rules in the page, the figure has classes and no style`() throws {
    let root = try Self.svg(Appearance(styling: .page))
    #expect(root.child("style") == nil)
    let page = PageStyle().sheet()
    var used = 0
    for name in root.all.flatMap({ $0.attributes["class"]?.split(separator: " ") ?? [] }) {
      used += 1
      #expect(page.contains("\n.\(name){"), "\(name)")
    }
    #expect(used > 10)
  }

  @Test func `the sheet that a policy allows is the one in the figure`() throws {
    for theme in [Theme.auto, .inherit] {
      let style = PageStyle(Appearance(theme: theme))
      #expect(try Self.svg(Appearance(theme: theme)).child("style")?.text == style.ownSheet())
    }
    #expect(PageStyle(Appearance(theme: .dark)).sheet().isEmpty)
  }

  @Test func `own colours are in attributes and rules`() throws {
    var light = Palette.light
    var dark = Palette.dark
    light.setSeries([Colour(0x123456)])
    dark.setSeries([Colour(0xABCDEF), Colour(0xFEDCBA)])
    let root = try Self.svg(Appearance(light: light, dark: dark))
    let curve = try #require(root.all.first { $0.attributes["class"] == "plot-c1" })
    #expect(curve.attributes["stroke"] == "#123456")
    let sheet = try #require(root.child("style")?.text)
    #expect(sheet.contains("light-dark(#123456,#abcdef)"))
    #expect(sheet.contains("light-dark(\(Palette.light.series[1].hex),#fedcba)"))
  }

  @Test func `contrast is WCAG's`() {
    #expect(Colour(0).contrast(with: Colour(0xFFFFFF)) == 21)
    #expect(Colour(0xFFFFFF).contrast(with: Colour(0xFFFFFF)) == 1)
    // #767676 is the lightest grey of 4.5:1 on white; W3C's Understanding 1.4.3 names it.
    #expect(Colour(0x767676).contrast(with: Colour(0xFFFFFF)) >= 4.5)
    #expect(Colour(0x777777).contrast(with: Colour(0xFFFFFF)) < 4.5)
  }

  #if Cairo
    @Test func `a PNG without paper has alpha, and over white it is the PNG with paper`() throws {
      let clear = Appearance(isTransparent: true)
      let bytes = try Self.scene.png(clear, scale: 1).bytes
      let chunks = try #require(pngChunks(bytes))
      #expect(chunks.first?.data[9] == 6)
      let shown = try #require(try Picture(png: bytes, over: 255))
      let opaque = try Picture(of: Self.scene)
      let worst = zip(shown.bytes, opaque.bytes).map { abs(Int($0) - Int($1)) }.max() ?? 255
      // Once to alpha and back is one rounding of eight bits, twice at places where two things overlap.
      #expect(worst <= 3, "\(worst)")
      let dark = try #require(try Picture(png: bytes, over: 0))
      #expect(dark.bytes.starts(with: [0, 0, 0]))
    }

    @Test func `outlined text has the same ink in the same places and no text elements`() throws {
      let outlined = try Self.scene.outlined()
      #expect(outlined.missingCharacters.isEmpty && outlined.note == nil)
      let root = try parseSVG(outlined.scene.svg())
      #expect(!root.all.contains { $0.name == "text" })
      #expect(outlined.scene.items.count == Self.scene.items.count)
      let (paths, text) = (try Picture(of: outlined.scene, scale: 2), try Picture(of: Self.scene, scale: 2))
      let changed = zip(paths.bytes, text.bytes).count { abs(Int($0) - Int($1)) > 64 }
      #expect(Double(changed) / Double(text.bytes.count) < 0.002, "\(changed)")
    }

    @Test func `a font that is not installed is told, one that is there is not`() throws {
      let absent = try Self.scene.png(Appearance(fonts: FontList("No Such Font")), scale: 1)
      #expect(absent.note?.contains("no font 'No Such Font'") == true)
      #expect(try Self.scene.png(Appearance(fonts: FontList("DejaVu Sans")), scale: 1).note == nil)
    }
  #endif
}
