// Scene -> SVG. The document's skeleton was tried in Chromium, Firefox, librsvg and resvg, inline and as
// an image, several on a page, in light and dark and under a strict policy; each part has its reason:
// title and description are found without ids, so nothing can clash; the drawing is hidden from screen
// readers, who would read every tick; type settings on the root keep the page's own out.

extension Scene {
  /// The scene as an SVG document in UTF-8, ending in a newline.
  public func svg(_ appearance: Appearance = Appearance()) -> [UInt8] {
    var writer = XMLWriter()
    SVGDocument(scene: self, appearance: appearance).write(to: &writer)
    return writer.bytes
  }

  /// The scene as an SVG document in a theme with its usual colours.
  public func svg(theme: Theme) -> [UInt8] { svg(Appearance(theme: theme)) }
}

private struct SVGDocument {
  typealias Attribute = XMLWriter.Attribute

  let scene: Scene
  let appearance: Appearance
  /// The colours of renderers that know no styles.
  private let palette: Palette
  private let style: SVGStyle

  init(scene: Scene, appearance: Appearance) {
    self.scene = scene
    self.appearance = appearance
    palette = appearance.palette
    style = SVGStyle(appearance)
  }

  func write(to writer: inout XMLWriter) {
    let (width, height) = (SVGNumber(scene.width).text, SVGNumber(scene.height).text)
    let size = appearance.isResponsive ? [] : [Attribute("width", width), Attribute("height", height)]
    let fonts = (appearance.fonts?.css ?? "") + "system-ui,'DejaVu Sans',Arial,sans-serif"
    writer.element(
      "svg",
      [Attribute("xmlns", "http://www.w3.org/2000/svg")] + size + [
        Attribute("viewBox", "0 0 \(width) \(height)"),
        Attribute("role", "img"), Attribute("lang", "en"), Attribute("direction", "ltr"),
        Attribute("fill", "none"),
        Attribute("font-family", fonts), Attribute("font-size", "12"),
        Attribute("font-style", "normal"), Attribute("font-weight", "400"),
        Attribute("letter-spacing", "0"), Attribute("word-spacing", "0"),
      ]
    ) { svg in
      svg.newline()
      svg.element("title", []) { $0.text(scene.title) }
      svg.newline()
      svg.element("desc", []) { $0.text(scene.description) }
      svg.newline()
      if style.isNeeded, appearance.styling == .own {
        svg.style(style.sheet(for: scene))
        svg.newline()
      }
      svg.element("g", [Attribute("aria-hidden", "true")]) { drawing in
        drawing.newline()
        write(appearance.drawn(of: scene), to: &drawing)
      }
      svg.newline()
    }
    writer.newline()
  }

  /// Items in order; labels of the same look that follow each other share a group.
  private func write(_ items: ArraySlice<Scene.Item>, to writer: inout XMLWriter) {
    var index = items.startIndex
    while index < items.endIndex {
      switch items[index] {
      case .path(let path, let fill, let stroke):
        var attributes = paint(fill: fill, stroke: stroke)
        attributes.append(Attribute("d", SVGPathData(path).text))
        writer.empty("path", attributes)
        index += 1
      case .wash(let path, let role, let opacity):
        var attributes = paint(fill: role, stroke: nil, opacity: opacity)
        attributes.append(Attribute("d", SVGPathData(path).text))
        writer.empty("path", attributes)
        index += 1
      case .dot(let center, let radius, let fill, let stroke):
        var attributes = paint(fill: fill, stroke: stroke)
        attributes += [Attribute("cx", center.x), Attribute("cy", center.y), Attribute("r", radius)]
        writer.empty("circle", attributes)
        index += 1
      case .label(let first):
        var labels: [Label] = []
        while index < items.endIndex, case .label(let label) = items[index], label.looks(like: first) {
          labels.append(label)
          index += 1
        }
        write(labels, to: &writer)
      }
      writer.newline()
    }
  }

  private func write(_ labels: [Label], to writer: inout XMLWriter) {
    guard let first = labels.first else { return }
    func place(_ label: Label) -> [Attribute] {
      [Attribute("x", label.position.x), Attribute("y", label.position.y)]
    }
    if labels.count == 1 {
      writer.element("text", look(first) + place(first)) { write(first, to: &$0) }
    } else {
      writer.element("g", look(first)) { group in
        for label in labels { group.element("text", place(label)) { write(label, to: &$0) } }
      }
    }
  }

  /// The spans of a label. Each is moved from where the one before it stood, so that all flow in the reader's
  /// font.
  private func write(_ label: Label, to writer: inout XMLWriter) {
    var raise = 0.0
    for span in label.spans {
      var attributes: [Attribute] = []
      let move = (raise - span.raise) * label.size
      if move != 0 { attributes.append(Attribute("dy", move)) }
      if span.scale != 1 { attributes.append(Attribute("font-size", span.scale * label.size)) }
      raise = span.raise
      if attributes.isEmpty {
        writer.text(span.text)
      } else {
        writer.element("tspan", attributes) { $0.text(span.text) }
      }
    }
  }

  private func look(_ label: Label) -> [Attribute] {
    var attributes = paint(fill: label.role, stroke: nil)
    switch label.anchor {
    case .start: break
    case .middle: attributes.append(Attribute("text-anchor", "middle"))
    case .end: attributes.append(Attribute("text-anchor", "end"))
    }
    if label.size != 12 { attributes.append(Attribute("font-size", label.size)) }
    if label.weight == .semibold { attributes.append(Attribute("font-weight", "600")) }
    return attributes
  }

  private func paint(fill: Role?, stroke: Stroke?, opacity: Double = 1) -> [Attribute] {
    var attributes: [Attribute] = []
    let names = [
      stroke.flatMap { className($0.role, filled: false) }, fill.flatMap { className($0, filled: true) },
    ].compactMap { $0 }
    if !names.isEmpty { attributes.append(Attribute("class", names.joined(separator: " "))) }
    if let fill {
      let colour = colour(of: fill)
      attributes.append(Attribute("fill", colour.value))
      if opacity * colour.opacity != 1 {
        attributes.append(Attribute("fill-opacity", opacity * colour.opacity))
      }
    }
    if let stroke {
      let colour = colour(of: stroke.role)
      attributes.append(Attribute("stroke", colour.value))
      if colour.opacity != 1 { attributes.append(Attribute("stroke-opacity", colour.opacity)) }
      if stroke.width != 1 { attributes.append(Attribute("stroke-width", stroke.width)) }
      if !stroke.dash.isEmpty {
        let dash = stroke.dash.map { SVGNumber($0).text }.joined(separator: " ")
        attributes.append(Attribute("stroke-dasharray", dash))
      }
      if stroke.cap == .round { attributes.append(Attribute("stroke-linecap", "round")) }
    }
    return attributes
  }

  /// A colour that every renderer knows.
  private func colour(of role: Role) -> (value: String, opacity: Double) {
    if let opacity = appearance.theme.pageInk(of: role) { return ("currentColor", opacity) }
    return (palette.colour(of: role).hex, 1)
  }

  /// The class that a style sheet colours a role by, if one does.
  private func className(_ role: Role, filled: Bool) -> String? {
    style.colours(role) ? SVGStyle.name(role, filled: filled) : nil
  }
}

extension Label {
  /// Whether two labels differ in their text and place alone.
  fileprivate func looks(like other: Label) -> Bool {
    anchor == other.anchor && size == other.size && weight == other.weight && role == other.role
  }
}
