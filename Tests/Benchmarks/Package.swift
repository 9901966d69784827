// swift-tools-version: 6.1
// Benchmarks of actplot, a package of its own so that users never build it.

import PackageDescription

let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v13)],
  dependencies: [.package(name: "actplot", path: "../..", traits: [])],
  targets: [
    .executableTarget(name: "evaluate", dependencies: [.product(name: "Activations", package: "actplot")]),
    .executableTarget(name: "trace", dependencies: [.product(name: "Activations", package: "actplot")]),
  ],
  swiftLanguageModes: [.v6]
)
