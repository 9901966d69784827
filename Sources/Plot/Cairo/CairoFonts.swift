// The fonts of PNG and PDF: those that are asked for or the one in which the layout was measured, and for the
// characters it lacks whatever installed font has them.
// Unsafe: faces and character sets are never freed; see InstalledFonts.

#if Cairo
  import CairoShim

  /// The fonts of one picture.
  final class CairoFonts {
    private let cairo: actplot_cairo
    private let wanted: FontList?
    /// The characters that no font has.
    private(set) var missing: [Character] = []
    /// Whether fontconfig knows no font at all; Cairo then draws strokes of its own.
    private(set) var areAbsent = false

    init(_ cairo: actplot_cairo, _ wanted: FontList?) {
      self.cairo = cairo
      self.wanted = wanted
    }

    /// What whoever asked for the picture should be told of its fonts.
    var note: String? {
      if areAbsent { return "no font is installed; text is drawn in Cairo's own strokes" }
      guard let wanted, let family, !wanted.names.contains(where: { $0.lowercased() == family.lowercased() })
      else { return nil }
      return "no font '\(wanted.names.joined(separator: "', '"))' is installed; text is in \(family)"
    }

    /// The family that text was drawn in.
    private var family: String?

    /// A text in runs of one font each.
    func runs(of text: String, _ weight: Label.Weight) -> [(font: InstalledFonts.Font, text: String)] {
      let main = font(weight)
      var runs: [(font: InstalledFonts.Font, text: String)] = []
      for character in text.shown {
        let font = self.font(for: character, weight, main)
        if let last = runs.last, unsafe last.font.face == font.face {
          runs[runs.count - 1].text.append(character)
        } else {
          runs.append((font, String(character)))
        }
      }
      return runs
    }

    /// The font for text of that weight: one that is wanted, DejaVu Sans, or the system's own sans-serif.
    private func font(_ weight: Label.Weight) -> InstalledFonts.Font {
      let font = InstalledFonts.main(weight, wanted, cairo)
      areAbsent = unsafe font.characters == nil
      family = font.family
      return font
    }

    /// The main font if it has all of the character's scalars that show, else one that does.
    private func font(
      for character: Character, _ weight: Label.Weight, _ main: InstalledFonts.Font
    ) -> InstalledFonts.Font {
      guard !areAbsent,
        let lacking = character.unicodeScalars.first(where: { !main.has($0, cairo) && shows($0) })
      else { return main }
      if let font = InstalledFonts.font(having: lacking, weight, wanted, cairo) { return font }
      if !missing.contains(character) { missing.append(character) }
      return main
    }

    /// Joiners and variation selectors steer their neighbours and have no picture of their own.
    private func shows(_ scalar: Unicode.Scalar) -> Bool {
      !scalar.properties.isDefaultIgnorableCodePoint
    }
  }
#endif
