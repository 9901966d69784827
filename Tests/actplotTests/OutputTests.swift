// Where figures go, and what is left alone. RELIABILITY rows 40 to 49, 51, 56 and 57.

import Foundation
import Testing

@Suite struct OutputTests {
  private let figure: [UInt8]

  init() throws { figure = try TestFolder().figure() }

  // MARK: - Files that are there already

  @Test func `a new file gets the mode that the umask leaves`() throws {
    let folder = try TestFolder()
    try folder.shell("umask 027; actplot plot relu", leaving: ["relu.svg"])
    #expect(try folder.shell("stat -c %a relu.svg").text == "640\n")
  }

  @Test func `a figure of ours is replaced and keeps its mode`() throws {
    let folder = try TestFolder()
    try folder.shell("actplot plot relu --size 100x100; chmod 604 relu.svg", leaving: ["relu.svg"])
    #expect(try folder.run(["plot", "relu"]).status == 0)
    #expect(try folder.read("relu.svg") == figure)
    #expect(try folder.shell("stat -c %a relu.svg").text == "604\n")
  }

  @Test(.enabled(if: Machine.isRoot, "only root can give files away"))
  func `root leaves a replaced figure to its owner`() throws {
    let folder = try TestFolder()
    try folder.shell("actplot plot relu; chown 1234:2345 relu.svg", leaving: ["relu.svg"])
    try folder.run(["plot", "relu"])
    #expect(try folder.shell("stat -c %u:%g relu.svg").text == "1234:2345\n")
  }

  @Test(arguments: ["plain", "<svg xmlns='http://www.w3.org/2000/svg'/>", "\u{89}PNG", "%PDF-1.5"])
  func `a file of somebody else is replaced by force only`(content: String) throws {
    let folder = try TestFolder()
    try folder.write(content.utf8, to: "relu.svg")
    let refused = try folder.run(["plot", "relu"])
    #expect(refused.status == 73)
    #expect(refused.message.contains("'relu.svg' exists") && refused.message.contains("--force"))
    #expect(try folder.read("relu.svg") == Array(content.utf8))
    #expect(try folder.run(["plot", "relu", "--force"]).status == 0)
    #expect(try folder.read("relu.svg") == figure)
  }

  /// Every kind of figure, theme and format.
  private static let kinds: [String] =
    ["auto", "light", "dark", "inherit", "print"].map { "plot gelu --annotate all --theme \($0) -o f.svg" }
    + [
      "compare relu gelu silu mish elu selu --layout grid -o f.svg", "sweep elu alpha=0.1,0.5,1,2 -o f.svg",
      "plot softmax --view jacobian -o f.svg", "plot glu --responsive -o f.svg",
      "depth tanh --page-style -o f.svg",
      "plot step --transparent --title <&\">\u{1F600} -o f.svg",
    ]
  #if Cairo
    private static let cairoKinds = [
      "plot elu --text outlines -o f.svg", "plot gelu -o f.png", "plot gelu --transparent --scale 1 -o f.png",
      "plot gelu --annotate all -o f.pdf", "plot relu --title /Creator -o f.pdf",
    ]
  #else
    private static let cairoKinds: [String] = []
  #endif

  @Test(arguments: kinds + (Machine.hasCairo ? cairoKinds : []))
  func `a figure of ours is known from its first byte to its last`(command: String) throws {
    let folder = try TestFolder()
    let file = "f.\(command.suffix(3))"
    func draw() throws -> Int32 { try folder.run(command.words, problems: 9, leaving: [file]).status }
    #expect(try draw() == 0)
    let ours = try folder.read(file)
    #expect(try draw() == 0 && folder.read(file) == ours)
    let middle = ours.count / 2
    // Of an SVG the beginning of a tag: of the numbers in a path any may be ours.
    let path = Array("<path ".utf8)
    let start = file == "f.svg" ? ours.indices.first { ours[$0...].starts(with: path) } ?? middle : middle
    let changed: [(String, [UInt8])] = [
      ("something before", Array("mine\n".utf8) + ours), ("something behind", ours + Array("mine".utf8)),
      ("a newline behind", ours + [10]), ("twice", ours + ours), ("cut", Array(ours.dropLast(9))),
      ("half", Array(ours[..<middle])),
      ("a part left out", Array(ours[..<start] + ours[(start + 40)...])),
      ("something inside", Array(ours[..<middle] + "<note>".utf8 + ours[middle...])),
    ]
    for (what, bytes) in changed {
      try folder.write(bytes, to: file)
      #expect(try draw() == 73, "\(what)")
      #expect(try folder.read(file) == bytes, "\(what)")
    }
  }

