// compare, sweep, annotations and views of vectors as a user types them.

import Foundation
import Testing

@Suite struct TeachingCommandTests {
  @Test(arguments: [
    ("compare relu gelu silu", "compare.svg", "ReLU, GELU and SiLU"),
    ("compare sigmoid tanh --gradient", "compare.svg", "Gradients of Sigmoid and Tanh"),
    (
      "compare elu:alpha=0.5 elu:alpha=2 --second-derivative", "compare.svg",
      "Second derivatives of ELU, α = 0.5"
    ),
    ("compare relu elu --layout stack", "compare.svg", "ReLU and ELU and their gradients"),
    ("compare relu gelu silu mish elu --layout grid", "compare.svg", "5 functions and their gradients"),
    ("compare srelu:tl=-1,tr=1 relu", "compare.svg", "SReLU"),
    ("sweep elu alpha=0.1,0.5,1,2", "elu-alpha.svg", "ELU for α = 0.1, 0.5, 1 and 2"),
    ("sweep prelu a=-1:1:0.25", "prelu-a.svg", "PReLU for a from −1 to 1"),
    ("sweep softmax T=0.5,1,2 --logits 1,2", "softmax-T.svg", "Softmax for T = 0.5, 1 and 2"),
    ("plot softmax --view bars", "softmax.svg", "Softmax of 0.8, 1.2 and 3.1"),
    ("plot softmax --view jacobian --logits 1,2,3,4", "softmax.svg", "Softmax: Jacobian"),
    ("plot glu", "glu.svg", "GLU over its gate and its value"),
    ("plot glu --view slices", "glu.svg", "GLU and its gradient"),
    ("plot log-softmax --logits 3", "log-softmax.svg", "Log-softmax and its gradient"),
    ("plot swish --annotate extrema,values=1:2.5", "swish.svg", "Swish and its gradient"),
    ("depth sigmoid tanh relu gelu --layers 100", "depth.svg", "Gradient bound by depth"),
    ("compare sigmoid tanh --gradient --y-scale log --range -20:20", "compare.svg", "Gradients of"),
    ("plot tanh --y-scale symlog:1e-3", "tanh.svg", "Tanh and its gradient"),
    ("plot softplus --x-scale log --range 1e-3:1e3", "softplus.svg", "Softplus and its gradient"),
    ("plot sine --x-scale symlog", "sine.svg", "Sine and its gradient"),
  ])
  func `a figure goes into a file of its own name`(line: String, file: String, title: String) throws {
    let folder = try TestFolder()
    let run = try folder.run(line.words, leaving: [file])
    #expect(run.status == 0 && run.messages.isEmpty, "\(run.message)")
    #expect(XMLTitles(try folder.read(file)).title?.hasPrefix(title) == true)
  }

