// The values of functions of a vector as bars.

import Activations

extension Gallery {
  /// The most inputs of a bar chart: more bars cannot be told apart.
  public static let mostBars = 24

  /// A figure of the values of a function of a vector as bars; several for each value where a parameter is
  /// swept.
  ///
  /// - Parameters:
  ///   - activation: A function of a vector.
  ///   - arguments: The function's arguments, one set for each colour of bars; at least one.
  ///   - parameter: The parameter that differs between them, and its values; nil for one set of arguments.
  ///   - inputs: As many as the function takes, up to `mostBars`.
  ///   - options: The size and the title.
  public static func bars(
    of activation: Activation, _ arguments: [Arguments], sweeping parameter: (Parameter, [Double])? = nil,
    inputs: [Double], options: GalleryOptions = GalleryOptions()
  ) -> Figure? {
    guard case .vector(let vector) = activation.definition else { return nil }
    let functions = arguments.map { vector($0) }
    let values = functions.map { $0.values(inputs) }
    guard let count = values.first?.count, count > 0, count <= 2 * mostBars else { return nil }
    let names = functions[0].outputNames(count)
    let keys = parameter.map { parameter, values in values.map { parameter.setting($0) } }
    var panel = Panel(y: window(ofBars: values.flatMap { $0 }), marks: bars(values))
    panel.yName = count == 1 ? names[0] : functions[0].symbol + "ᵢ"
    if let keys {
      panel.colourKey = keys.enumerated().map { (.sequence($0, of: keys.count), $1) }
    }
    let title = options.title ?? barTitle(activation, arguments, parameter, inputs)
    let list = zip(VectorFunction.inputNames(inputs.count), inputs).map {
      "\($0) = \(NumberText.rounded($1))"
    }
    var figure = Figure(
      size: options.size ?? .standard, title: title,
      subtitle: Subtitle(activation.formula.text, tex: activation.formula.tex),
      description: "Bar chart of \(title). Inputs: \(list.joined(separator: ", ")). "
        + described(values, names, keys),
      x: Interval(-0.5, Double(count) - 0.5) ?? .symmetric(1), panels: [panel])
    figure.xCategories = count == inputs.count ? list : names
    return figure
  }

  /// Room above or below for the numbers.
  private static func window(ofBars values: [Double]) -> Interval {
    let finite = values.filter { $0.isFinite }
    let least = finite.reduce(0) { min($0, $1) }
    let greatest = finite.reduce(0) { max($0, $1) }
    let room = 0.1 * (greatest - least)
    let step = TickStep.atLeast((greatest - least) / 10).size
    func out(_ value: Double, _ rule: FloatingPointRoundingRule) -> Double {
      (value / step).rounded(rule) * step
    }
    return Interval(
      least < 0 ? out(least - room, .down) : 0, greatest > 0 ? out(greatest + room, .up) : 0)
      ?? .symmetric(1)
  }

  private static func bars(_ values: [[Double]]) -> [Mark] {
    let count = values.count
    let width = 0.72 / Double(count)
    return values.enumerated().flatMap { group, values in
      values.enumerated().filter { $0.element.isFinite }.map { index, value in
        let offset = (Double(group) + 0.5) * width - 0.36
        return .bar(
          Bar(
            x: Double(index) + offset, width: width, value: value, role: role(group, count),
            labels: [3, 2, 1].map { NumberText.rounded(value, digits: $0) }))
      }
    }
  }

  private static func role(_ group: Int, _ count: Int) -> Role {
    count == 1 ? .series(0) : .sequence(group, of: count)
  }

  private static func described(_ values: [[Double]], _ names: [String], _ keys: [String]?) -> String {
    let sentences = values.enumerated().map { group, values in
      let list = zip(names, values).map { "\($0) = \(NumberText.rounded($1))" }.joined(separator: ", ")
      return "Values\(keys.map { " for \($0[group])" } ?? ""): \(list)."
    }
    return sentences.joined(separator: " ")
  }

  private static func barTitle(
    _ activation: Activation, _ arguments: [Arguments], _ parameter: (Parameter, [Double])?,
    _ inputs: [Double]
  ) -> String {
    if let (parameter, values) = parameter { return sweepTitle(activation, parameter, values) }
    let list =
      inputs.count > 6 ? "\(inputs.count) logits" : WordList.joined(inputs.map { NumberText.rounded($0) })
    return "\(title(activation, arguments[0], [.value])) of \(list)"
  }
}
