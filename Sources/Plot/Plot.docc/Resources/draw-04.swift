import Activations
import Foundation
import Plot

guard let gelu = Catalogue.entry(named: "gelu") else { fatalError("no such function") }
var options = GalleryOptions()
options.annotations = [.extrema, .saturation]
options.x = Interval(-3, 3)
let figure = Gallery.figure(of: gelu, arguments: gelu.defaultArguments, options: options)
let svg = figure.scene().svg(Appearance(theme: .dark, isTransparent: true))
try Data(svg).write(to: URL(fileURLWithPath: "gelu.svg"))
