// A formula as a tree: what a line of TeX says, without where it stands.

/// A part of a formula.
indirect enum MathNode {
  /// Letters, digits and signs as they are set, upright, with their spaces.
  case text(String)
  /// Parts beside each other.
  case row([MathNode])
  /// A base with an index below and a power above.
  case scripts(MathNode, lower: MathNode?, upper: MathNode?)
  /// A fraction; a slanted one stands on one line.
  case fraction(MathNode, MathNode, isSlanted: Bool)
  /// A square root.
  case root(MathNode)
  /// A part between two delimiters that grow with it.
  case fenced(String, MathNode, String)
  /// The values of a piecewise function with their conditions.
  case cases([(value: MathNode, condition: MathNode)])
}
