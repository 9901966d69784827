// Two renderers, one scene: our SVG in librsvg's eyes and our own picture must be the same curves.

#if Cairo
  import Activations
  import Foundation
  import Testing

  @testable import Plot

  @Suite(
    .enabled(if: ExternalTool.isInstalled("rsvg-convert"), "rsvg-convert (librsvg2-bin) is not installed"))
  struct RenderAgreementTests {
    @Test(arguments: [(.light, 1), (.light, 2), (.auto, 1), (.dark, 1)] as [(Theme, Int)])
    func `librsvg draws our SVG as we draw our PNG`(theme: Theme, scale: Int) throws {
      for swept in SweptScene.article {
        let ours = try Picture(of: swept.scene, palette: theme.palette, scale: Double(scale))
        let theirs = try Self.rendered(swept.scene, theme, scale)
        try #require(theirs.width == ours.width && theirs.height == ours.height)
        let found = Self.compare(ours, theirs, except: swept.scene.labels, scale)
        // Both fill by Cairo's rasteriser, from the same hundredths of a pixel: lines and curves are the same to
        // the last bit, but circles are split into other arcs.
        #expect(found.worst <= 51, "\(swept): \(found)")
        #expect(found.share(over: 2) <= 0.001, "\(swept): \(found)")
        #expect(found.mean <= 0.03, "\(swept): \(found)")
      }
    }

    @Test func `a curve moved by a third of a pixel does not pass for the same`() throws {
      let scene = SweptScene.ofGallery("sigmoid").scene
      var moved = scene
      moved.items = scene.items.map { item in
        guard case .path(let path, let fill, let stroke?) = item, stroke.role.isSeries else { return item }
        return .path(path.moved(Point(0, 1.0 / 3)), fill: fill, stroke: stroke)
      }
      let found = Self.compare(
        try Picture(of: moved), try Self.rendered(scene, .light, 1), except: scene.labels, 1)
      #expect(found.worst > 51 && found.share(over: 2) > 0.001 && found.mean > 0.03, "\(found)")
    }

    /// How two pictures differ, outside labels.
    private struct Difference: CustomStringConvertible {
      var worst = 0
      var sum = 0
      /// How many pixels differ by how much.
      var counts = [Int](repeating: 0, count: 256)

      var pixels: Int { counts.reduce(0, +) }
      var mean: Double { Double(sum) / Double(pixels) }
      func share(over limit: Int) -> Double { Double(counts[(limit + 1)...].reduce(0, +)) / Double(pixels) }

      var description: String {
        "worst \(worst) of 255, mean \(mean), \(100 * share(over: 2)) % over 2, \(100 * share(over: 8)) % over 8"
      }
    }

    private static func rendered(_ scene: Scene, _ theme: Theme, _ scale: Int) throws -> Picture {
      let svg = try TemporaryFile(Data(scene.svg(theme: theme)), ending: "svg")
      let png = TemporaryFile(ending: "png")
      defer {
        svg.remove()
        png.remove()
      }
      let result = try #require(ExternalTool("rsvg-convert")).run(
        "--zoom", "\(scale)", "-o", png.path, svg.path)
      try #require(result.status == 0, "\(result.output)")
      return try #require(try Picture(contentsOf: png))
    }

    private static func compare(
      _ one: Picture, _ other: Picture, except labels: [Label], _ scale: Int
    ) -> Difference {
      // Fonts may differ: boxes with two pixels of air are left out.
      var isText = [Bool](repeating: false, count: one.width * one.height)
      for box in labels.map(\.box) {
        let rows = max(Int(box.top) - 2, 0) * scale..<min((Int(box.bottom) + 3) * scale, one.height)
        let columns = max(Int(box.left) - 2, 0) * scale..<min((Int(box.right) + 3) * scale, one.width)
        for y in rows { for x in columns { isText[y * one.width + x] = true } }
      }
      var found = Difference()
      one.bytes.withUnsafeBufferPointer { ours in
        other.bytes.withUnsafeBufferPointer { theirs in
          for pixel in isText.indices where !isText[pixel] {
            var difference = 0
            for place in 3 * pixel..<3 * pixel + 3 where ours[place] != theirs[place] {
              difference = max(difference, abs(Int(ours[place]) - Int(theirs[place])))
            }
            found.worst = max(found.worst, difference)
            found.sum += difference
            found.counts[difference] += 1
          }
        }
      }
      return found
    }
  }
#endif
