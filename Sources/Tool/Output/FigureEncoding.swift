// Everything between a scene and the bytes of a file but the format.

import Plot

/// How a scene becomes a file.
struct FigureEncoding: Sendable {
  /// The colours, the paper and the fonts.
  var appearance = Appearance()
  /// PNG pixels a unit of the scene; the other formats have no pixels.
  var pixels = 2.0
  /// Whether text is drawn as the outlines of its letters.
  var outlinesText = false
}
