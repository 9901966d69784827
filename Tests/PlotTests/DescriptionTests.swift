// The description says what the curves do, in numbers that an independent look at the function confirms.

import Activations
import Testing

@testable import Plot

struct DescriptionTests {
  @Test(arguments: [
    ("step", "It jumps from 0 to 1 at x = 0."), ("linear", "linear′(x) (dashed) is 1 everywhere."),
    ("sigmoid", "with a maximum of 0.25 at x = 0; it tends to 0 on both sides."),
    ("sigmoid", "Line plot of Sigmoid and its gradient for x from −6 to 6."),
    ("tanh", "with a maximum of 1 at x = 0"), ("tanh", "it tends to −1 and 1."),
    ("relu", "It has a corner at x = 0."), ("leaky-relu", "It jumps from 0.01 to 1 at x = 0."),
    ("prelu", "It jumps from 0.25 to 1 at x = 0."), ("elu", "it tends to −1 on the left."),
    // Ramachandran, Zoph and Le 2017: the minimum of x·σ(x), by mpmath: −0.278464542761 at −1.278464542761.
    ("swish", "with a minimum of −0.2785 at x = −1.278; it tends to 0 on the left."),
    ("softmax", "Horizontal: z₁, with z₂ = 1.2 and z₃ = 3.1."),
    // p₁ = ½ where z₁ = log(e^1.2 + e^3.1) = 3.239.
    ("softmax", "with a maximum of 0.25 at z₁ = 3.239"),
  ])
  func `the description says what everyone knows of the function`(id: String, fact: String) throws {
    let entry = try #require(Catalogue.entry(named: id))
    let figure = Gallery.figure(of: entry, arguments: entry.defaultArguments)
    #expect(figure.description.contains(fact), "\(figure.description)")
  }

  @Test func `every curve is named with its dash, and the window with its ends`() {
    for swept in SweptScene.gallery {
      let text = swept.figure.description
      for curve in swept.figure.panels.flatMap(\.curves) {
        let dash = curve.order == .value ? "solid" : "dashed"
        #expect(text.contains("\(curve.label) (\(dash)) "), "\(swept)")
      }
      let isInPi = swept.figure.xUnit == .pi
      let ends = [swept.figure.x.lower, swept.figure.x.upper].map {
        isInPi ? "\($0 < 0 ? "−" : "")\(NumberText.rounded(($0 / .pi).magnitude))π" : NumberText.rounded($0)
      }
      let isPlot = !swept.figure.panels[0].curves.isEmpty
      #expect(text.contains(" from \(ends[0]) to \(ends[1])\(isPlot ? "." : " ")"), "\(swept)")
      // A sentence or two a curve.
      let most = max(1200, 250 * swept.figure.panels.reduce(0) { $0 + $1.curves.count })
      #expect((80...most).contains(text.count), "\(swept): \(text.count)")
    }
  }

