// The figures and the jets of the catalogue as exports of a WebAssembly module, for compare.mjs.
//
// Only numbers cross the border: bytes and doubles lie in the module's memory, at the addresses that it gives.
// Unsafe: these two buffers are the module's own, and it runs in one thread.

import Activations
import Plot

/// Numbers into the module and out of it.
nonisolated(unsafe) private let numbers = UnsafeMutableBufferPointer<Double>.allocate(capacity: 64)
/// What the last call has written.
nonisolated(unsafe) private var written: UnsafeMutableBufferPointer<UInt8>?

/// The address of 64 doubles.
@_cdecl("numbers") public func numbersAddress() -> UnsafeMutablePointer<Double> { numbers.baseAddress! }

/// The address of the bytes of the last text or figure.
@_cdecl("bytes") public func bytesAddress() -> UnsafeMutablePointer<UInt8>? { written?.baseAddress }

private func write(_ bytes: some Collection<UInt8>) -> Int32 {
  written?.deallocate()
  let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
  _ = buffer.initialize(from: bytes)
  written = buffer
  return Int32(bytes.count)
}

/// How many functions there are.
@_cdecl("count") public func count() -> Int32 { Int32(Catalogue.all.count) }

/// The id of a function; returns the number of its bytes.
@_cdecl("id") public func id(_ index: Int32) -> Int32 { write(Catalogue.all[Int(index)].id.utf8) }

/// The figure of a function as SVG; returns the number of its bytes. compare.mjs has the same list of kinds.
@_cdecl("figure") public func figure(_ index: Int32, _ kind: Int32) -> Int32 {
  let entry = Catalogue.all[Int(index)]
  var options = GalleryOptions()
  switch kind {
  case 0: break
  case 1: options.yScale = .log
  case 2: options.yScale = .symlog(threshold: nil)
  case 3:
    options.x = Interval(0.001, 1000)
    (options.xScale, options.yScale) = (.log, .log)
  case 4:
    options.x = Interval(-1e5, 1e5)
    (options.xScale, options.yScale) = (.symlog(threshold: 0.01), .symlog(threshold: 1e-6))
  default:
    options.orders = DerivativeOrder.allCases
    options.annotations = Annotation.all
  }
  return write(Gallery.figure(of: entry, arguments: entry.defaultArguments, options: options).scene().svg())
}

/// The jet of a function, or the values of a function of a vector, for the parameters and inputs in `numbers`, which
/// they replace; returns how many there are, -1 for parameters that are not allowed.
@_cdecl("evaluate") public func evaluate(_ index: Int32, _ inputCount: Int32) -> Int32 {
  let entry = Catalogue.all[Int(index)]
  let parameters = entry.parameters.enumerated().map { (name: $1.name, value: numbers[$0]) }
  guard let arguments = try? entry.arguments(parameters) else { return -1 }
  let inputs = (0..<Int(inputCount)).map { numbers[parameters.count + $0] }
  let results: [Double]
  switch entry.definition {
  case .scalar(let function):
    let jet = function(arguments).jet(at: inputs[0])
    results = [jet.value, jet.derivative, jet.secondDerivative]
  case .vector(let vector): results = vector(arguments).values(inputs)
  }
  for (place, result) in results.enumerated() { numbers[place] = result }
  return Int32(results.count)
}
