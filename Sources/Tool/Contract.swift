// What users and their scripts may rely on: how a run ends, and how large things may be.
// The README's section "Exit codes and limits" says the same; a test compares them.

import Plot

/// How a run ended, as the number that the shell sees. The values are those of sysexits.h, so scripts can tell a typo
/// from a full disk.
///
/// Death by a signal is the shell's 128 + signal: 129, 130, 131, 141, 143.
enum ExitStatus: Int32, CaseIterable {
  case success = 0
  /// A check found files that are not as they should be.
  case stale = 1
  /// A bad flag, or a value out of range.
  case usage = 64
  /// An expression, a line of input or a specification that makes no sense.
  case data = 65
  /// Input that cannot be read.
  case noInput = 66
  /// Unavailable: Cairo, its memory or fonts, a large enough stack, the program for documents.
  case unavailable = 69
  /// A bug of ours.
  case software = 70
  /// Output that cannot be created.
  case cannotCreate = 73
  /// Output that was begun and could not be finished.
  case ioError = 74
}

/// How large what people ask for may be. They keep time, memory and every product of numbers bounded.
package enum Limits {
  /// Pixels of a figure from side to side.
  static let side = Size.limits
  /// Pixels of a figure in all: 256 MB as a PNG in memory.
  static let area = Size.mostPixels
  /// Pixels of a PNG to one of the size.
  static let scale = 0.1...16.0
  /// Functions of a comparison, and values of a sweep: more curves cannot be told apart.
  static let curves = 24
  /// Values of x that may be marked.
  static let markedValues = 24
  /// Inputs of a function of a vector in a figure, and in a heat map.
  static let bars = Gallery.mostBars
  static let rows = Gallery.mostRows
  /// Layers of a chain of gradients.
  static let layers = 2...10_000
  /// Characters of a title and its bytes: marks that combine make one character of many.
  static let title = (characters: 512, bytes: 4096)

  /// Words of a command line: the parser's work grows with their square.
  static let arguments = 2_000
  /// Bytes of the stack, which the system may be told to make smaller.
  static let stack = 512 << 10
  /// Bytes of a number.
  static let number = 400
  /// Bytes of a parameter's name.
  static let parameterName = 64
  /// Ends of a range.
  static let rangeEnd = 1e300
  /// A range is no narrower, and no narrower than a billionth of its ends: there, neighbouring numbers and the slopes
  /// of curves would be lost to rounding.
  static let rangeWidth = (absolute: 1e-300, relative: 1e-9)
  /// The threshold of a symmetric logarithmic axis.
  static let threshold = 1e-290...1e290
  /// Points of a table.
  static let points = 2...1_000_000_000
  /// Numbers of a vector in a line of `eval --batch`.
  static let vector = 1000

  /// Bytes of a file that people write by hand: a specification, a palette.
  static let inputFile = 1 << 20
  /// Bytes of a line of input.
  static let inputLine = 65_536
  /// Values of such a file with every alias replaced by what it stands for. Without aliases no file of that size has
  /// more.
  package static let nodes = inputFile
  /// Figures of a specification.
  static let figures = 10_000
  /// Characters of a figure's name in a specification. Four bytes a character, a theme and an ending fit into
  /// `fileName`.
  static let figureName = (ascii: 100, any: 60)
  /// Bytes of a path and of each name in it, as Linux has them.
  static let path = 4_095
  static let fileName = 255
}
