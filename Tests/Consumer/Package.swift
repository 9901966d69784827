// swift-tools-version: 6.1
// A package as a stranger would write it: it depends on the libraries by path and draws a function of its own.

import PackageDescription

let package = Package(
  name: "consumer",
  dependencies: [.package(name: "actplot", path: "../..", traits: [])],
  targets: [
    .executableTarget(
      name: "consumer",
      dependencies: [
        .product(name: "Activations", package: "actplot"), .product(name: "Plot", package: "actplot"),
      ])
  ])
