// Every figure of a list into one folder: the main job, and actplot gallery.

import Activations
import Plot

struct GalleryJob {
  let folder: String
  var entries = Catalogue.all
  let formats: [FigureFormat]
  let themes: [Theme]
  var options = GalleryOptions()
  var pixels = 2.0
  let overwriting: OverwritePolicy

  /// Draws all figures. A figure that cannot be drawn or written does not keep the others back.
  ///
  /// - Throws: The first `Failure`; later ones are told on standard error.
  func run() throws(Failure) {
    let progress = Progress(total: entries.count)
    var failure: Failure?
    for entry in entries {
      let scene = Gallery.figure(of: entry, arguments: entry.defaultArguments, options: options).scene()
      for note in scene.notes { StandardError.note("\(entry.id): \(note)") }
      for theme in themes {
        for format in formats {
          do throws(Failure) {
            let bytes = try format.bytes(of: scene, theme: theme, scale: pixels)
            try FileWriter.write(bytes, to: path(entry, theme, format), overwriting: overwriting)
          } catch {
            if failure == nil { failure = error } else { StandardError.error(error) }
          }
        }
      }
      progress.advance(entry.id)
    }
    progress.finish()
    if let failure { throw failure }
    let count = entries.count * themes.count * formats.count
    StandardError.line("\(count) figures in \(VisibleText.escaped(folder, limit: 256))")
  }

  /// folder/id.svg; with several themes folder/id-dark.svg.
  private func path(_ entry: Activation, _ theme: Theme, _ format: FigureFormat) -> String {
    "\(folder)/\(entry.id)\(themes.count > 1 ? "-\(theme.name)" : "").\(format.rawValue)"
  }
}
