// Finding a function by what people type.

import Testing

@testable import Activations

@Suite struct NameTests {
  @Test(arguments: [
    ("RELU", "relu"), ("ReLU", "relu"), (" relu ", "relu"), ("re lu", "relu"),
    ("Leaky ReLU", "leaky-relu"), ("leaky_relu", "leaky-relu"), ("leakyrelu", "leaky-relu"),
    ("LEAKY-RELU", "leaky-relu"), ("lrelu", "leaky-relu"), ("LReLU", "leaky-relu"),
    ("Binary step", "step"), ("heaviside", "step"), ("binary-step", "step"), ("unit step", "step"),
    ("logistic", "sigmoid"), ("expit", "sigmoid"), ("hyperbolic tangent", "tanh"), ("affine", "linear"),
    ("rectified linear unit", "relu"), ("parametric ReLU", "prelu"), ("exponential linear unit", "elu"),
    ("swish-beta", "swish"), ("softargmax", "softmax"),
  ])
  func `case, spaces, hyphens and underscores do not count`(text: String, id: String) {
    #expect(Catalogue.entry(named: text)?.id == id)
  }

  @Test(arguments: ["", " ", "-", "relu7", "rel", "relu\n", "relué", "re.lu", "gelux", "0", "λ"])
  func `other names find nothing`(text: String) {
    #expect(Catalogue.entry(named: text) == nil)
  }

  @Test(arguments: [
    ("rleu", "relu"), ("relo", "relu"), ("gello", "gelu"), ("sigmiod", "sigmoid"), ("sigmod", "sigmoid"),
    ("swich", "swish"), ("Swsih", "swish"), ("tahn", "tanh"), ("than", "tanh"), ("softmaxx", "softmax"),
    ("leaky-rleu", "leaky-relu"), ("Leeky Relu", "leaky-relu"), ("liner", "linear"), ("preleu", "prelu"),
    ("stpe", "step"), ("hyperbolictangnet", "hyperbolic-tangent"), ("heavyside", "heaviside"),
  ])
  func `a typo suggests the nearest name`(text: String, name: String) {
    #expect(Catalogue.nearestName(to: text) == name)
  }

  @Test(arguments: [
    "", " ", "--", "x", "?", "rxyz", "tqqqq", "qwertyuiop", "banana", "xyzzy", "fourier",
    String(repeating: "relu", count: 30),
  ])
  func `rubbish suggests nothing`(text: String) {
    #expect(Catalogue.nearestName(to: text) == nil)
  }

  @Test func `a word as long as the limit is compared and a longer one is not`() {
    let word = String(repeating: "a", count: 64)
    #expect(Name.nearest(to: word, among: [word]) == word)
    #expect(Name.nearest(to: word + "a", among: [word]) == nil)
  }

  @Test(arguments: [
    ("", "", 0), ("", "abc", 3), ("abc", "", 3), ("abc", "abc", 0), ("abc", "abd", 1), ("abc", "acb", 1),
    ("abc", "ab", 1), ("abc", "xabc", 1), ("kitten", "sitting", 3), ("ca", "abc", 3), ("A b-C_", "abc", 0),
  ])
  func `the distance counts slips`(a: String, b: String, distance: Int) {
    #expect(Name(a).distance(to: Name(b)) == distance)
    #expect(Name(b).distance(to: Name(a)) == distance)
  }

  @Test func `the nearest of several wins, the first of equals`() {
    #expect(Name.nearest(to: "alphb", among: ["beta", "alphas", "alpha"]) == "alpha")
    #expect(Name.nearest(to: "alpa", among: ["alphb", "alpx", "alpy"]) == "alpx")
    #expect(Catalogue.nearest(to: "alpha", among: []) == nil)
  }

  @Test(arguments: Catalogue.all)
  func `an entry is found by each of its names, and its id suggests itself`(entry: Activation) {
    for name in [entry.id, entry.name] + entry.aliases {
      #expect(Catalogue.entry(named: name)?.id == entry.id, "\(name)")
      #expect(Catalogue.entry(named: name.uppercased())?.id == entry.id, "\(name)")
    }
    #expect(Catalogue.nearestName(to: entry.id) == entry.id)
  }
}