  @Test(arguments: [
    "notes (actplot)\n", "<p>role=\"img\" lang=\"en\" direction=\"ltr\" fill=\"none\"</p>\n", "\0actplot", "",
    "<!DOCTYPE html>\n<p>118 activation functions of neural networks with their gradients</p>\n",
  ])
  func `a file that holds a figure, or words of one, is somebody else's`(before: String) throws {
    let folder = try TestFolder()
    let page = before.isEmpty ? Array("<p>".utf8) + figure + Array("</p>\n".utf8) : Array(before.utf8)
    #if Cairo
      let names = ["f.svg", "page.html"] + (Machine.hasCairo ? ["f.pdf", "f.png"] : [])
    #else
      let names = ["f.svg", "page.html"]
    #endif
    for name in names {
      let folder = name == "f.svg" ? folder : try TestFolder()
      try folder.write(page, to: name)
      let format = name == "page.html" ? ["--format", "svg"] : []
      #expect(try folder.run(["plot", "relu", "-o", name] + format).status == 73)
      #expect(try folder.read(name) == page)
    }
  }

  @Test func `half a figure is not one of ours, an empty file may be taken`() throws {
    let folder = try TestFolder()
    try folder.write("<svg ".utf8, to: "relu.svg")
    #expect(try folder.run(["plot", "relu"]).status == 73)
    try folder.write([], to: "relu.svg")
    #expect(try folder.run(["plot", "relu"]).status == 0)
  }

  @Test func `a run sweeps what killed runs left, and nothing that only looks like it`() throws {
    let folder = try TestFolder()
    let strange = [
      ".actplot-999999-1.tmp2", ".actplot-999999--1.tmp", ".actplot-+99999-1.tmp", ".actplot-x-1.tmp",
    ]
    // A living process, a folder, a FIFO, a link, and a file that somebody holds.
    let busy = [
      ".actplot-1-1.tmp", ".actplot-999997-1.tmp", ".actplot-999998-1.tmp", ".actplot-999996-1.tmp",
    ]
    let held = ".actplot-999995-1.tmp"
    let run = try folder.shell(
      """
      touch .actplot-999999-1.tmp \(strange.joined(separator: " ")) \(busy[0])
      mkdir \(busy[1]); mkfifo \(busy[2]); ln -s /etc/passwd \(busy[3])
      exec 9> \(held); flock 9
      actplot plot relu
      """, leaving: strange + busy + [held, "relu.svg"])
    #expect(run.status == 0)
  }

  @Test func `one figure that cannot be written keeps no other back`() throws {
    let folder = try TestFolder()
    try folder.write("mine".utf8, to: "elu.svg")
    try folder.write("mine".utf8, to: "tanh.svg")
    let names = ["elu.svg", "relu.svg", "swish.svg", "tanh.svg"]
    let run = try folder.run("plot relu elu tanh swish".words, problems: 2, leaving: names)
    #expect(run.status == 73)
    #expect(run.messages.count == 2)
    #expect(try folder.read("relu.svg") == figure)
  }

  // MARK: - Paths

  @Test(
    arguments: [
      (".", 73, "is a folder"), ("..", 73, "is a folder"), ("/tmp", 73, "is a folder"),
      ("/", 64, "names a folder"),
      ("x/", 64, "names a folder"), ("", 64, "the output path is empty"),
      ("no/x.svg", 73, "--mkdir makes it"),
      ("relu.svg/x.svg", 73, "is not a folder"),
      (String(repeating: "a", count: 252) + ".svg", 64, "255 bytes"),
      (String(repeating: "b/", count: 2_046) + "c.svg", 64, "4095 bytes"),
      ("/dev/fd/77", 74, "no such descriptor"),
    ] as [(String, Int32, String)])
  func `a path that names no file is refused`(path: String, status: Int32, phrase: String) throws {
    let folder = try TestFolder()
    try folder.run(["plot", "relu"], leaving: ["relu.svg"])
    let run = try folder.run(["plot", "tanh", "--format", "svg", "-o", path])
    #expect(run.status == status, "\(run.message)")
    #expect(run.message.contains(phrase), "\(run.message)")
    #expect(try folder.read("relu.svg") == figure)
  }

