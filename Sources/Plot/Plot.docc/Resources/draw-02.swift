import Activations
import Foundation
import Plot

guard let gelu = Catalogue.entry(named: "gelu") else { fatalError("no such function") }
let figure = Gallery.figure(of: gelu, arguments: gelu.defaultArguments)
let svg = figure.scene().svg()
try Data(svg).write(to: URL(fileURLWithPath: "gelu.svg"))
