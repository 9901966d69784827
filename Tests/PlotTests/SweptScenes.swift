// The scenes that the sweeps look at: every entry, every size, and windows and parameters from a seed.

import Activations

@testable import Plot

/// A scene, and how it came about.
struct SweptScene: Sendable, CustomStringConvertible {
  let figure: Figure
  let scene: Scene
  /// The values of the entry's parameters.
  let values: [Double]
  let description: String

  /// Every entry in many sizes, with and without derivatives, in its own and in random windows.
  static let all: [SweptScene] = Catalogue.all.enumerated().flatMap { index, entry in
    var random = SeededGenerator(seed: UInt64(index))
    var scenes: [SweptScene] = []
    for (width, height) in sizes {
      for orders in orders {
        for variant in 0..<12 {
          var options = GalleryOptions()
          options.size = Size(width: width, height: height)!
          options.orders = orders
          var values: [Double] = []
          if variant > 0 {
            values = entry.parameters.map { random.value(of: $0) }
            options.x = random.window()
          }
          if variant % 3 == 2 { options.y = random.window() }
          scenes.append(SweptScene(entry, values, options))
        }
      }
    }
    return scenes
  }

  /// The entries as the gallery draws them.
  static let gallery: [SweptScene] = Catalogue.all.map {
    SweptScene($0, $0.parameters.map { $0.defaultValue }, GalleryOptions())
  }

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
      "\(entry.id) \(arguments.values) \(options.orders) \(options.size.width)x\(options.size.height) \(window)"
  }
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
  /// A value the parameter may take, from thousandths to thousands.
  fileprivate mutating func value(of parameter: Parameter) -> Double {
    switch parameter.allowed {
    case .real: signed(1e-3...1e3)
    case .positive: magnitude(in: 1e-3...1e3)
    case .nonNegative: Int.random(in: 0..<8, using: &self) == 0 ? 0 : magnitude(in: 1e-3...1e3)
    }
  }

  /// A window from a hundredth to a thousand wide, its middle near 0 or far from it.
  fileprivate mutating func window() -> Interval {
    let middle = Bool.random(using: &self) ? 0 : signed(0.1...1e3)
    let reach = magnitude(in: 0.01...1e3)
    return Interval(middle - reach, middle + reach * Double.random(in: 0.1...1, using: &self))!
  }
}
