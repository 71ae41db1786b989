package import SystemPackage

/// Paths are bytes: Swift's strings take `é` and `e´` for one name, and cannot hold what is no UTF-8.
extension FilePath {
  /// The path of these bytes, up to the first NUL.
  package init(bytes: some Collection<UInt8>) {
    let platform = bytes.prefix { $0 != 0 }.map { CChar(bitPattern: $0) } + [0]
    self = platform.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { FilePath(platformString: $0) } ?? FilePath("")
    }
  }

  /// The bytes of the path.
  package var bytes: [UInt8] {
    withPlatformString { start in
      var end = 0
      while start[end] != 0 { end += 1 }
      return UnsafeBufferPointer(start: start, count: end).map { UInt8(bitPattern: $0) }
    }
  }

  /// Git's order of paths: by bytes.
  package static func inByteOrder(_ one: FilePath, _ other: FilePath) -> Bool {
    one.bytes.lexicographicallyPrecedes(other.bytes)
  }
}
