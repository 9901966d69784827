// What may happen to a file that is already there.
// A generator replaces its own figures without asking, and nobody else's files without being told.

/// Whether an existing file may be replaced.
enum OverwritePolicy: Sendable {
  /// Whatever it is; the user said `--force`.
  case always
  /// Only a figure of ours, or an empty file.
  ///
  /// `recognise` is given all bytes of the file.
  case onlyFigures(recognise: @Sendable ([UInt8]) -> Bool)

  /// - Parameter force: Whether the user said `--force`.
  init(force: Bool, recognise: @escaping @Sendable ([UInt8]) -> Bool = OwnFigure.isOne) {
    self = force ? .always : .onlyFigures(recognise: recognise)
  }

  /// The most bytes that a file of ours has: a larger one is somebody else's.
  static let mostBytes = 512 << 20
}
