// Every figure of a list into one folder: the main job, and actplot gallery.

import Activations
import Plot

struct GalleryJob: Sendable {
  let folder: String
  var entries = Catalogue.all
  let formats: [FigureFormat]
  let themes: [Theme]
  var options = GalleryOptions()
  /// How all are encoded but for their themes.
  var encoding = FigureEncoding()
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
    OrderedWork.run(entries.count, atOnce: picturesAtOnce) {
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
    let count = entries.count * themes.count * formats.count
    StandardError.line("\(count) figures in \(VisibleText.escaped(folder, limit: 256))")
  }

  private func drawing(of entry: Activation) -> Drawing {
    let scene = Gallery.figure(of: entry, arguments: entry.defaultArguments, options: options).scene()
    let files = themes.flatMap { theme in
      var encoding = encoding
      encoding.appearance.theme = theme
      return formats.map { format in
        let content = Result { () throws(Failure) in try format.file(of: scene, encoding) }
        return (path: path(entry, theme, format), content: content)
      }
    }
    return Drawing(id: entry.id, notes: scene.notes, files: files)
  }

  /// All pictures in the making together have no more pixels than one may have: more cores take no more
  /// memory.
  private var picturesAtOnce: Int {
    guard formats.contains(.png) else { return entries.count }
    let size = options.size ?? .standard
    let area = Double(size.width * size.height) * encoding.pixels * encoding.pixels
    return max(1, Int(Double(SizeArgument.areaLimit) / area))
  }

  /// folder/id.svg; with several themes folder/id-dark.svg.
  private func path(_ entry: Activation, _ theme: Theme, _ format: FigureFormat) -> String {
    "\(folder)/\(entry.id)\(themes.count > 1 ? "-\(theme.name)" : "").\(format.rawValue)"
  }
}
