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

  /// A folder with a specification.
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
      ["render", "figures.yaml"] + options.words, problems: problems,
      leaving: files.map { $0 + ["figures.yaml"] })
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
    try folder.write(try folder.read("gelu.svg"), to: "e.svg")
    #expect(try render(folder).lines == ["e.svg"])
    #expect(try render(folder).messages == ["2 figures in .: 0 written, 2 unchanged"])
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
    ("figures:\n  - compare: [relu, &x geluu, *x]", "2:14: no activation function 'geluu'"),
    ("figures: [{plot: &x relu, name: a}, {plot: *x, name: A}]", "1:18: 'A.svg' and 'a.svg' are one file"),
    ("figures: [{plot: *x}]", "1:18: found undefined alias"),
    ("passwords: [x]", "1:1: this is not a specification"),
    ("out: \"a\\0b\"\nfigures: [{plot: relu}]", "1:6: 'a\\u{0}b' contains a NUL character"),
    ("themes: ligth\nfigures: [{plot: gelu}]", "1:9: themes knows no 'ligth'; did you mean 'light'?"),
    ("size: 1x1\nfigures: [{plot: gelu}]", "1:7: the width '1' must be from 16 to 16384"),
    ("scale: 99\nfigures: [{plot: gelu}]", "1:8: "),
    ("figures: [{plot: gelu, gradient: maybe}]", "1:34: gradient is true or false, not 'maybe'"),
    ("figures: [{plot: gelu, name: ../x}]", "1:30: the name '../x' is not allowed"),
    ("figures: [{plot: gelu, name: .x}]", "1:30: the name '.x' is not allowed"),
    ("out: ''\nfigures: [{plot: gelu}]", "1:6: out is empty"),
    ("figures: [{plot: gelu", "2:1: "),
    ("figures: [{plot: gelu}]\n---\nfigures: []", "2:1: "),
    ("? [x]\n: 1\nfigures: []", "1:3: a key takes one value, not several"),
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

  /// Seven levels of ten aliases each; the text before could pass for a quotation.
  private static let bomb =
    "title: a \"b\nx0: &a0 [z,z,z,z,z,z,z,z,z,z]\n"
    + (1...30).map { level in
      "x\(level): &a\(level) [\(Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", "))]\n"
    }.joined()

  @Test(arguments: ["", "? *a30\n: x\n", "? [*a30, {*a30 : *a30}]\n: x\n"])
  func `aliases that stand for too many values are refused before they are written out`(end: String) throws {
    let folder = try folder(Self.bomb + end)
    for command in ["render figures.yaml", "plot relu -o - --palette figures.yaml"] {
      let run = try folder.shell("ulimit -v 4000000; actplot \(command)", seconds: 20)
      #expect(run.status == 65 && run.bytes.isEmpty)
      #expect(run.message.hasPrefix("actplot: error: figures.yaml:7:"), "\(run.message)")
      #expect(run.message.hasSuffix(" more than 1048576 values, the limit"), "\(run.message)")
    }
  }

  @Test func `an alias is the value of its anchor, and a sign inside text is none`() throws {
    let spec = """
      # see *this* &c
      figures:
        - plot: &f relu   # &x
          name: a
          title: &t "a & b *c* it's"
        - {plot: *f, name: b, title: 'it''s *d'}
        - {plot: relu, name: c, title: R&D 2*3}
        - {plot: *f, name: d, title: *t}
      """
    let folder = try folder(spec)
    #expect(try render(folder, leaving: ["a.svg", "b.svg", "c.svg", "d.svg"]).status == 0)
    #expect(try folder.read("a.svg") == folder.read("d.svg"))
    #expect(XMLTitles(try folder.read("c.svg")).title == "R&D 2*3")
  }

  @Test func `JSON is read too`() throws {
    let folder = try folder(#"{"figures": [{"plot": "gelu", "name": "j", "set": {}}]}"#)
    #expect(try render(folder, leaving: ["j.svg"]).status == 0)
  }

  @Test(arguments: [
    (#"\ud83d\ude00"#, "\u{1F600}"), (#"\uDBFF\uDFFD"#, "\u{10FFFD}"), (#"\u00e9\n\/\\\""#, "é /\\\""),
    ("😀", "😀"),
  ])
  func `escapes of JSON are the characters they stand for`(text: String, title: String) throws {
    let folder = try folder("{\"figures\": [{\"plot\": \"relu\", \"title\": \"\(text)\"}]}")
    #expect(try render(folder, leaving: ["relu.svg"]).status == 0)
    #expect(XMLTitles(try folder.read("relu.svg")).title == title)
  }

  @Test(arguments: [
    (#"{"figures": [{"plot": "relu"}"#, "1:30: expected ',' or ']'"),
    ("{\n  \"figures\": [}\n}", "2:15: expected a value"), (#"{"a" 1}"#, "1:6: expected ':' after the key"),
    (#"{"a": "\ud83d\u0041"}"#, "1:8: half of a surrogate pair"), (#"{"a": "\x"}"#, "1:8: an unknown escape"),
    (#"{"a": 01}"#, "1:7: expected a value"), (#"{"a": 1} x"#, "1:10: expected the end of the file"),
    (#"{"a": 1, "a": 2}"#, "1:10: this key is given twice"), ("[\"a\nb\"]", "1:4: a control character"),
    (String(repeating: "[", count: 2_000), "1:1001: more than 1000 brackets"),
  ])
  func `a mistake in JSON has its place`(text: String, message: String) throws {
    let folder = try TestFolder()
    try folder.write(text.utf8, to: "f.json")
    let run = try folder.run("render f.json".words)
    #expect(run.status == 65 && run.message.hasPrefix("actplot: error: f.json:\(message)"), "\(run.message)")
  }

  @Test func `names are those of the schema, as long as a file's name has room`() throws {
    let pattern = try Regex(FigureName.pattern).matchingSemantics(.unicodeScalar)
    let long = { (text: String, count: Int) in String(repeating: text, count: count) }
    let names = [
      "a": true, "Größe": true, "7-b_c.d": true, "日本": true, "": false, ".x": false, "a b": false,
      "a/b": false, "a\nb": false,
      "a:b": false, "..": false, "é.": true, "a\u{0}": false, "😀": false, "x\u{200D}": false,
      long("x", 100): true,
      long("x", 101): false, long("é", 60): true, long("é", 61): false, long("𐐷", 60): true,
    ]
    for (name, isAllowed) in names {
      #expect(FigureName.isAllowed(name) == isAllowed, "\(name)")
      #expect((try pattern.wholeMatch(in: name) != nil) == isAllowed, "\(name)")
    }
    let longest = long("𐐷", 60)
    let folder = try folder("figures: [{plot: relu, name: \(longest), themes: [light, inherit]}]")
    #expect(try render(folder, leaving: ["\(longest)-light.svg", "\(longest)-inherit.svg"]).status == 0)
  }

  #if Cairo
    @Test(.enabled(if: Machine.hasCairo, "no Cairo library"))
    func `after a change of fonts a PNG is stale, and is drawn again`() throws {
      let folder = try folder("figures: [{plot: relu, formats: png}]")
      try folder.makeFolder("none")
      let fonts =
        "<fontconfig><dir>\(folder.path)/none</dir><cachedir>\(folder.path)/../fonts</cachedir></fontconfig>"
      try folder.write(fonts.utf8, to: "fonts.conf")
      let bare = ["FONTCONFIG_FILE": "\(folder.path)/fonts.conf"]
      let all = ["figures.yaml", "fonts.conf", "none", "relu.png"]
      func render(_ options: String, _ environment: [String: String]) throws -> Run {
        try folder.run(
          "render figures.yaml \(options)".words, environment: environment, problems: 2, leaving: all)
      }
      #expect(try render("", [:]).lines == ["relu.png"])
      #expect(try render("--check", bare).status == 1)
      #expect(try render("", bare).lines == ["relu.png"])
      #expect(try render("--check", bare).status == 0)
      #expect(try render("--check", [:]).status == 1)
    }
  #endif

  @Test func `watch draws again at a save, tells mistakes and goes on, and ends at a signal`() throws {
    let folder = try TestFolder()
    let script = """
      wait_for() { for i in $(seq 100); do if eval "$1"; then return 0; fi; sleep 0.1; done; echo "not: $1"; return 1; }
      echo 'figures: [{plot: gelu}]' > f.yaml
      actplot render f.yaml --watch > ../out 2> ../errors & id=$!
      wait_for '[ -s gelu.svg ]'
      echo 'figures: [{plott: gelu}]' > f.yaml; wait_for 'grep -q plott ../errors'
      echo 'figures: [{plot: gelu}, {plot: relu}]' > f.yaml; wait_for '[ -s relu.svg ]'
      echo '{"light": {"text": "#22"}}' > p.json
      echo '{palette: p.json, figures: [{plot: tanh}]}' > f.yaml; wait_for 'grep -q "#22" ../errors'
      echo '{"light": {"text": "#222"}}' > p.json; wait_for '[ -s tanh.svg ]'
      kill -TERM $id; wait $id; echo "status $?"
      """
    let run = try folder.shell(script, leaving: ["f.yaml", "gelu.svg", "p.json", "relu.svg", "tanh.svg"])
    #expect(run.lines == ["status 143"], "\(run.text) \(run.message)")
  }

  @Test func `without its companion the tool draws, and says what reads YAML`() throws {
    let folder = try TestFolder()
    try folder.write("figures:\n  - plot: relu\n".utf8, to: "figures.yaml")
    let run = try folder.shell(
      """
      mkdir ../alone; cp "$(command -v actplot)" ../alone/actplot; cp ../alone/actplot ../alone/actplot-documents
      ../alone/actplot-documents render figures.yaml 2> ../alone/told; echo $?; rm ../alone/actplot-documents
      for link in ln "ln -s"; do
        (cd ../alone; $link actplot actplot-documents)
        timeout 5 ../alone/actplot render figures.yaml 2> ../alone/told; echo $?; rm ../alone/actplot-documents
      done
      ../alone/actplot plot relu -o - | head -c 4; ../alone/actplot render figures.yaml; status=$?
      rm -r ../alone; exit $status
      """)
    #expect(run.status == 69 && run.text == "69\n69\n69\n<svg")
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
