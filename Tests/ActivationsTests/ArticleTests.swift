// Every worked number of the article, "Fundamentals of Deep Learning: Activation Functions and When to
// Use Them?", against the right value: mpmath at 50 digits from the definition and the decimal inputs.

import Activations
import RealModule
import Testing

@Suite struct ArticleTests {
  /// A worked number: the call, what the article prints and what is right.
  struct Example: Sendable, CustomTestStringConvertible {
    let id: String
    let values: [Double]
    let x: Double
    let printed: Double
    let right: Double

    init(_ id: String, _ values: [Double] = [], at x: Double, prints printed: Double, right: Double) {
      (self.id, self.values, self.x, self.printed, self.right) = (id, values, x, printed, right)
    }

    var testDescription: String { "\(id) \(values) at \(x)" }

    func value() throws -> Double { try Catalogue.function(id, values).jet(at: x).value }
  }

  /// The numbers that are right.
  static let correct = [
    Example("step", at: 5, prints: 1, right: 1),
    Example("step", at: -1, prints: 0, right: 0),
    Example("linear", [4], at: 4, prints: 16, right: 16),
    Example("linear", [4], at: -2, prints: -8, right: -8),
    Example("sigmoid", at: 7, prints: 0.9990889488055994, right: 0.99908894880559935464),
    Example("sigmoid", at: -22, prints: 2.7894680920908113e-10, right: 2.7894680920908115838e-10),
    Example("tanh", at: 0.5, prints: 0.4621171572600098, right: 0.46211715726000975850),
    Example("relu", at: 7, prints: 7, right: 7),
    Example("relu", at: -7, prints: 0, right: 0),
    Example("leaky-relu", at: 7, prints: 7, right: 7),
    Example("leaky-relu", at: -7, prints: -0.07, right: -0.07),
    Example("elu", [0.1], at: 5, prints: 5, right: 5),
    Example("elu", [0.1], at: -5, prints: -0.09932620530009145, right: -0.099326205300091453290),
  ]

  @Test(arguments: correct)
  func `what the article prints is what comes out`(example: Example) throws {
    let value = try example.value()
    #expect((value - example.right).magnitude <= example.right.ulp)
    #expect((example.printed - example.right).magnitude <= example.right.ulp)
  }

  /// The numbers that are wrong.
  static let errata = [
    Example("tanh", at: -1, prints: -0.7615941559557646, right: -0.76159415595576488812),
    Example("swish", at: -67, prints: 5.349885844610276e-28, right: -5.3498858446102758016e-28),
    Example("swish", at: 4, prints: 4.074629441455096, right: 3.9280551601516337679),
  ]

  @Test(arguments: errata)
  func `errata: where the article prints a wrong number the right one comes out`(example: Example) throws {
    let value = try example.value()
    #expect((value - example.right).magnitude <= example.right.ulp)
    #expect((example.printed - example.right).magnitude >= 2 * example.right.ulp)
    #expect(value != example.printed)
  }

  @Test func `errata: the article codes swish as x/(1 − e⁻ˣ), right is x/(1 + e⁻ˣ)`() throws {
    let swish = try Catalogue.function("swish")
    for example in Self.errata where example.id == "swish" {
      // The printed numbers are those of the wrong formula.
      let wrong = example.x / (1 - Double.exp(-example.x))
      #expect((wrong - example.printed).magnitude <= 4 * wrong.ulp)
      #expect(swish.jet(at: example.x).value != wrong)
    }
    let right = 1 / (1 + Double.exp(-1.0))
    #expect((swish.jet(at: 1).value - right).magnitude <= right.ulp)
  }

