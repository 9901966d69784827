// The square: the simplest activation that a network of sums and products can have.

extension Catalogue {
  /// The square of the input.
  ///
  ///     square(x) = x²
  ///
  /// Its least value is 0 at x = 0. It exceeds all doubles beyond 1.34e154.
  ///
  /// Livni, Shalev-Shwartz and Shamir, "On the Computational Efficiency of Training Neural Networks", 2014,
  /// arXiv:1410.1141.
  ///
  /// Accuracy: at most 0.51, 0.00 and 0.00 ulp in f, f′ and f″.
  public static let square = Activation(
    id: "square", name: "Square", symbol: "square", family: "polynomial",
    aliases: ["quadratic"],
    expression: .power(.x, 2),
    gradient: Formula("square′(x) = 2x", tex: #"\operatorname{square}'(x) = 2 x"#),
    defaultRange: .symmetric(3),
    frameworks: FrameworkNames(torch: "torch.square", jax: "jnp.square", keras: "ops.square"),
    reference: Reference(
      "Livni, Shalev-Shwartz and Shamir 2014, On the computational efficiency of training neural networks",
      arXiv: "1410.1141"),
    note: "Values and gradients grow without bound, so deep networks of it overflow easily.")
}
