// Fonts as fontconfig finds them and Cairo takes them, once each for the whole process.
//
// Cairo keeps the faces of a font file in a list that no lock of its own protects (Cairo 1.16 to 1.18,
// `_cairo_ft_font_face_create` and `_destroy`). So pictures on several threads are safe only where faces are
// made one after the other and never freed.
// Unsafe: a lock guards what was found; faces, patterns and character sets are kept for ever, so none can dangle.

#if Cairo
  import CairoShim

  /// The fonts that were asked for so far. Any thread may ask.
  enum InstalledFonts {
    /// A font as Cairo takes it, with the characters that it has; no characters where no font is installed.
    @safe struct Font {
      let face: OpaquePointer
      /// What owns the characters; kept, never freed.
      let pattern: OpaquePointer
      let characters: OpaquePointer?
      /// The name of its family, if fontconfig tells one.
      let family: String?

      /// Whether the font has a picture of the scalar.
      func has(_ scalar: Unicode.Scalar, _ cairo: actplot_cairo) -> Bool {
        unsafe cairo.FcCharSetHasChar(characters, scalar.value) != 0
      }
    }

    /// What a font was asked for.
    private struct Wish: Hashable {
      let weight: Label.Weight
      let families: [String]
      let scalar: Unicode.Scalar?
    }

    /// What was found; nil where no font has the scalar. For whoever holds the lock.
    nonisolated(unsafe) private static var found: [Wish: Font?] = [:]

    /// The font for text of that weight: one that is wanted, DejaVu Sans, or the system's own sans-serif.
    static func main(_ weight: Label.Weight, _ wanted: FontList?, _ cairo: actplot_cairo) -> Font {
      font(Wish(weight: weight, families: wanted?.names ?? [], scalar: nil), cairo)!
    }

    /// A font that has the scalar, if one is installed.
    static func font(
      having scalar: Unicode.Scalar, _ weight: Label.Weight, _ wanted: FontList?, _ cairo: actplot_cairo
    ) -> Font? {
      font(Wish(weight: weight, families: wanted?.names ?? [], scalar: scalar), cairo)
    }

    private static func font(_ wish: Wish, _ cairo: actplot_cairo) -> Font? {
      actplot_fonts_lock()
      defer { actplot_fonts_unlock() }
      if let known = unsafe found[wish] { return known }
      let font = match(wish, cairo)
      unsafe found[wish] = .some(font)
      return font
    }

    /// fontconfig's best match; with a scalar, among fonts that have it if there are any.
    private static func match(_ wish: Wish, _ cairo: actplot_cairo) -> Font? {
      let wanted = cairo.FcPatternCreate()
      defer { unsafe cairo.FcPatternDestroy(wanted) }
      for family in wish.families + ["DejaVu Sans", "sans-serif"] {
        _ = unsafe cairo.FcPatternAddString(wanted, FC_FAMILY, family)
      }
      _ = unsafe cairo.FcPatternAddInteger(
        wanted, FC_WEIGHT, wish.weight == .regular ? FC_WEIGHT_REGULAR : FC_WEIGHT_DEMIBOLD)
      if let scalar = wish.scalar {
        let characters = cairo.FcCharSetCreate()
        _ = unsafe cairo.FcCharSetAddChar(characters, scalar.value)
        _ = unsafe cairo.FcPatternAddCharSet(wanted, FC_CHARSET, characters)
        unsafe cairo.FcCharSetDestroy(characters)
      }
      _ = unsafe cairo.FcConfigSubstitute(nil, wanted, FcMatchPattern)
      unsafe cairo.FcDefaultSubstitute(wanted)
      var result = FcResultMatch
      // Without any font the pattern is empty, and Cairo takes its own strokes for it.
      let pattern = unsafe cairo.FcFontMatch(nil, wanted, &result) ?? cairo.FcPatternCreate()!
      var characters: OpaquePointer?
      _ = unsafe cairo.FcPatternGetCharSet(pattern, FC_CHARSET, 0, &characters)
      if let scalar = wish.scalar, unsafe cairo.FcCharSetHasChar(characters, scalar.value) == 0 {
        unsafe cairo.FcPatternDestroy(pattern)
        return nil
      }
      // Of two for the same font, the first is enough.
      let face = unsafe cairo.cairo_ft_font_face_create_for_pattern(pattern)!
      if let known = unsafe found.values.compactMap({ $0 }).first(where: { unsafe $0.face == face }) {
        unsafe cairo.cairo_font_face_destroy(face)
        unsafe cairo.FcPatternDestroy(pattern)
        return known
      }
      var family: UnsafeMutablePointer<FcChar8>?
      _ = unsafe cairo.FcPatternGetString(pattern, FC_FAMILY, 0, &family)
      return unsafe Font(
        face: face, pattern: pattern, characters: characters,
        family: family.map { unsafe String(cString: $0) })
    }
  }
#endif
