// actplot embed, alt and css: what is printed for each place, and that the files it names are there.

import Activations
import Foundation
import Testing

@Suite struct EmbedTests {
  /// The places with the files of one figure that each needs; those that are PNG or PDF need Cairo.
  private static let places: [(place: String, files: [String], linked: [String])] = [
    ("html", ["img/gelu.svg"], ["img/gelu.svg"]),
    ("picture", ["img/gelu-light.svg", "img/gelu-dark.svg"], ["img/gelu-light.svg", "img/gelu-dark.svg"]),
    ("markdown", ["img/gelu.svg"], ["(img/gelu.svg)"]),
    ("mkdocs", ["img/gelu.svg"], ["(img/gelu.svg)"]),
    ("sphinx", ["img/gelu-light.svg", "img/gelu-dark.svg"], ["img/gelu-light.svg", "img/gelu-dark.svg"]),
    (
      "docusaurus", ["img/gelu-light.svg", "img/gelu-dark.svg"],
      ["'img/gelu-light.svg'", "'img/gelu-dark.svg'"]
    ),
  ]

  @Test(arguments: places.map(\.place))
  func `the files that a snippet names are written, and it has the long description`(place: String) throws {
    let wanted = try #require(Self.places.first { $0.place == place })
    let folder = try TestFolder()
    let run = try folder.run(
      ["embed", "gelu", "--as", place, "--out", "img"], leaving: ["img"] + wanted.files)
    #expect(run.status == 0)
    for link in wanted.linked { #expect(run.text.contains(link), "\(link)") }
    #expect(run.text.contains("has a minimum of") || run.text.contains("with a minimum of −0.17"))
    for file in wanted.files {
      let theme = file.contains("-dark") ? "dark" : file.contains("-light") ? "light" : "auto"
      let plot = try TestFolder().run(["plot", "gelu", "--theme", theme, "-o", "-"])
      #expect(try folder.read(file) == plot.bytes, "\(file)")
    }
  }

  #if Cairo
    @Test(.enabled(if: Machine.hasCairo, "no Cairo library"))
    func `DocC finds a light and a dark figure as SVG and PNG, LaTeX a PDF`() throws {
      let files = ["gelu.svg", "gelu@2x.png", "gelu~dark.svg", "gelu~dark@2x.png"]
      let folder = try TestFolder()
      let docc = try folder.run("embed gelu --as docc".words, leaving: files)
      #expect(docc.text.hasPrefix("![") && docc.text.hasSuffix("](gelu.svg)\n"))
      #expect(PNG(try folder.read("gelu~dark@2x.png"))?.width == 1280)
      let latex = try TestFolder().run(
        ["embed", "gelu", "--as", "latex", "--title", "50% of β_1"], leaving: ["gelu.pdf"])
      #expect(latex.text.contains(#"\caption{50\% of $\beta$\_1.}"#))
      #expect(latex.text.contains("]{gelu}"))
    }
  #endif

  @Test func `inline is the figure itself, and a link may differ from the folder`() throws {
    let inline = try TestFolder().run("embed gelu --as inline".words)
    #expect(inline.bytes == (try TestFolder().run("plot gelu -o -".words)).bytes)
    let link = try TestFolder().run(
      "embed gelu --as docusaurus --out static/img --link /img".words,
      leaving: ["static", "static/img", "static/img/gelu-light.svg", "static/img/gelu-dark.svg"])
    #expect(link.text.contains("light: useBaseUrl('/img/gelu-light.svg')"))
  }

  @Test func `text is escaped for its place`() throws {
    let title = #"a"b<i>&[c](d)*e*\"#
    func snippet(_ place: String, _ file: String...) throws -> String {
      try TestFolder().run(["embed", "relu", "--as", place, "--title", title], leaving: file).text
    }
    // The long description starts with the title's function, so a hostile folder is the harder test.
    #expect(try snippet("html", "relu.svg").contains("<img src=\"relu.svg\""))
    let folder = #"a"<b>(c) d"#
    let html = try TestFolder().run(
      ["embed", "relu", "--as", "html", "--out", folder], leaving: [folder, "\(folder)/relu.svg"])
    #expect(html.text.contains("src=\"a%22%3Cb%3E%28c%29%20d/relu.svg\""))
    let markdown = try TestFolder().run(
      ["embed", "relu", "--as", "markdown", "--out", folder], leaving: [folder, "\(folder)/relu.svg"])
    #expect(markdown.text.hasSuffix("](a%22%3Cb%3E%28c%29%20d/relu.svg)\n"))
  }

  @Test(
    .enabled(
      if: Machine.can("'\(Browser.python)' -c 'import html5lib, docutils, markdown, markdown_it, linkify_it'")
        && Machine.can("pandoc --version"), "no pandoc, or no parsers in \(Browser.python)"),
    .timeLimit(.minutes(10)))
  func `each format's own parser finds the text in its field, whatever sign is joined to what`() throws {
    let script = "\(Repository.path)/Tests/Fuzz/embed.py"
    let run = try TestFolder().shell(
      "'\(Browser.python)' '\(script)' --systematic '\(Binary.path)'", seconds: 500)
    #expect(
      run.status == 0 && run.lines.last?.hasSuffix(" runs, 0 findings") == true, "\(run.text.prefix(2_000))")
  }

