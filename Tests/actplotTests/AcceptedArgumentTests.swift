// What works although it looks odd: negative values, both ends of every limit, help and version.

import Testing

@Suite struct AcceptedArgumentTests {
  @Test(arguments: [
    "--range -4:4", "--range=-4:4", "--range -4e0:4e0", "--range -.5:.5", "--range +1:2.", "--range −4:4",
    "--y-range -4:-.5", "--range -1e300:1e300", "--range 0:1e-300", "--range 1000000000:1000000002",
    "--range -4:4 --range 1:2", "--size 16x16", "--size 16384x3906", "--size 640×400", "--scale 0.1",
    "--scale 16", "--title -x", "--no-gradient", "--no-gradient --second-derivative",
    "--gradient --no-gradient", "--theme dark", "--format svg",
  ])
  func `plot takes it and writes one whole figure`(options: String) throws {
    let folder = try TestFolder()
    let run = try folder.run(["plot", "sigmoid"] + options.words, leaving: ["sigmoid.svg"])
    #expect(run.status == 0)
    let figure = String(decoding: try folder.read("sigmoid.svg"), as: UTF8.self)
    #expect(figure.hasPrefix("<svg ") && figure.hasSuffix("</svg>\n"))
    #expect(!figure.contains("nan") && !figure.contains("inf"))
  }

  @Test(arguments: [
    "elu --set alpha=1e308", "elu --set alpha=0", "swish --set beta=1e308", "prelu --set a=-1",
  ])
  func `the ends of a parameter's interval can be drawn`(line: String) throws {
    let name = line.words[0]
    let run = try TestFolder().run(["plot"] + line.words, leaving: ["\(name).svg"])
    #expect(run.status == 0)
  }

  @Test(arguments: [
    ("ReLU", "relu"), ("LEAKY_RELU", "leaky-relu"), ("Heaviside", "step"), ("logistic", "sigmoid"),
  ])
  func `names have aliases and any case`(name: String, id: String) throws {
    #expect(try TestFolder().run(["plot", name], leaving: ["\(id).svg"]).status == 0)
  }

  @Test func `the last of a repeated option counts`() throws {
    let (twice, once) = (try TestFolder(), try TestFolder())
    try twice.run("plot tanh --size 100x100 --size 320x200".words, leaving: ["tanh.svg"])
    try once.run("plot tanh --size 320x200".words, leaving: ["tanh.svg"])
    #expect(try twice.read("tanh.svg") == once.read("tanh.svg"))
  }

  @Test func `two dashes end the options`() throws {
    #expect(try TestFolder().run("plot -- relu".words, leaving: ["relu.svg"]).status == 0)
    #expect(
      try TestFolder().run("eval tanh -- -1".words).lines == [
        "-1.0\t-0.7615941559557649\t0.4199743416140261\t0.6397000084492245"
      ])
  }

  // MARK: - Help

  @Test(arguments: ["plot", "gallery", "list", "describe", "eval", "sample", ""])
  func `help fits a terminal and has examples that work`(command: String) throws {
    let help = try TestFolder().run(command.words + ["--help"])
    #expect(help.status == 0 && help.messages.isEmpty)
    for line in help.lines { #expect(line.count <= 80, "\(line)") }
    #expect(try TestFolder().run(["help"] + command.words).text == help.text)

    let examples = help.lines.filter { $0.hasPrefix("  actplot ") || $0.hasPrefix("  printf ") }
    #expect(!examples.isEmpty)
    for example in examples {
      // What follows two spaces explains the example.
      let script = example.dropFirst(2).split(separator: "  ")[0]
      if !Machine.hasCairo && (script.contains("png") || script.contains(".pdf")) { continue }
      // In a folder of its own: what it writes is not the question here.
      let run = try TestFolder().shell("mkdir ../example && cd ../example && \(script)")
      #expect(run.status == 0, "\(script): \(run.message)")
    }
  }

  @Test func `every option has a word of help`() throws {
    for command in ["plot", "gallery", "list", "describe", "eval", "sample"] {
      let lines = try TestFolder().run([command, "--help"]).lines
      for (line, next) in zip(lines, lines.dropFirst()) where line.hasPrefix("  -") {
        #expect(line.count > 26 || next.hasPrefix(String(repeating: " ", count: 26)), "\(command): \(line)")
      }
    }
  }

  @Test func `the version is a number on standard output`() throws {
    let run = try TestFolder().run(["--version"])
    #expect(run.status == 0 && run.messages.isEmpty)
    #expect(run.text.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
  }
}
