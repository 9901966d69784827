// actplot render and schema: what a specification draws, what is drawn again, and how mistakes in it are told.

import Foundation
import Testing

@testable import Tool

@Suite struct RenderTests {
  private static let spec = """
    out: img
    themes: [light, dark]
    figures:
      - plot: gelu
      - plot: elu
        name: steep-elu
        set: {alpha: 2}
        range: -4:4
      - compare: [relu, "elu:alpha=0.5", silu]
        name: smooth
        gradient: true
      - sweep: elu
        values: {alpha: [0.1, 0.5, 1]}
        themes: auto
      - depth: [sigmoid, tanh]
        layers: 20
        naming: docc
    """
  private static let files = [
    "img/gelu-light.svg", "img/gelu-dark.svg", "img/steep-elu-light.svg", "img/steep-elu-dark.svg",
    "img/smooth-light.svg", "img/smooth-dark.svg", "img/elu-alpha.svg", "img/depth.svg", "img/depth~dark.svg",
  ]

  /// A folder with a specification and a cache of its own beside it.
  private func folder(_ spec: String, name: String = "figures.yaml") throws -> TestFolder {
    let folder = try TestFolder()
    try folder.write(spec.utf8, to: name)
    return folder
  }

  @discardableResult
  private func render(
    _ folder: TestFolder, _ options: String = "", leaving files: [String]? = nil, problems: Int = 1
  ) throws -> Run {
    try folder.run(
      ["render", "figures.yaml"] + options.words, environment: ["XDG_CACHE_HOME": "\(folder.path)/../cache"],
      problems: problems, leaving: files.map { $0 + ["figures.yaml"] })
  }

  @Test func `every kind of figure is drawn as its command draws it, and the second run writes nothing`()
    throws
  {
    let folder = try folder(Self.spec)
    let first = try render(folder, leaving: ["img"] + Self.files)
    #expect(first.status == 0 && first.lines == Self.files)
    #expect(first.messages == ["9 figures in img: 9 written, 0 unchanged"])
    let commands = [
      "plot gelu --theme dark": "gelu-dark",
      "plot elu --set alpha=2 --range -4:4 --theme light": "steep-elu-light",
      "compare relu elu:alpha=0.5 silu --gradient --theme dark": "smooth-dark",
      "sweep elu alpha=0.1,0.5,1": "elu-alpha", "depth sigmoid tanh --layers 20 --theme dark": "depth~dark",
    ]
    for (command, name) in commands {
      let drawn = try TestFolder().run(command.words + ["-o", "-"]).bytes
      #expect(try folder.read("img/\(name).svg") == drawn, "\(command)")
    }
    let second = try render(folder)
    #expect(second.status == 0 && second.bytes.isEmpty)
    #expect(second.messages == ["9 figures in img: 0 written, 9 unchanged"])
  }