  @Test(arguments: [
    ("markdown", "50% off/#1", "](50%25%20off/%231/gelu.svg)"),
    ("html", "50% off/#1", "src=\"50%25%20off/%231/gelu.svg\""),
    ("sphinx", "50% off/#1", #".. image:: 50%\ off/#1/gelu-light.svg"#),
    ("html", "https://h.example/a%20b/é", "src=\"https://h.example/a%20b/%C3%A9/gelu.svg\""),
    ("picture", "a, b", "srcset=\"a%2C%20b/gelu-dark.svg\""),
    ("html", "javascript:x", "src=\"javascript%3Ax/gelu.svg\""),
  ])
  func `a link leads to the folder that it names`(place: String, link: String, written: String) throws {
    let names = ["picture", "sphinx"].contains(place) ? ["gelu-light.svg", "gelu-dark.svg"] : ["gelu.svg"]
    let run = try TestFolder().run(["embed", "gelu", "--as", place, "--link", link], leaving: names)
    #expect(run.status == 0 && run.text.contains(written), "\(run.text)")
  }

  @Test(arguments: [
    ("latex", "50% off/#1", "'%'"), ("latex", "a}b", "'}'"), ("sphinx", "a\u{2028}b", "'\\u{2028}'"),
  ])
  func `a folder that a format cannot write is refused`(place: String, link: String, sign: String) throws {
    let run = try TestFolder().run(["embed", "gelu", "--as", place, "--link", link], leaving: [])
    #expect(
      run.status == 64
        && run.message.hasPrefix("actplot: error: a path with \(sign) cannot be written in \(place)"))
  }

  @Test func `an unknown place gets the nearest one`() throws {
    let run = try TestFolder().run("embed gelu --as htlm".words)
    #expect(run.status == 64)
    #expect(run.message == "actplot: error: --as knows no 'htlm'; did you mean 'html'?")
  }

  @Test(arguments: ["gelu", "step", "softmax"])
  func `alt prints the title and the description of the figure`(id: String) throws {
    let run = try TestFolder().run(["alt", id])
    let svg = try TestFolder().run(["plot", id, "-o", "-"])
    let titles = XMLTitles(svg.bytes)
    #expect(run.lines == [titles.title, titles.summary])
    #expect(try TestFolder().run(["alt", id, "--short"]).lines == [titles.title])
    #expect(try TestFolder().run(["alt", id, "--long"]).lines == [titles.summary])
  }

  @Test func `css prints the rules of every class of a figure`() throws {
    let sheet = try TestFolder().run(["css"]).text
    let svg = try TestFolder().run("compare relu gelu silu mish elu selu -o -".words).text
    let classes = Set(svg.matches(of: #/class="([^"]*)"/#).flatMap { $0.1.split(separator: " ") })
    #expect(classes.count >= 15)
    for name in classes { #expect(sheet.contains("\n.\(name){"), "\(name)") }
    let plain = try TestFolder().run("compare relu gelu silu mish elu selu --page-style -o -".words).text
    #expect(!plain.contains("<style") && plain.contains("class=\"plot-c6\""))
  }

  @Test(
    .enabled(if: Machine.can("openssl version"), "no openssl"),
    arguments: ["css", "css --own", "css --own --theme inherit", "css --steps 4"])
  func `the hash of a sheet is the one that openssl finds`(command: String) throws {
    let hash = try TestFolder().run(command.words + ["--hash"]).text
    let script = #"printf %s "$(actplot \#(command))" | openssl dgst -sha256 -binary | base64"#
    let theirs = try TestFolder().shell(script).text.split(separator: "\n")
    #expect(hash == "'sha256-\(theirs[0])'\n")
  }

  @Test func `a figure's own sheet is what css --own prints`() throws {
    let svg = try TestFolder().run("plot gelu -o -".words).text
    let own = try TestFolder().run("css --own".words).text.dropLast()
    #expect(svg.contains("<style>\(own)</style>"))
    let sweep = try TestFolder().run("sweep elu alpha=0.1,0.5,1,2 -o -".words).text
    let stepped = try TestFolder().run("css --own --steps 4".words).text.dropLast()
    #expect(sweep.contains("<style>\(stepped)</style>"))
  }
}
