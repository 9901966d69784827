// One pass over a specification: draw every figure, write the files that differ.

import Plot

/// A pass over a specification.
struct RenderRun {
  /// The specification's path.
  let spec: String
  /// Whether files are compared only.
  let isCheck: Bool
  let overwriting: OverwritePolicy

  /// A figure that has to be drawn.
  private struct Job: Sendable {
    let name: String
    let figure: Figure
    let files: [FigureFiles.File]
    /// How many of its kind may be in the making.
    let atOnce: Int
  }

  /// A figure that was drawn.
  private struct Drawing: Sendable {
    let job: Job
    let notes: [String]
    let files: [(path: String, content: Result<FigureFile, Failure>)]
  }

  /// Draws, writes and reports.
  ///
  /// - Parameter inputs: The files that were read or should have been, added also where the pass fails: a change of one
  ///   needs another pass.
  /// - Throws: A `Failure` of the specification, before the first file is written; the first of drawing and writing,
  ///   after all others were tried; 1 where a check found a stale file.
  func run(noting inputs: inout [String]) throws(Failure) {
    let spec = try RenderSpec(path: self.spec, noting: &inputs)
    let jobs = try Self.jobs(for: spec.figures, in: spec.out)
    try Self.checkPaths(zip(spec.figures, jobs).map { ($0, $1.files.map { $0.path }) })
    if !isCheck { try FileWriter.makeFolder(spec.out) }
    var tally = Tally()
    try draw(jobs, &tally)
    try report(tally, files: jobs.reduce(0) { $0 + $1.files.count }, out: spec.out)
  }

  /// Refuses two files of one name; names that differ in case alone are one file on some systems.
  private static func checkPaths(_ figures: [(figure: SpecFigure, files: [String])]) throws(Failure) {
    var paths: [String: String] = [:]
    for (figure, files) in figures {
      for path in files {
        guard let other = paths.updateValue(path, forKey: path.lowercased()) else { continue }
        let shown = VisibleText.quoted(path)
        throw figure.failure(
          other == path
            ? "two figures would be \(shown); give one a name"
            : "\(shown) and \(VisibleText.quoted(other)) are one file on some systems; give one another name")
      }
    }
  }

  /// What happened to the files.
  private struct Tally {
    var unchanged = 0
    var written: [String] = []
    var stale: [String] = []
  }

  /// The figures to be drawn, which shows whether their arguments make sense.
  private static func jobs(for figures: [SpecFigure], in out: String) throws(Failure) -> [Job] {
    var jobs: [Job] = []
    try OrderedWork.run(figures.count) { number -> Result<Job, Failure> in
      let figure = figures[number]
      return Result { () throws(Failure) in
        let drawn = try figure.drawn()
        let files = figure.look.files
        return Job(
          name: drawn.name, figure: drawn.figure, files: files.files(named: drawn.name, in: out),
          atOnce: files.atOnce(drawn.figure.size))
      }
    } use: { (job) throws(Failure) in
      jobs.append(try job.get())
    }
    return jobs
  }

  private func draw(_ jobs: [Job], _ tally: inout Tally) throws(Failure) {
    let progress = Progress(total: jobs.count)
    var failure: Failure?
    OrderedWork.run(jobs.count, atOnce: jobs.map { $0.atOnce }.min() ?? 1) { number in
      Self.drawing(of: jobs[number])
    } use: { drawing in
      for note in drawing.notes { StandardError.note("\(drawing.job.name): \(note)") }
      for (path, content) in drawing.files {
        do throws(Failure) {
          let file = try content.get()
          for note in file.notes { StandardError.note(note) }
          try place(file.bytes, at: path, &tally)
        } catch {
          if failure == nil { failure = error } else { StandardError.error(error) }
        }
      }
      progress.advance(drawing.job.name)
    }
    progress.finish()
    if let failure { throw failure }
  }

  private static func drawing(of job: Job) -> Drawing {
    let scene = job.figure.scene()
    let files = job.files.map { (path: $0.path, content: $0.content(of: scene)) }
    return Drawing(job: job, notes: scene.notes, files: files)
  }

  /// Writes a file that is not yet so, or notes that it should be.
  private func place(_ bytes: [UInt8], at path: String, _ tally: inout Tally) throws(Failure) {
    if (try? InputFile.bytes(of: path, atMost: bytes.count)) == bytes {
      tally.unchanged += 1
    } else if isCheck {
      tally.stale.append(path)
    } else {
      try FileWriter.write(bytes, to: path, overwriting: overwriting)
      tally.written.append(path)
    }
  }

  private func report(_ tally: Tally, files: Int, out: String) throws(Failure) {
    let output = StandardOutput()
    for path in tally.written + tally.stale { try output.write(path + "\n") }
    try output.flush()
    let shown = VisibleText.escaped(out, limit: 256)
    if tally.stale.isEmpty {
      let written = isCheck ? "all as drawn" : "\(tally.written.count) written, \(tally.unchanged) unchanged"
      StandardError.line("\(Progress.figures(files)) in \(shown): \(written)")
    } else {
      throw Failure(
        status: .stale,
        message:
          "\(tally.stale.count) of \(Progress.figures(files)) in \(shown) \(tally.stale.count == 1 ? "is" : "are") stale; run "
          + "'actplot render \(VisibleText.escaped(spec, limit: 256))'")
    }
  }
}
