// Figure -> Scene: what is drawn at the places that the layout gives.

import Activations

extension Figure {
  /// The figure laid out in pixels.
  public func scene() -> Scene {
    FigureLayout(self).scene()
  }
}

extension FigureLayout {
  func scene() -> Scene {
    var layers = SceneLayers()
    layers.messages = figure.notes
    for index in figure.panels.indices {
      let panel = figure.panels[index]
      let ticks = showsTicks ? (x: xTicks, y: yTicks[index]) : ([], [])
      var layout = PanelLayout(panel, in: frames[index], showsText: showsTicks)
      layout.addRules(at: ticks, &layers)
      layout.addMarks(&layers)
      let ends = layout.addCurves(&layers)
      layout.addLabels(&layers)
      if case .atTheEnds = names {
        layers.names +=
          NamePlacement(
            ends.filter { !$0.label.isEmpty }, right: frames[index].right, top: frames[index].top,
            bottom: frames[index].bottom, samples: hasSamples
          ).items
      }
    }
    if showsTicks {
      for index in frames.indices { addXLabels(index, &layers) }
      for index in frames.indices { addYLabels(index, &layers) }
      for index in frames.indices { addTitleAndKey(index, &layers) }
    }
    if case .below(let legend) = names {
      layers.names += legend.items(left: Self.margin, top: height - legend.height - 6)
    }
    if showsTicks { addXName(&layers) }
    var description = figure.description
    if !layers.omitted.isEmpty {
      description += " For want of room these labels are left out: \(layers.omitted.joined(separator: "; "))."
    }
    let paper = Scene.Item.path(
      .rectangle(x: 0, y: 0, width: width, height: height), fill: .background, stroke: nil)
    var scene = Scene(
      width: width, height: height, title: figure.title, description: description,
      items: [paper] + layers.items + heading)
    scene.notes = layers.messages
    return scene
  }

  /// The labels of x, below the lowest panel of each column.
  private func addXLabels(_ index: Int, _ layers: inout SceneLayers) {
    guard index + columns >= figure.panels.count else { return }
    let frame = frames[index]
    for tick in xTicks {
      let place = Point(frame.left + frame.viewport.screenX(tick.value), frame.bottom + 18)
      layers.tickLabels.append(Label(tick.label, at: place, anchor: .middle, role: .mutedText))
    }
  }

  private func addYLabels(_ index: Int, _ layers: inout SceneLayers) {
    guard index % columns == 0 || !sharesY else { return }
    let frame = frames[index]
    for tick in yTicks[index] {
      let place = Point(frame.left - Self.gap, frame.top + frame.viewport.screenY(tick.value) + 4)
      layers.tickLabels.append(Label(tick.label, at: place, anchor: .end, role: .mutedText))
    }
  }

  private func addTitleAndKey(_ index: Int, _ layers: inout SceneLayers) {
    let (frame, panel) = (frames[index], figure.panels[index])
    if let heading = panel.title ?? panel.yName {
      let weight: Label.Weight = panel.title == nil ? .regular : .semibold
      let text = Label.shortened(heading, to: frame.viewport.width, size: Self.textSize, weight: weight)
      let role: Role = panel.title == nil ? .mutedText : .text
      let place = Point(frame.left, frame.top - 7)
      if !text.isEmpty {
        layers.notes.append(.label(Label(text, at: place, size: Self.textSize, weight: weight, role: role)))
      }
    }
    if let bar = panel.colourBar { ColourBarLayout(bar).add(rightOf: frame, &layers) }
    ColourKeyLayout(panel.colourKey).add(rightOf: frame, &layers)
  }

  private func addXName(_ layers: inout SceneLayers) {
    guard let name = figure.xName, let first = frames.first, let last = frames.last else { return }
    let right = frames.map { $0.right }.reduce(0) { max($0, $1) }
    let place = Point((first.left + right) / 2, last.bottom + 38)
    let label = Label(name, at: place, anchor: .middle, role: .mutedText)
    if label.box.left >= 2, label.box.right <= width - 2 { layers.tickLabels.append(label) }
  }
}
