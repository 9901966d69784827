// A function of one's own, with a parameter, a kink and annotations: its values and its figure, as SVG.

import Activations
import Plot

/// ReLU with a quadratic knee of width k.
let knee = Activation(
  id: "knee", name: "Knee", symbol: "knee",
  parameters: [
    Parameter(name: "k", symbol: "k", defaultValue: 1, allowed: .positive, meaning: "the knee's width")
  ],
  expression: .choose(
    .x < .parameter("k"), .relu(.x).squared / .parameter("k"), else: 2 * .x - .parameter("k")))

let arguments = try knee.arguments([(name: "k", value: 2)])
var options = GalleryOptions()
options.annotations = [.kinks, .zeros, .dead]
let svg: [UInt8] = Gallery.figure(of: knee, arguments: arguments, options: options).scene().svg()
print(String(decoding: svg, as: UTF8.self))