  @Test func `values at both ends are true`() throws {
    for said in try Self.statements() {
      guard let match = said.text.firstMatch(of: /from (\S+) on the left to (\S+) on the right/) else {
        #expect(said.text.contains(" everywhere"), "\(said.text)")
        continue
      }
      #expect(Self.agree(match.1, said.value(said.window.lower)), "\(said.text)")
      #expect(Self.agree(match.2, said.value(said.window.upper)), "\(said.text)")
      let rises = said.value(said.window.upper) > said.value(said.window.lower)
      if said.text.contains(" rises ") { #expect(rises, "\(said.text)") }
      if said.text.contains(" falls ") { #expect(!rises, "\(said.text)") }
    }
  }

  @Test func `turns are where samples turn, and no others`() throws {
    for said in try Self.statements() {
      let turns = said.text.matches(of: /a (minimum|maximum) of (\S+) at \S+ = ([^ ;.]+(?:\.\d[^ ;.]*)?)/)
      let step = said.window.width / 2000
      let values = (0...2000).map { said.value(said.window.lower + Double($0) * step) }
      // Differences of a few ulps are rounding on a plateau.
      let noise = 1e-12 * (values.max()! - values.min()!)
      let rises = zip(values, values.dropFirst()).map { $1 - $0 }.filter { $0.magnitude > noise }
      let counted = zip(rises, rises.dropFirst()).filter { $0 * $1 < 0 }.count
      #expect(turns.count == min(counted, 4), "\(said.text)")
      for turn in turns {
        let isMinimum = turn.1 == "minimum"
        // The place is rounded to four digits, so the extreme lies within half a unit of the last.
        let place = readNumber(turn.3)
        let near = (-50...50).map { said.value(place + Double($0) * (1e-5 * place.magnitude + 1e-9)) }
        #expect(Self.agree(turn.2, isMinimum ? near.min()! : near.max()!), "\(said.text)")
        // A plateau turns at its end: the other side may be level.
        let value = isMinimum ? near.min()! : near.max()!
        let sides = [said.value(place - 4 * step), said.value(place + 4 * step)]
        #expect(sides.allSatisfy { isMinimum ? $0 >= value : $0 <= value }, "\(said.text)")
      }
    }
  }

  @Test func `limits are what the function has far out`() throws {
    for said in try Self.statements() {
      // What grows with the logarithm is 20 there, and a third of that at a thousand. What swings has no limit.
      let far = [-1.0, 1].map { side in
        let (near, value, next) = (said.value(side * 1e3), said.value(side * 1e9), said.value(side * 1.01e9))
        let isSettled = value.magnitude < 1e5 && (value - near).magnitude < 0.5
        return isSettled && (value - next).magnitude < 1e-3 ? value : .infinity
      }
      guard let limits = said.text.firstMatch(of: /it tends to (.+)$/)?.1 else {
        #expect(said.text.contains(" everywhere") || far.allSatisfy { $0.isInfinite }, "\(said.text)")
        continue
      }
      if let both = limits.firstMatch(of: /^(\S+) and (\S+)$/) {
        #expect(Self.agree(both.1, far[0]) && Self.agree(both.2, far[1]), "\(said.text)")
      } else if let one = limits.firstMatch(of: /^(\S+) on (both sides|the left|the right)$/) {
        let isLeft = one.2 != "the right"
        let isRight = one.2 != "the left"
        #expect(far[0].isFinite == isLeft && far[1].isFinite == isRight, "\(said.text)")
        #expect(!isLeft || Self.agree(one.1, far[0]), "\(said.text)")
        #expect(!isRight || Self.agree(one.1, far[1]), "\(said.text)")
      } else {
        Issue.record("unknown limits: \(limits)")
      }
    }
  }

  // MARK: - Reading

  /// What is said of one curve: one sentence, without its full stop.
  private struct Statement {
    let text: String
    let curve: Curve
    let window: Interval
    /// The curve's value, by the function's own jets.
    func value(_ x: Double) -> Double { curve.function.jet(at: x)[curve.order] }
  }

  /// The first sentence about each curve, of the gallery's figures and of some windows and parameters.
  private static func statements() throws -> [Statement] {
    // Bends that 2,000 samples see.
    let varied = SweptScene.all.filter { swept in
      swept.figure.size == Size.standard && swept.figure.x.width < 100 && swept.figure.x.contains(0)
        && swept.values.allSatisfy { (0.2...20).contains($0.magnitude) }
    }
    let statements = (SweptScene.gallery + varied.prefix(400)).flatMap { swept in
      swept.figure.panels.flatMap(\.curves).compactMap { curve -> Statement? in
        let text = swept.figure.description
        guard let start = text.range(of: "\(curve.label) (") else { return nil }
        let rest = text[start.lowerBound...]
        let end = rest.firstMatch(of: /\.( |$)/)!.range.lowerBound
        return Statement(text: String(rest[..<end]), curve: curve, window: swept.figure.x)
      }
    }
    try #require(statements.count > 200)
    return statements
  }

  /// Whether the text says the value, to its four digits.
  private static func agree(_ text: Substring, _ value: Double, within slack: Double = 1e-9) -> Bool {
    let read = readNumber(text)
    return (read - value).magnitude <= 5.001e-4 * value.magnitude + slack
  }

  /// mpmath, 30 digits: findroot(f″), then f′.
  @Test(arguments: [
    ("gcu", 0.0, "1"), ("gcu", 2.28892972810340436482, "−2.38162491793"),
    ("gcu", 5.08698509410227044056, "5.10012722665"),
    ("symexp", 0, "1"), ("cube", 0, "0"), ("tanh", 0, "1"), ("sinc", 0.0, ""),
  ])
  func `an inflection has the gradient that it has`(id: String, x: Double, gradient: String) throws {
    let entry = try #require(Catalogue.entry(named: id))
    let analysis = Analysis(of: try #require(entry.function(entry.defaultArguments)))
    let place = "x = \(NumberText.rounded(x, digits: 12)), "
    let line = Findings.lines(analysis).first { $0.heading == "inflection" && $0.text.hasPrefix(place) }
    if gradient.isEmpty {
      #expect(line == nil)
    } else {
      let text = try #require(line).text
      #expect(text.hasSuffix("f′ = \(gradient)"), "\(text)")
    }
  }
}
