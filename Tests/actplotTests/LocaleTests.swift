// The same bytes wherever, whenever and by whomever: RELIABILITY rows 70 to 72.

import Testing

@Suite struct LocaleTests {
  private static let formats = Machine.hasCairo ? ["svg", "png", "pdf"] : ["svg"]

  private static let settings: [[String: String]] =
    [
      ["TZ": "Asia/Kolkata"], ["TZ": ""], ["LC_ALL": "C"], ["LC_ALL": "xx_XX.UTF-8"], ["LANG": "ar_EG.UTF-8"],
      ["USER": "nobody", "LOGNAME": "nobody"], ["SOURCE_DATE_EPOCH": "0"], ["COLUMNS": "40"],
      ["NO_COLOR": "1"],
      ["SWIFT_DETERMINISTIC_HASHING": "1"], [:], [:],
    ]

  @Test(arguments: settings)
  func `environment, time and hash seeds change no byte`(setting: [String: String]) throws {
    try compare(setting)
  }

  @Test(.enabled(if: Machine.hasGerman, "no locale de_DE.UTF-8: localedef -i de_DE -f UTF-8 de_DE.UTF-8"))
  func `a decimal comma stays out of every output`() throws {
    try compare(["LC_ALL": "de_DE.UTF-8", "LANGUAGE": "de"])
  }

  @Test func `an empty environment changes no byte`() throws {
    let folder = try TestFolder()
    let tool = #"env -i SWIFT_BACKTRACE=enable=no "$(command -v actplot)""#
    for line in Self.lines {
      #expect(try folder.shell("\(tool) \(line)").bytes == folder.run(line.words).bytes, "\(line)")
    }
  }

  @Test func `the working folder and the file's name change no byte`() throws {
    let folder = try TestFolder()
    let names = ["a", "a/x.svg", "relu.svg"]
    try folder.shell("actplot plot relu; mkdir a; cd a; actplot plot relu -o \"$PWD/x.svg\"", leaving: names)
    #expect(try folder.read("relu.svg") == folder.read("a/x.svg"))
  }

  @Test func `numbers in figures are plain decimals`() throws {
    for options in ["--range -1e300:1e300", "--range 0:1e-300", "--range -1e-7:1e21", "--size 16384x3906"] {
      let text = String(decoding: try TestFolder().figure(options), as: UTF8.self)
      // Paths hold letters of their own, so an exponent is a digit, an e and a digit or sign.
      let attributes = text.matches(of: /\ (?:d|x|y)="([^"]*)"/)
      #expect(attributes.count > 10)
      for path in attributes {
        #expect(
          !path.1.contains(/\de[-+\d]|nan|inf|-0(?![.\d])|\.\d{3}/), "\(options): \(path.1.prefix(200))")
      }
    }
  }

  private static let lines =
    formats.map { "plot elu swish -o - --format \($0)".replacing("swish ", with: "") }
    + ["eval tanh 0.5 1e-7 1e21", "sample swish --count 50", "list --json", "describe elu", "--help"]

  private func compare(_ setting: [String: String], at place: SourceLocation = #_sourceLocation) throws {
    let folder = try TestFolder()
    for line in Self.lines where !(setting["COLUMNS"] != nil && line == "--help") {
      let plain = try folder.run(line.words)
      let changed = try folder.run(line.words, environment: setting)
      #expect(plain.status == 0 && !plain.bytes.isEmpty, sourceLocation: place)
      #expect(changed.bytes == plain.bytes, "\(line)", sourceLocation: place)
    }
  }
}
