// swift package plot-activations: renders the specification in each documentation catalogue of a package.

import Foundation
import PackagePlugin

/// Runs `actplot render` on figures.yaml of every documentation catalogue.
///
///     swift package plot-activations                  all targets
///     swift package plot-activations --target Kit     one target
///     swift package plot-activations --check          further options go to 'actplot render'
@main
struct PlotActivations: CommandPlugin {
  /// What is wrong, in one line; SwiftPM puts "error: " before it.
  struct Problem: Error, CustomStringConvertible {
    let description: String
  }

  func performCommand(context: PluginContext, arguments: [String]) throws {
    var extractor = ArgumentExtractor(arguments)
    let names = extractor.extractOption(named: "target")
    let options = extractor.remainingArguments
    let targets = context.package.targets.filter { names.isEmpty || names.contains($0.name) }
    if let name = names.first(where: { name in !targets.contains { $0.name == name } }) {
      throw Problem(description: "the package has no target '\(name)'")
    }
    let specs = targets.flatMap { Self.specs(in: $0.directoryURL) }
    guard !specs.isEmpty else {
      throw Problem(description: "no documentation catalogue has a figures.yaml; put one into TARGET.docc")
    }
    let tool = try context.tool(named: "actplot").url
    for spec in specs { try Self.render(spec, by: tool, options) }
  }

  /// The specifications in the documentation catalogues of a folder.
  private static func specs(in folder: URL) -> [URL] {
    let entries =
      (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    return entries.filter { $0.pathExtension == "docc" }.sorted { $0.path < $1.path }
      .map { $0.appendingPathComponent("figures.yaml") }
      .filter { FileManager.default.fileExists(atPath: $0.path) }
  }

  private static func render(_ spec: URL, by tool: URL, _ options: [String]) throws {
    let process = Process()
    process.executableURL = tool
    process.arguments = ["render", spec.lastPathComponent] + options
    process.currentDirectoryURL = spec.deletingLastPathComponent()
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Problem(description: "actplot ended with status \(process.terminationStatus) for \(spec.path)")
    }
  }
}
