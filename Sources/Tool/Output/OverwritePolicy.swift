// What may happen to a file that is already there.
// A generator replaces its own figures without asking, and nobody else's files without being told.

/// Whether an existing file may be replaced.
enum OverwritePolicy: Sendable {
  /// Whatever it is; the user said `--force`.
  case always
  /// Only a figure of ours, or an empty file.
  ///
  /// `recognise` is given the file's first 4 KiB and last 4 KiB as one array, or all of a file that is
  /// not longer than 8 KiB.
  case onlyFigures(recognise: @Sendable ([UInt8]) -> Bool)

  /// - Parameter force: Whether the user said `--force`.
  init(force: Bool, recognise: @escaping @Sendable ([UInt8]) -> Bool = FigureFormat.isOurs) {
    self = force ? .always : .onlyFigures(recognise: recognise)
  }

  /// The bytes that `recognise` sees from each end.
  static let bytesFromEachEnd = 4_096
}
