// The PNG as a file: its chunks, its pixels, its limits.

#if Cairo
  import Activations
  import Testing

  @testable import Plot

  struct PNGTests {
    private static let sigmoid = SweptScene.ofGallery("sigmoid").scene

    private static func number(_ chunks: [PNGChunk], _ type: String, at offset: Int) -> UInt32? {
      chunks.first { $0.type == type }?.number(at: offset)
    }

    @Test(arguments: [
      (1, 640, 400, 3780), (2, 1280, 800, 7559), (0.5, 320, 200, 1890), (1.37, 877, 548, 5178),
    ])
    func `the file says its size, its resolution and its colour space`(
      scale: Double, width: UInt32, height: UInt32, perMetre: UInt32
    ) throws {
      let chunks = try #require(
        pngChunks(try Self.sigmoid.png(Appearance(theme: .light), scale: scale).bytes))
      #expect(chunks.allSatisfy { $0.crcIsRight })
      #expect(chunks.map(\.type) == ["IHDR", "sRGB", "pHYs", "iTXt", "iTXt", "iTXt", "IDAT", "IEND"])
      let header = try #require(chunks.first)
      #expect(header.number(at: 0) == width && header.number(at: 4) == height)
      #expect(header.data[8...].elementsEqual([8, 2, 0, 0, 0]))
      #expect(chunks[1].data == [0])
      // 96 pixels an inch at scale 1; an inch is 0.0254 m.
      #expect(chunks[2].number(at: 0) == perMetre && chunks[2].number(at: 4) == perMetre)
      #expect(chunks[2].data[8...].elementsEqual([1]))
      #expect(chunks.last?.data.isEmpty == true)
    }

    @Test func `title and description are in the file, in UTF-8`() throws {
      var scene = Self.sigmoid
      scene.title = "σ′ — <&> \u{4E2D} 👍🏽"
      let chunks = try #require(pngChunks(try scene.png(Appearance(theme: .light), scale: 1).bytes))
      let texts = chunks.compactMap(\.text)
      #expect(texts.map(\.keyword) == ["Software", "Title", "Description"])
      #expect(texts.map(\.text) == ["actplot", scene.title, scene.description])
    }

    @Test func `hostile text is in the file as the SVG has it`() throws {
      var scene = Self.sigmoid
      scene.title = "a\u{0}b\n\u{202E}c\u{FFFE}"
      let chunks = try #require(pngChunks(try scene.png(Appearance(theme: .light), scale: 1).bytes))
      #expect(chunks.compactMap(\.text)[1].text == "a\u{FFFD}b c\u{FFFD}")
    }

    @Test(arguments: [0.5, 1, 1.37])
    func `libpng reads the very pixels that Cairo drew`(scale: Double) throws {
      for swept in SweptScene.gallery {
        let drawn = try Picture(of: swept.scene, palette: .dark, scale: scale)
        let png = try swept.scene.png(Appearance(theme: .dark), scale: scale).bytes
        let read = try #require(try Picture(png: png))
        #expect(read.width == drawn.width && read.height == drawn.height)
        #expect(read.bytes == drawn.bytes, "\(swept)")
      }
    }

    @Test func `the pixels are those of the figure`() throws {
      let picture = try Picture(of: Self.sigmoid)
      #expect(picture.bytes.prefix(3).elementsEqual([255, 255, 255]))
      for series in Palette.light.series.prefix(2) {
        let colour = [series.red, series.green, series.blue]
        let count = stride(from: 0, to: picture.bytes.count, by: 3).count { place in
          picture.bytes[place..<place + 3].elementsEqual(colour)
        }
        #expect(count > 300, "\(series.hex)")
      }
    }

    @Test func `the same scene has the same bytes, on one thread and on many`() async throws {
      let scene = Self.sigmoid
      let first = try scene.png(Appearance(theme: .light), scale: 1).bytes
      let others = try await withThrowingTaskGroup(of: [UInt8].self) { group in
        for _ in 0..<4 { group.addTask { try scene.png(Appearance(theme: .light), scale: 1).bytes } }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      #expect(others.allSatisfy { $0 == first })
    }

    @Test(.enabled(if: ExternalTool.isInstalled("pngcheck"), "pngcheck is not installed"))
    func `pngcheck finds nothing wrong`() throws {
      for swept in SweptScene.gallery.prefix(3) {
        let file = try TemporaryFile(
          .init(try swept.scene.png(Appearance(theme: .light), scale: 1).bytes), ending: "png")
        defer { file.remove() }
        let result = try #require(ExternalTool("pngcheck")).run("-q", file.path)
        #expect(result.status == 0 && result.output.isEmpty, "\(result.output)")
      }
    }

    @Test(arguments: [0, -1, 1e-9, 26, 1e9, .infinity, -.infinity, .nan] as [Double])
    func `a scale that gives no picture or a huge one is refused`(scale: Double) {
      #expect(throws: CairoError.self) { try Self.sigmoid.png(Appearance(theme: .light), scale: scale) }
    }

    @Test(arguments: [(0, 9), (-5, 9), (16_385, 9), (9, 16_385), (8001, 8000), (.nan, 9), (9, .infinity)])
    func `a size beyond the limits is refused`(width: Double, height: Double) {
      let scene = Scene(width: width, height: height, title: "t", description: "d")
      #expect(throws: CairoError.self) { try scene.png(Appearance(theme: .light), scale: 1) }
    }

    @Test(arguments: [(1, 1), (16_384, 1), (1, 16_384)] as [(Double, Double)])
    func `a size at the limits is drawn`(width: Double, height: Double) throws {
      let scene = Scene(width: width, height: height, title: "t", description: "d")
      let picture = try #require(try Picture(png: try scene.png(Appearance(theme: .light), scale: 1).bytes))
      #expect(Double(picture.width) == width && Double(picture.height) == height)
    }
  }
#endif
