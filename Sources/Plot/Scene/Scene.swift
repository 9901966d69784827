// The display list: what is drawn, in pixels and in drawing order, with roles instead of colours.
// SVG, PNG and PDF are written from the very same scene, so they differ only in their renderer.

/// What a colour means in the figure; a `Theme` turns it into a colour.
public enum Role: Sendable, Hashable {
  /// The paper.
  case background
  /// Titles and names.
  case text
  /// Tick labels and the formula under the title.
  case mutedText
  /// Grid lines.
  case grid
  /// The lines x = 0 and y = 0.
  case axis
  /// The curve of this number, from 0; six colours, then again from the first.
  case series(Int)
  /// A step of a scale from its first colour to its last: `index` of `count` steps, from 0.
  case sequence(Int, of: Int)
}

/// How a line is drawn.
public struct Stroke: Sendable, Equatable {
  /// The shape of a line's ends.
  public enum Cap: Sendable { case butt, round }

  /// The role that gives the colour.
  public var role: Role
  /// The width in pixels.
  public var width: Double
  /// The lengths of dashes and gaps in pixels, in turn; empty for a solid line. All are positive.
  public var dash: [Double]
  /// The shape of the ends.
  public var cap: Cap

  /// A line of the given look; solid with butt ends unless said otherwise. Its corners are mitered.
  public init(_ role: Role, width: Double, dash: [Double] = [], cap: Cap = .butt) {
    self.role = role
    self.width = width
    self.dash = dash
    self.cap = cap
  }
}

/// A figure in pixels, ready to be written in any format.
public struct Scene: Sendable {
  /// One thing to draw.
  public enum Item: Sendable {
    /// A path, filled with the colour of one role (if any), then stroked (if at all).
    case path(Path, fill: Role?, stroke: Stroke?)
    /// A path filled with a colour that lets what lies below shine through, 0 to 1.
    case wash(Path, Role, opacity: Double)
    /// A disc around a centre, its radius in pixels, filled and then stroked (if at all).
    case dot(Point, radius: Double, fill: Role, stroke: Stroke?)
    /// A line of text.
    case label(Label)
  }

  /// The width in pixels.
  public var width: Double
  /// The height in pixels.
  public var height: Double
  /// The accessible name: short, for the document's title.
  public var title: String
  /// The accessible description: sentences for a reader who does not see the figure.
  public var description: String
  /// What is drawn, in drawing order. The first item is the background.
  public var items: [Item]
  /// What whoever asked for the figure should be told about it, a sentence each.
  public var notes: [String] = []

  /// A scene of the given size in pixels.
  public init(width: Double, height: Double, title: String, description: String, items: [Item] = []) {
    self.width = width
    self.height = height
    self.title = title
    self.description = description
    self.items = items
  }

  /// The name and the description as files have them, each on one line: for alt texts and captions.
  public var alternativeTexts: (short: String, long: String) { (title.shown, description.shown) }
}
