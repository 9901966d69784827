// What options and odd texts do to a figure, read back by an XML parser. RELIABILITY rows 12, 17 and 30 to 32.

import Testing

@Suite struct FigureTests {
  @Test(arguments: [
    "--no-gradient", "--second-derivative", "--size 320x200", "--range -1:1", "--y-range 0:1", "--theme dark",
    "--theme light", "--title x",
  ])
  func `every option has an effect`(option: String) throws {
    let folder = try TestFolder()
    let changed = try folder.figure(option)
    #expect(try changed != folder.figure())
    #expect(XMLTitles(changed).title != nil)
  }

  @Test func `a parameter's value changes the curve and the title`() throws {
    let run = try TestFolder().run("plot elu --set alpha=0.5 -o -".words)
    #expect(XMLTitles(run.bytes).title == "ELU (α = 0.5) and its gradient")
    #expect(try run.bytes != TestFolder().run("plot elu -o -".words).bytes)
  }

  @Test(arguments: [
    #"</title><script>alert("1")</script>"#, "]]>", "& &amp; &lt;", "'\"", "--> <!--", "</style><style>*{}",
    "שלום", "e\u{301}a\u{300}", "👩‍👩‍👧", "数学", " x ", String(repeating: "x", count: 512),
  ])
  func `a title is shown as it is given`(title: String) throws {
    let run = try TestFolder().run(["plot", "relu", "-o", "-", "--title", title])
    #expect(run.status == 0)
    #expect(XMLTitles(run.bytes).title == title)
    #expect(run.text.matches(of: /<(?:script|style)/).count == 1, "the figure's own style alone")
  }

  @Test(arguments: [
    "\u{1}", "\u{B}", "\u{1B}[31m", "\u{7F}", "\u{FFFE}", "\u{FFFF}", "a\nb", "a\tb", "\u{202E}x\u{2066}",
  ])
  func `characters that XML or a reader's eye cannot take leave a well-formed figure`(title: String) throws {
    let run = try TestFolder().run(["plot", "relu", "-o", "-", "--title", title])
    #expect(run.status == 0)
    #expect(XMLTitles(run.bytes).title != nil)
    for harmful in ["\u{1}", "\u{B}", "\u{1B}", "\u{FFFE}", "\u{FFFF}", "\u{202E}", "\u{2066}"] {
      #expect(!run.text.unicodeScalars.contains(Unicode.Scalar(harmful)!), "\(harmful.unicodeScalars)")
    }
  }

  @Test(arguments: [
    "plot linear --set a=0", "plot step --no-gradient --range 1:2", "plot relu --y-range 100:200",
    "plot tanh --range 1e9:2e9", "plot swish --set beta=1e308 --range -1e300:1e300",
    "plot elu --range -1e-9:1e-9",
    "plot softmax --size 16x16", "plot softmax --second-derivative --size 200x100",
    "plot step --second-derivative",
  ])
  func `level, empty and tiny pictures are whole and state no odd number`(line: String) throws {
    let run = try TestFolder().run(line.words + ["-o", "-"])
    #expect(run.status == 0)
    #expect(XMLTitles(run.bytes).title != nil)
    #expect(!run.text.contains(/"[^"]*\b(?:nan|inf)\b[^"]*"|(?:width|height)="-/), "\(run.text)")
  }
}
