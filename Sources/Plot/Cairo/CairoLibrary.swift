// Cairo's functions, loaded on first use.
// Unsafe: the loader fills the table once, before anyone reads it, and never frees it.

#if Cairo
  import CairoShim

  /// The table of Cairo's, fontconfig's and zlib's functions.
  enum CairoLibrary {
    /// A static is initialised once, on one thread, as the loader asks. The table is never changed again.
    nonisolated(unsafe) private static let table = unsafe actplot_cairo_load()

    /// The functions.
    ///
    /// - Throws: `CairoError.libraryMissing` where the libraries cannot be loaded.
    static func load() throws(CairoError) -> actplot_cairo {
      guard let table = unsafe table else { throw .libraryMissing }
      return unsafe table.pointee
    }
  }

  extension actplot_cairo {
    /// The error of a status.
    func error(_ status: cairo_status_t) -> CairoError {
      if status == CAIRO_STATUS_NO_MEMORY { return .starved }
      return unsafe .failed(
        cairo_status_to_string(status).map { unsafe String(cString: $0) } ?? "status \(status.rawValue)")
    }
  }
#endif
