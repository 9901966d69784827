// ReLU6: the rectified linear unit, cut at 6 so that few bits hold it.

extension Catalogue {
  /// The rectified linear unit, cut at 6.
  ///
  ///     relu6(x) = min(max(0, x), 6)
  ///
  /// At 0 and 6 the slope jumps; the frameworks take 0 at both.
  ///
  /// Krizhevsky, "Convolutional Deep Belief Networks on CIFAR-10", 2010.
  ///
  /// Accuracy: at most 0.00, 0.00 and 0.00 ulp in f, f′ and f″.
  public static let relu6 = Activation(
    id: "relu6", name: "ReLU6", symbol: "ReLU6", family: "rectifier",
    aliases: ["clipped-relu-6"],
    expression: .min(.relu(.x), 6),
    gradient: Formula(
      "ReLU6′(x) = 1 for 0 < x < 6, 0 for x < 0 and x > 6",
      tex: #"\operatorname{ReLU6}'(x) = \begin{cases} 1 & 0 < x < 6 \\ "#
        + #"0 & x < 0 \text{ or } x > 6 \end{cases}"#),
    defaultRange: Interval(-4, 10)!,
    frameworks: FrameworkNames(
      torch: "nn.ReLU6", jax: "jax.nn.relu6", keras: "relu6", onnx: "Clip(0,6)"),
    reference: Reference("Krizhevsky 2010, Convolutional deep belief networks on CIFAR-10"),
    subgradients: [.left, .right],
    conventions: [
      Convention(.torch, subgradients: [.left, .right], note: "f′(0) = f′(6) = 0"),
      Convention(.jax, subgradients: [.left, .right], note: "f′(0) = f′(6) = 0"),
    ])
}
