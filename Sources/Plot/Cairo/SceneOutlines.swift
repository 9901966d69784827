// Text -> paths, for places without fonts: the letters as Cairo would draw them.
// Unsafe: the surface is freed once, after the canvas on it.

#if Cairo
  import CairoShim

  extension Scene {
    /// The scene with the outlines of every letter in place of its labels, and what the fonts lack.
    ///
    /// - Throws: `CairoError` where Cairo is missing or fails.
    public func outlined(in fonts: FontList? = nil) throws(CairoError) -> (
      scene: Scene, missingCharacters: [Character], note: String?
    ) {
      let cairo = try CairoLibrary.load()
      // Nothing is drawn on it. It has no bounds, outside of which Cairo would leave letters out; its grid of 1/256
      // is finer than the hundredths of an SVG.
      let surface = cairo.cairo_recording_surface_create(CAIRO_CONTENT_COLOR, nil)!
      defer { unsafe cairo.cairo_surface_destroy(surface) }
      let canvas = unsafe CairoCanvas(cairo, surface: surface, scale: 1, Appearance(fonts: fonts))
      var outlined = self
      outlined.items = []
      for item in items {
        guard case .label(let label) = item else {
          outlined.items.append(item)
          continue
        }
        let path = try canvas.outlines(of: label)
        if !path.elements.isEmpty { outlined.items.append(.path(path, fill: label.role, stroke: nil)) }
      }
      return (outlined, canvas.fonts.missing, canvas.fonts.note)
    }
  }
#endif
