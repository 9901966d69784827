// What libFuzzer calls: one function, the target by the environment. Built and run by Tests/Fuzz/fuzz.

import Activations
import Foundation
import FoundationXML

@testable import Plot
@testable import Tool
@testable import actplot_documents

/// The targets, by their folders in the corpus.
private let targets: [String: @Sendable (FuzzInput) -> Void] = [
  "arguments": readArguments, "batch": answerLines, "spec": readSpec, "title": writeTitle,
  "figure": drawFigure, "tracer": trace, "json": readJSON, "own": recogniseFigure,
]

private let target: @Sendable (FuzzInput) -> Void = {
  Documents.linked = Documents(yaml: YAMLReader.read) { _, _ in "" }
  let name = ProcessInfo.processInfo.environment["ACTPLOT_FUZZ"] ?? ""
  guard let target = targets[name] else {
    fatalError("ACTPLOT_FUZZ is one of \(targets.keys.sorted().joined(separator: ", "))")
  }
  return target
}()

/// One input; libFuzzer's own name.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOne(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  target(FuzzInput(Array(UnsafeBufferPointer(start: start, count: count))))
  return 0
}

/// What must hold; a failure ends the run and leaves the input in a file.
private func require(_ holds: Bool, _ what: @autoclosure () -> String) {
  if !holds { fatalError(what()) }
}

// MARK: - Readers of text

/// Every kind of argument: it is refused in one line, or it keeps what its type promises.
@Sendable private func readArguments(_ input: FuzzInput) {
  let text = String(decoding: input.bytes, as: UTF8.self)
  func read<Value>(_ make: (String) throws(Failure) -> Value, _ isSound: (Value) -> Bool = { _ in true }) {
    do throws(Failure) {
      require(isSound(try make(text)), "\(Value.self) of \(text.debugDescription)")
    } catch {
      require(!error.message.isEmpty && !error.message.contains { $0.isNewline }, error.message)
      require(error.message.utf8.count < 2_000, "a message of \(error.message.utf8.count) bytes")
    }
  }
  read(Number.parse) {
    // The parser's own arithmetic against the library's, which does not know the minus of typography.
    $0.isFinite && $0 == Double(text.replacing("\u{2212}", with: "-"))
  }
  read(RangeArgument.init) {
    $0.lower < $0.upper && ($0.upper - $0.lower).isFinite
  }
  read(SizeArgument.init)
  read(ScaleArgument.init)
  read(CountArgument.init)
  read(LayersArgument.init)
  read(LogitsArgument.init)
  read(MemberArgument.init)
  read(SweepArgument.init)
  read(Assignment.init) { $0.value.isFinite }
  read(AxisScaleArgument.init)
  read(Property.named)
}

/// Lines of `actplot eval --batch`: an answer that ends its line, or a refusal.
@Sendable private func answerLines(_ input: FuzzInput) {
  var evaluation = BatchEvaluation(convention: nil)
  for line in input.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
    guard let answer = try? evaluation.answer(line) else { continue }
    require(answer.hasSuffix("\n") && answer.dropLast().allSatisfy { $0 != "\n" }, answer)
  }
}

/// A file of figures, read to its last option, but not drawn.
@Sendable private func readSpec(_ input: FuzzInput) {
  let path = "/dev/shm/actplot-fuzz-\(getpid()).yaml"
  _ = FileManager.default.createFile(atPath: path, contents: Data(input.bytes))
  do throws(Failure) {
    var inputs: [String] = []
    for figure in try RenderSpec(path: path, noting: &inputs).figures.prefix(3) { _ = try figure.drawn() }
  } catch {
    require(!error.message.contains { $0.isNewline }, error.message)
  }
}

/// Anything as JSON: what is read, Foundation reads too, and to the same text. (Of numbers it takes fewer.)
@Sendable private func readJSON(_ input: FuzzInput) {
  let text = String(decoding: input.bytes, as: UTF8.self)
  guard let tree = try? JSONReader.read(text), case .text(let ours) = tree.content, text.contains("\"") else {
    return
  }
  let theirs = try? JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed) as? String
  require(theirs.map { $0.unicodeScalars.elementsEqual(ours.unicodeScalars) } == true, text.debugDescription)
}

/// A figure of ours with a part of it replaced by anything: it is recognised only if its structure is still ours.
@Sendable private func recogniseFigure(_ input: FuzzInput) {
  var input = input
  let figure = ownFigures[input.choice(ownFigures.count)]
  let start = input.choice(65_536) * (figure.count + 1) / 65_536
  let end = min(figure.count, start + input.choice(64))
  let part = Array(input.rest)
  let changed = Array(figure[..<start] + part + figure[end...])
  guard OwnFigure.isOne(changed) else { return }
  // Whatever is in it stands in fields of ours.
  require(changed.starts(with: figure.prefix(4)), "another beginning")
  require(changed.suffix(6).elementsEqual(figure.suffix(6)), "another end")
}

private let ownFigures: [[UInt8]] = {
  let entry = Catalogue.entry(named: "relu")!
  let scene = Gallery.figure(of: entry, arguments: entry.defaultArguments).scene()
  let png = (try? scene.png(Appearance(theme: .light), scale: 0.25).bytes) ?? []
  let pdf = (try? scene.pdf(Appearance(theme: .light)).bytes) ?? []
  return [scene.svg(), scene.svg(theme: .light), png, pdf].filter { !$0.isEmpty }
}()

