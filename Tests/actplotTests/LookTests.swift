// Palettes, fonts and the other options of the look: what they change, and how a bad value is refused.

import Testing

@Suite struct LookTests {
  private static let palette = """
    {
      "light": {"background": "#fffdf7", "series": ["#00529b", "#b30"]},
      "dark": {"series": ["#7cc4ff"], "sequence": ["#fff", "#ccc"]}
    }
    """

  private func folder(_ palette: String) throws -> TestFolder {
    let folder = try TestFolder()
    try folder.write(palette.utf8, to: "p.json")
    return folder
  }

  @Test func `own colours are in a figure and in the page's sheet; what is left out is as usual`() throws {
    let folder = try folder(Self.palette)
    let run = try folder.run("plot gelu --palette p.json -o -".words)
    #expect(run.status == 0 && run.messages.isEmpty)
    #expect(run.text.contains(##"fill="#fffdf7""##) && run.text.contains(##"stroke="#b30""##))
    #expect(run.text.contains("var(--plot-c1,light-dark(#00529b,#7cc4ff))"))
    #expect(run.text.contains("var(--plot-fg,light-dark(#1f2328,#f0f6fc))"))
    let css = try folder.run("css --palette p.json".words)
    #expect(css.text.contains(".plot-c2{stroke:var(--plot-c2,light-dark(#b30,#f0883e))}"))
  }

  @Test func `a contrast that is too low is told, and the figure drawn`() throws {
    let folder = try folder(##"{"light": {"text": "#777"}, "dark": {"series": ["#333"]}}"##)
    let run = try folder.run("plot gelu --palette p.json -o -".words)
    #expect(run.status == 0)
    #expect(
      run.messages == [
        "actplot: note: p.json: light text has a contrast of 4.47:1 with the background; 4.5:1 is readable",
        "actplot: note: p.json: dark series 1 has a contrast of 1.49:1 with the background; 4.5:1 is readable",
      ])
  }

  @Test(arguments: [
    ("", "p.json is empty"),
    ("[]", "p.json:1:1: this is not a palette file; one has KEY: VALUE pairs with light, dark"),
    ("{}", "p.json:1:1: this is not a palette file"),
    ("secret: 1\n", "p.json:1:1: this is not a palette file"),
    ("{\n  \"lihgt\": {}\n}", "p.json:2:3: a palette file has no key 'lihgt'; did you mean 'light'?"),
    (
      ##"{"light": {"text": "#12345"}}"##,
      "p.json:1:20: text: '#12345' is not a colour; write #rgb or #rrggbb"
    ),
    (##"{"light": {"text": "red"}}"##, "p.json:1:20: text: 'red' is not a colour"),
    (##"{"light": {"text": ["#fff"]}}"##, "p.json:1:20: text takes one value, not several"),
    (##"{"light": {"series": []}}"##, "p.json:1:22: series has 1 to 6 colours, not 0"),
    (##"{"light": {"series": "#fff"}}"##, "p.json:1:22: series is a list of colours"),
    (##"{"light": {"sequence": ["#fff"]}}"##, "p.json:1:24: sequence has 2 colours"),
    (
      ##"{"light": {"seires": ["#fff"]}}"##,
      "p.json:1:12: a palette has no key 'seires'; did you mean 'series'?"
    ),
    (##"{"light": {"text": "#fff", "text": "#000"}}"##, "p.json:1:28: this key is given twice"),
    ("light: {text: '#fff', text: '#000'}", "p.json:1:23: this key is given twice"),
    ("{\"light\": ", "p.json:1:11: expected a value"),
    (##"{"light": {"text": "\ud83d"}}"##, "p.json:1:21: half of a surrogate pair is no character"),

    ("\u{0}", "p.json"),
  ])
  func `a palette that is none is one line with its place`(text: String, message: String) throws {
    let run = try folder(text).run("plot gelu --palette p.json -o -".words)
    #expect(run.status == 65 && run.bytes.isEmpty)
    #expect(run.message.hasPrefix("actplot: error: \(message)"), "\(run.message)")
  }

  @Test func `an alias in a palette stands for its anchor's value`() throws {
    let folder = try folder("light: &a {text: '#123456'}\ndark: *a")
    let run = try folder.run("plot gelu --palette p.json -o -".words, problems: 9)
    #expect(run.status == 0 && run.text.contains("var(--plot-fg,light-dark(#123456,#123456))"))
  }

  @Test(arguments: ["plot relu -o - --palette other", "render figures.yaml"])
  func `what stands in a file that is no palette is never quoted`(command: String) throws {
    let folder = try TestFolder()
    try folder.write("palette: other\nfigures: [{plot: relu}]".utf8, to: "figures.yaml")
    let secret = "root:$6$salt$hash:19000:0:99999:7:::"
    for text in [
      "\(secret)\n", "\(secret)\n\(secret)\n", "{\"\(secret)\": 1}", "- \(secret)",
      "\(secret): x\n\(secret): y\n",
    ] {
      try folder.write(text.utf8, to: "other")
      let run = try folder.run(command.words)
      #expect(run.status == 65 && run.message.hasPrefix("actplot: error: other"), "\(run.message)")
      #expect(!run.message.contains("salt"), "\(run.message)")
    }
  }

  @Test func `a palette that cannot be read is told`() throws {
    let run = try TestFolder().run("plot gelu --palette nope.json -o -".words)
    #expect(run.status == 66 && run.message.contains("cannot read 'nope.json'"))
    let folder = try TestFolder().run("plot gelu --palette . -o -".words)
    #expect(folder.status == 66)
    let slow = try TestFolder().shell(
      "actplot plot gelu -o - --palette <(sleep 0.5; echo '{\"light\": {\"text\": \"#123\"}}')")
    #expect(slow.status == 0 && slow.text.contains("#123"))
    let large = try TestFolder().shell(
      "head -c 1100000 /dev/zero > big; actplot plot gelu --palette big -o -; s=$?; rm big; exit $s")
    #expect(large.status == 65 && large.message.contains("larger than 1024 KiB"))
  }

  @Test(arguments: [
    ("--font", "a;b", "--font 'a;b' is no list of fonts"),
    ("--text", "outline", "--text knows no 'outline'; it knows text and outlines"),
    ("--theme", "drak", "drak"),
  ])
  func `a bad value is refused`(option: String, value: String, message: String) throws {
    let run = try TestFolder().run(["plot", "gelu", option, value, "-o", "-"])
    #expect(run.status == 64 && run.message.contains(message), "\(run.message)")
  }

  @Test(arguments: ["auto", "light", "dark", "inherit", "print"])
  func `every theme is drawn, and its file may be drawn again`(theme: String) throws {
    let folder = try TestFolder()
    for extra in [[], ["--transparent", "--responsive", "--font", "Inter"]] {
      let run = try folder.run(["plot", "step", "--theme", theme] + extra, leaving: ["step.svg"])
      #expect(run.status == 0 && run.messages.isEmpty)
    }
  }

  #if Cairo
    @Test(.enabled(if: Machine.hasCairo, "no Cairo library"))
    func `outlines have no text, and may be drawn again`() throws {
      let folder = try TestFolder()
      for _ in 1...2 { try folder.run("plot gelu --text outlines".words, leaving: ["gelu.svg"]) }
      #expect(!String(decoding: try folder.read("gelu.svg"), as: UTF8.self).contains("<text"))
    }
  #endif
}
