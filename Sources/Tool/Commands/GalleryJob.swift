// Every figure of a list into one folder: the main job, and actplot gallery.

import Activations
import Plot

struct GalleryJob: Sendable {
  let folder: String
  var entries = Catalogue.all
  var options = GalleryOptions()
  /// What each figure becomes.
  let files: FigureFiles
  let overwriting: OverwritePolicy

  /// All figures of one entry, with what there is to tell of them.
  private struct Drawing: Sendable {
    let id: String
    let notes: [String]
    let files: [(path: String, content: Result<FigureFile, Failure>)]
  }

  /// Draws all figures, on all cores. A figure that cannot be drawn or written does not keep the others
  /// back.
  ///
  /// Files and messages come in the order of the entries, one after the other: the writer and its signal
  /// handler know one unfinished file.
  ///
  /// - Throws: The first `Failure`; later ones are told on standard error.
  func run() throws(Failure) {
    let progress = Progress(total: entries.count)
    var failure: Failure?
    OrderedWork.run(entries.count, atOnce: files.atOnce(options.size ?? .standard)) {
      drawing(of: entries[$0])
    } use: { drawing in
      for note in drawing.notes { StandardError.note("\(drawing.id): \(note)") }
      for (path, content) in drawing.files {
        do throws(Failure) {
          let file = try content.get()
          for note in file.notes { StandardError.note(note) }
          try FileWriter.write(file.bytes, to: path, overwriting: overwriting)
        } catch {
          if failure == nil { failure = error } else { StandardError.error(error) }
        }
      }
      progress.advance(drawing.id)
    }
    progress.finish()
    if let failure { throw failure }
    let count = entries.count * files.themes.count * files.formats.count
    StandardError.line("\(Progress.figures(count)) in \(VisibleText.escaped(folder, limit: 256))")
  }

  private func drawing(of entry: Activation) -> Drawing {
    let scene = Gallery.figure(of: entry, arguments: entry.defaultArguments, options: options).scene()
    let drawn = files.files(named: entry.id, in: folder).map {
      (path: $0.path, content: $0.content(of: scene))
    }
    return Drawing(id: entry.id, notes: scene.notes, files: drawn)
  }
}
