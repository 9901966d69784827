// The tutorial article "Fundamentals of Deep Learning: Activation Functions and When to Use Them?", function
// by function: its graphs, its worked numbers and its mistakes.

import Activations
import Plot

/// A graph of the article as a file.
struct ArticleGraph: Sendable {
  /// The file's name without its ending.
  let name: String
  let figure: Figure
}

/// What the article has on one function.
struct ArticleSection: Sendable {
  let heading: String
  /// The function, with the values of its parameters in the article.
  let entry: Activation
  let arguments: Arguments
  /// What a reader should see in the graphs.
  let words: String
  /// The graphs of the function and its gradient, then those that compare.
  let graphs: [ArticleGraph]
  let numbers: [WorkedNumber]
  /// What the article says that is wrong, and what is right.
  let errata: [String]
}

enum Article {
  static let title = "Fundamentals of Deep Learning: Activation Functions and When to Use Them?"

  /// The sections in the article's order.
  ///
  /// - Throws: A `Failure` with status 70 if the catalogue has changed so that a function or a parameter is
  ///   missing.
  static func sections() throws(Failure) -> [ArticleSection] {
    [
      try step(), try linear(), try sigmoid(), try tanh(), try relu(), try leakyReLU(), try prelu(),
      try elu(), try swish(), try softmax(),
    ]
  }

  private static func step() throws(Failure) -> ArticleSection {
    let f = try Subject("step")
    return ArticleSection(
      heading: "Binary step", entry: f.entry, arguments: f.arguments,
      words: "A true jump: the value at 0 is 1 (closed dot), the limit from the left 0 (open dot). Its "
        + "gradient is 0 on both sides and does not exist at 0: gradient descent learns nothing from it.",
      graphs: [
        f.graph("01-step", .value, marking: [.kinks]), f.graph("01-step-gradient", .first, marking: [.dead]),
      ],
      numbers: [f.number("binary_step(5)", 5, "1"), f.number("binary_step(-1)", -1, "0")],
      errata: [
        "The derivative is given as 0 for all x. At 0 it does not exist; as a distribution it is a Dirac "
          + "impulse there."
      ])
  }

  private static func linear() throws(Failure) -> ArticleSection {
    let f = try Subject("linear", ["a": 4])
    return ArticleSection(
      heading: "Linear function, a = 4", entry: f.entry, arguments: f.arguments,
      words: "The gradient is the constant a, whatever the input: layers of linear functions are one linear "
        + "function.",
      graphs: [f.graph("02-linear", .value), f.graph("02-linear-gradient", .first)],
      numbers: [f.number("linear_function(4)", 4, "16"), f.number("linear_function(-2)", -2, "-8")],
      errata: [])
  }

  private static func sigmoid() throws(Failure) -> ArticleSection {
    let f = try Subject("sigmoid")
    return ArticleSection(
      heading: "Sigmoid", entry: f.entry, arguments: f.arguments,
      words: "The article calls the gradient significant between −3 and 3 and much flatter elsewhere: it is "
        + "below 0.05 from |x| = 2.887 on (shaded), and at most 0.25.",
      graphs: [
        f.graph("03-sigmoid", .value, marking: [.asymptotes, .inflections]),
        f.graph("03-sigmoid-gradient", .first, marking: [.extrema, .saturation]),
      ],
      numbers: [
        f.number("sigmoid_function(7)", 7, "0.9990889488055994"),
        f.number("sigmoid_function(-22)", -22, "2.7894680920908113e-10"),
      ],
      errata: [])
  }

  private static func tanh() throws(Failure) -> ArticleSection {
    let f = try Subject("tanh")
    let sigmoid = try Subject("sigmoid")
    var options = GalleryOptions()
    options.orders = [.first]
    options.x = .symmetric(6)
    let both = Gallery.comparison(of: [f.member, sigmoid.member], layout: .overlay, options: options)
    return ArticleSection(
      heading: "Tanh", entry: f.entry, arguments: f.arguments,
      words:
        "tanh is a sigmoid stretched to (−1, 1): tanh(x) = 2σ(2x) − 1. Its gradient is steeper: up to 1, "
        + "four times the sigmoid's, and sooner flat.",
      graphs: [
        f.graph("04-tanh", .value, marking: [.asymptotes, .zeros]),
        f.graph("04-tanh-gradient", .first, marking: [.extrema, .saturation]),
        ArticleGraph(name: "04-tanh-sigmoid-gradients", figure: both),
      ],
      numbers: [
        f.number("tanh_function(0.5)", 0.5, "0.4621171572600098"),
        f.number("tanh_function(-1)", -1, "-0.7615941559557646"),
      ],
      errata: [
        "Computed as 2/(1 + e^(−2x)) − 1, tanh loses its last digits near 0, and all of them for |x| below "
          + "about 10⁻¹⁷: the 1 cancels. That is where the last digits of tanh(−1) went."
      ])
  }

