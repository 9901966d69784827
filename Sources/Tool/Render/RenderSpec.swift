// A project's figures in one file: `SpecSchema` says what it may have.

/// A specification of figures.
struct RenderSpec {
  /// The folder of the files.
  let out: String
  let figures: [SpecFigure]

  /// Reads a file.
  ///
  /// - Parameter inputs: The files that the specification depends on: itself and its palettes, each added before it is
  ///   read.
  /// - Throws: A `Failure`: 66 for a file that cannot be read, 65 with line and column for what is wrong in it.
  init(path: String, noting inputs: inout [String]) throws(Failure) {
    inputs.append(path)
    let root = try SpecNode.read(path)
    let folder = try OutputPath(path).folder
    var out = folder
    var look = SpecLook()
    var size: SpecNode?
    var nodes: [SpecNode] = []
    for (key, value) in try root.rootMapping(
      "a specification", keys: ["figures", "out", "size"] + SpecLook.keys)
    {
      switch key {
      case "out":
        let text = try value.text(key)
        guard !text.isEmpty else {
          throw value.failure("out is empty; leave it out for this file's own folder")
        }
        do throws(Failure) { try OutputPath.check(text) } catch { throw value.failure(error) }
        out = SpecLook.path(text, in: folder)
      case "size": size = value
      case "figures":
        guard let list = value.list else {
          throw value.failure("figures is a list, each figure behind a '-'")
        }
        nodes = list
      default: try look.set(key, value, in: folder, noting: &inputs)
      }
    }
    guard !nodes.isEmpty else {
      throw root.failure("there are no figures; list them under the key 'figures'")
    }
    guard nodes.count <= Limits.figures else {
      throw root.failure("\(nodes.count) figures are too many; \(Limits.figures) are the limit")
    }
    var figures: [SpecFigure] = []
    for node in nodes {
      figures.append(try SpecFigure(node, look, size: size, in: folder, noting: &inputs))
    }
    self.out = out
    self.figures = figures
  }
}
