import Activations
import Plot

guard let gelu = Catalogue.entry(named: "gelu") else { fatalError("no such function") }
print(gelu.name, gelu.formula.text)