  @Test(arguments: [
    ("compare relu geul", "did you mean 'gelu'?"),
    ("compare relu softmax", "softmax is a function of a vector"),
    ("compare relu relu", "named twice"), ("compare elu:alpha=1 elu", "named twice"),
    ("compare elu:aplha=1", "did you mean 'alpha'?"), ("compare elu:alpha=-1", "lies outside [0, ∞)"),
    ("compare elu:", "write NAME=VALUE"), ("compare", "Missing expected argument"),
    ("compare relu --layout gird", "'overlay', 'grid' or 'stack'"),
    ("sweep elu", "Missing expected argument '<parameter=values>'"), ("sweep elu alpha", "sweeps nothing"),
    ("sweep elu alpha=", "has no values"), ("sweep elu alpha=1,1", "given twice"),
    ("sweep elu alpha=0:1:0", "the step must be above 0"), ("sweep elu alpha=1:0:0.1", "must be above 0"),
    ("sweep elu alpha=0:1", "is not FIRST:LAST:STEP"), ("sweep elu alpha=0:1:1e-300", "24 are the limit"),
    ("sweep elu alpha=0:24:1", "25 values are too many for one figure; 24 are the limit"),
    ("sweep elu alpha=0,-1", "lies outside [0, ∞)"), ("sweep elu aplha=1,2", "did you mean 'alpha'?"),
    ("sweep elu alpha=1,2 --set alpha=1", "'alpha' is swept"), ("sweep relu alpha=1", "it has none"),
    ("sweep elu alpha=1,2 --logits 1,2", "--logits is for functions of a vector"),
    ("sweep rleu alpha=1", "did you mean 'relu'?"),
    ("plot relu --annotate extremes", "did you mean 'extrema'?"),
    ("plot relu --annotate quagmire", "it knows zeros"),
    ("plot relu --annotate values", "as in values=1:2.5"),
    ("plot relu --annotate values=1:x", "'x' is not a number"),
    ("plot relu --annotate ,zeros", "knows no ''"),
    ("plot relu --view bars", "relu is a function of one number"),
    ("plot relu --logits 1,2", "--logits is for functions of a vector"),
    ("plot softmax --view contours", "softmax is no gated unit"),
    ("plot softmax --view bras", "it knows slices, bars, jacobian, contours"),
    ("plot softmax --logits 1,,2", "the number is empty"), ("plot glu --logits 1,2", "--view bars"),
    ("plot glu --view bars --logits 1,2,3", "does not take 3 numbers"),
    ("plot softmax --view jacobian --logits 1,2,3,4,5,6,7,8,9,10,11,12,13", "12 are the limit"),
    ("article --out", "Missing value for '--out"),
    ("depth step", "step cannot be drawn by depth: its gradient has no bound"), ("depth", "Missing expected"),
    ("depth square", "its gradient has no bound"), ("depth relu --layers 1", "must be from 2 to 10000"),
    ("depth linear:a=0", "its gradient is 0"), ("depth relu relu", "named twice"),
    ("plot relu --y-scale lgo", "'lgo' is no scale; write linear, log, symlog or symlog:THRESHOLD"),
    ("plot relu --y-scale symlog:0", "the threshold of symlog must be"),
    ("plot relu --y-scale symlog:x", "'x' is not"),
    ("plot relu --y-scale log --y-range 0:1", "--y-scale log shows numbers above 0"),
    ("plot relu --x-scale log --range -1:1", "--x-scale log shows numbers above 0"),
  ])
  func `what makes no sense is refused in one line`(line: String, phrase: String) throws {
    let run = try TestFolder().run(line.words)
    #expect(run.status == 64 && run.messages.count == 1 && run.bytes.isEmpty, "\(run.message)")
    #expect(run.message.contains(phrase), "\(run.message)")
  }

  @Test func `up to twenty-four curves, and no more`() throws {
    let values = (0..<25).map { "elu:alpha=\($0)" }
    let folder = try TestFolder()
    #expect(try folder.run(["compare"] + values.dropLast(), leaving: ["compare.svg"]).status == 0)
    let run = try TestFolder().run(["compare"] + values)
    #expect(run.status == 64)
    #expect(run.message.contains("25 functions are too many for one figure; 24 are the limit"))
    let logits = (0..<25).map { "\($0)" }.joined(separator: ",")
    #expect(try TestFolder().run(["plot", "softmax", "--view", "bars", "--logits", logits]).status == 64)
  }

  @Test func `steps are the decimals that were meant`() throws {
    let run = try TestFolder().run("sweep elu alpha=0:0.6:0.1 --no-gradient -o -".words)
    for value in ["α = 0<", "α = 0.1<", "α = 0.3<", "α = 0.6<"] {
      #expect(run.text.contains(value), "\(value)")
    }
  }

  @Test func `annotations are told in the description and can be turned off`() throws {
    let folder = try TestFolder()
    let marked = try folder.run("plot swish --annotate all -o -".words)
    #expect(marked.text.contains("Marked: minimum (−1.278, −0.2785)"))
    let plain = try folder.run("plot swish -o -".words)
    let off = try folder.run("plot swish --annotate all --no-annotations -o -".words)
    #expect(off.bytes == plain.bytes && marked.bytes != plain.bytes)
  }

