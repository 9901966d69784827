// Where a function comes from, and what the frameworks call it.

/// The work that introduced a function or stated it.
public struct Reference: Sendable {
  /// Authors, year and title.
  public let text: String
  /// The arXiv identifier, if it has one.
  public let arXiv: String?

  /// A reference by authors, year and title.
  public init(_ text: String, arXiv: String? = nil) {
    self.text = text
    self.arXiv = arXiv
  }
}

/// What the frameworks call a function; nil where one does not have it.
public struct FrameworkNames: Sendable {
  /// In PyTorch.
  public let torch: String?
  /// In JAX.
  public let jax: String?
  /// In Keras.
  public let keras: String?
  /// The ONNX operator.
  public let onnx: String?

  /// The names in each framework.
  public init(torch: String? = nil, jax: String? = nil, keras: String? = nil, onnx: String? = nil) {
    self.torch = torch
    self.jax = jax
    self.keras = keras
    self.onnx = onnx
  }

  /// The name in a framework; nil where it does not have the function.
  public subscript(framework: Framework) -> String? {
    switch framework {
    case .torch: torch
    case .jax: jax
    case .keras: keras
    case .onnx: onnx
    }
  }

  /// The names with their framework, for those that have one.
  public var all: [(framework: String, name: String)] {
    Framework.allCases.compactMap { framework in self[framework].map { (framework.name, $0) } }
  }
}
