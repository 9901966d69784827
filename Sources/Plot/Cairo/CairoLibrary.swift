// Cairo's functions, loaded on first use.

#if Cairo
  import CairoShim

  /// The table of Cairo's, fontconfig's and zlib's functions.
  enum CairoLibrary {
    /// A static is initialised once, on one thread, as the loader asks. The table is never changed again.
    nonisolated(unsafe) private static let table = actplot_cairo_load()

    /// The functions.
    ///
    /// - Throws: `CairoError.libraryMissing` where the libraries cannot be loaded.
    static func load() throws(CairoError) -> actplot_cairo {
      guard let table else { throw .libraryMissing }
      return table.pointee
    }
  }

  extension actplot_cairo {
    /// The error of a status.
    func error(_ status: cairo_status_t) -> CairoError {
      if status == CAIRO_STATUS_NO_MEMORY { return .starved }
      return .failed(
        cairo_status_to_string(status).map { String(cString: $0) } ?? "status \(status.rawValue)")
    }
  }
#endif
