// Standard output, input and error when they are full, closed, terminals or somebody who left.
// RELIABILITY rows 42 and 60 to 65.

import Testing

@Suite struct StreamTests {
  // MARK: - Standard output

  @Test(arguments: [
    "plot relu -o -", "plot relu -o /dev/stdout", "eval tanh 1", "list", "list --json", "describe elu",
    "sample elu --count 50000", "sample elu --count 1000000000", "sample elu --count 1000000000 --format raw",
    "--help", "plot --help", "--version",
  ])
  func `a full or closed standard output is an error`(line: String) throws {
    let full = try TestFolder().shell("actplot \(line) > /dev/full")
    #expect(full.status == 74)
    #expect(full.message.contains("No space left"), "\(full.message)")
    let closed = try TestFolder().shell("actplot \(line) >&-")
    #expect(closed.status == 74)
    #expect(
      closed.message.contains("closed") || closed.message.contains("no such descriptor"), "\(closed.message)")
  }

  @Test func `a full device in batch mode ends the run at once`() throws {
    let run = try TestFolder().shell("yes $'tanh\\t\\t1' | actplot eval --batch > /dev/full")
    #expect(run.status == 74)
  }

  @Test(arguments: ["", "trap '' PIPE; "])
  func `a reader that leaves ends the run quietly, whatever the parent ignores`(before: String) throws {
    let script = "actplot sample tanh --count 1000000000 | head -1; echo ${PIPESTATUS[0]}"
    let run = try TestFolder().shell(before + script)
    #expect(run.lines == ["x,f,df,d2f", "141"])
    #expect(run.messages.isEmpty)
  }

  @Test func `files need no streams at all`() throws {
    let folder = try TestFolder()
    let run = try folder.shell("actplot plot relu <&- >&- 2>&-", leaving: ["relu.svg"])
    #expect(run.status == 0)
    #expect(try folder.read("relu.svg") == folder.figure())
  }

  @Test func `errors without a place to tell them keep their status`() throws {
    #expect(try TestFolder().shell("actplot plot rleu 2>&-; echo $?").text == "64\n")
    #expect(try TestFolder().shell("actplot plot rleu 2> /dev/full; echo $?").text == "64\n")
  }

  // MARK: - Terminals

  @Test(
    .enabled(
      if: Machine.hasTerminals && Machine.hasCairo, "no 'script' to make a terminal with, or no Cairo"),
    arguments: ["png", "pdf"])
  func `no binary picture goes to a terminal`(format: String) throws {
    let run = try TestFolder().shell(
      "script -qec 'actplot plot relu -o - --format \(format)' /dev/null; echo status $?")
    #expect(run.text.hasSuffix("status 64\n"))
    #expect(run.text.contains("actplot: error: \(format) is not for a terminal"))
    #expect(!run.text.contains("PNG\r"))
  }

  @Test(.enabled(if: Machine.hasTerminals, "no 'script' to make a terminal with"))
  func `no raw numbers go to a terminal, lines do`() throws {
    let raw = try TestFolder().shell(
      "script -qec 'actplot sample relu --format raw' /dev/null; echo status $?")
    #expect(
      raw.text == "actplot: error: raw is not for a terminal; send it to a file or a program\r\nstatus 64\n")
    let lines = try TestFolder().shell("script -qec 'actplot sample relu --format jsonl --count 5' /dev/null")
    #expect(lines.bytes.count { $0 == UInt8(ascii: "\n") } == 5)
  }

  @Test(
    .enabled(if: Machine.hasTerminals, "no 'script' to make a terminal with"),
    arguments: ["TERM=xterm", "TERM=dumb", "TERM=xterm NO_COLOR=1", "-u TERM"])
  func `no escape sequence reaches a terminal`(setting: String) throws {
    let folder = try TestFolder()
    for line in ["--help", "plot rleu", "list", "gallery --out g relu --force"] {
      let run = try folder.shell("env \(setting) script -qec 'actplot \(line)' /dev/null; rm -rf g")
      #expect(!run.text.isEmpty)
      #expect(!run.bytes.contains(0x1B), "\(line)")
    }
  }

  @Test(.enabled(if: Machine.hasTerminals, "no 'script' to make a terminal with"))
  func `batch mode at a terminal says that it waits`() throws {
    let run = try TestFolder().shell("echo | script -qec 'actplot eval --batch' /dev/null; exit 0")
    #expect(run.text.contains("actplot: note: reading points from the terminal"))
  }

  // MARK: - Standard input

  @Test(
    arguments: [
      ("actplot eval --batch < /dev/null", 0, nil),
      ("actplot eval --batch <&-", 66, "standard input is closed"),
      ("actplot eval --batch < .", 66, "cannot read standard input"),
      ("actplot eval --batch < /dev/zero", 65, "line 1: longer than 65536 bytes"),
      ("head -c 300000 /dev/urandom | actplot eval --batch", 65, "line 1: "),
      ("head -c 100000 /dev/zero | tr '\\0' x | actplot eval --batch", 65, "line 1: longer than"),
    ] as [(String, Int32, String?)])
  func `input that is no list of points has a status of its own`(
    script: String, status: Int32, phrase: String?
  ) throws {
    let run = try TestFolder().shell(script)
    #expect(run.status == status, "\(run.message)")
    #expect(run.text.isEmpty)
    if let phrase { #expect(run.message.contains(phrase), "\(run.message)") }
  }

  @Test(.enabled(if: Machine.can("command -v python3"), "no python3 to make a stream non-blocking with"))
  func `slow input and non-blocking streams are waited for`() throws {
    let python = "python3 -c 'import os,fcntl; [fcntl.fcntl(n,fcntl.F_SETFL,os.O_NONBLOCK) for n in (0,1)]; "
    let lines = #"(sleep 0.2; printf 'step\t\t1\n'; sleep 0.2; printf 'step\t\t-1\n')"#
    let start = python + #"os.execvp("actplot", ["actplot", "eval", "--batch"])'"#
    let run = try TestFolder().shell("\(lines) | \(start) | (sleep 0.5; cat)")
    #expect(run.lines == ["1.0\t0.0\t0.0", "0.0\t0.0\t0.0"])
  }

  // MARK: - Both

  @Test func `standard output and error in one pipe do not mix within lines`() throws {
    let folder = try TestFolder()
    try folder.shell("echo mine | tee elu.svg > tanh.svg", leaving: ["elu.svg", "tanh.svg"])
    let run = try folder.shell(
      "for i in {1..20}; do actplot plot elu tanh & actplot eval tanh 1 & done 2>&1; wait")
    let known = [
      "actplot: error: 'elu.svg' exists and is not a figure of actplot; --force overwrites it",
      "actplot: error: 'tanh.svg' exists and is not a figure of actplot; --force overwrites it",
      "1.0\t0.7615941559557649\t0.4199743416140261\t-0.6397000084492245",
    ]
    #expect(run.lines.count == 60)
    #expect(Set(run.lines) == Set(known))
  }
}
