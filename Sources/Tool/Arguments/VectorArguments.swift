// How a function of a vector is shown, and for which inputs.

import Activations
import Plot

/// What `--view` and `--logits` say, which is about functions of a vector.
struct VectorArguments {
  let view: String?
  let logits: String?

  /// The names of the views.
  static let views = VectorView.allCases.map { $0.rawValue }.joined(separator: ", ")

  private static func view(_ name: String) throws(Failure) -> VectorView {
    if let view = VectorView(rawValue: name) { return view }
    throw Failure(status: .usage, message: "--view knows no \(VisibleText.quoted(name)); it knows \(views)")
  }

  /// Sets what is asked for.
  ///
  /// - Throws: A `Failure` with status 64 for a view that the function does not have, and for inputs that it
  ///   does not take.
  func set(
    _ options: inout GalleryOptions, for entry: Activation, _ arguments: Arguments
  ) throws(Failure) {
    let view = try self.view.map { name throws(Failure) in try Self.view(name) }
    let logits = try self.logits.map { text throws(Failure) in try LogitsArgument(text) }
    guard view != nil || logits != nil else { return }
    guard case .vector(let make) = entry.definition else {
      let option = view == nil ? "--logits" : "--view"
      throw Failure(
        status: .usage,
        message: "\(entry.id) is a function of one number; \(option) is for functions of a vector")
    }
    let vector = make(arguments)
    if view == .contours, vector.gate == nil {
      throw Failure(
        status: .usage, message: "\(entry.id) is no gated unit; it has the views slices, bars and jacobian")
    }
    let isGated = vector.gate != nil
    if isGated, logits != nil, view == nil || view == .slices || view == .contours {
      throw Failure(
        status: .usage, message: "\(entry.id) takes --logits with --view bars or --view jacobian")
    }
    options.view = view
    options.logits = logits?.values
    guard view == .bars || view == .jacobian || logits != nil else { return }
    let inputs = logits?.values ?? Preview.exampleLogits
    let most = view == .bars ? Limits.bars : Limits.rows
    if inputs.count > most {
      throw Failure(
        status: .usage, message: "\(inputs.count) logits are too many for this view; \(most) are the limit")
    }
    if vector.outputs(inputs.count) == nil {
      throw Failure(
        status: .usage,
        message: "\(entry.id) does not take \(inputs.count) numbers; give an even number with --logits")
    }
  }
}
