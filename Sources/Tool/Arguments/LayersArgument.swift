// "50", how many layers.

/// A number of layers within `Limits.layers`.
struct LayersArgument {
  let value: Int

  /// - Throws: A `Failure` with status 64 that states the limits.
  init(_ text: String) throws(Failure) {
    value = try WholeNumber.parse(text, "the number of layers", in: Limits.layers)
  }
}
