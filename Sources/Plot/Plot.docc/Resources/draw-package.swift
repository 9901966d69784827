// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "Draw",
  dependencies: [.package(path: "../actplot")],
  targets: [
    .executableTarget(
      name: "Draw",
      dependencies: [
        .product(name: "Activations", package: "actplot"), .product(name: "Plot", package: "actplot"),
      ])
  ])
