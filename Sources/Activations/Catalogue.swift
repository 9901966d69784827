// The ordered list of all activation functions, and how to find one by name.

/// All activation functions, in the order in which a course would meet them.
public enum Catalogue {
  /// Every entry.
  public static let all: [Activation] = [
    step, linear, sigmoid, tanh, relu, leakyReLU, prelu, elu, swish, mish, gelu, softmax,
    softplus, squareplus, logSigmoid, shiftedSoftplus, sparsePlus, smeLU, bentIdentity, softClipping,
    tanhshrink, softshrink, hardshrink, shrink, sine, cosine, sinc, snake, gaussian, gaussianRBF, ricker,
    multiquadric, inverseMultiquadric, reSech, symlog, symexp, arcsinh,
  ]

  /// The entry with this id, name or alias; case, spaces, hyphens and underscores do not count.
  public static func entry(named text: String) -> Activation? {
    let name = Name(text)
    return all.first { Name($0.id) == name }
      ?? all.first { ([$0.name] + $0.aliases).contains { Name($0) == name } }
  }

  /// The word nearest to a mistyped one, if one is near: at most two slips, or a third of the word.
  public static func nearest(to text: String, among words: [String]) -> String? {
    Name.nearest(to: text, among: words)
  }

  /// The id or alias nearest to a mistyped name, if one is near.
  public static func nearestName(to text: String) -> String? {
    nearest(to: text, among: all.map { $0.id } + all.flatMap { $0.aliases })
  }
}
