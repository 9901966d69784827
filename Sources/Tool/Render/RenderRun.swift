// One pass over a specification: draw what changed, write what differs.

import Plot

/// A pass over a specification.
struct RenderRun {
  /// The specification's path.
  let spec: String
  /// Whether files are compared only.
  let isCheck: Bool
  /// Whether all figures are drawn, also those that have not changed.
  let redraws: Bool
  let overwriting: OverwritePolicy

  /// A figure that has to be drawn.
  private struct Job: Sendable {
    let key: String
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

  /// Draws, writes and tells.
  ///
  /// - Returns: The files whose changes would need another pass.
  /// - Throws: A `Failure` of the specification, before the first file is written; the first of drawing and writing,
  ///   after all others were tried; 1 where a check found a stale file.
  @discardableResult
  func run() throws(Failure) -> [String] {
    let spec = try RenderSpec(path: self.spec)
    var cache = RenderCache(spec: self.spec)
    var changed: [(figure: SpecFigure, key: String)] = []
    var places: [(figure: SpecFigure, files: [String])] = []
    for figure in spec.figures {
      let key = cache.key(of: figure.fingerprint, in: spec.out)
      if !isCheck, !redraws, let known = cache.unchanged(key) {
        places.append((figure, known))
      } else {
        changed.append((figure, key))
      }
    }
    let unchanged = places.reduce(0) { $0 + $1.files.count }
    let jobs = try Self.jobs(for: changed, in: spec.out)
    places += zip(changed, jobs).map { ($0.figure, $1.files.map { $0.path }) }
    var paths: Set<String> = []
    for (figure, files) in places {
      for path in files where !paths.insert(path).inserted {
        throw figure.failure("two figures would be \(VisibleText.quoted(path)); give one a name")
      }
    }
    if !isCheck, !jobs.isEmpty { try FileWriter.makeFolder(spec.out) }
    var tally = Tally(unchanged: unchanged)
    try draw(jobs, &cache, &tally)
    if !isCheck { cache.save() }
    try tell(tally, files: paths.count, out: spec.out)
    return spec.inputs
  }

  /// What happened to the files.
  private struct Tally {
    var unchanged: Int
    var written: [String] = []
    var stale: [String] = []
  }

  /// The figures that have to be drawn, which tells whether their arguments make sense.
  private static func jobs(
    for figures: [(figure: SpecFigure, key: String)], in out: String
  ) throws(Failure) -> [Job] {
    var jobs: [Job] = []
    try OrderedWork.run(figures.count) { number -> Result<Job, Failure> in
      let (figure, key) = figures[number]
      return Result { () throws(Failure) in
        let drawn = try figure.drawn()
        let files = figure.look.files
        return Job(
          key: key, name: drawn.name, figure: drawn.figure, files: files.files(named: drawn.name, in: out),
          atOnce: files.atOnce(drawn.figure.size))
      }
    } use: { (job) throws(Failure) in
      jobs.append(try job.get())
    }
    return jobs
  }

  private func draw(_ jobs: [Job], _ cache: inout RenderCache, _ tally: inout Tally) throws(Failure) {
    let progress = Progress(total: jobs.count)
    var failure: Failure?
    OrderedWork.run(jobs.count, atOnce: jobs.map { $0.atOnce }.min() ?? 1) { number in
      Self.drawing(of: jobs[number])
    } use: { drawing in
      for note in drawing.notes { StandardError.note("\(drawing.job.name): \(note)") }
      var files: [(path: String, bytes: [UInt8])] = []
      for (path, content) in drawing.files {
        do throws(Failure) {
          let file = try content.get()
          for note in file.notes { StandardError.note(note) }
          try place(file.bytes, at: path, &tally)
          files.append((path, file.bytes))
        } catch {
          if failure == nil { failure = error } else { StandardError.error(error) }
        }
      }
      if files.count == drawing.files.count { cache.note(drawing.job.key, files) }
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

  private func tell(_ tally: Tally, files: Int, out: String) throws(Failure) {
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
