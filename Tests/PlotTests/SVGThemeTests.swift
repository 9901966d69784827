// The three themes of an SVG: one drawing, three ways to say its colours.

import Activations
import Testing

@testable import Plot

struct SVGThemeTests {
  /// The document's elements with their attributes, without those of the given names.
  private static func drawing(_ swept: SweptScene, _ theme: Theme, without left: Set<String>) throws
    -> [String]
  {
    try parseSVG(swept.scene.svg(theme: theme)).all.filter { $0.name != "style" }.map { element in
      let attributes = element.attributes.filter { !left.contains($0.key) }.sorted { $0.key < $1.key }
      return "\(element.name) \(attributes) \(element.text.filter { $0 != "\n" })"
    }
  }

  @Test func `light is auto without its style sheet and classes`() throws {
    for swept in SweptScene.gallery {
      let auto = try Self.drawing(swept, .auto, without: ["class"])
      #expect(try Self.drawing(swept, .light, without: []) == auto)
      let light = String(decoding: swept.scene.svg(theme: .light), as: UTF8.self)
      #expect(!light.contains("<style") && !light.contains("class="))
    }
  }

  @Test func `dark differs from light in colours alone, each by its role`() throws {
    let colours = Set(["fill", "stroke"])
    for swept in SweptScene.gallery {
      #expect(
        try Self.drawing(swept, .light, without: colours) == Self.drawing(swept, .dark, without: colours))
      let light = try parseSVG(swept.scene.svg(theme: .light)).all
      let dark = try parseSVG(swept.scene.svg(theme: .dark)).all
      for (one, other) in zip(light, dark) {
        for name in colours where one.attributes[name] != "none" {
          guard let given = one.attributes[name] else { continue }
          let role = try #require(Self.roles.first { Palette.light.colour(of: $0).hex == given })
          #expect(other.attributes[name] == Palette.dark.colour(of: role).hex)
        }
      }
    }
  }

  @Test func `every class has one rule, with the light colour of its element and the dark of its role`()
    throws
  {
    let swept = try #require(SweptScene.gallery.last)
    let root = try parseSVG(swept.scene.svg())
    let sheet = try #require(root.child("style")?.text)
    var used = 0
    for element in root.all {
      for name in element.attributes["class"]?.split(separator: " ") ?? [] {
        used += 1
        let rules = sheet.components(from: ".\(name){", to: "}")
        try #require(rules.count == 1, "\(name)")
        let property = rules[0].prefix { $0 != ":" }
        let colour = try #require(element.attributes[String(property)], "\(name)")
        let role = try #require(Self.roles.first { Palette.light.colour(of: $0).hex == colour })
        let dark = Palette.dark.colour(of: role).hex
        #expect(rules[0].hasSuffix("light-dark(\(colour),\(dark)))"), "\(rules[0])")
      }
    }
    #expect(used >= 20)
  }

  @Test func `the style sheet is the same for every figure and stays inside its figure`() throws {
    let sheets = try SweptScene.gallery.map { try parseSVG($0.scene.svg()).child("style")?.text }
    #expect(Set(sheets).count == 1)
    let sheet = try #require(sheets.first ?? nil)
    #expect(sheet.hasPrefix("@supports (color:light-dark(red,red)){@scope{") && sheet.hasSuffix("}}"))
    #expect(sheet.filter { $0 == "{" }.count == sheet.filter { $0 == "}" }.count)
    #expect(!["url(", "@import", "<", "&", "expression", "//"].contains { sheet.contains($0) })
  }

  private static let roles =
    [Role.background, .text, .mutedText, .grid, .axis] + (0..<6).map { Role.series($0) }
}

extension String {
  /// What stands between each `start` and the next `end`.
  fileprivate func components(from start: String, to end: Character) -> [String] {
    var found: [String] = []
    var rest = self[...]
    while let range = rest.firstRange(of: start) {
      rest = rest[range.upperBound...]
      found.append(String(rest.prefix { $0 != end }))
    }
    return found
  }
}
