// PNG and PDF: their sizes, and what happens without the library or without fonts. RELIABILITY rows 16, 24
// to 27.

import Activations
import Testing

#if Cairo
  @Suite struct CairoTests {
    /// Runs a script with the library's file replaced by an empty one, in a mount namespace of its own.
    private static func without(_ library: String, _ script: String) -> String {
      """
      for file in $(ldconfig -p | grep -o '/.*/\(library)$'); do echo "mount --bind /dev/null $(readlink -f $file)"; done \
      > ../mounts; unshare --mount sh -ec '. ../mounts; \(script)'
      """
    }

    @Test(
      .enabled(if: Machine.hasCairo && Machine.canMount, "no Cairo library, or no right to mount over it"),
      arguments: ["libcairo.so.2", "libfontconfig.so.1"], ["png", "pdf"])
    func `a missing library is one line, and SVG works`(library: String, format: String) throws {
      let folder = try TestFolder()
      let run = try folder.shell(Self.without(library, "actplot plot relu --format \(format)"))
      #expect(run.status == 69)
      #expect(run.messages.count == 1)
      #expect(run.message.contains("install libcairo2"), "\(run.message)")
      let svg = try folder.shell(Self.without(library, "actplot plot relu"), leaving: ["relu.svg"])
      #expect(svg.status == 0)
      #expect(try folder.read("relu.svg") == folder.figure())
    }

    @Test(
      .enabled(if: Machine.hasCairo && Machine.canMount, "no Cairo library, or no right to mount over it"))
    func `without the library the main job writes every SVG and says once what is missing`() throws {
      let names = ["output"] + Catalogue.all.map { "output/\($0.id).svg" }
      let run = try TestFolder().shell(Self.without("libcairo.so.2", "actplot"), leaving: names)
      #expect(run.status == 69)
      #expect(run.messages.count == 1, "\(run.message)")
    }

    @Test(.enabled(if: Machine.hasCairo, "no Cairo library"), arguments: ["svg", "png", "pdf"])
    func `little memory is one line and no crash`(format: String) throws {
      // Megabytes of address space, to more than enough; with too few, the system's loader ends with 127.
      for limit in [30, 40, 60, 80, 100, 150, 200, 400] {
        let size = format == "png" ? "8000x8000" : "640x400"
        let run = try TestFolder().shell(
          """
          (ulimit -v \(limit)000; actplot plot relu --size \(size) --scale 1 --format \(format))
          status=$?
          rm -f relu.\(format)
          [ $status = 127 ] || exit $status
          """)
        #expect([0, 69].contains(run.status), "\(limit): \(run.message)")
        if format == "svg" || limit == 400 { #expect(run.status == 0, "\(limit): \(run.message)") }
      }
    }

    @Test(.enabled(if: !Machine.hasCairo, "the Cairo library is there"))
    func `on a machine without the library, PNG is refused and SVG works`() throws {
      let run = try TestFolder().run("plot relu --format png".words)
      #expect(run.status == 69)
      #expect(run.message.contains("install libcairo2"))
      #expect(try TestFolder().run(["plot", "relu"], leaving: ["relu.svg"]).status == 0)
    }
  }

  @Suite(.enabled(if: Machine.hasCairo, "no Cairo library"))
  struct PictureTests {
    @Test(arguments: [
      ("", 1280, 800), ("--scale 1", 640, 400), ("--scale 2", 1280, 800), ("--scale 0.5", 320, 200),
      ("--scale 1.5 --size 321x200", 482, 300), ("--scale 1 --size 16x16", 16, 16),
      ("--scale 16 --size 100x50", 1600, 800),
    ])
    func `a PNG has the size times the scale`(options: String, width: Int, height: Int) throws {
      let run = try TestFolder().run("plot relu --format png -o -".words + options.words)
      #expect(run.status == 0)
      let png = PNG(run.bytes)
      #expect(png?.width == width && png?.height == height, "\(String(describing: png))")
    }

    @Test func `PNG and PDF are the same bytes a second later, and hold no date`() throws {
      for format in ["png", "pdf"] {
        let run = try TestFolder().shell(
          "actplot plot elu -o - --format \(format); sleep 1.1; actplot plot elu -o - --format \(format)")
        let half = run.bytes.count / 2
        #expect(half > 1000 && run.bytes.prefix(half) == run.bytes.suffix(half))
        #expect(!run.text.contains("CreationDate") && !run.text.contains("tIME"))
      }
    }

    @Test(arguments: ["640x400", "100x300"])
    func `a PDF has a page of the figure's size`(size: String) throws {
      let run = try TestFolder().run("plot tanh --range -3:3 --format pdf -o - --size \(size)".words)
      let sides = size.split(separator: "x")
      #expect(run.bytes.starts(with: Array("%PDF-".utf8)) && run.text.hasSuffix("%%EOF\n"))
      // 96 pixels are an inch of 72 points.
      let points = sides.map { (Double($0) ?? 0) * 0.75 }
      let box = try #require(run.text.firstMatch(of: /MediaBox \[ ?0 0 ([\d.]+) ([\d.]+) ?\]/))
      #expect(
        [Double(box.1), Double(box.2)] == points
          || [Double(box.1), Double(box.2)] == sides.map { Double($0) })
    }

    @Test func `a PNG beyond the limits is refused before it is drawn`() throws {
      for options in ["--scale 16 --size 1025x16", "--scale 16 --size 600x600", "--size 16384x3906"] {
        let run = try TestFolder().run("plot relu --format png".words + options.words)
        #expect(run.status == 64)
        #expect(run.message.contains("16384 a side and 64 million in all"), "\(run.message)")
      }
    }

    @Test func `without fonts there is a PNG and one note, however many figures`() throws {
      let folder = try TestFolder()
      try folder.makeFolder("none")
      let configuration = "<fontconfig><dir>\(folder.path)/none</dir></fontconfig>"
      try folder.write(configuration.utf8, to: "fonts.conf")
      let names = ["fonts.conf", "g", "none"] + ["elu", "relu", "tanh"].map { "g/\($0).png" }
      let run = try folder.run(
        "gallery --out g --format png elu relu tanh".words,
        environment: ["FONTCONFIG_FILE": "\(folder.path)/fonts.conf"], leaving: names)
      #expect(run.status == 0)
      #expect(run.messages.count == 2, "\(run.message)")
      #expect(run.message.contains("font"))
    }

    @Test(.enabled(if: Machine.can("command -v pngcheck && command -v qpdf"), "no pngcheck or no qpdf"))
    func `pngcheck and qpdf find nothing to complain about`() throws {
      let folder = try TestFolder()
      let names = ["g"] + Catalogue.all.flatMap { ["g/\($0.id).png", "g/\($0.id).pdf"] }
      try folder.run("gallery --out g --format png,pdf".words, leaving: names)
      let run = try folder.shell(
        "pngcheck -q g/*.png && for file in g/*.pdf; do qpdf --check $file || exit; done")
      #expect(run.status == 0, "\(run.text)")
    }
  }
#else
  @Suite struct CairoTests {
    @Test(arguments: [
      "plot relu --format png", "plot relu -o relu.pdf", "gallery --out . --format png relu elu",
    ])
    func `a build without Cairo says so in one line`(line: String) throws {
      let run = try TestFolder().run(line.words)
      #expect(run.status == 69)
      #expect(run.messages.count == 1)
      #expect(run.message.contains("is not built in: install libcairo2-dev"))
    }
  }
#endif
