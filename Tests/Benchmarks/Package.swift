// swift-tools-version: 6.1
// Benchmarks of actplot, a package of its own so that users never build it.

import PackageDescription

let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v13)],
  dependencies: [
    .package(name: "actplot", path: "../.."),
    // Without jemalloc, a system package that only counts of allocations need.
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
  ],
  targets: [
    .executableTarget(name: "evaluate", dependencies: [.product(name: "Activations", package: "actplot")]),
    .executableTarget(
      name: "trace",
      dependencies: [
        .product(name: "Activations", package: "actplot"), .product(name: "Plot", package: "actplot"),
      ]),
    .executableTarget(
      name: "stages",
      dependencies: [
        .product(name: "Activations", package: "actplot"),
        .product(name: "Plot", package: "actplot"),
        .product(name: "Benchmark", package: "benchmark"),
      ],
      path: "Benchmarks/stages",  // where the plugin looks
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]),
  ],
  swiftLanguageModes: [.v6]
)
