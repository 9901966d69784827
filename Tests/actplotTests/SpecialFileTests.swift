// Targets that are no regular files: devices, pipes, links. RELIABILITY rows 46 to 48.

import Testing

@Suite struct SpecialFileTests {
  private let figure: [UInt8]

  init() throws { figure = try TestFolder().figure() }

  @Test(.enabled(if: Machine.canMakeDevices, "no right to make device nodes"), arguments: ["", "--force"])
  func `a device is written to and stays a device`(force: String) throws {
    let folder = try TestFolder()
    try folder.shell(
      "mknod null c 1 3; mknod full c 1 7; ln -s null link", leaving: ["full", "link", "null"])
    for name in ["null", "link"] {
      #expect(try folder.run(["plot", "relu", "--format", "svg", "-o", name] + force.words).status == 0)
    }
    let full = try folder.run(["plot", "relu", "--format", "svg", "-o", "full"] + force.words)
    #expect(full.status == 74)
    #expect(full.message.contains("No space left"))
    #expect(
      try folder.shell("stat -c %F null full link").lines == Array(
        repeating: "character special file", count: 2) + ["symbolic link"])
  }

  @Test(.enabled(if: Machine.canMakeDevices, "no right to make device nodes"))
  func `a disk is refused, also by force`() throws {
    let folder = try TestFolder()
    try folder.shell("mknod disk b 7 250", leaving: ["disk"])
    let run = try folder.run("plot relu --format svg --force -o disk".words)
    #expect(run.status == 73)
    #expect(run.message.contains("is a disk"))
  }

  @Test func `a FIFO passes the figure on and stays`() throws {
    let folder = try TestFolder()
    let run = try folder.shell(
      "mkfifo pipe; cat pipe & actplot plot relu --format svg -o pipe; wait", leaving: ["pipe"])
    #expect(run.bytes == figure)
    #expect(try folder.shell("stat -c %F pipe").text == "fifo\n")
  }

  @Test(arguments: [
    "actplot plot relu -o - | cat", "actplot plot relu -o /dev/stdout | cat",
    "actplot plot relu -o /dev/fd/1 | cat",
    "{ actplot plot relu -o /dev/fd/7 7>&1 1>&2 2>&-; } | cat",
    "actplot plot relu -o >(cat) --format svg | cat",
  ])
  func `descriptors take the bytes and nothing else`(script: String) throws {
    let run = try TestFolder().shell(script)
    #expect(run.status == 0)
    #expect(run.bytes == figure)
  }

  @Test func `standard output in a file is appended to`() throws {
    let folder = try TestFolder()
    try folder.shell("{ echo first; actplot plot relu -o /dev/stdout; } > file", leaving: ["file"])
    #expect(try folder.read("file") == Array("first\n".utf8) + figure)
  }

  // MARK: - Links

  @Test func `the target of a link is written and the link stays`() throws {
    let folder = try TestFolder()
    try folder.makeFolder("d")
    try folder.link("link.svg", to: "d/target.svg")
    try folder.link("chain.svg", to: "\(folder.path)/link.svg")
    for name in ["link.svg", "chain.svg"] {
      let names = ["chain.svg", "d", "d/target.svg", "link.svg"]
      #expect(try folder.run(["plot", "relu", "-o", name], leaving: names).status == 0)
      #expect(folder.target(ofLink: name) != nil)
      #expect(try folder.read("d/target.svg") == figure)
    }
    // Relative to the folder of the link, not to the working folder.
    try folder.link("d/up.svg", to: "../up.svg")
    let names = ["chain.svg", "d", "d/target.svg", "d/up.svg", "link.svg", "up.svg"]
    #expect(try folder.run(["plot", "relu", "-o", "d/up.svg"], leaving: names).status == 0)
  }

  @Test func `links that lead nowhere are told`() throws {
    let folder = try TestFolder()
    for (name, target) in [
      ("a.svg", "b.svg"), ("b.svg", "a.svg"), ("gone.svg", "gone/x.svg"), ("folder.svg", "."),
    ] {
      try folder.link(name, to: target)
    }
    for (name, phrase) in [
      ("a.svg", "in a circle"), ("gone.svg", "no such folder"), ("folder.svg", "is a folder"),
    ] {
      let run = try folder.run(["plot", "relu", "-o", name])
      #expect(run.status == 73)
      #expect(run.message.contains(phrase), "\(run.message)")
    }
  }

  @Test func `a link to a name that is no UTF-8 is not followed to another name`() throws {
    let run = try TestFolder().shell(
      #"ln -s $'\xff.svg' bad.svg; actplot plot relu -o bad.svg; s=$?; rm bad.svg; exit $s"#)
    #expect(run.status == 73)
    #expect(run.message.contains("not UTF-8"), "\(run.message)")
  }

  @Test func `a link to a file of somebody else protects it as well`() throws {
    let folder = try TestFolder()
    try folder.write("mine".utf8, to: "text")
    try folder.link("relu.svg", to: "text")
    #expect(try folder.run(["plot", "relu"]).status == 73)
    #expect(try folder.read("text") == Array("mine".utf8))
  }

  @Test func `a folder that is swapped for a link all the time tears no file`() throws {
    let folder = try TestFolder()
    let swap = "while :; do mv safe s; ln -s evil safe; rm safe; mv s safe; done 2>&- & swapper=$!"
    let write = "for i in {1..60}; do actplot plot relu -o safe/relu.svg 2>> told; echo $?; done"
    let run = try folder.shell(
      "mkdir safe evil; \(swap); \(write); kill $swapper; wait $swapper; cp -n safe/relu.svg a; cp -n evil/relu.svg b; "
        + "rm -rf told s safe; find evil -name '.*tmp'; rm -rf evil; touch a b; exit 0", leaving: ["a", "b"])
    #expect(Set(run.lines).isSubset(of: ["0", "73"]), "\(Set(run.lines))")
    let files = [try folder.read("a"), try folder.read("b")]
    #expect(files.contains(figure))
    #expect(files.allSatisfy { $0 == figure || $0.isEmpty })
  }
}
