// The fonts of PNG and PDF: the one in which the layout was measured, and for the characters it lacks
// whatever installed font has them.

#if Cairo
  import CairoShim

  /// Finds fonts, once each.
  final class CairoFonts {
    /// A font as Cairo takes it, with the characters that it has.
    struct Font {
      let face: OpaquePointer
      let characters: OpaquePointer?
      let pattern: OpaquePointer
    }

    private let cairo: actplot_cairo
    private var chosen: [Label.Weight: Font] = [:]
    private var fallbacks: [(scalar: Unicode.Scalar, weight: Label.Weight, font: Font?)] = []
    /// The characters that no font has.
    private(set) var missing: [Character] = []
    /// Whether fontconfig knows no font at all; Cairo then draws strokes of its own.
    private(set) var areAbsent = false

    init(_ cairo: actplot_cairo) {
      self.cairo = cairo
    }

    deinit {
      for font in chosen.values.map({ $0 }) + fallbacks.compactMap(\.font) {
        cairo.cairo_font_face_destroy(font.face)
        cairo.FcPatternDestroy(font.pattern)
      }
    }

    /// The text in runs of one font each.
    func runs(of label: Label) -> [(font: Font, text: String)] {
      let main = font(label.weight)
      var runs: [(font: Font, text: String)] = []
      for character in label.text.shown {
        let font = self.font(for: character, label.weight, main)
        if let last = runs.last, last.font.face == font.face {
          runs[runs.count - 1].text.append(character)
        } else {
          runs.append((font, String(character)))
        }
      }
      return runs
    }

    /// The font for text of that weight: DejaVu Sans, or the system's own sans-serif.
    private func font(_ weight: Label.Weight) -> Font {
      if let font = chosen[weight] { return font }
      let font = match(weight, having: nil)
      areAbsent = font.characters == nil
      chosen[weight] = font
      return font
    }

    /// The main font if it has all of the character's scalars that show, else one that does.
    private func font(for character: Character, _ weight: Label.Weight, _ main: Font) -> Font {
      guard !areAbsent, let lacking = character.unicodeScalars.first(where: { !has(main, $0) && shows($0) })
      else { return main }
      if let known = fallbacks.first(where: { $0.scalar == lacking && $0.weight == weight }) {
        return known.font ?? main
      }
      let found = match(weight, having: lacking)
      if has(found, lacking) {
        fallbacks.append((lacking, weight, found))
        return found
      }
      cairo.cairo_font_face_destroy(found.face)
      cairo.FcPatternDestroy(found.pattern)
      fallbacks.append((lacking, weight, nil))
      if !missing.contains(character) { missing.append(character) }
      return main
    }

    private func has(_ font: Font, _ scalar: Unicode.Scalar) -> Bool {
      cairo.FcCharSetHasChar(font.characters, scalar.value) != 0
    }

    /// Joiners and variation selectors steer their neighbours and have no picture of their own.
    private func shows(_ scalar: Unicode.Scalar) -> Bool {
      !scalar.properties.isDefaultIgnorableCodePoint
    }

    /// fontconfig's best match; with a scalar, among fonts that have it if there are any.
    private func match(_ weight: Label.Weight, having scalar: Unicode.Scalar?) -> Font {
      let wish = cairo.FcPatternCreate()
      defer { cairo.FcPatternDestroy(wish) }
      for family in ["DejaVu Sans", "sans-serif"] { _ = cairo.FcPatternAddString(wish, FC_FAMILY, family) }
      _ = cairo.FcPatternAddInteger(
        wish, FC_WEIGHT, weight == .regular ? FC_WEIGHT_REGULAR : FC_WEIGHT_DEMIBOLD)
      if let scalar {
        let characters = cairo.FcCharSetCreate()
        _ = cairo.FcCharSetAddChar(characters, scalar.value)
        _ = cairo.FcPatternAddCharSet(wish, FC_CHARSET, characters)
        cairo.FcCharSetDestroy(characters)
      }
      _ = cairo.FcConfigSubstitute(nil, wish, FcMatchPattern)
      cairo.FcDefaultSubstitute(wish)
      var result = FcResultMatch
      // Without any font the pattern is empty, and Cairo takes its own strokes for it.
      let pattern = cairo.FcFontMatch(nil, wish, &result) ?? cairo.FcPatternCreate()!
      var characters: OpaquePointer?
      _ = cairo.FcPatternGetCharSet(pattern, FC_CHARSET, 0, &characters)
      return Font(
        face: cairo.cairo_ft_font_face_create_for_pattern(pattern)!, characters: characters, pattern: pattern)
    }
  }
#endif
