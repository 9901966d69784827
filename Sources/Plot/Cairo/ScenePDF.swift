// Scene -> PDF: one page, fonts embedded, and no date, so that the same figure has the same bytes.

#if Cairo
  import CairoShim

  extension Scene {
    /// The scene as a PDF of one page; a unit of the scene is 0.75 pt, as in CSS.
    ///
    /// - Throws: `CairoError` where Cairo is missing or fails.
    public func pdf(palette: Palette) throws(CairoError) -> CairoOutput {
      let cairo = try CairoLibrary.load()
      let unit = 0.75
      let stream = ByteStream()
      return try withExtendedLifetime(stream) { () throws(CairoError) in
        let surface = cairo.cairo_pdf_surface_create_for_stream(
          ByteStream.write, stream.reference, width * unit, height * unit)!
        defer { cairo.cairo_surface_destroy(surface) }
        cairo.cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, title)
        cairo.cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_SUBJECT, description)
        cairo.cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "actplot")
        // Cairo writes the time of day unless it is told an empty one.
        cairo.cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, "")
        let canvas = CairoCanvas(cairo, surface: surface, scale: unit, palette: palette)
        try canvas.draw(self)
        cairo.cairo_surface_finish(surface)
        let status = cairo.cairo_surface_status(surface)
        if status != CAIRO_STATUS_SUCCESS { throw cairo.error(status) }
        return CairoOutput(bytes: stream.bytes, canvas.fonts)
      }
    }
  }
#endif
