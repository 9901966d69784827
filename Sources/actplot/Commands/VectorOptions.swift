// How a function of a vector is shown, and for which inputs.

import Activations
import ArgumentParser
import Plot

extension VectorView: ExpressibleByArgument {
  /// The views' names; see `Theme.allValueStrings`.
  public static let allValueStrings = allCases.map { $0.rawValue }
  /// The names need no further words.
  public static let allValueDescriptions: [String: String] = [:]
}

struct VectorOptions: ParsableArguments {
  @Option(help: "How a function of a vector is shown.")
  var view: VectorView?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Inputs of a function of a vector, up to \(Gallery.mostBars) (default: 0.8,1.2,3.1).",
      valueName: "Z,Z,…"),
    transform: LogitsArgument.init)
  var logits: LogitsArgument?

  /// The article's example.
  static let usualLogits = [0.8, 1.2, 3.1]

  var inputs: [Double] { logits?.values ?? Self.usualLogits }

  /// A figure of the function in the view that is asked for.
  ///
  /// - Throws: A `Failure` with status 64 for a view that the function does not have, and for inputs that it
  ///   does not take.
  func figure(
    of entry: Activation, _ arguments: Arguments, _ options: GalleryOptions
  ) throws(Failure) -> Figure {
    let entryIsVector = entry.isVector
    if let view, !entryIsVector {
      throw Failure(
        status: .usage,
        message: "\(entry.id) is a function of one number; --view \(view.rawValue) is for functions of a vector")
    }
    if logits != nil, !entryIsVector {
      throw Failure(
        status: .usage, message: "\(entry.id) is a function of one number; --logits is for functions of a vector")
    }
    let figure: Figure?
    switch view ?? (entry.family == "gated" ? .contours : .slices) {
    case .slices:
      if let logits { try check(logits.values, entry, arguments, most: Gallery.mostRows) }
      var options = options
      options.logits = logits?.values
      figure = Gallery.figure(of: entry, arguments: arguments, options: options)
    case .bars:
      try check(inputs, entry, arguments, most: Gallery.mostBars)
      figure = Gallery.bars(of: entry, [arguments], inputs: inputs, options: options)
    case .jacobian:
      try check(inputs, entry, arguments, most: Gallery.mostRows)
      figure = Gallery.jacobian(of: entry, arguments, inputs: inputs, options: options)
    case .contours:
      figure = Gallery.contours(of: entry, arguments, options: options)
    }
    guard let figure else {
      throw Failure(
        status: .usage, message: "\(entry.id) is no gated unit; it has the views slices, bars and jacobian")
    }
    return figure
  }

  private func check(
    _ inputs: [Double], _ entry: Activation, _ arguments: Arguments, most: Int
  ) throws(Failure) {
    if inputs.count > most {
      throw Failure(
        status: .usage, message: "\(inputs.count) logits are too many for this view; \(most) are the limit")
    }
    if case .vector(let vector) = entry.definition, vector(arguments).outputs(inputs.count) == nil {
      throw Failure(
        status: .usage,
        message: "\(entry.id) does not take \(inputs.count) numbers; give an even number with --logits")
    }
  }
}
