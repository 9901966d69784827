// The ordered list of all activation functions, and how to find one by name.

/// All activation functions, in the order in which a course would meet them.
public enum Catalogue {
  /// Every entry.
  public static let all: [Activation] = [
    // linear
    identity, linear,
    // step
    step, sign,
    // polynomial
    square, cube,
    // exponential
    exponential,
    // sigmoid
    sigmoid, tanh, hardSigmoid, hardSigmoidLinear, hardTanh, softsign, elliott, arctan, isru, erf,
    gaussianCDF, gudermannian, leCunTanh, bipolarSigmoid, penalizedTanh, sobolevaTanh,
    complementaryLogLog, logLog, sqnl, megaLaplace, sparseSigmoid, smoothstep,
    // rectifier
    abs, relu, relu6, clippedReLU, leakyReLU, prelu, rrelu, thresholdedReLU, threshold, squaredReLU,
    repu, starReLU, srelu, shiftedReLU, qrelu, nlrelu,
    // exponential-unit
    elu, selu, celu, pelu, mpelu, isrlu, elish, hardELiSH, softExponential, xielu, serlu,
    // swish
    silu, swish, eSwish, dSiLU, hardSwish, hardMish, mish, logish, smish, serf, phish, tanhExp, lisht,
    golu, colu, atlu, aconC, softRootSign,
    // gelu
    gelu, geluTanh, quickGELU, clippedGELU,
    // softplus
    softplus, squareplus, logSigmoid, shiftedSoftplus, sparsePlus, smeLU, bentIdentity, softClipping,
    // shrinkage
    tanhshrink, softshrink, hardshrink, shrink,
    // periodic
    gcu, sine, cosine, sinc, snake,
    // radial
    gaussian, gaussianRBF, ricker, multiquadric, inverseMultiquadric, reSech,
    // logarithmic
    symlog, symexp, arcsinh,
    // vector
    softmax, softmin, logSoftmax, logSumExp, sparsemax, entmax15, hardmax, maxout, crelu,
    // gated
    glu, reglu, geglu, swiglu, bilinearGLU,
  ]

  /// The entry with this id, name or alias; case, spaces, hyphens and underscores do not count.
  public static func entry(named text: String) -> Activation? {
    let name = Name(text)
    return all.first { Name($0.id) == name }
      ?? all.first { ([$0.name] + $0.aliases).contains { Name($0) == name } }
  }

  /// Whether two names are the same where case, spaces, hyphens and underscores do not count.
  public static func isSameName(_ one: String, _ other: String) -> Bool { Name(one) == Name(other) }

  /// The word nearest to a mistyped one, if one is near: at most two slips, or a third of the word.
  public static func nearest(to text: String, among words: [String]) -> String? {
    Name.nearest(to: text, among: words)
  }

  /// The id or alias nearest to a mistyped name, if one is near.
  public static func nearestName(to text: String) -> String? {
    nearest(to: text, among: all.map { $0.id } + all.flatMap { $0.aliases })
  }
}
