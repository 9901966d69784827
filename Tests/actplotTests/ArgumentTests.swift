// What is refused before anything is drawn, and how it is said. RELIABILITY rows 1 to 16, 33, 34 and 49.

import Testing

@Suite struct ArgumentTests {
  /// Command lines with words between spaces, and what the one line on standard error says.
  @Test(arguments: [
    ("plot relu --range nan:1", "must be finite"), ("plot relu --range 0:inf", "must be finite"),
    ("plot relu --range -infinity:1", "must be finite"), ("plot relu --range snan:1", "must be finite"),
    ("plot relu --range 0:nan(0x1)", "must be finite"), ("plot elu --set alpha=nan", "must be finite"),
    ("plot relu --range 0:1e999", "'1e999' is too large"), ("eval tanh 1e400", "'1e400' is too large"),
    ("plot relu --range 0x10:20", "write it in decimal"), ("eval tanh 0x1p3", "write it in decimal"),
    ("plot relu --range 0,5:1", "use a point"), ("eval tanh 1,5", "use a point"),
    ("eval tanh 1_000", "underscores"), ("eval tanh ٣", "digits 0 to 9"), ("eval tanh 1.2.3", "not a number"),
    ("eval tanh 1e", "not a number"), ("eval tanh --1", "not a number"), ("eval tanh x", "not a number"),
  ])
  func `numbers are finite decimals with a point`(line: String, phrase: String) throws {
    try refuse(line.words, phrase)
  }

  @Test(arguments: [
    ("4:-4", "write '-4:4'"), ("1:1", "at least 1e-09"), ("1:1.0000000000000002", "too narrow"),
    ("0:1e-320", "at least 1e-300"), ("0:1e-400", "at least 1e-300"), ("-1e308:1e308", "±1e+300"),
    ("1:2:3", "write A:B"), ("1", "write A:B"), (":", "write A:B"), ("1:", "write A:B"),
    ("1..2", "write A:B"),
    ("1000000000:1000000000.9", "at least 1.0"),
  ])
  func `ranges are in order and wide enough`(range: String, phrase: String) throws {
    try refuse(["plot", "relu", "--range", range], phrase)
    try refuse(["plot", "relu", "--y-range", range], phrase)
    try refuse(["sample", "relu", "--range", range], phrase)
  }

  @Test(arguments: [
    ("0x0", "from 16 to 16384"), ("15x16", "width '15'"), ("16x15", "height '15'"), ("-1x50", "from 16"),
    ("16385x16", "from 16 to 16384"), ("16384x3907", "64000000"), ("8000x8001", "64000000"),
    ("1e3x100", "whole number"), ("640.0x400", "whole number"), ("99999999999999999999x20", "from 16"),
    ("9223372036854775807x9223372036854775807", "from 16"), ("640", "WIDTHxHEIGHT"),
    ("1x2x3", "WIDTHxHEIGHT"),
    ("640X400", "WIDTHxHEIGHT"), ("x", "whole number"),
  ])
  func `sizes stay within the limits`(size: String, phrase: String) throws {
    try refuse(["plot", "relu", "--size", size], phrase)
    try refuse(["gallery", "--out", "g", "--size", size], phrase)
  }

  @Test(arguments: [
    ("plot relu --scale 0.099", "from 0.1 to 16"), ("plot relu --scale 16.01", "from 0.1 to 16"),
    ("plot relu --scale -1", "from 0.1 to 16"), ("plot relu --scale 0", "from 0.1 to 16"),
    ("sample relu --count 0", "from 2 to 1000000000"), ("sample relu --count 1", "from 2 to 1000000000"),
    ("sample relu --count 1000000001", "from 2 to 1000000000"),
    ("sample relu --count -5", "from 2 to 1000000000"),
    ("sample relu --count 9223372036854775807", "from 2 to 1000000000"),
    ("sample relu --count 1e3", "whole number"),
    ("sample relu --range 999999999:1000000000 --count 1048578", "has room for 1048577"),
  ])
  func `scales and counts stay within the limits`(line: String, phrase: String) throws {
    try refuse(line.words, phrase)
  }

  @Test(arguments: [
    ("leaky-relu --set slope=-1e999", "too large"), ("elu --set alpha=-1", "outside [0, ∞)"),
    ("softmax --set T=0", "outside (0, ∞)"), ("elu --set aplha=1", "did you mean 'alpha'?"),
    ("relu --set alpha=1", "relu has no parameter 'alpha'; it has none"),
    ("elu --set alpha", "write NAME=VALUE"), ("elu --set =1", "write NAME=VALUE"),
    ("elu --set alpha=", "empty"),
    ("elu --set alpha=1 --set alpha=2", "'alpha' is given twice"),
  ])
  func `parameters are those of the function, within their interval`(line: String, phrase: String) throws {
    try refuse(["plot"] + line.words, phrase)
    try refuse(["describe"] + line.words, phrase)
  }