// MARK: - Writers

/// Any title and description: the SVG is well formed and has the texts as they are shown.
@Sendable private func writeTitle(_ input: FuzzInput) {
  let texts = input.bytes.split(separator: 0, maxSplits: 2, omittingEmptySubsequences: false)
    .map { String(decoding: $0, as: UTF8.self) }
  var options = GalleryOptions()
  options.title = texts[0]
  let entry = Catalogue.entry(named: "relu")!
  var figure = Gallery.figure(of: entry, arguments: entry.defaultArguments, options: options)
  if texts.count > 1 { figure.description = texts[1] }
  let scene = figure.scene()
  for theme in [Theme.auto, .light] {
    let reader = TextReader()
    let parser = XMLParser(data: Data(scene.svg(theme: theme)))
    parser.delegate = reader
    require(parser.parse(), "not well formed: \(texts)")
    require(reader.title == scene.title.shown, "\(reader.title.debugDescription) for \(texts)")
    require(reader.long == scene.description.shown, "\(reader.long.debugDescription) for \(texts)")
  }
}

/// The texts of the elements `title` and `desc`.
private final class TextReader: NSObject, XMLParserDelegate {
  var title = ""
  var long = ""
  private var element = ""

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) { element = name }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) { element = "" }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    if element == "title" { title += text }
    if element == "desc" { long += text }
  }
}

/// A figure of the catalogue with anything that can be chosen, as SVG, PNG and PDF.
@Sendable private func drawFigure(_ input: FuzzInput) {
  var input = input
  let entry = Catalogue.all[input.choice(Catalogue.all.count)]
  var arguments = entry.defaultArguments
  for parameter in entry.parameters where input.choice(2) == 1 {
    if let changed = try? entry.arguments([(name: parameter.name, value: input.number())]) {
      arguments = changed
    }
  }
  var options = GalleryOptions()
  options.orders = DerivativeOrder.allCases.filter { _ in input.choice(2) == 1 }
  if input.choice(2) == 1 { options.x = input.interval() }
  if input.choice(2) == 1 { options.y = input.interval() }
  options.xScale = [.linear, .log, .symlog(threshold: nil)][input.choice(3)]
  options.yScale = [.linear, .log, .symlog(threshold: nil)][input.choice(3)]
  options.size = Size(width: 16 + input.choice(700), height: 16 + input.choice(500))
  if input.choice(2) == 1 { options.logits = (0...input.choice(6)).map { _ in input.number() } }
  if input.choice(2) == 1 { options.annotations = Annotation.all }
  let scene = Gallery.figure(of: entry, arguments: arguments, options: options).scene()
  let theme = Theme.allCases[input.choice(Theme.allCases.count)]
  let svg = scene.svg(theme: theme)
  require(svg.count < 2 << 20, "an SVG of \(svg.count) bytes")
  require(!String(decoding: svg, as: UTF8.self).contains("\"nan"), "nan in an SVG")
  let appearance = Appearance(theme: theme)
  require((try? scene.png(appearance, scale: 1)) != nil, "no PNG")
  require((try? scene.pdf(appearance)) != nil || scene.width < 4 || scene.height < 4, "no PDF")
}

/// Jets of any kind, with poles, jumps of sign and holes: the path stays inside the frame and has few segments.
@Sendable private func trace(_ input: FuzzInput) {
  var input = input
  let coefficients = (0..<5).map { _ in input.number() }
  let (pole, hole, width) = (input.number(), input.number(), input.number().magnitude)
  let kind = input.choice(4)
  let piece = Piece.curve(Feature(at: pole, width: width > 0 && width.isFinite ? width : 1)) { x in
    if x > hole, x < hole + 0.1 { return Jet<Double>(.nan, .nan, .nan) }
    let t = x - pole
    switch kind {
    case 0:
      let (a, b, c, d) = (coefficients[0], coefficients[1], coefficients[2], coefficients[3])
      return Jet<Double>(((d * t + c) * t + b) * t + a, (3 * d * t + 2 * c) * t + b, 6 * d * t + 2 * c)
    case 1:
      return Jet<Double>(coefficients[0] / t, -coefficients[0] / (t * t), 2 * coefficients[0] / (t * t * t))
    case 2:
      let s = coefficients[1]
      return Jet<Double>(
        coefficients[0] * sin(s * t), coefficients[0] * s * cos(s * t), -coefficients[0] * s * s * sin(s * t))
    // Jets that are no derivatives of each other, as of a function with a mistake.
    default: return Jet<Double>(coefficients[0] * t, coefficients[1], x < hole ? coefficients[2] : -.infinity)
    }
  }
  guard let x = input.interval(), let y = input.interval() else { return }
  let viewport = Viewport(
    x: x, y: y, width: Double(1 + input.choice(2000)), height: Double(1 + input.choice(2000)))
  for order in DerivativeOrder.allCases {
    let path = CurveFitter(viewport: viewport).path(of: PiecewiseFunction(piece), order)
    for point in path.elements.compactMap({ $0.end }) {
      require(
        point.x >= -1e-6 && point.x <= viewport.width * (1 + 1e-9) && point.y >= -1e-6
          && point.y <= viewport.height * (1 + 1e-9), "\(point) outside of \(viewport)")
    }
    require(path.elements.count < 200_000, "\(path.elements.count) steps")
  }
}
