// A line of text at a place, with powers and indices.

/// A line of text at a place. It is set in the figure's one font.
public struct Label: Sendable {
  /// Which point of the text stands at `position`.
  public enum Anchor: Sendable { case start, middle, end }
  /// The weight of the letters: 400 or 600.
  public enum Weight: Sendable { case regular, semibold }

  /// A part of the text in one size and at one height.
  public struct Span: Sendable {
    /// The text; free of control characters.
    public var text: String
    /// Its size in parts of the label's: 1, or less for powers and indices.
    public var scale: Double
    /// How far it stands above the label's baseline, in parts of the label's size.
    public var raise: Double

    /// A part of a text; on the baseline unless said otherwise.
    public init(_ text: String, scale: Double = 1, raise: Double = 0) {
      self.text = text
      self.scale = scale
      self.raise = raise
    }

    /// The spans, neighbours in the same size and at the same height as one.
    static func joined(_ spans: [Span]) -> [Span] {
      var joined: [Span] = []
      for span in spans where !span.text.utf8.isEmpty {
        if let last = joined.last, last.scale == span.scale, last.raise == span.raise {
          joined[joined.count - 1].text += span.text
        } else {
          joined.append(span)
        }
      }
      return joined
    }
  }

  /// The text in parts, from left to right; never empty.
  public var spans: [Span]
  /// Where the text's baseline is anchored, in pixels.
  public var position: Point
  /// Which point of the text stands at `position`.
  public var anchor: Anchor
  /// The size of the font in pixels.
  public var size: Double
  /// The weight of the letters.
  public var weight: Weight
  /// The role that gives the colour.
  public var role: Role

  /// The text without its sizes and heights.
  public var text: String { spans.count == 1 ? spans[0].text : spans.map { $0.text }.joined() }

  /// A text at a place, in pixels.
  public init(
    _ text: String, at position: Point, anchor: Anchor = .start, size: Double = 12,
    weight: Weight = .regular, role: Role = .text
  ) {
    self.init([Span(text)], at: position, anchor: anchor, size: size, weight: weight, role: role)
  }

  /// A text in parts at a place, in pixels.
  public init(
    _ spans: [Span], at position: Point, anchor: Anchor = .start, size: Double = 12,
    weight: Weight = .regular, role: Role = .text
  ) {
    self.spans = spans.isEmpty ? [Span("")] : spans
    self.position = position
    self.anchor = anchor
    self.size = size
    self.weight = weight
    self.role = role
  }
}
