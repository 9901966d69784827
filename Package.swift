// swift-tools-version: 6.2
// actplot: figures of activation functions and their gradients.

import PackageDescription

/// Every `unsafe` is marked, and each file that has one tells why it is sound.
let strict: [SwiftSetting] = [.strictMemorySafety()]

let package = Package(
  name: "actplot",
  platforms: [.macOS(.v13)],
  products: [
    .library(name: "Activations", targets: ["Activations"]),
    .library(name: "Plot", targets: ["Plot"]),
    .executable(name: "actplot", targets: ["actplot"]),
    .executable(name: "actplot-documents", targets: ["actplot-documents"]),
    .plugin(name: "PlotActivations", targets: ["PlotActivations"]),
  ],
  traits: [
    .trait(name: "Cairo", description: "PNG and PDF through Cairo; without it, SVG only."),
    .default(enabledTraits: ["Cairo"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-numerics", from: "1.1.1"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // Floor 1: the mathematics. Neither this floor nor the next calls the C library's functions, whose last bits differ
    // from platform to platform.
    .target(
      name: "Activations",
      exclude: ["Numerics/make_tables.py"],
      swiftSettings: strict,
      // Roots, rounding and fused products, which are exact everywhere, are calls where the processor has no instruction.
      linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux]))]),

    // Floor 2: pictures. Cairo sits behind its trait, in Plot/Cairo alone. CairoShim loads the library
    // when a PNG or PDF is asked for. No pkgConfig here: SwiftPM would link what it names, and the tool
    // would not start where Cairo is missing.
    .systemLibrary(name: "CCairo", providers: [.apt(["libcairo2-dev"]), .brew(["cairo"])]),
    .target(
      name: "CairoShim",
      dependencies: [.target(name: "CCairo", condition: .when(traits: ["Cairo"]))],
      // SwiftPM compiles this target even with the trait off: the C is empty then.
      cSettings: [.define("PLOT_CAIRO", .when(traits: ["Cairo"]))],
      linkerSettings: [.linkedLibrary("dl", .when(platforms: [.linux]))]),
    .target(
      name: "Plot",
      dependencies: [
        "Activations",
        .target(name: "CairoShim", condition: .when(traits: ["Cairo"])),
      ],
      exclude: ["Text/make_width_table.py"],
      swiftSettings: strict),

    // Floor 3: the command line. YAML and templates, whose libraries bring Foundation and its time to start,
    // are in a program of their own beside the one that people call.
    .target(
      name: "Tool",
      dependencies: [
        "Activations", "Plot",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "SystemPackage", package: "swift-system"),
        .product(name: "RealModule", package: "swift-numerics"),
      ],
      swiftSettings: strict),
    .executableTarget(name: "actplot", dependencies: ["Tool"], swiftSettings: strict),
    .executableTarget(
      name: "actplot-documents",
      dependencies: ["Tool", "Yams", .product(name: "Mustache", package: "swift-mustache")],
      swiftSettings: strict),

    // swift package plot-activations: figures of a package's documentation.
    .plugin(
      name: "PlotActivations",
      capability: .command(
        intent: .custom(
          verb: "plot-activations",
          description: "Draws the figures of documentation catalogues from their specs."),
        permissions: [.writeToPackageDirectory(reason: "The figures lie in the documentation catalogues.")]),
      dependencies: ["actplot", "actplot-documents"], path: "Sources/PlotActivations"),

    .testTarget(
      name: "ActivationsTests",
      dependencies: ["Activations", .product(name: "RealModule", package: "swift-numerics")],
      exclude: [
        "Analysis/make_key_points.py", "Expression/make_hard_points.py", "Facts/make_facts.py",
        "Oracle/make_oracle.py",
      ]),
    .testTarget(
      name: "PlotTests",
      dependencies: [
        "Activations", "Plot", .product(name: "RealModule", package: "swift-numerics"),
        .target(name: "CairoShim", condition: .when(traits: ["Cairo"])),
      ]),
    .testTarget(
      name: "actplotTests", dependencies: ["Tool", "actplot", "actplot-documents"],
      exclude: ["ONNX/check_node_tests.py"]),
  ],
  swiftLanguageModes: [.v6]
)
