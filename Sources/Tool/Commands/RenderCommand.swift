// actplot render: all figures of a project, from one file that can be reviewed.
// Unsafe: the system fills a record for the length of one call.

import ArgumentParser

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    subcommand: "render",
    abstract: "Draws the figures of a specification, a YAML or JSON file.",
    discussion: """
      Every figure is drawn; the files that differ are written, and their paths printed. 'actplot schema' prints \
      what a specification may have. A small one:

        out: docs/img
        themes: [light, dark]
        figures:
          - plot: gelu
          - plot: elu
            name: steep-elu
            set: {alpha: 2}
            range: -4:4
          - compare: [relu, gelu, silu]
            name: smooth
            gradient: true

      Examples:
        actplot render figures.yaml
        actplot render figures.yaml --check     fails where a file is not as it would be drawn
        actplot render figures.yaml --watch     draws again at every save, until Ctrl-C
      """)

  @Argument(
    help: ArgumentHelp("The specification.", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml", "json"]))
  var spec: String

  @Flag(help: "Draw and compare; write nothing, and fail where a file is stale.")
  var check = false

  @Flag(help: "Draw again whenever the specification or one of its palettes is saved.")
  var watch = false

  @Flag(help: .force)
  var force = false

  func run() throws {
    guard !check || !watch else {
      throw Failure(status: .usage, message: "--check and --watch exclude each other")
    }
    let run = RenderRun(spec: spec, isCheck: check, overwriting: OverwritePolicy(force: force))
    var inputs: [String] = []
    guard watch else { return try run.run(noting: &inputs) }
    while true {
      // Before the run: what is saved meanwhile is drawn next.
      var stamps = (inputs + [spec]).map { (path: $0, stamp: Self.stamp($0)) }
      inputs = []
      do throws(Failure) { try run.run(noting: &inputs) } catch { StandardError.error(error) }
      stamps += inputs.filter { path in !stamps.contains { $0.path == path } }.map { ($0, Self.stamp($0)) }
      while stamps.allSatisfy({ Self.stamp($0.path) == $0.stamp }) { usleep(200_000) }
    }
  }

  /// What changes when a file is saved; empty where there is none.
  private static func stamp(_ path: String) -> [Int] {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return [] }
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    return [Int(status.st_size), Int(status.st_ino), time.tv_sec, time.tv_nsec]
  }
}
