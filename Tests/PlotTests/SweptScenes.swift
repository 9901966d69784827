// The scenes that the sweeps look at: every entry, every size, and windows and parameters from a seed.

import Activations
import Foundation

@testable import Plot

/// A scene, and how it came about.
struct SweptScene: Sendable, CustomStringConvertible {
  let figure: Figure
  let scene: Scene
  /// The values of the entry's parameters.
  let values: [Double]
  let description: String

  /// Every entry in its own and in random windows, with and without derivatives, in many sizes.
  ///
  /// Each has six windows and a sixth of the 36 sizes and choices of derivatives, which the next entry
  /// pairs in another way: all of them together would be 51,000 scenes.
  static let all: [SweptScene] = inParallel(Array(Catalogue.all.enumerated())) {
    sweep($0.offset, $0.element)
  }.flatMap { $0 }

  static func sweep(_ index: Int, _ entry: Activation) -> [SweptScene] {
    var random = SeededGenerator(seed: UInt64(index))
    return (0..<6).map { variant in
      let pair = (6 * variant + index % 6 + 7 * index) % (sizes.count * orders.count)
      let (width, height) = sizes[pair / orders.count]
      var options = GalleryOptions()
      options.size = Size(width: width, height: height)!
      options.orders = orders[pair % orders.count]
      var values: [Double] = []
      if variant > 0 {
        values = random.values(of: entry)
        options.x = random.window()
      }
      if variant % 3 == 2 { options.y = random.window() }
      return SweptScene(entry, values, options)
    }
  }

  /// The entries as the gallery draws them.
  static let gallery: [SweptScene] = inParallel(Catalogue.all) {
    SweptScene($0, $0.parameters.map { $0.defaultValue }, GalleryOptions())
  }

  /// The figure of one entry as the gallery draws it.
  static func ofGallery(_ id: String) -> SweptScene {
    gallery[Catalogue.all.firstIndex { $0.id == id }!]
  }

  /// The figures of the article's functions as the gallery draws them.
  static let article = [
    "step", "linear", "sigmoid", "tanh", "relu", "leaky-relu", "prelu", "elu", "swish", "softmax",
  ].map { ofGallery($0) }

  private static let sizes = [
    (16, 16), (64, 48), (120, 90), (160, 110), (200, 150), (320, 200), (640, 400), (1200, 630), (16_384, 16),
  ]
  private static let orders: [[DerivativeOrder]] = [
    [.value], [.value, .first], [.value, .first, .second], [.second],
  ]

  init(_ entry: Activation, _ values: [Double], _ options: GalleryOptions) {
    let arguments = Arguments(parameters: entry.parameters, values: values, of: entry)
    self.values = arguments.values
    figure = Gallery.figure(of: entry, arguments: arguments, options: options)
    scene = figure.scene()
    let window = "\(figure.x.lower):\(figure.x.upper) \(options.y.map { "\($0.lower):\($0.upper)" } ?? "")"
    description =
      "\(entry.id) \(arguments.values) \(options.orders) \(figure.size.width)x\(figure.size.height) \(window)"
  }
}

/// The elements' images, made on all cores: double-double arithmetic is slow in a debug build.
func inParallel<Element: Sendable, Image: Sendable>(
  _ elements: [Element], _ image: @Sendable (Element) -> Image
) -> [Image] {
  nonisolated(unsafe) var images = [Image?](repeating: nil, count: elements.count)
  let lock = NSLock()
  DispatchQueue.concurrentPerform(iterations: elements.count) { index in
    let made = image(elements[index])
    lock.withLock { images[index] = made }
  }
  return images.map { $0! }
}

extension Arguments {
  /// The entry's arguments with the given values, in order; the defaults for those left out.
  fileprivate init(parameters: [Parameter], values: [Double], of entry: Activation) {
    do {
      self = try entry.arguments(zip(parameters, values).map { (name: $0.name, value: $1) })
    } catch {
      fatalError("the sweep made a value that is not allowed: \(error.message)")
    }
  }
}

extension SeededGenerator {
  /// Values that the entry's parameters may take together.
  mutating func values(of entry: Activation) -> [Double] {
    var values = entry.parameters.map { value(of: $0) }
    for (lower, upper) in entry.ascending where values[lower] > values[upper] {
      values.swapAt(lower, upper)
    }
    return values
  }

  /// A value the parameter may take, from thousandths to thousands where it has no bounds.
  private mutating func value(of parameter: Parameter) -> Double {
    switch parameter.allowed {
    case .real: return signed(1e-3...1e3)
    case .positive: return magnitude(in: 1e-3...1e3)
    case .nonNegative: return isOneInEight ? 0 : magnitude(in: 1e-3...1e3)
    case .within(let lower, let upper):
      return isOneInEight ? lower : Double.random(in: lower...upper, using: &self)
    case .atLeast(let lower): return isOneInEight ? lower : lower + magnitude(in: 1e-3...1e3)
    }
  }

  private var isOneInEight: Bool {
    mutating get { Int.random(in: 0..<8, using: &self) == 0 }
  }

  /// A window from a hundredth to a thousand wide, its middle near 0 or far from it.
  fileprivate mutating func window() -> Interval {
    let middle = Bool.random(using: &self) ? 0 : signed(0.1...1e3)
    let reach = magnitude(in: 0.01...1e3)
    return Interval(middle - reach, middle + reach * Double.random(in: 0.1...1, using: &self))!
  }
}
