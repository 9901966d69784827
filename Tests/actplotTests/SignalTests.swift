// Struck in the middle, or eight at a time: whole figures and no half file. RELIABILITY rows 54 and 55.

import Activations
import Testing

@Suite struct SignalTests {
  /// A run of up to ninety figures.
  private static let formats = Machine.hasCairo ? "svg,png,pdf" : "svg"
  private static let gallery = "actplot gallery --format \(formats) --theme auto,light,dark"

  @Test(arguments: [("INT", 130), ("TERM", 143), ("HUP", 129), ("QUIT", 131)])
  func `a signal ends the run at once and leaves whole figures only`(signal: String, status: Int) throws {
    let run = try TestFolder().shell(
      """
      ulimit -c 0
      \(Self.gallery) --out whole 2> told
      for delay in 01 02 03 04 05 06 07 08 10 12 15 20; do
        timeout --foreground --preserve-status -s \(signal) 0.$delay \(Self.gallery) --out struck 2>> told
        echo $?
        for name in $(ls -A struck); do cmp -s struck/$name whole/$name || echo torn: $name; done
        rm -rf struck
        mkdir struck
      done
      rm -r whole struck told
      """)
    // A run that was faster than its signal ends with 0.
    #expect(Set(run.lines).isSubset(of: ["\(status)", "0"]), "\(run.lines)")
    #expect(run.lines.first == "\(status)")
  }

  @Test(arguments: [("INT", 130), ("TERM", 143), ("HUP", 129), ("QUIT", 131)])
  func `a signal ends a table that would take minutes`(signal: String, status: Int32) throws {
    let table = "actplot sample tanh --count 1000000000 --format raw"
    let run = try TestFolder().shell(
      "ulimit -c 0; timeout --foreground --preserve-status -s \(signal) 0.1 \(table) > /dev/null")
    #expect(run.status == status)
    #expect(run.messages.isEmpty)
  }

  @Test func `a signal that the parent ignores stays ignored, as under nohup`() throws {
    let script = "trap '' HUP; actplot eval --batch < <(sleep 0.3; printf 'step\\t\\t1\\n') & sleep 0.1; "
    let run = try TestFolder().shell(script + "kill -HUP $!; wait $!")
    #expect(run.status == 0)
    #expect(run.text == "1.0\t0.0\t0.0\n")
  }

  @Test func `eight runs into one folder leave whole figures and nothing else`() throws {
    let folder = try TestFolder()
    let files = Catalogue.all.map { "g/\($0.id).svg" }
    try folder.run("gallery --out g".words, leaving: ["g"] + files)
    let expected = try files.map { try folder.read($0) }
    for _ in 1...4 {
      let run = try folder.shell(
        """
        rm -r g
        for i in 1 2 3 4 5 6 7 8; do actplot gallery --out g & done
        for job in $(jobs -p); do wait $job || exit; done
        """)
      #expect(run.status == 0)
      #expect(try files.map { try folder.read($0) } == expected)
    }
  }
}
