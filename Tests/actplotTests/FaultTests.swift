// Every system call of a run made to fail, and the process killed in it: the file is the old one or the new
// one, whole, and nothing else is left. RELIABILITY rows 50, 52 and 53.

import Testing

@Suite(.enabled(if: Machine.canTrace, "no strace that may trace here"))
struct FaultTests {
  /// A run that writes a figure, over an old one or where there is none.
  private static let command = "actplot plot relu"
  private let old, new: [UInt8]

  init() throws {
    old = try TestFolder().figure("--size 320x200")
    new = try TestFolder().figure()
  }

  /// The calls of the writer, each with errors that it may really give.
  @Test(arguments: [
    ("write", ["ENOSPC", "EIO", "EDQUOT"]), ("fsync", ["EIO", "EDQUOT", "EINVAL"]), ("close", ["EIO"]),
    ("renameat", ["EIO", "EROFS"]), ("linkat", ["EPERM", "EEXIST", "EMLINK"]), ("unlinkat", ["EIO"]),
    ("openat", ["EACCES", "EMFILE", "ENOSPC"]), ("flock", ["ENOLCK"]), ("fchmod", ["EPERM"]),
    ("newfstatat", ["EIO"]), ("getdents64", ["EIO"]),
  ])
  func `a call that fails leaves the old figure or the new one`(call: String, errors: [String]) throws {
    for error in errors {
      for (hasOld, index, run, file) in try strike(call, "error=\(error)") {
        let what = "\(call) \(index): \(error), over an old figure: \(hasOld): \(run.message)"
        switch run.status {
        case 0: #expect(file == new, "\(what)")
        case 73, 74: #expect(file == new || file == (hasOld ? old : nil), "\(what)")
        default: Issue.record("\(run.status): \(what)")
        }
      }
    }
  }

  @Test(arguments: ["write", "fsync", "close", "renameat", "linkat", "unlinkat", "openat", "fchmod"])
  func `an interrupted call is repeated`(call: String) throws {
    for (_, index, run, file) in try strike(call, "error=EINTR") {
      #expect(run.status == 0, "\(call) \(index): \(run.message)")
      #expect(file == new)
    }
  }

  @Test(arguments: ["write", "fsync", "close", "renameat", "linkat", "unlinkat", "openat"])
  func `SIGTERM in any call leaves no other file`(call: String) throws {
    for (hasOld, index, run, file) in try strike(call, "signal=SIGTERM") {
      #expect(run.status == 143, "\(call) \(index)")
      #expect(file == new || file == (hasOld ? old : nil), "\(call) \(index)")
    }
  }

  @Test(arguments: ["write", "fsync", "close", "renameat", "linkat", "unlinkat", "openat"])
  func `SIGKILL in any call leaves one hidden file at most, which the next run removes`(call: String) throws {
    for (hasOld, index, run, file) in try strike(call, "signal=SIGKILL", isSwept: true) {
      #expect(run.status == 137, "\(call) \(index)")
      #expect(file == new || file == (hasOld ? old : nil), "\(call) \(index)")
    }
  }

  @Test func `where the system gives no threads, one does all the work`() throws {
    let table = "actplot sample tanh --count 20000"
    let run = try TestFolder().shell(
      "strace -f -q -o ../trace -e trace=clone,clone3 -e inject=clone,clone3:error=EAGAIN \(table)")
    #expect(run.status == 0 && run.messages.isEmpty)
    #expect(try run.bytes == TestFolder().run(table.words.dropFirst().map { $0 }).bytes)
  }

  @Test func `a disk that takes no more bytes does not hang the run`() throws {
    let run = try TestFolder().shell(
      "strace -q -o ../trace -e inject=write:retval=0 \(Self.command); echo $?")
    #expect(run.text == "74\n")
  }

  @Test(.enabled(if: Machine.canMount, "no right to mount a small or read-only disk"))
  func `a full or read-only disk leaves the old figure and nothing else`() throws {
    for (mount, status) in [("size=24k", 74), ("remount,ro", 73)] as [(String, Int32)] {
      let run = try TestFolder().shell(
        """
        unshare --mount bash -c '
          mkdir ../disk; mount -t tmpfs -o size=24k none ../disk; cd ../disk
          actplot plot relu --size 320x200; cp relu.svg /tmp/old.$$
          head -c 14000 /dev/zero > ballast; mount -o remount,\(mount) ../disk 2> /dev/null
          actplot plot relu --theme auto --second-derivative --title "$(printf %0500d 0)"; status=$?
          cmp relu.svg /tmp/old.$$ && ls -A; rm /tmp/old.$$
          exit $status'
        """)
      #expect(run.status == status, "\(mount): \(run.message)")
      #expect(run.lines == ["ballast", "relu.svg"], "\(run.text)")
    }
  }

  /// What one struck run left.
  private typealias Outcome = (hasOld: Bool, index: Int, run: Run, file: [UInt8]?)

  /// Runs with the first call struck, then the second and so on, until a run ends without its strike.
  ///
  /// - Parameter isSwept: Whether a hidden file may be left until a further run.
  private func strike(_ call: String, _ fault: String, isSwept: Bool = false) throws -> [Outcome] {
    var outcomes: [Outcome] = []
    for hasOld in [false, true] {
      let folder = try TestFolder()
      let first = try firstCall(call, folder)
      for index in first... {
        if hasOld { try folder.write(old, to: "relu.svg") }
        let run = try folder.shell(
          """
          strace -f -q -o ../trace -e trace=\(call) -e inject=\(call):\(fault):when=\(index) \(Self.command)
          status=$?
          \(isSwept ? "ls -A | grep -c tmp; actplot plot tanh && rm tanh.svg" : "")
          rm -f ../kept; [ -e relu.svg ] && mv relu.svg ../kept
          exit $status
          """, leaving: [])
        let trace = String(decoding: try folder.read("../trace"), as: UTF8.self)
        guard trace.contains(/INJECTED|killed by|--- SIGTERM/) else {
          #expect(run.status == 0)
          break
        }
        if isSwept { #expect(["0", "1"].contains(run.lines.first), "\(call) \(index): \(run.lines)") }
        outcomes.append((hasOld, index, run, try? folder.read("../kept")))
        try #require(index < first + 50, "\(call): no end")
      }
    }
    #expect(!outcomes.isEmpty, "\(call) is not called")
    return outcomes
  }

  /// The number of the first call that is ours: those before load the program.
  private func firstCall(_ call: String, _ folder: TestFolder) throws -> Int {
    try folder.shell("strace -f -q -o ../trace -e trace=\(call),openat \(Self.command) && rm relu.svg")
    let lines = String(decoding: try folder.read("../trace"), as: UTF8.self).split(separator: "\n")
    return 1 + lines.prefix { !$0.contains("O_DIRECTORY") }.count { $0.contains(" \(call)(") }
  }
}
