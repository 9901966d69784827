// The sign: a step from −1 to 1 through 0.

extension Catalogue {
  /// The sign of the input.
  ///
  ///     sign(x) =  1 for x > 0
  ///             =  0 for x = 0
  ///             = −1 for x < 0
  ///
  /// It jumps at 0 and stands alone there. The gradient is 0 everywhere else, so nothing learns through it;
  /// PyTorch and JAX say 0 at the jump too.
  ///
  /// Courbariaux, Hubara, Soudry, El-Yaniv and Bengio, "Binarized Neural Networks", 2016,
  /// arXiv:1602.02830.
  ///
  /// Accuracy: at most 0.00, 0.00 and 0.00 ulp in f, f′ and f″.
  public static let sign = Activation(
    id: "sign", name: "Sign", symbol: "sign", family: "step",
    aliases: ["signum", "sgn", "bipolar-step"],
    expression: .sign(.x),
    formula: Formula(
      "sign(x) = 1 for x > 0, 0 for x = 0, −1 for x < 0",
      tex: #"\operatorname{sign}(x) = \begin{cases} 1 & x > 0 \\ 0 & x = 0 \\ -1 & x < 0 \end{cases}"#),
    gradient: Formula(
      "sign′(x) = 0 for x ≠ 0; at 0 it does not exist",
      tex: #"\operatorname{sign}'(x) = 0 \quad (x \ne 0)"#),
    defaultRange: .symmetric(4),
    frameworks: FrameworkNames(torch: "torch.sign", jax: "jnp.sign", keras: "ops.sign", onnx: "Sign"),
    reference: Reference(
      "Courbariaux, Hubara, Soudry, El-Yaniv and Bengio 2016, Binarized neural networks: training deep "
        + "neural networks with weights and activations constrained to +1 or −1", arXiv: "1602.02830"),
    note: "Binarized networks take +1 at 0 and learn through a straight-through estimate of the gradient.")
}
