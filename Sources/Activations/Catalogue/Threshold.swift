// The threshold: the identity above a threshold, a value of one's choice below.

extension Catalogue {
  /// The threshold: the identity above t, the constant v up to t.
  ///
  ///     threshold(x) = x   for x > t
  ///                  = v   for x ≤ t
  ///
  /// At t it jumps from v to t unless they are the same; its value there is v, and PyTorch takes 0 as
  /// derivative.
  ///
  /// Collobert, Kavukcuoglu and Farabet, "Torch7: A Matlab-like Environment for Machine Learning", 2011,
  /// whose nn.Threshold it is.
  ///
  /// Accuracy: at most 0.00, 0.00 and 0.00 ulp in f, f′ and f″.
  public static let threshold = Activation(
    id: "threshold", name: "Threshold", symbol: "threshold", family: "rectifier",
    parameters: [
      Parameter(
        name: "threshold", symbol: "t", defaultValue: 1, allowed: .real,
        meaning: "where the identity begins; the frameworks have no default"),
      Parameter(
        name: "value", symbol: "v", defaultValue: 0, allowed: .real,
        meaning: "the value up to the threshold; the frameworks have no default"),
    ],
    expression: .choose(.x > .parameter("threshold"), .x, else: .parameter("value")),
    gradient: Formula(
      "threshold′(x) = 1 for x > t, 0 for x < t",
      tex: #"\operatorname{threshold}'(x) = \begin{cases} 1 & x > t \\ 0 & x < t \end{cases}"#),
    defaultRange: .symmetric(4),
    frameworks: FrameworkNames(torch: "nn.Threshold", keras: "threshold"),
    reference: Reference(
      "Collobert, Kavukcuoglu and Farabet 2011, Torch7: a Matlab-like environment for machine learning "
        + "(nn.Threshold)"),
    note: "With t = v = 0 it is ReLU, with v = 0 the thresholded ReLU.",
    conventions: [Convention(.torch, subgradients: [.left], note: "f′(t) = 0")])
}
