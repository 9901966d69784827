// The main job and actplot gallery: which files there are, and that the repository holds these very bytes.

import Activations
import Foundation
import Testing

@Suite struct GalleryTests {
  private static let ids = Catalogue.all.map(\.id)

  /// The names of the files in output/, for the formats that can be written here.
  private static func names(_ formats: String...) -> [String] {
    ["output"] + ids.flatMap { id in formats.map { "output/\(id).\($0)" } }
  }

  #if Cairo
    @Test(.enabled(if: Machine.hasCairo, "no Cairo library"))
    func `without a command, every function is drawn into output as SVG and PNG`() throws {
      let folder = try TestFolder()
      for _ in 1...2 {
        let run = try folder.run([], leaving: Self.names("svg", "png"))
        #expect(run.status == 0 && run.bytes.isEmpty)
        #expect(run.messages == ["\(2 * Catalogue.all.count) figures in output"])
      }
      for id in Self.ids {
        #expect(
          try folder.read("output/\(id).png").starts(
            with: Array("\u{89}PNG\r\n\u{1A}\n".unicodeScalars.map { UInt8($0.value) })))
      }
    }
  #else
    @Test func `without a command, every function is drawn into output as SVG`() throws {
      let run = try TestFolder().run([], leaving: Self.names("svg"))
      #expect(run.status == 0)
      #expect(
        run.messages == [
          "actplot: note: built without Cairo: SVG only", "\(Catalogue.all.count) figures in output",
        ])
    }
  #endif

  @Test func `there are the ten functions of the article`() {
    #expect(
      Set(Self.ids).isSuperset(of: [
        "step", "linear", "sigmoid", "tanh", "relu", "leaky-relu", "prelu", "elu", "swish", "softmax",
      ]))
  }

  @Test(arguments: Self.ids)
  func `output holds the SVG that the tool draws now`(id: String) throws {
    let committed = URL(fileURLWithPath: "\(Repository.path)/output/\(id).svg")
    let run = try TestFolder().run(["plot", id, "-o", "-"])
    // Compared first, so that a failure does not print two files.
    let isEqual = run.bytes == [UInt8](try Data(contentsOf: committed))
    #expect(isEqual, "output/\(id).svg is stale: run 'swift run -c release actplot'")
  }

  @Test func `output holds no other picture`() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: "\(Repository.path)/output")
    let known = Self.ids.flatMap { ["\($0).svg", "\($0).png"] }
    #expect(files.filter { $0.hasSuffix(".svg") || $0.hasSuffix(".png") }.sorted() == known.sorted())
  }

  @Test func `the gallery, plot and the main job draw the same bytes`() throws {
    let folder = try TestFolder()
    let names = ["g"] + Self.ids.map { "g/\($0).svg" }
    let run = try folder.run("gallery --out g".words, leaving: names)
    #expect(run.messages == ["\(Catalogue.all.count) figures in g"])
    try folder.run(["plot"] + Self.ids, leaving: names + Self.ids.map { "\($0).svg" })
    for id in Self.ids { #expect(try folder.read("g/\(id).svg") == folder.read("\(id).svg")) }
  }

  @Test func `themes become part of the names where there are several`() throws {
    let folder = try TestFolder()
    let both = ["elu-dark.svg", "elu-light.svg", "relu-dark.svg", "relu-light.svg"].map { "g/\($0)" }
    let run = try folder.run("gallery --out g --theme light,dark relu elu".words, leaving: ["g"] + both)
    #expect(run.messages == ["4 figures in g"])
    try folder.run("gallery --out g --theme dark elu".words, leaving: ["g", "g/elu.svg"] + both)
    #expect(try folder.read("g/elu.svg") == folder.read("g/elu-dark.svg"))
    #expect(try folder.read("g/elu-light.svg") != folder.read("g/elu-dark.svg"))
    try folder.run("gallery --out g --theme dark,dark elu".words)
  }

  // MARK: - Cores

  private static let formats = Machine.hasCairo ? "svg,png,pdf" : "svg"

  @Test(.enabled(if: Machine.hasCores, "one core only, or no taskset"))
  func `one core and all cores draw the same bytes`() throws {
    let gallery = "actplot gallery --format \(Self.formats) --theme auto,dark"
    let run = try TestFolder().shell(
      """
      \(Machine.onOneCore) \(gallery) --out ../one && \(gallery) --out ../all && diff -r ../one ../all && ls ../all
      """)
    #expect(run.status == 0, "\(run.text)")
    #expect(run.lines.count == Self.ids.count * 2 * (Machine.hasCairo ? 3 : 1))
  }

  @Test(.enabled(if: Machine.measuresChildren, "no Python to ask how much memory a process took"))
  func `memory does not grow with the number of figures`() throws {
    func peak(_ names: String) throws -> Int {
      let run = try TestFolder().shell(
        """
        python3 -c '
        import resource, subprocess, sys
        subprocess.run(sys.argv[1:], check=True)
        print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
        ' actplot gallery --out ../g --format \(Self.formats) --theme light,dark \(names)
        """)
      #expect(run.status == 0, "\(run.message)")
      return try #require(Int(run.text.split(separator: "\n").last ?? ""))
    }
    let (few, many) = (try peak(Self.ids.prefix(5).joined(separator: " ")), try peak(""))
    #expect(many - few < 5_000, "\(few) and \(many) kB")
  }

  @Test(.enabled(if: Machine.hasCores, "one core only, or no taskset"))
  func `problems are told in the order of the figures, however many cores draw them`() throws {
    let folder = try TestFolder()
    let (taken, free) = (Self.ids.enumerated().filter { $0.offset % 3 > 0 }.map(\.element), Self.ids)
    try folder.makeFolder("g")
    for id in taken { try folder.write("mine".utf8, to: "g/\(id).svg") }
    let names = ["g"] + free.map { "g/\($0).svg" }
    for cores in [Machine.onOneCore, ""] {
      let run = try folder.shell("\(cores) actplot gallery --out g", problems: taken.count, leaving: names)
      #expect(run.status == 73)
      // The first problem is what the run ends with, so it is told last.
      let told = run.messages.map { $0.split(separator: "'")[1] }
      #expect(told == (taken.dropFirst() + taken.prefix(1)).map { "g/\($0).svg" })
    }
    for id in taken { #expect(try folder.read("g/\(id).svg") == Array("mine".utf8)) }
  }
}
