// What drawing through Cairo gives, and how it can fail.

#if Cairo
  /// A picture as the bytes of a file, and what its text lacks.
  public struct CairoOutput: Sendable {
    /// The file.
    public var bytes: [UInt8]
    /// The characters that no installed font has, each once, in the order of the text.
    public var missingCharacters: [Character]
    /// What whoever asked for the picture should be told.
    public var note: String?
  }

  /// What can keep Cairo from drawing.
  public enum CairoError: Error, Sendable {
    /// The library cannot be loaded.
    case libraryMissing
    /// The picture would have this many pixels, which is beyond the limits.
    case tooLarge(width: Double, height: Double)
    /// The system gave no memory, or did not let a font file be read: Cairo does not tell which.
    case starved
    /// Cairo says what is wrong.
    case failed(String)

    /// One line that says what is wrong and what to do.
    public var message: String {
      switch self {
      case .libraryMissing:
        "PNG and PDF need the Cairo library: install libcairo2 (brew: cairo), or use --format svg"
      case .tooLarge(let width, let height):
        "a PNG of \(NumberText.rounded(width, digits: 9)) by \(NumberText.rounded(height, digits: 9)) pixels "
          + "is too large: 16384 a side and 64 million in all are the limits; use a smaller --size or --scale"
      case .starved:
        "Cairo has no memory, or cannot read the file of an installed font; run again, or use --format svg"
      case .failed(let reason):
        "Cairo: \(reason)"
      }
    }
  }
#endif
