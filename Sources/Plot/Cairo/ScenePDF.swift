// Scene -> PDF: one page, fonts embedded, and no date, so that the same figure has the same bytes.
// Unsafe: the surface is freed once, at the end, and the stream that Cairo writes to outlives it.

#if Cairo
  import CairoShim

  extension Scene {
    /// The scene as a PDF of one page; a unit of the scene is 0.75 pt, as in CSS.
    ///
    /// - Throws: `CairoError` where Cairo is missing or fails, or the page is no page or too large.
    public func pdf(_ appearance: Appearance) throws(CairoError) -> CairoOutput {
      let unit = 0.75
      // The format's own limits, in points; Cairo writes any number without a word.
      let sides = 3.0...14_400
      guard sides.contains(width * unit), sides.contains(height * unit) else {
        throw .failed("a PDF of \(width) by \(height) pixels: 4 to 19200 a side are the limits")
      }
      let cairo = try CairoLibrary.load()
      let stream = ByteStream()
      return try withExtendedLifetime(stream) { () throws(CairoError) in
        let surface = unsafe cairo.cairo_pdf_surface_create_for_stream(
          ByteStream.write, stream.reference, width * unit, height * unit)!
        defer { unsafe cairo.cairo_surface_destroy(surface) }
        unsafe cairo.cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, title.shown)
        unsafe cairo.cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_SUBJECT, description.shown)
        unsafe cairo.cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "actplot")
        // Cairo writes the time of day unless it is told an empty one.
        unsafe cairo.cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, "")
        let canvas = unsafe CairoCanvas(cairo, surface: surface, scale: unit, appearance)
        try canvas.draw(appearance.drawn(of: self))
        unsafe cairo.cairo_surface_finish(surface)
        let status = unsafe cairo.cairo_surface_status(surface)
        if status != CAIRO_STATUS_SUCCESS { throw cairo.error(status) }
        return CairoOutput(bytes: stream.bytes, canvas.fonts)
      }
    }
  }
#endif