  @Test(arguments: [
    ("plot rleu", "did you mean 'relu'?"), ("plot sigmiod", "did you mean 'sigmoid'?"),
    ("describe elv", "did you mean 'elu'?"), ("sample tahn", "did you mean 'tanh'?"),
    ("eval swihs 1", "did you mean 'swish'?"), ("gallery --out g leaky_rleu", "did you mean 'leaky-relu'?"),
    ("plot quagmire", "'actplot list' shows all names"),
    ("relu", "did you mean 'actplot plot relu'?"), ("plto", "did you mean 'plot'?"),
    ("quagmire", "'actplot --help' shows all commands"),
    ("plot relu --rnage 1:2", "Did you mean '--range'?"), ("--frce", "Did you mean '--force'?"),
  ])
  func `a misspelt name brings the right one`(line: String, phrase: String) throws {
    try refuse(line.words, phrase)
  }

  @Test(arguments: [
    ("plot", "Missing expected argument '<names> ...'"), ("plot relu --range", "Missing value for '--range"),
    ("describe", "Missing expected argument '<name>'"), ("list relu", "Unexpected argument 'relu'"),
    ("sample relu elu", "Unexpected argument 'elu'"), ("gallery", "say where: --out DIR"),
    ("eval", "as in: actplot eval tanh 0.5 -1"), ("eval elu", "as in: actplot eval elu 0.5 -1"),
    ("eval elu 1 --batch", "--batch takes names, parameters and numbers from standard input"),
    ("eval glu 1,2,3", "an even number of numbers"), ("eval softmax 1,,2", "empty"),
    ("sample softmax", "a function of a vector"),
    ("plot relu --theme darc", "'auto', 'light', 'dark', 'inherit' or 'print'"),
    ("plot relu --format gif", "'svg', 'png' or 'pdf'"),
    ("sample relu --format xml", "'csv', 'jsonl', 'json' or 'raw'"),
    ("gallery --out g --format svg,gif", "knows no 'gif'"), ("gallery --out g --theme ,dark", "knows no ''"),
    ("plot relu -o relu", "no known ending"), ("plot relu -o relu.gif", "no known ending"),
    ("plot relu --format png -o relu.svg", "contradicts the ending"),
    ("plot relu elu -o both.svg", "'actplot gallery --out DIR'"),
    ("plot relu ReLU", "named twice"), ("gallery --out g relu rectifier relu", "named twice"),
    ("plot relu -- --force", "no activation function '--force'"),
  ])
  func `a command line that makes no sense says what would`(line: String, phrase: String) throws {
    try refuse(line.words, phrase)
  }

  @Test(arguments: [
    (["plot", ""], "no activation function ''"), (["plot", "gelulu "], "no activation function 'gelulu '"),
    (["plot", "relu", "--range", " 1:2"], "leave out the spaces"),
    (["eval", "tanh", ""], "the number is empty"),
    (["eval", "tanh", String(repeating: "1", count: 401)], "longer than 400 bytes"),
    (["plot", "elu", "--set", String(repeating: "a", count: 65) + "=1"], "longer than 64 bytes"),
    (["plot", "relu", "--title", String(repeating: "x", count: 513)], "512 are the limit"),
    (["plot", "relu", "--title", "x" + String(repeating: "\u{301}", count: 5_000)], "10001 bytes; 4096 are"),
    (["plot", "relu", "--title", String(repeating: "x", count: 120_000)], "512 are the limit"),
    (["plot", "\u{1B}[31mrelu\nelu\u{202E}"], "'\\u{1B}[31mrelu\\nelu\\u{202E}'"),
  ])
  func `odd texts are shown in one harmless line`(arguments: [String], phrase: String) throws {
    try refuse(arguments, phrase)
  }

  @Test func `bytes that are no UTF-8 are refused, not repaired`() throws {
    let run = try TestFolder().shell(#"actplot plot relu -o $'\xff.svg'"#)
    #expect(run.status == 64)
    #expect(run.message.contains("argument 4 is not UTF-8"))
  }

  /// The status is 64, one line says `phrase`, nothing stands on standard output and no file is written.
  private func refuse(
    _ arguments: [String], _ phrase: String, at place: SourceLocation = #_sourceLocation
  ) throws {
    let run = try TestFolder().run(arguments, at: place)
    #expect(run.status == 64, "\(run.message)", sourceLocation: place)
    #expect(run.messages.count == 1, "\(run.message)", sourceLocation: place)
    #expect(run.message.contains(phrase), "\(run.message)", sourceLocation: place)
    #expect(run.bytes.isEmpty, sourceLocation: place)
  }
}

extension String {
  /// The words between spaces.
  var words: [String] { split(separator: " ").map(String.init) }
}
