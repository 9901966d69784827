// What the README promises as numbers, and what Tests/README.md says is tested: both are held to what is there.

import Foundation
import Testing

@Suite struct ContractTests {
  private static func file(_ path: String) throws -> String {
    try String(contentsOfFile: "\(Repository.path)/\(path)", encoding: .utf8)
  }

  /// A limit of the README with runs at the limit and one beyond it.
  struct Limit: Sendable, CustomTestStringConvertible {
    /// The beginning of the line in the README's table, and which of its numbers is meant.
    let row: String
    var index = 0
    /// The arguments of a run for a number.
    let arguments: @Sendable (Int) -> [String]
    /// How far beyond the limit is beyond it.
    var step = 1
    /// Whether the limit itself is not tried, since that would take too long.
    var isTooMuch = false

    var testDescription: String { "\(row) \(index)" }
  }

  /// As many numbers, each once.
  private static func list(_ count: Int, separator: String = ",") -> String {
    (1...count).map(String.init).joined(separator: separator)
  }

  @Test(arguments: [
    Limit(
      row: "sides of a figure", arguments: { ["plot", "relu", "--size", "\($0)x100", "-o", "-"] }, step: -1),
    Limit(
      row: "sides of a figure", index: 1, arguments: { ["plot", "relu", "--size", "\($0)x100", "-o", "-"] }),
    Limit(
      row: "area of a figure", arguments: { ["plot", "relu", "--size", "8000x\($0 / 8000)", "-o", "-"] },
      step: 8000),
    Limit(
      row: "`--scale`", index: 1,
      arguments: { ["plot", "relu", "--size", "16x16", "--scale", "\($0)", "-o", "-"] }),
    Limit(row: "functions of a comparison", arguments: { ["sweep", "elu", "alpha=\(list($0))", "-o", "-"] }),
    Limit(
      row: "functions of a comparison",
      arguments: { ["compare", "-o", "-"] + (1...$0).map { "elu:alpha=\($0)" } }),
    Limit(
      row: "marked values",
      arguments: {
        ["plot", "relu", "--annotate", "values=\(list($0, separator: ":"))", "-o", "-"]
      }),
    Limit(
      row: "logits of a figure",
      arguments: { ["plot", "softmax", "--view", "bars", "--logits", list($0), "-o", "-"] }),
    Limit(
      row: "logits of a figure", index: 1,
      arguments: { ["plot", "softmax", "--view", "jacobian", "--logits", list($0), "-o", "-"] }),
    Limit(row: "`--layers`", arguments: { ["depth", "tanh", "--layers", "\($0)", "-o", "-"] }, step: -1),
    Limit(row: "`--layers`", index: 1, arguments: { ["depth", "tanh", "--layers", "\($0)", "-o", "-"] }),
    Limit(
      row: "a title",
      arguments: { ["plot", "relu", "--title", String(repeating: "x", count: $0), "-o", "-"] }),
    Limit(
      row: "a title", index: 1,
      arguments: {
        [
          "plot", "relu", "--title",
          String(repeating: "x", count: 2 + $0 % 2) + String(repeating: "\u{301}", count: $0 / 2 - 1), "-o",
          "-",
        ]
      }),
    Limit(row: "a number", arguments: { ["eval", "relu", "1." + String(repeating: "5", count: $0 - 2)] }),
    Limit(row: "`--count`", arguments: { ["sample", "relu", "--count", "\($0)"] }, step: -1),
    Limit(
      row: "`--count`", index: 1, arguments: { ["sample", "relu", "--count", "\($0)"] }, isTooMuch: true),
    Limit(
      row: "words of a command line",
      arguments: { ["eval", "relu"] + (1...($0 - 2)).map(String.init) }),
    Limit(
      row: "a path", index: 1,
      arguments: { ["plot", "relu", "-o", String(repeating: "x", count: $0 - 4) + ".svg"] }),
  ])
  func `the README's limits hold, and one more is refused`(limit: Limit) throws {
    let line = try #require(
      Self.file("README.md").split(separator: "\n").first { $0.hasPrefix("| \(limit.row)") }, "no such limit")
    let numbers = line.matches(of: #/\d[\d,]*(?:\.\d+)?/#).map {
      Int($0.output.replacing(",", with: "")) ?? 0
    }
    let number = try #require(numbers.dropFirst(limit.index).first)
    if !limit.isTooMuch {
      let folder = try TestFolder()
      let arguments = limit.arguments(number)
      let file = arguments.firstIndex(of: "-o").map { arguments[$0 + 1] } ?? "-"
      let run = try folder.run(arguments, leaving: file == "-" ? [] : [file])
      #expect(run.status == 0, "\(run.message.prefix(300))")
    }
    let run = try TestFolder().run(limit.arguments(number + limit.step))
    #expect(run.status == 64, "\(number + limit.step)")
  }

  @Test func `a stack that is too small is one line`() throws {
    let folder = try TestFolder()
    try folder.write(String(repeating: "[", count: 990).utf8, to: "deep.json")
    try folder.write(String(repeating: "- ", count: 990).utf8, to: "deep.yaml")
    for small in [64, 128, 511] {
      let run = try folder.shell("ulimit -s \(small); actplot plot relu -o -")
      #expect(
        run.status == 69 && run.message.hasPrefix("actplot: error: a stack of \(small) KiB"), "\(run.message)"
      )
    }
    let commands = [
      "alt gelu": 0, "plot softmax --annotate all -o - --second-derivative": 0, "render deep.json": 65,
      "render deep.yaml": 65, "list --json": 0, "plot glu -o -": 0, "sweep elu alpha=0.1,0.5 -o -": 0,
    ]
    for (command, status) in commands {
      let run = try folder.shell("ulimit -s 512; actplot \(command)")
      #expect(run.status == Int32(status), "\(command): \(run.message)")
    }
  }

  @Test func `the README has every exit code`() throws {
    let readme = try Self.file("README.md")
    let told = readme.matches(of: #/\n\| ([\d, ]+) \| /#).flatMap { match in
      match.1.split(separator: ", ").compactMap { Int32($0) }
    }
    #expect(Set(told) == TestFolder.documentedStatus.union([70]).subtracting([137]))
  }

  @Test func `each file that says unsafe tells why it is sound`() throws {
    let sources = URL(fileURLWithPath: "\(Repository.path)/Sources")
    let files = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
    var count = 0
    for case let file as URL in files where file.pathExtension == "swift" {
      let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      let isUnsafe = lines.contains { $0.contains(/\bunsafe [^:]/) && !$0.hasPrefix("//") }
      #expect(lines.contains { $0.hasPrefix("// Unsafe: ") } == isUnsafe, "\(file.lastPathComponent)")
      count += isUnsafe ? 1 : 0
    }
    #expect(count > 0)
  }

  @Test func `the tests that are said to hold a promise exist`() throws {
    let source = try FileManager.default.subpathsOfDirectory(atPath: "\(Repository.path)/Tests")
      .filter { $0.hasSuffix("Tests.swift") }.map { try Self.file("Tests/\($0)") }.joined()
    let rows = try Self.file("Tests/README.md").split(separator: "\n").drop { !$0.hasPrefix("| fault") }
      .dropFirst(2)
    #expect(rows.count > 40)
    for row in rows {
      let cells = row.split(separator: "|")
      let tests = cells[1].matches(of: #/`([^`]+)`/#).map { $0.1 }.filter { $0.contains(" ") }
      for test in tests { #expect(source.contains("func `\(test)`"), "\(test)") }
      let folders = cells[1].matches(of: #/\]\(([^)]+)\)/#).map { String($0.1) }
      for folder in folders {
        #expect(FileManager.default.fileExists(atPath: "\(Repository.path)/Tests/\(folder)"), "\(folder)")
      }
      let isSaid = !tests.isEmpty || !folders.isEmpty || cells[1].contains("does not apply")
      #expect(isSaid, "\(row)")
    }
  }
}