  @Test func `a curve without a place on a logarithmic axis is told of`() throws {
    let run = try TestFolder().run("compare gelu relu --gradient --y-scale log -o -".words, problems: 2)
    #expect(run.status == 0)
    let notes = [
      "actplot: note: compare: GELU′ is not positive for x < −0.7518 and not drawn there",
      "actplot: note: compare: ReLU′ is not positive for x < 0 and not drawn there",
    ]
    #expect(run.messages == notes)
    #expect(run.text.contains("GELU′ is not positive for x &lt; −0.7518 and not drawn there."))
    #expect(run.text.contains("The vertical axis is logarithmic."))
    // Nothing of it is positive: a picture all the same.
    let empty = try TestFolder().run("plot log-sigmoid --no-gradient --y-scale log -o -".words, problems: 2)
    #expect(empty.status == 0 && XMLTitles(empty.bytes).title == "Log-sigmoid")
  }

  // MARK: - The article

  @Test func `the article's folder holds a page and every graph that it shows`() throws {
    let folder = try TestFolder()
    let names = try FileManager.default.contentsOfDirectory(atPath: "\(Repository.path)/output/article")
    let files = ["art"] + names.map { "art/\($0)" }
    let run = try folder.run(["article", "--out", "art"], leaving: files)
    #expect(run.status == 0 && run.messages == ["26 figures in art"], "\(run.message)")
    let page = String(decoding: try folder.read("art/README.md"), as: UTF8.self)
    let shown = page.matches(of: /\]\(([^)]*\.svg)\)/).map { String($0.1) }
    #expect(shown.count == 26 && Set(shown).count == 26)
    for name in shown {
      let isSame = try folder.read("art/\(name)") == Self.committed(name)
      #expect(isSame, "output/article/\(name) is stale: run 'actplot article'")
    }
    #expect(
      try folder.read("art/README.md") == Self.committed("README.md"), "output/article/README.md is stale")
    // A second run finds its own page and replaces it; somebody else's page stays.
    #expect(try folder.run(["article", "--out", "art"], leaving: files).status == 0)
    let other = try folder.shell(
      "echo mine > art/README.md; actplot article --out art; r=$?; cat art/README.md; exit $r", leaving: files
    )
    #expect(other.status == 73 && other.text == "mine\n")
  }

  private static func committed(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(Repository.path)/output/article/\(name)")))
  }

  @Test func `the verdicts on the worked numbers are those of the reviewed list`() throws {
    let run = try TestFolder().run(["article", "--check"])
    #expect(run.status == 0)
    let lines = run.text.split(separator: "\n").dropFirst()
    #expect(lines.count == 22)
    func verdict(_ call: String) -> Substring? {
      lines.first { $0.hasPrefix(call) }?.split(separator: "  ").last?.drop { $0 == " " }
    }
    for call in [
      "binary_step(5)", "binary_step(-1)", "linear_function(4)", "linear_function(-2)", "sigmoid_function(7)",
      "sigmoid_function(-22)", "tanh_function(0.5)", "relu_function(7)", "relu_function(-7)",
      "leaky_relu_function(7)", "leaky_relu_function(-7)", "elu_function(5", "elu_function(-5",
      "softmax_function([0.8, 1.2, 3.1])[0]", "softmax_function([0.8, 1.2, 3.1])[1]",
      "softmax_function([0.8, 1.2, 3.1])[2]",
    ] {
      #expect(verdict(call) == "right", "\(call)")
    }
    for index in 0..<3 {
      #expect(verdict("softmax_function([1.2, 0.9, 0.75])[\(index)]") == "right, rounded")
    }
    #expect(verdict("tanh_function(-1)") == "last digits off")
    #expect(verdict("swish_function(-67)") == "wrong sign")
    #expect(verdict("swish_function(4)") == "wrong")
    // mpmath, 40 digits.
    #expect(run.text.contains("3.928055160151634") && run.text.contains("-5.349885844610276e-28"))
  }
}