  @Test func `only what changed is written: in the specification, in its palette, in a file`() throws {
    let folder = try folder("palette: p.json\nfigures: [{plot: gelu}, {plot: elu, name: e}]\n")
    try folder.write(##"{"light": {"series": ["#00529b"]}}"##.utf8, to: "p.json")
    #expect(try render(folder, leaving: ["p.json", "gelu.svg", "e.svg"]).lines == ["gelu.svg", "e.svg"])
    try folder.write(
      "palette: p.json\nfigures: [{plot: gelu, gradient: false}, {plot: elu, name: e}]\n".utf8,
      to: "figures.yaml")
    #expect(try render(folder).lines == ["gelu.svg"])
    try folder.write(##"{"light": {"series": ["#00529c"]}}"##.utf8, to: "p.json")
    #expect(try render(folder).lines == ["gelu.svg", "e.svg"])
    try folder.write((try folder.read("e.svg")).dropLast(), to: "e.svg")
    #expect(try render(folder).lines == ["e.svg"])
    #expect(try render(folder, "--redraw").messages == ["2 figures in .: 0 written, 2 unchanged"])
  }

  @Test func `without a cache everything is drawn and nothing written that is there`() throws {
    let folder = try folder("figures: [{plot: gelu}]")
    for environment in [["HOME": "", "XDG_CACHE_HOME": ""], ["XDG_CACHE_HOME": "/dev/null/x"]] {
      let run = try folder.run(
        "render figures.yaml".words, environment: environment, leaving: ["figures.yaml", "gelu.svg"])
      #expect(run.status == 0 && run.message.hasPrefix("1 figure in .: "), "\(run.message)")
    }
  }

  @Test func `a check fails where a file is stale or missing, and writes nothing`() throws {
    let folder = try folder("out: img\nfigures: [{plot: gelu}, {plot: relu}]")
    let missing = try render(folder, "--check")
    #expect(missing.status == 1 && missing.lines == ["img/gelu.svg", "img/relu.svg"])
    #expect(
      missing.message == "actplot: error: 2 of 2 figures in img are stale; run 'actplot render figures.yaml'")
    try render(folder, leaving: ["img", "img/gelu.svg", "img/relu.svg"])
    #expect(try render(folder, "--check").messages == ["2 figures in img: all as drawn"])
    let old = try folder.read("img/gelu.svg")
    try folder.write(old + [10], to: "img/gelu.svg")
    let stale = try render(folder, "--check")
    #expect(stale.status == 1 && stale.lines == ["img/gelu.svg"])
    #expect(try folder.read("img/gelu.svg") == old + [10])
  }

  @Test func `a file of somebody else is not replaced`() throws {
    let folder = try folder("figures: [{plot: gelu}, {plot: relu}]")
    try folder.write("mine".utf8, to: "gelu.svg")
    let run = try render(folder, leaving: ["gelu.svg", "relu.svg"])
    #expect(run.status == 73 && run.message.contains("is not a figure of actplot"))
    #expect(try folder.read("gelu.svg") == Array("mine".utf8))
  }

  @Test(arguments: [
    ("figures:\n  - plott: gelu", "2:5: a figure has no key 'plott'; did you mean 'plot'?"),
    ("figres: []", "1:1: a specification has no key 'figres'; did you mean 'figures'?"),
    ("figures: []", "1:1: there are no figures"),
    ("figures: {}", "1:10: figures is a list"),
    ("figures:\n  - plot: geluu", "2:11: no activation function 'geluu'; did you mean 'gelu'?"),
    (
      "figures:\n  - plot: gelu\n    rnage: -6:6",
      "3:5: a figure by 'plot' has no key 'rnage'; did you mean 'range'?"
    ),
    ("figures:\n  - plot: gelu\n    title: x\n    range: 6:-6", "4:12: range '6:-6': min must be below max"),
    ("figures:\n  - plot: elu\n    set: {alpha: x}", "3:10: 'x' is not a number"),
    ("figures:\n  - plot: gelu\n    set: {alpha: 1}\n    range: -6:6", "3:10: gelu has no parameter 'alpha'"),
    ("figures:\n  - plot: gelu\n  - plot: GELU", "3:11: two figures would be 'gelu.svg'; give one a name"),
    ("figures:\n  - plot: gelu\n    compare: [relu]", "2:5: a figure has one of the keys"),
    ("figures:\n  - sweep: elu", "2:5: a figure by 'sweep' needs values"),
    ("figures:\n  - sweep: elu\n    values: {alpha: []}", "3:21: alpha is an empty list"),
    (
      "figures:\n  - sweep: elu\n    values: {alph: [1]}",
      "3:13: elu has no parameter 'alph'; did you mean 'alpha'?"
    ),
    ("figures:\n  - sweep: eluu\n    values: {alpha: [1]}", "2:12: no activation function 'eluu'"),
    ("figures:\n  - compare: [relu, &x gelu, *x]", "2:21: anchors and aliases are refused"),
    ("themes: ligth\nfigures: [{plot: gelu}]", "1:9: themes knows no 'ligth'; did you mean 'light'?"),
    ("size: 1x1\nfigures: [{plot: gelu}]", "1:7: the width '1' must be from 16 to 16384"),
    ("scale: 99\nfigures: [{plot: gelu}]", "1:8: "),
    ("figures: [{plot: gelu, gradient: maybe}]", "1:34: gradient is true or false, not 'maybe'"),
    ("figures: [{plot: gelu, name: ../x}]", "1:30: the name '../x' is no file's"),
    ("figures: [{plot: gelu, name: .x}]", "1:30: the name '.x' is no file's"),
    ("out: ''\nfigures: [{plot: gelu}]", "1:6: out is empty"),
    ("figures: [{plot: gelu", "2:1: "),
    ("figures: [{plot: gelu}]\n---\nfigures: []", "2:1: "),
    ("a: &a [x]\nb: &b [*a, *a]\nc: &c [*b, *b]", "1:4: anchors and aliases are refused"),
    ("? *x\n: 1", "1:3: anchors and aliases are refused"),
  ])
  func `a mistake is one line with its place, and nothing is written`(spec: String, message: String) throws {
    let run = try render(try folder(spec + "\n"))
    #expect(run.status == 65 && run.bytes.isEmpty)
    #expect(run.message.hasPrefix("actplot: error: figures.yaml:\(message)"), "\(run.message)")
  }

  @Test func `depth and size of a file are limited`() throws {
    let deep = try render(try folder(String(repeating: "[", count: 100_000)))
    #expect(deep.status == 65)
    let large = try render(try folder(String(repeating: "# long\n", count: 160_000)))
    #expect(large.status == 65 && large.message.contains("larger than 1024 KiB"))
    let binary = try folder("")
    try binary.write([0xFF, 0xFE, 0], to: "figures.yaml")
    #expect(try render(binary).status == 65)
    #expect(try render(try folder("")).message.hasPrefix("actplot: error: figures.yaml is empty"))
    let absent = try TestFolder().run("render nope.yaml".words)
    #expect(absent.status == 66)
  }

  @Test func `text in quotes, in comments and with signs inside words is no anchor`() throws {
    let spec = """
      # see *this* &c
      figures:
        - plot: relu   # &x
          name: a
          title: "a & b *c* it's"
        - {plot: relu, name: b, title: 'it''s *d'}
        - {plot: relu, name: c, title: R&D 2*3}
      """
    #expect(try render(try folder(spec), leaving: ["a.svg", "b.svg", "c.svg"]).status == 0)
  }

  @Test func `JSON is read too`() throws {
    let folder = try folder(#"{"figures": [{"plot": "gelu", "name": "j", "set": {}}]}"#)
    #expect(try render(folder, leaving: ["j.svg"]).status == 0)
  }

  @Test func `watch draws again at a save, tells mistakes and goes on, and ends at a signal`() throws {
    let folder = try TestFolder()
    let script = """
      export XDG_CACHE_HOME=$PWD/../cache
      wait_for() { for i in $(seq 100); do if eval "$1"; then return 0; fi; sleep 0.1; done; echo "not: $1"; return 1; }
      echo 'figures: [{plot: gelu}]' > f.yaml
      actplot render f.yaml --watch > ../out 2> ../errors & id=$!
      wait_for '[ -s gelu.svg ]'
      echo 'figures: [{plott: gelu}]' > f.yaml; wait_for 'grep -q plott ../errors'
      echo 'figures: [{plot: gelu}, {plot: relu}]' > f.yaml; wait_for '[ -s relu.svg ]'
      kill -TERM $id; wait $id; echo "status $?"
      """
    let run = try folder.shell(script, leaving: ["f.yaml", "gelu.svg", "relu.svg"])
    #expect(run.lines == ["status 143"], "\(run.text) \(run.message)")
  }

  @Test func `without its companion the tool draws, and says what reads YAML`() throws {
    let folder = try TestFolder()
    try folder.write("figures:\n  - plot: relu\n".utf8, to: "figures.yaml")
    let run = try folder.shell(
      """
      mkdir ../alone; cp "$(command -v actplot)" ../alone/actplot; cp ../alone/actplot ../alone/actplot-documents
      ../alone/actplot-documents render figures.yaml 2> ../alone/told; echo $?; rm ../alone/actplot-documents
      ../alone/actplot plot relu -o - | head -c 4; ../alone/actplot render figures.yaml; status=$?
      rm -r ../alone; exit $status
      """)
    #expect(run.status == 69 && run.text == "69\n<svg")
    #expect(run.messages.count == 1 && run.message.contains("actplot-documents"), "\(run.message)")
    #expect(
      try folder.shell("ln -s \"$(command -v actplot)\" ../a; ../a render figures.yaml; rm ../a relu.svg")
        .status == 0)
  }

  @Test func `the schema has the keys that are read`() throws {
    let run = try TestFolder().run(["schema"])
    let schema = try #require(try JSONSerialization.jsonObject(with: Data(run.bytes)) as? [String: Any])
    let definitions = try #require(schema["$defs"] as? [String: [String: Any]])
    func keys(_ object: [String: Any]?) -> Set<String> {
      Set((object?["properties"] as? [String: Any] ?? [:]).keys)
    }
    #expect(keys(schema) == Set(["out", "size", "figures"] + SpecLook.keys))
    for kind in SpecKind.allCases {
      let read = Set([kind.rawValue, "name"] + kind.options.map(\.key) + SpecLook.keys)
      #expect(keys(definitions["\(kind.rawValue)-figure"]) == read, "\(kind)")
    }
  }
}