  private static func relu() throws(Failure) -> ArticleSection {
    let f = try Subject("relu")
    let others = [
      f, try Subject("leaky-relu"), try Subject("prelu"), try Subject("elu"), try Subject("swish"),
      try Subject("softplus"),
    ]
    var options = GalleryOptions()
    options.x = .symmetric(4)
    options.title = "ReLU and its variants"
    options.orders = [.value, .first]
    let grid = Gallery.comparison(of: others.map { $0.member }, layout: .grid, options: options)
    return ArticleSection(
      heading: "ReLU", entry: f.entry, arguments: f.arguments,
      words: "For x < 0 the gradient is 0 (shaded): a unit that is negative for every example learns nothing "
        + "more and is called dead.",
      graphs: [
        f.graph("05-relu", .value, marking: [.kinks]),
        f.graph("05-relu-gradient", .first, marking: [.dead]),
        ArticleGraph(name: "05-relu-variants", figure: grid),
      ],
      numbers: [f.number("relu_function(7)", 7, "7"), f.number("relu_function(-7)", -7, "0")],
      errata: [
        "The gradient at 0 is given as 1. It does not exist: every number in [0, 1] is a subgradient, and the "
          + "frameworks use 0."
      ])
  }

  private static func leakyReLU() throws(Failure) -> ArticleSection {
    let f = try Subject("leaky-relu")
    return ArticleSection(
      heading: "Leaky ReLU", entry: f.entry, arguments: f.arguments,
      words: "A slope of 0.01 left of 0 keeps a little gradient there, so that no unit is dead.",
      graphs: [
        f.graph("06-leaky-relu", .value, marking: [.kinks]), f.graph("06-leaky-relu-gradient", .first),
      ],
      numbers: [
        f.number("leaky_relu_function(7)", 7, "7"), f.number("leaky_relu_function(-7)", -7, "-0.07"),
      ],
      errata: [])
  }

  private static func prelu() throws(Failure) -> ArticleSection {
    let f = try Subject("prelu")
    return ArticleSection(
      heading: "Parameterised ReLU", entry: f.entry, arguments: f.arguments,
      words:
        "The slope a left of 0 is learned with the weights. For a = 0 it is ReLU, for a = 1 the identity.",
      graphs: [
        f.graph("07-prelu", .value, marking: [.kinks]), f.graph("07-prelu-gradient", .first),
        try f.sweep("07-prelu-sweep", "a", [0, 0.1, 0.25, 0.5, 1]),
      ],
      numbers: [], errata: [])
  }

  private static func elu() throws(Failure) -> ArticleSection {
    let f = try Subject("elu")
    let small = try Subject("elu", ["alpha": 0.1])
    return ArticleSection(
      heading: "ELU", entry: f.entry, arguments: f.arguments,
      words: "An exponential that saturates at −α on the left, the identity on the right. With α = 1 the "
        + "gradient has no jump at 0.",
      graphs: [
        f.graph("08-elu", .value, marking: [.asymptotes]),
        f.graph("08-elu-gradient", .first, marking: [.saturation]),
        try f.sweep("08-elu-sweep", "alpha", [0.1, 0.5, 1, 2]),
      ],
      numbers: [
        small.number("elu_function(5, 0.1)", 5, "5"),
        small.number("elu_function(-5, 0.1)", -5, "-0.09932620530009145"),
      ],
      errata: [
        "The gradient for x ≥ 0 is given as x. It is 1.",
        "The negative branch is called a “log curve”. It is an exponential, α(eˣ − 1).",
      ])
  }

  private static func swish() throws(Failure) -> ArticleSection {
    let f = try Subject("swish")
    return ArticleSection(
      heading: "Swish", entry: f.entry, arguments: f.arguments,
      words:
        "Not monotonic: it falls to its minimum of −0.2785 at x = −1.278 before it rises, so the gradient "
        + "is negative left of there.",
      graphs: [
        f.graph("09-swish", .value, marking: [.extrema]),
        f.graph("09-swish-gradient", .first, marking: [.extrema]),
      ],
      numbers: [
        f.number("swish_function(-67)", -67, "5.349885844610276e-28"),
        f.number("swish_function(4)", 4, "4.074629441455096"),
      ],
      errata: [
        "Swish is written and coded as x/(1 − e⁻ˣ). It is x/(1 + e⁻ˣ); both worked numbers are wrong for it.",
        "The range is given as (−∞, ∞). It is [−0.2785, ∞), with the minimum at x = −1.278.",
      ])
  }

  private static func softmax() throws(Failure) -> ArticleSection {
    let f = try Subject("softmax")
    let (first, second) = ([0.8, 1.2, 3.1], [1.2, 0.9, 0.75])
    return ArticleSection(
      heading: "Softmax", entry: f.entry, arguments: f.arguments,
      words: "A function of a whole vector: the probabilities of the article's two vectors, the three "
        + "probabilities while one logit moves, and the Jacobian, in which each logit pushes every probability.",
      graphs: [
        f.graph("10-softmax-bars-1", .bars, of: first), f.graph("10-softmax-bars-2", .bars, of: second),
        f.graph("10-softmax-slices", .slices, of: first),
        f.graph("10-softmax-jacobian", .jacobian, of: first),
      ],
      numbers: f.numbers(
        "softmax_function([0.8, 1.2, 3.1])", first, ["0.08021815", "0.11967141", "0.80011044"])
        + f.numbers("softmax_function([1.2, 0.9, 0.75])", second, ["0.42", "0.31", "0.27"]),
      errata: [])
  }
}
