// What each stage of a figure costs within one process: GELU with its gradient, as `actplot plot gelu` draws it, and
// all figures of the gallery. Times are of one core.

import Activations
import Benchmark

@testable import Plot

let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.wallClock, .throughput], warmupIterations: 3, maxDuration: .seconds(2), maxIterations: 100_000)

  let entry = Catalogue.entry(named: "gelu")!
  let function = entry.function(entry.defaultArguments)!
  let figure = Gallery.figure(of: entry, arguments: entry.defaultArguments)
  let scene = figure.scene()
  let appearance = Appearance()

  Benchmark("1 evaluate: f, f', f'' at 4096 points") { benchmark in
    let xs = (0..<4_096).map { -8 + 16 * Double($0) / 4_095 }
    var columns = Columns(of: function, at: xs)
    for _ in benchmark.scaledIterations { columns.fill(with: function, at: xs) }
    blackHole(columns)
  }

  Benchmark("2 fit: paths of f and f', 560 x 320") { benchmark in
    let viewport = Viewport(x: entry.defaultRange, y: Interval(-0.5, 4)!, width: 560, height: 320)
    let fitter = CurveFitter(viewport: viewport)
    for _ in benchmark.scaledIterations {
      for order in [DerivativeOrder.value, .first] { blackHole(fitter.path(of: function, order)) }
    }
  }

  Benchmark("3 lay out: figure to scene, with fitting") { benchmark in
    for _ in benchmark.scaledIterations { blackHole(figure.scene()) }
  }

  Benchmark("4 encode SVG") { benchmark in
    for _ in benchmark.scaledIterations { blackHole(scene.svg(appearance)) }
  }

  Benchmark("5 rasterise at 2x") { benchmark in
    let cairo = try CairoLibrary.load()
    for _ in benchmark.scaledIterations {
      let image = try ImageSurface(cairo, width: 1_280, height: 800, hasAlpha: false)
      let canvas = CairoCanvas(cairo, surface: image.surface, scale: 2, appearance)
      try canvas.draw(appearance.drawn(of: scene))
    }
  }

  Benchmark("6 encode PNG at 2x: filter and compress the pixels") { benchmark in
    let cairo = try CairoLibrary.load()
    let image = try ImageSurface(cairo, width: 1_280, height: 800, hasAlpha: false)
    try CairoCanvas(cairo, surface: image.surface, scale: 2, appearance).draw(appearance.drawn(of: scene))
    benchmark.startMeasurement()
    for _ in benchmark.scaledIterations { blackHole(try PNGPixels.compressed(image.surface, with: cairo)) }
  }

  Benchmark("7 PDF: draw and encode") { benchmark in
    for _ in benchmark.scaledIterations { blackHole(try scene.pdf(appearance)) }
  }

  Benchmark("8 contours: GEGLU, figure to scene") { benchmark in
    let entry = Catalogue.entry(named: "geglu")!
    let figure = Gallery.figure(of: entry, arguments: entry.defaultArguments)
    for _ in benchmark.scaledIterations { blackHole(figure.scene()) }
  }

  Benchmark("9 gallery: \(Catalogue.all.count) SVG from name to bytes") { benchmark in
    for _ in benchmark.scaledIterations {
      for entry in Catalogue.all {
        let figure = Gallery.figure(of: entry, arguments: entry.defaultArguments)
        blackHole(figure.scene().svg(appearance))
      }
    }
  }
}
