// The PDF as a file: one page of the right size, fonts inside, no date, and its limits.

#if Cairo
  import Foundation
  import Testing

  @testable import Plot

  struct PDFTests {
    private static let sigmoid = SweptScene.ofGallery("sigmoid").scene

    @Test func `the file is one page of three quarters of a point a pixel`() throws {
      let text = try Self.content(of: Self.sigmoid)
      #expect(text.hasPrefix("%PDF-1."))
      #expect(text.contains("%%EOF"))
      #expect(text.contains(/\/MediaBox \[ 0 0 480 300 \]/))
      #expect(text.matches(of: /\/Type \/Page\b(?!s)/).count == 1)
    }

    @Test func `nothing in the file says when it was made, or acts`() throws {
      for swept in SweptScene.gallery {
        let text = try Self.content(of: swept.scene)
        for word in ["/CreationDate", "/ModDate", "/JavaScript", "/OpenAction", "/AA", "/Launch", "/URI"] {
          #expect(!text.contains("\(word) "), "\(word): \(swept)")
        }
      }
    }

    @Test func `fonts are embedded as outlines, and text stays text`() throws {
      for swept in SweptScene.gallery {
        let text = try Self.content(of: swept.scene)
        let descriptors = text.matches(of: /\/Type \/FontDescriptor/).count
        #expect(descriptors >= 1, "\(swept)")
        #expect(text.matches(of: /\/FontFile[23]?\s/).count == descriptors, "\(swept)")
        #expect(!text.contains("/Subtype /Type3"), "\(swept)")
        #expect(text.contains("/ToUnicode"), "\(swept)")
        #expect(!text.contains("/Subtype /Image"), "\(swept)")
      }
    }

    @Test func `title and program are in the file`() throws {
      let text = try Self.content(of: Self.sigmoid)
      #expect(text.contains("/Title (Sigmoid and its gradient)"))
      #expect(text.contains("/Creator (actplot)"))
    }

    @Test func `the same scene has the same bytes, now and a second later`() async throws {
      let first = try Self.sigmoid.pdf(Appearance(theme: .light)).bytes
      // A date in the file would count seconds.
      try await Task.sleep(for: .milliseconds(1100))
      #expect(try Self.sigmoid.pdf(Appearance(theme: .light)).bytes == first)
    }

    @Test(.enabled(if: ExternalTool.isInstalled("qpdf"), "qpdf is not installed"))
    func `qpdf finds nothing wrong`() throws {
      for swept in SweptScene.gallery.prefix(3) {
        let file = try TemporaryFile(
          Data(try swept.scene.pdf(Appearance(theme: .light)).bytes), ending: "pdf")
        defer { file.remove() }
        let result = try #require(ExternalTool("qpdf")).run("--check", file.path)
        #expect(result.status == 0, "\(result.output)")
      }
    }

    @Test(arguments: [0, -5, 3.9, 19_201, 1e9, .infinity, .nan] as [Double])
    func `a page beyond the limits of the format is refused`(side: Double) {
      for (width, height) in [(side, 100), (100, side)] {
        let scene = Scene(width: width, height: height, title: "t", description: "d")
        #expect(throws: CairoError.self, "\(width) x \(height)") { try scene.pdf(Appearance(theme: .light)) }
      }
    }

    /// The file as text, with its compressed streams unpacked: newer Cairos put objects there.
    private static func content(of scene: Scene) throws -> String {
      let bytes = try scene.pdf(Appearance(theme: .light)).bytes
      var text = String(decoding: bytes, as: UTF8.self)
      let data = Data(bytes)
      var place = data.startIndex
      while let start = data.range(of: Data("stream\n".utf8), in: place..<data.endIndex),
        let end = data.range(of: Data("endstream".utf8), in: start.upperBound..<data.endIndex)
      {
        if let unpacked = inflated(Array(data[start.upperBound..<end.lowerBound])) {
          text += "\n" + String(decoding: unpacked, as: UTF8.self)
        }
        place = end.upperBound
      }
      return text
    }

    /// What zlib makes of the bytes; nil where they are no zlib stream.
    private static func inflated(_ bytes: [UInt8]) -> [UInt8]? {
      typealias Uncompress =
        @convention(c) (
          UnsafeMutablePointer<UInt8>, UnsafeMutablePointer<UInt>, UnsafePointer<UInt8>, UInt
        ) -> Int32
      let names = ["libz.so.1", "libz.1.dylib"]
      guard let uncompress = cFunction("uncompress", in: names, as: Uncompress.self) else { return nil }
      var room = [UInt8](repeating: 0, count: 1 << 20)
      var count = UInt(room.count)
      let status = uncompress(&room, &count, bytes, UInt(bytes.count))
      return status == 0 ? Array(room[..<Int(count)]) : nil
    }
  }
#endif
