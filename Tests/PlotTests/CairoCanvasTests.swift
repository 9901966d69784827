// What reaches Cairo: nothing beyond the numbers it can hold, and words about characters it cannot draw.

#if Cairo
  import Activations
  import CairoShim
  import Foundation
  import Testing

  @testable import Plot

  @Suite(.serialized)
  struct CairoCanvasTests {
    /// What a number may be anywhere in a scene that someone makes by hand.
    private static let hostile: [Double] = [
      0, -1, 100, 31_999, 32_001, -1e7, 1e7, 8.4e6, 1e300, -.infinity, .infinity, .nan,
    ]

    @Test(arguments: [0.75, 1, 16])
    func `no coordinate beyond 32,000 reaches Cairo, whatever the scene holds`(scale: Double) throws {
      var items: [Scene.Item] = []
      for x in Self.hostile {
        for y in Self.hostile {
          let far = Point(x, y)
          let near = Point(9, 9)
          let paths: [[Path.Element]] = [
            [.move(far), .line(near)], [.move(near), .line(far), .close],
            [.move(near), .cubic(far, near, near)],
            [.move(near), .cubic(near, far, near)], [.move(near), .cubic(near, near, far)],
          ]
          items += paths.map { .path(Path($0), fill: .text, stroke: Stroke(.axis, width: 1)) }
          items.append(.dot(far, radius: 3, fill: .text, stroke: Stroke(.axis, width: 1)))
          items.append(.dot(near, radius: x, fill: .text, stroke: nil))
          items.append(.label(Label("x", at: far)))
          items.append(.label(Label("x", at: near, size: x)))
        }
      }
      let scene = Scene(width: 99, height: 99, title: "t", description: "d", items: items)
      let numbers = try Recorder.numbers(of: scene, scale: scale)
      #expect(numbers.count > 1000)
      #expect(numbers.allSatisfy { $0.magnitude * scale <= 32_000 })
    }

    @Test func `every coordinate of the swept scenes reaches Cairo, none is left out`() throws {
      for swept in SweptScene.all.enumerated().filter({ $0.offset % 100 == 5 }).map(\.element) {
        var expected = 0
        for item in swept.scene.items {
          switch item {
          case .path(let path, let fill, let stroke):
            expected += 2 * path.points.count * ((fill == nil ? 0 : 1) + (stroke == nil ? 0 : 1))
          case .wash(let path, _, _): expected += 2 * path.points.count
          case .dot, .label: break
          }
        }
        for (dot, isFilledAndStroked) in swept.scene.dotsWithStrokes {
          expected += isFilledAndStroked ? 6 : 3
          #expect(dot.x.isFinite)
        }
        #expect(try Recorder.numbers(of: swept.scene, scale: 1, labels: false).count == expected, "\(swept)")
      }
    }

    @Test func `a character that no font has is named, once`() throws {
      let unassigned = "\u{50000}"
      var scene = SweptScene.ofGallery("step").scene
      scene.items.append(.label(Label("a\(unassigned)b\(unassigned)", at: Point(9, 9))))
      scene.items.append(.label(Label(unassigned, at: Point(9, 9), weight: .semibold)))
      for output in [
        try scene.png(Appearance(theme: .light), scale: 1), try scene.pdf(Appearance(theme: .light)),
      ] {
        // Without any font there is another note.
        #expect(output.missingCharacters == [Character(unassigned)] || output.note != nil)
      }
    }

    @Test func `pictures drawn at the same time are those drawn one after the other`() async throws {
      // Letters of several fonts, so that fonts are looked for at the same time too.
      let scenes = ["σ′", "\u{4E2D}", "\u{5E9}\u{5DC}", "\u{1200}", "\u{1F469}", "\u{50001}"].flatMap {
        text in
        SweptScene.gallery.map { swept in
          var scene = swept.scene
          scene.items.append(.label(Label(text, at: Point(9, 20), weight: .semibold)))
          return scene
        }
      }
      @Sendable func files(_ index: Int) throws -> [[UInt8]] {
        let scene = scenes[index]
        return [
          try scene.png(Appearance(theme: .light), scale: 1).bytes,
          try scene.pdf(Appearance(theme: .dark)).bytes,
        ]
      }
      let together = try await withThrowingTaskGroup(of: (Int, [[UInt8]]).self) { group in
        for index in scenes.indices { group.addTask { (index, try files(index)) } }
        return try await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
      }
      for index in scenes.indices {
        // Compared first, so that a failure does not print two files.
        let isEqual = try together[index] == files(index)
        #expect(isEqual, "\(scenes[index].title)")
      }
    }

    @Test func `the figures of the gallery lack no character`() throws {
      for swept in SweptScene.gallery {
        #expect(
          try swept.scene.png(Appearance(theme: .light), scale: 0.1).missingCharacters.isEmpty, "\(swept)")
      }
    }

    @Test(arguments: [
      "", "\u{0}", "a\u{0}b", "e\u{301}\u{302}", "👨‍👩‍👧‍👦", "\u{202E}abc", "\u{5D0}\u{628}\u{4E2D}", "\u{FFFE}",
      "\u{FFFF}\u{1FFFE}\u{10FFFF}", String(Character(Unicode.Scalar(0xFDD0)!)), "\t\r\n",
      String(repeating: "W", count: 5000), "a" + String(repeating: "\u{301}", count: 9999),
    ])
    func `any text is drawn without an error`(text: String) throws {
      let label = Label(text, at: Point(50, 50), anchor: .middle)
      let scene = Scene(width: 99, height: 99, title: text, description: text, items: [.label(label)])
      #expect(throws: Never.self) { try scene.png(Appearance(theme: .light), scale: 1) }
      #expect(throws: Never.self) { try scene.pdf(Appearance(theme: .light)) }
    }
  }

  /// Notes the numbers of a scene on their way to Cairo. C functions capture nothing, so there is one list.
  private enum Recorder {
    nonisolated(unsafe) private static var list: [Double] = []
    private static let lock = NSLock()

    static func numbers(of scene: Scene, scale: Double, labels: Bool = true) throws -> [Double] {
      lock.lock()
      defer { lock.unlock() }
      list = []
      var cairo = try CairoLibrary.load()
      cairo.cairo_move_to = { _, x, y in Recorder.list += [x, y] }
      cairo.cairo_line_to = { _, x, y in Recorder.list += [x, y] }
      cairo.cairo_curve_to = { _, a, b, c, d, x, y in Recorder.list += [a, b, c, d, x, y] }
      // An arc reaches as far as its centre and its radius.
      cairo.cairo_arc = { _, x, y, radius, _, _ in
        Recorder.list += [x.magnitude + radius, y.magnitude + radius, radius]
      }
      cairo.cairo_set_font_size = { _, size in Recorder.list.append(size) }
      let image = try ImageSurface(cairo, width: 9, height: 9, hasAlpha: false)
      var drawn = scene
      if !labels { drawn.items.removeAll { if case .label = $0 { true } else { false } } }
      try CairoCanvas(cairo, surface: image.surface, scale: scale, Appearance()).draw(drawn.items[...])
      return list
    }
  }

  extension Scene {
    /// The dots' centres, and whether each is drawn twice.
    fileprivate var dotsWithStrokes: [(Point, Bool)] {
      items.compactMap {
        if case .dot(let center, _, _, let stroke) = $0 { (center, stroke != nil) } else { nil }
      }
    }
  }
#endif
