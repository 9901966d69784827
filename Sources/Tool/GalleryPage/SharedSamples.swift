// The values that a reader compares on the page: all functions at the same places, short enough for a page.

import Activations
import RealModule

/// A function's f and f′ at common places, and at both sides of its kinks between them.
struct SharedSamples: Sendable {
  /// The first and the last place, and the distance between neighbours: multiples of a tenth.
  static let lower = -6.0
  static let upper = 6.0
  static let step = 0.1
  private static let count = 121

  /// The values of f, then those of f′.
  private let columns: [[Double]]
  private let kinks: [Kink]

  init(of function: PiecewiseFunction, _ analysis: Analysis) {
    // Divided, not multiplied: 3 · 0.1 is not 0.3.
    let jets = (0..<Self.count).map { function.jet(at: (Double($0) + Self.lower * 10) / 10) }
    columns = [jets.map { $0.value }, jets.map { $0.derivative }]
    kinks = analysis.kinks.filter { (Self.lower...Self.upper).contains($0.x) }
  }

  /// The samples of entries as the page's script reads them, with the style sheet that a downloaded figure gets:
  ///
  ///     {"x": [first, step, count], "sheet": text, "f": {id: [[f…], [f′…]]}, "k": {id: [[x, [f left, f right], [f′…]]]}}
  ///
  /// Numbers have four digits; what is not finite is null.
  static func json(of entries: [PageEntry], sheet: String) -> String {
    func member(_ entry: PageEntry, _ list: [String]) -> String {
      "\"\(entry.id)\":[\(list.joined(separator: ","))]"
    }
    let sampled = entries.compactMap { entry in entry.samples.map { (entry: entry, samples: $0) } }
    let values = sampled.map { entry, samples in member(entry, samples.columns.map(list)) }
    let kinks = sampled.filter { !$0.samples.kinks.isEmpty }.map { entry, samples in
      member(
        entry,
        samples.kinks.map { kink in
          let sides = [[kink.left.value, kink.right.value], [kink.left.derivative, kink.right.derivative]]
          return "[\(short(kink.x)),\(sides.map(list).joined(separator: ","))]"
        })
    }
    let text = """
      {"x":[\(short(lower)),\(short(step)),\(count)],"sheet":\(JSON.string(sheet).text()),"f":{
      \(values.joined(separator: ",\n"))
      },"k":{
      \(kinks.joined(separator: ",\n"))
      }}
      """
    // "<" could end the script element that this stands in.
    return text.replacing("<", with: "\\u003c")
  }

  private static func list(_ values: [Double]) -> String {
    "[\(values.map(short).joined(separator: ","))]"
  }

  /// A number of four digits in the shortest form that JSON has.
  private static func short(_ value: Double) -> String {
    guard value.isFinite else { return "null" }
    guard value.magnitude > 1e-290 else { return "0" }
    let scale = Double.pow(10, 3 - Double.log10(value.magnitude).rounded(.down))
    let text = "\((value * scale).rounded() / scale)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
