// Annotations over the whole catalogue: what they say is true, and no label touches what it does not name.

import Activations
import Testing

@testable import Plot

struct AnnotationTests {
  private static let sizes = [(320, 200), (640, 400), (1200, 630)]

  /// Every function of one number, three sizes, everything marked, at its defaults and at random arguments.
  private static let annotated: [SweptScene] = inParallel(Array(Catalogue.all.enumerated())) {
    annotated($0.offset, $0.element)
  }.flatMap { $0 }

  private static func annotated(_ index: Int, _ entry: Activation) -> [SweptScene] {
    guard entry.function(entry.defaultArguments) != nil else { return [] }
    var random = SeededGenerator(seed: 4_000 + UInt64(index))
    return sizes.flatMap { width, height in
      [entry.parameters.map { $0.defaultValue }, random.values(of: entry)].map { values in
        var options = GalleryOptions()
        options.size = Size(width: width, height: height)
        let window = entry.defaultRange
        options.annotations = Annotation.all + [.values([window.point(at: 0.3), window.point(at: 0.55)])]
        return SweptScene(entry, values, options)
      }
    }
  }

  @Test func `no label overlaps another, leaves the figure or lies on a curve`() {
    #expect(Self.annotated.count >= 600)
    for swept in Self.annotated {
      for fault in swept.scene.layoutFaults { Issue.record("\(fault): \(swept)") }
      #expect(swept.scene.escapees.isEmpty, "\(swept)")
    }
  }

  @Test func `most labels find room, in the standard size nearly all`() {
    for (size, least) in zip(Self.sizes, [0.25, 0.82, 0.9]) {
      let scenes = Self.annotated.filter { $0.figure.size.width == size.0 }
      var (asked, placed) = (0, 0)
      for swept in scenes {
        let marks = swept.figure.panels.flatMap(\.marks)
        let texts = Set(swept.scene.labels.map(\.text))
        for mark in marks {
          guard let labels = mark.labels, !labels.isEmpty, mark.isVisible(in: swept) else { continue }
          asked += 1
          if labels.contains(where: texts.contains) { placed += 1 }
        }
      }
      #expect(Double(placed) >= least * Double(asked), "\(size): \(placed) of \(asked)")
    }
  }

  @Test func `what finds no room is told in the description`() {
    var omitted = 0
    for swept in Self.annotated {
      let texts = Set(swept.scene.labels.map(\.text))
      for mark in swept.figure.panels.flatMap(\.marks) {
        guard let labels = mark.labels, let first = labels.first, !labels.contains(where: texts.contains),
          mark.isVisible(in: swept)
        else { continue }
        omitted += 1
        #expect(
          swept.scene.description.contains("For want of room") && swept.scene.description.contains(first),
          "\(first): \(swept)")
      }
    }
    #expect(omitted > 50)
  }

  @Test func `the description names every mark`() {
    for swept in Self.annotated {
      for mark in swept.figure.panels.flatMap(\.marks) {
        guard let name = mark.labels?.first else { continue }
        #expect(swept.figure.description.contains(name), "\(name): \(swept)")
      }
    }
  }

  @Test func `dots stand on their curves`() {
    for swept in Self.annotated {
      for panel in swept.figure.panels {
        for case .point(let point) in panel.marks {
          let curve = panel.curves.first { $0.role == point.role }!
          let value = curve.function.jet(at: point.x)[curve.order]
          let tolerance = 1e-9 * max(1, panel.y.width)
          #expect((value - point.y).magnitude <= tolerance, "\(point.labels): \(value): \(swept)")
        }
      }
    }
  }

  @Test func `known facts are marked`() throws {
    func marks(_ id: String, _ annotations: [Annotation]) throws -> String {
      let entry = try #require(Catalogue.entry(named: id))
      var options = GalleryOptions()
      options.annotations = annotations
      return Gallery.figure(of: entry, arguments: entry.defaultArguments, options: options).description
    }
    #expect(try marks("swish", [.extrema]).contains("minimum (−1.278, −0.2785)"))
    #expect(try marks("sigmoid", [.asymptotes]).contains("the asymptote y = 0; the asymptote y = 1"))
    #expect(try marks("tanh", [.zeros, .inflections]).contains("Marked: zero and inflection (0, 0)."))
    #expect(try marks("sigmoid", [.saturation]).contains("shaded for x < −2.887: saturated: |f′| < 0.05"))
    #expect(try marks("relu", [.dead, .kinks]).contains("corner (0, 0); shaded for x < 0: dead: f′ = 0"))
    #expect(
      try marks("sigmoid", [.values([1, 2.5])]).contains("σ(1) = 0.7311; σ(2.5) = 0.9241; σ′(1) = 0.1966"))
    #expect(try !marks("linear", Annotation.all).contains("asymptote"))
  }

  #if Cairo
    /// The same on pixels: nowhere is there ink of a curve and ink of a letter.
    @Test func `no letter shares a pixel with a curve`() throws {
      for swept in Self.annotated.enumerated().filter({ $0.offset % 9 == 0 }).map(\.element) {
        let scene = swept.scene
        let paper = scene.items[0]
        func picture(_ isDrawn: (Scene.Item) -> Bool) throws -> Picture {
          var part = scene
          part.items = [paper] + scene.items.dropFirst().filter(isDrawn)
          return try Picture(of: part, scale: 2)
        }
        let letters = try picture { if case .label = $0 { true } else { false } }
        let curves = try picture { item in
          if case .path(_, _, let stroke?) = item { stroke.role != .grid } else { false }
        }
        let shared = stride(from: 0, to: letters.bytes.count, by: 3).count { index in
          (0..<3).contains { letters.bytes[index + $0] < 250 }
            && (0..<3).contains { curves.bytes[index + $0] < 250 }
        }
        #expect(shared == 0, "\(swept)")
      }
    }
  #endif
}

extension Mark {
  /// The forms of its label; nil for marks without one.
  fileprivate var labels: [String]? {
    switch self {
    case .shade(let shade): shade.labels
    case .rule(let rule): [rule.label]
    case .point(let point): point.labels
    case .bar, .cell, .area: nil
    }
  }

  /// Whether any of it is in the window of a panel that has it.
  fileprivate func isVisible(in swept: SweptScene) -> Bool {
    let x = swept.figure.x
    let panels = swept.figure.panels.filter { $0.marks.contains { $0.name == name } }
    switch self {
    case .point(let point): return x.contains(point.x) && panels.contains { $0.y.contains(point.y) }
    case .shade(let shade): return shade.region.lower < x.upper && shade.region.upper > x.lower
    case .rule(let rule):
      return panels.contains { panel in
        (0...64).contains { panel.y.contains(rule.slope * x.point(at: Double($0) / 64) + rule.intercept) }
      }
    case .bar, .cell, .area: return false
    }
  }

  private var name: String? { labels?.first }
}