  @Test func `a name may be as long as the system takes`() throws {
    let name = String(repeating: "a", count: 251) + ".svg"
    #expect(try TestFolder().run(["plot", "relu", "-o", name], leaving: [name]).status == 0)
  }

  @Test func `mkdir makes the folders of the file`() throws {
    let folder = try TestFolder()
    for _ in 1...2 {
      let run = try folder.run(
        "plot relu --mkdir -o a/b/relu.svg".words, leaving: ["a", "a/b", "a/b/relu.svg"])
      #expect(run.status == 0)
    }
    try folder.write("mine".utf8, to: "file")
    let run = try folder.run("gallery --out file/g relu".words)
    #expect(run.status == 73)
    #expect(run.message.contains("'file' is not a folder"))
  }

  @Test func `a gallery writes nothing outside its folder`() throws {
    let folder = try TestFolder()
    for name in ["../../x", "/etc/x", "a/b", ".", "-rf", "CON"] {
      #expect(try folder.run(["gallery", "--out", "g", "--", name]).status == 64)
    }
  }

  @Test func `a folder that was removed is said, not crashed at`() throws {
    let run = try TestFolder().shell("mkdir gone; cd gone; rmdir ../gone; actplot plot relu")
    #expect(run.status == 73)
    #expect(run.message.contains("its folder was removed"))
  }

  @Test func `no environment is needed`() throws {
    let folder = try TestFolder()
    let script = #"env -i SWIFT_BACKTRACE=enable=no "$(command -v actplot)" plot relu"#
    #expect(try folder.shell(script, leaving: ["relu.svg"]).status == 0)
    #expect(try folder.read("relu.svg") == figure)
    #expect(try folder.run(["plot", "relu"], environment: ["TMPDIR": "/no", "HOME": "/no"]).status == 0)
  }

  // MARK: - Limits and leave

  @Test func `a limit on file sizes is an error and leaves the old figure`() throws {
    let folder = try TestFolder()
    try folder.run("plot relu --size 320x200".words, leaving: ["relu.svg"])
    let old = try folder.read("relu.svg")
    let run = try folder.shell("ulimit -f 1; actplot plot relu")
    #expect(run.status == 74)
    #expect(run.message.contains("ulimit -f"))
    #expect(try folder.read("relu.svg") == old)
  }

  @Test func `few descriptors are enough, too few are an error`() throws {
    let names = ["g"] + ["elu", "relu", "tanh"].map { "g/\($0).svg" }
    let enough = try TestFolder().shell("ulimit -n 9; actplot gallery --out g relu elu tanh", leaving: names)
    #expect(enough.status == 0)
    let run = try TestFolder().shell("ulimit -n 4; actplot plot relu")
    #expect(run.status == 73)
    #expect(run.message.contains("ulimit -n"))
  }

  @Test(.enabled(if: Machine.canDropPrivileges, "root without setpriv: file modes do not count"))
  func `what may not be written stays, with a line that says so`() throws {
    let folder = try TestFolder()
    let names = ["closed", "closed/relu.svg", "relu.svg"]
    try folder.shell(
      "mkdir closed; actplot plot relu; cp relu.svg closed; chmod 555 closed; chmod 444 relu.svg",
      leaving: names)
    for target in [
      "closed/new.svg", "closed/relu.svg", "relu.svg", "relu.svg --force", "closed/a/b.svg --mkdir",
    ] {
      let run = try folder.shell("\(Machine.withoutPrivileges) actplot plot tanh -o \(target)")
      #expect(run.status == 73, "\(target): \(run.message)")
      #expect(run.message.contains("may write"), "\(target): \(run.message)")
      for name in names.dropFirst() { #expect(try folder.read(name) == figure) }
    }
    try folder.shell("chmod 755 closed; chmod 600 relu.svg")
  }
}

extension TestFolder {
  /// The figure that `actplot plot relu` writes, with further options.
  func figure(_ options: String = "") throws -> [UInt8] {
    try run(["plot", "relu", "-o", "-"] + options.words).bytes
  }
}
