// The style sheets of figures as a page or its policy needs them.

/// The rules for figures inside a page.
public struct PageStyle: Sendable {
  private let style: SVGStyle

  /// The rules of an appearance whose theme follows the page: auto or inherit. Other themes have none.
  public init(_ appearance: Appearance = Appearance()) {
    style = SVGStyle(appearance)
  }

  /// The sheet that stands in every figure, byte for byte: what a policy allows by its hash. `steps` are the numbers
  /// of steps of scales of colours in the figure: a sweep of four values has 4.
  public func ownSheet(steps: [Int] = []) -> String {
    style.isNeeded ? style.sheet(stepping: steps).joined() : ""
  }

  /// A sheet for the page, a rule a line: for figures without sheets of their own, and where a policy blocks those.
  /// It sets the page's colours to follow the reader's system. No newline at its end.
  public func sheet(steps: [Int] = []) -> String {
    guard style.isNeeded else { return "" }
    return ([":root{color-scheme:light dark}"] + style.rules(stepping: steps)).joined(separator: "\n")
  }
}
