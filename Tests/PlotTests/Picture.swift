// Pixels: of a scene as Cairo draws it, and of a PNG as libpng (through Cairo) reads it.

#if Cairo
  import CairoShim
  import Foundation

  @testable import Plot

  /// Red, green and blue of every pixel, row by row.
  struct Picture: Sendable {
    let width: Int
    let height: Int
    let bytes: [UInt8]

    /// The pixels of a scene, drawn without the PNG writer.
    init(of scene: Scene, palette: Palette = .light, scale: Double = 1) throws {
      let cairo = try CairoLibrary.load()
      let image = try ImageSurface(
        cairo, width: Int((scene.width * scale).rounded()), height: Int((scene.height * scale).rounded()),
        hasAlpha: false)
      try CairoCanvas(cairo, surface: image.surface, scale: scale, Appearance(light: palette)).draw(
        scene.items[...])
      self.init(image.surface, cairo)
    }

    /// The pixels of a PNG over a grey, 0 to 255; nil where libpng cannot read it.
    init?(png: [UInt8], over grey: UInt32 = 0) throws {
      let file = try TemporaryFile(Data(png), ending: "png")
      defer { file.remove() }
      try self.init(contentsOf: file, over: grey)
    }

    /// The pixels of a PNG file; nil where libpng cannot read it. It checks every CRC on the way.
    init?(contentsOf file: TemporaryFile, over grey: UInt32 = 0) throws {
      typealias Reader = @convention(c) (UnsafePointer<CChar>) -> OpaquePointer?
      let cairo = try CairoLibrary.load()
      let names = ["libcairo.so.2", "libcairo.2.dylib", "/opt/homebrew/lib/libcairo.2.dylib"]
      let function = cFunction("cairo_image_surface_create_from_png", in: names, as: Reader.self)
      guard let surface = function?(file.path) else { throw CairoError.libraryMissing }
      defer { cairo.cairo_surface_destroy(surface) }
      guard cairo.cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS else { return nil }
      self.init(surface, cairo, over: grey)
    }

    private init(_ surface: OpaquePointer, _ cairo: actplot_cairo, over grey: UInt32 = 0) {
      cairo.cairo_surface_flush(surface)
      width = Int(cairo.cairo_image_surface_get_width(surface))
      height = Int(cairo.cairo_image_surface_get_height(surface))
      let stride = Int(cairo.cairo_image_surface_get_stride(surface))
      let pixels = UnsafeRawPointer(cairo.cairo_image_surface_get_data(surface)!)
      let (width, height) = (width, height)
      let isOpaque = cairo.cairo_image_surface_get_format(surface) == CAIRO_FORMAT_RGB24
      bytes = [UInt8](unsafeUninitializedCapacity: 3 * width * height) { buffer, count in
        count = 3 * width * height
        var next = 0
        for y in 0..<height {
          for x in 0..<width {
            // 0xXXRRGGBB in the machine's own order.
            let pixel = pixels.load(fromByteOffset: y * stride + 4 * x, as: UInt32.self)
            // Colours are multiplied with alpha already; what it leaves is the grey's.
            let below = isOpaque ? 0 : (grey * (255 - pixel >> 24) + 127) / 255
            for (index, shift) in [UInt32(16), 8, 0].enumerated() {
              buffer[next + index] = UInt8(min(255, (pixel >> shift & 255) + below))
            }
            next += 3
          }
        }
      }
    }
  }
#endif
