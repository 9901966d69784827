// Scene -> PNG: Cairo draws, zlib compresses.
// Unsafe: the surface lives as long as the image that is in use here.

#if Cairo
  import CairoShim

  extension Scene {
    /// The scene as a PNG that states its colour space, its resolution, its title and its description.
    ///
    /// - Parameters:
    ///   - appearance: The colours, the paper and the fonts.
    ///   - scale: Pixels a unit of the scene; 1 stands for 96 pixels an inch.
    /// - Throws: `CairoError` where Cairo is missing, fails, or the picture is too large.
    public func png(_ appearance: Appearance, scale: Double) throws(CairoError) -> CairoOutput {
      let pixels = (width: (width * scale).rounded(), height: (height * scale).rounded())
      let sides = 1...Double(Size.limits.upperBound)
      guard sides.contains(pixels.width), sides.contains(pixels.height),
        pixels.width * pixels.height <= Double(Size.mostPixels)
      else { throw .tooLarge(width: pixels.width, height: pixels.height) }
      let cairo = try CairoLibrary.load()
      // An opaque paper needs no alpha.
      let image = try ImageSurface(
        cairo, width: Int(pixels.width), height: Int(pixels.height), hasAlpha: !appearance.hasPaper)
      let canvas = unsafe CairoCanvas(cairo, surface: image.surface, scale: scale, appearance)
      try canvas.draw(appearance.drawn(of: self))
      var file = PNGFile(
        cairo, width: UInt32(pixels.width), height: UInt32(pixels.height), hasAlpha: !appearance.hasPaper)
      file.addColourSpace()
      file.addDensity(pixelsPerInch: 96 * scale)
      file.addText("actplot", keyword: "Software")
      file.addText(title.shown, keyword: "Title")
      file.addText(description.shown, keyword: "Description")
      unsafe file.finish(pixels: try PNGPixels.compressed(image.surface, with: cairo))
      return CairoOutput(bytes: file.bytes, canvas.fonts)
    }
  }

  extension CairoOutput {
    /// Bytes, with what the fonts had to say.
    init(bytes: [UInt8], _ fonts: CairoFonts) {
      self.init(bytes: bytes, missingCharacters: fonts.missing, note: fonts.note)
    }
  }
#endif
