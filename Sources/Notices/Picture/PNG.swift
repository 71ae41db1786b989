/// A drawing in the bytes of a PNG file (ISO/IEC 15948): a palette with transparency, one byte a pixel.
enum PNG {
  /// The file.
  static func bytes(_ canvas: Canvas) -> [UInt8] {
    let size = Checksum.bytes(UInt32(canvas.width)) + Checksum.bytes(UInt32(canvas.height))
    // Eight bits a pixel, places in a palette, and the only method there is for each of the rest.
    let header = size + [8, 3, 0, 0, 0]
    let colours = canvas.inks.flatMap { ink in
      (0..<Canvas.steps).flatMap { _ in [ink.0, ink.1, ink.2] }
    }
    let covers = canvas.inks.flatMap { _ in (1...Canvas.steps).map { UInt8($0 * 255 / Canvas.steps) } }
    return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + chunk("IHDR", header)
      + chunk("PLTE", [0, 0, 0] + colours)
      + chunk("tRNS", [0] + covers) + chunk("IDAT", Deflate.zlib(rows(canvas))) + chunk("IEND", [])
  }

  private static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
    let named = Array(name.utf8) + content
    return Checksum.bytes(UInt32(content.count)) + named + Checksum.bytes(Checksum.crc32(named))
  }

  /// The rows, each as its difference to the row above (filter 2), which makes all that is upright or empty one run.
  private static func rows(_ canvas: Canvas) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity((canvas.width + 1) * canvas.height)
    for row in 0..<canvas.height {
      out.append(2)
      for place in row * canvas.width..<(row + 1) * canvas.width {
        out.append(canvas.pixels[place] &- (row == 0 ? 0 : canvas.pixels[place - canvas.width]))
      }
    }
    return out
  }
}