  @Test func `errata: the article says ELU′ is x for x ≥ 0, right is 1`() throws {
    let elu = try Catalogue.function("elu")
    for x in [1e-300, 0.5, 3, 700] { #expect(elu.jet(at: x).derivative == 1) }
  }

  @Test func `errata: the article says swish takes all values, right is from −0.27846… on`() throws {
    let swish = try Catalogue.function("swish")
    let course = try #require(swish.course(of: .value, over: .symmetric(60)))
    let turn = try #require(course.turns.first)
    #expect(course.turns.count == 1 && turn.isMinimum)
    #expect((turn.x + 1.27846454276107379511).magnitude < 1e-14)
    #expect((turn.value + 0.27846454276107379511).magnitude <= turn.value.ulp)
    #expect(course.extent.least == turn.value)
  }

  @Test func `errata: the article says step′ is 0 everywhere, right is: at 0 there is none`() throws {
    let step = try Catalogue.function("step")
    let kink = try #require(step.kinks.first)
    #expect(step.kinks.count == 1 && kink.x == 0)
    #expect(kink.order == .value && kink.step(.value) == 1)
    for x in [-1e-300, 1e-300, -5, 5] { #expect(step.jet(at: x).derivative == 0) }
  }

  @Test func `errata: the article says ReLU′(0) is 1, right is: none, and the frameworks take 0`() throws {
    let relu = try Catalogue.function("relu")
    let kink = try #require(relu.kinks.first)
    #expect(kink.order == .first)
    #expect(kink.left.derivative == 0 && kink.right.derivative == 1)
    #expect(relu.jet(at: 0).derivative == 0)
  }

  @Test func `errata: the article calls ELU's left side a log curve, right is an exponential`() throws {
    let elu = try Catalogue.function("elu")
    // An exponential less 1 is its own derivative less 1; of a logarithm that is not true.
    for x in [-0.125, -1, -3] {
      let jet = elu.jet(at: x)
      #expect(jet.derivative == jet.secondDerivative)
      #expect((jet.value + 1 - jet.derivative).magnitude <= 1.0.ulp)
    }
  }

  @Test func `errata: the article's tanh, 2/(1 + e⁻²ˣ) − 1, loses all digits near 0; right is x`() throws {
    let x = 1e-17
    #expect(2 / (1 + Double.exp(-2 * x)) - 1 == 0)
    #expect(try Catalogue.function("tanh").jet(at: x).value == x)
  }

  /// Gradients the article states, at places where they decide: mpmath.
  @Test func `the article's gradients are those of the jets`() throws {
    // σ′ = σ(1 − σ): a quarter at 0; "significant between −3 and 3": below 0.0452 beyond.
    let sigmoid = try Catalogue.function("sigmoid")
    #expect(sigmoid.jet(at: 0).derivative == 0.25)
    #expect((sigmoid.jet(at: 3).derivative - 0.045176659730912136).magnitude < 1e-17)
    for x in [3.1, 5, 40] { #expect(sigmoid.jet(at: x).derivative < 0.0452) }
    // tanh′ = 1 − tanh² is steeper: 1 at 0; tanh is 2σ(2x) − 1.
    let tanh = try Catalogue.function("tanh")
    #expect(tanh.jet(at: 0) == Jet<Double>(0, 1, 0))
    for x in [-2.0, -0.5, 0.75, 1.5] {
      #expect((tanh.jet(at: x).value - (2 * sigmoid.jet(at: 2 * x).value - 1)).magnitude < 1e-15)
    }
    for x in [-9.0, 0.5] { #expect(try Catalogue.function("linear", [4]).jet(at: x).derivative == 4) }
    let slopes: [(id: String, values: [Double], left: Double)] = [
      ("relu", [], 0), ("leaky-relu", [], 0.01), ("prelu", [0.3], 0.3),
    ]
    for (id, values, left) in slopes {
      let function = try Catalogue.function(id, values)
      #expect(function.jet(at: -2).derivative == left && function.jet(at: 2).derivative == 1, "\(id)")
    }
  }

  @Test(arguments: [
    // [0.8, 1.2, 3.1] is printed with 8 decimals, [1.2, 0.9, 0.75] rounded to 2.
    (
      [0.8, 1.2, 3.1], [0.08021815, 0.11967141, 0.80011044], 5e-9,
      [0.080218147460551147459, 0.11967141358067955193, 0.80011043895876930061]
    ),
    (
      [1.2, 0.9, 0.75], [0.42, 0.31, 0.27], 5e-3,
      [0.42044252569441553526, 0.31147148378386436219, 0.26808599052172010255]
    ),
  ])
  func `the article's softmax examples`(
    logits: [Double], printed: [Double], rounding: Double, right: [Double]
  ) throws {
    let p = try Catalogue.vector("softmax").values(logits)
    for index in p.indices {
      #expect((p[index] - right[index]).magnitude <= 2 * right[index].ulp)
      #expect((p[index] - printed[index]).magnitude <= rounding)
    }
  }
}
