// The Jacobian of a function of a vector as a heat map.

import Activations

extension Gallery {
  /// The most inputs of a heat map: the numbers in more cells cannot be read.
  public static let mostRows = 12

  /// A figure of the Jacobian at some inputs: a row for each output, a column for each input.
  ///
  /// - Returns: nil for a function of one number, and for a number of inputs that is not taken or more than
  ///   `mostRows`.
  public static func jacobian(
    of activation: Activation, _ arguments: Arguments, inputs: [Double],
    options: GalleryOptions = GalleryOptions()
  ) -> Figure? {
    guard case .vector(let vector) = activation.definition, inputs.count <= mostRows else { return nil }
    let function = vector(arguments)
    let rows = function.jacobian(inputs)
    guard !rows.isEmpty, rows.count <= 2 * mostRows else { return nil }
    let greatest = rows.flatMap { $0 }.filter { $0.isFinite }.reduce(0) { max($0, $1.magnitude) }
    let scale = greatest > 0 ? greatest : 1
    var panel = Panel(
      y: Interval(-0.5, Double(rows.count) - 0.5) ?? .symmetric(1), marks: cells(rows, scale: scale))
    let outputs =
      function.isGated && rows.count > 1
      ? (1...rows.count).map { VectorFunction.name("y", $0) } : function.outputNames(rows.count)
    // The first row is the highest.
    panel.yCategories = outputs.reversed()
    panel.colourBar = .diverging(Interval.symmetric(scale), steps: 20, mostOpacity: mostOpacity)
    let names = VectorFunction.inputNames(inputs.count)
    let title = options.title ?? "\(Gallery.title(activation, arguments, [.value])): Jacobian"
    let list = zip(names, inputs).map { "\($0) = \(NumberText.rounded($1))" }.joined(separator: ", ")
    var figure = Figure(
      size: options.size ?? Size(width: 560, height: 420) ?? .standard, title: title,
      subtitle: Subtitle(activation.gradient.text, tex: activation.gradient.tex),
      description: "Heat map of \(title), at \(list). "
        + described(rows, outputs, names),
      x: Interval(-0.5, Double(inputs.count) - 0.5) ?? .symmetric(1), xName: "at \(list)", panels: [panel])
    figure.xCategories = names
    return figure
  }

  /// On a fuller colour the numbers would have too little contrast.
  static let mostOpacity = 0.6

  private static func cells(_ rows: [[Double]], scale: Double) -> [Mark] {
    rows.enumerated().flatMap { row, values in
      values.enumerated().filter { $0.element.isFinite }.map { column, value in
        .cell(
          Cell(
            x: Double(column), y: Double(rows.count - 1 - row), role: .series(value < 0 ? 1 : 0),
            opacity: mostOpacity * value.magnitude / scale, label: NumberText.rounded(value, digits: 3)))
      }
    }
  }

  private static func described(_ rows: [[Double]], _ outputs: [String], _ names: [String]) -> String {
    zip(outputs, rows).map { output, row in
      let list = zip(names, row).map { "by \($0) \(NumberText.rounded($1, digits: 3))" }
      return "Derivatives of \(output): \(list.joined(separator: ", "))."
    }.joined(separator: " ")
  }
}

extension ColourBar {
  /// A key from orange for the least through paper for 0 to blue for the greatest value.
  static func diverging(_ values: Interval, steps: Int, mostOpacity: Double) -> ColourBar {
    let bands = (0..<(2 * steps)).compactMap { index -> Band? in
      let ends = (Double(index) / Double(2 * steps), Double(index + 1) / Double(2 * steps))
      guard let part = Interval(values.point(at: ends.0), values.point(at: ends.1)) else { return nil }
      let distance = (Double(index) + 0.5) / Double(steps) - 1
      return Band(part: part, role: .series(distance < 0 ? 1 : 0), opacity: mostOpacity * distance.magnitude)
    }
    let ticks = TickStep.atLeast(values.width / 6.5).ticks(in: (values.lower, values.upper))
    return ColourBar(ends: values, bands: bands, labels: ticks.map { ($0.value, $0.label) })
  }
}
