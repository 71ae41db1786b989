package import SystemPackage

/// Which paths are wanted: by name (`cjm.yaml`, in any folder), by ending (`*.cjm.yaml`), and below which paths.
///
/// Names are looked at before a path is put together, so that a large tree costs little.
package struct PathFilter: Sendable {
  private let endings: [[UInt8]]
  private let names: [[UInt8]]
  private let roots: [[UInt8]]
  private let isOpen: Bool

  /// Every path.
  package static let everything = PathFilter(globs: ["*"])

  /// Names, and endings written `*ending`; `roots` are files and folders to stay in, none meaning everywhere.
  package init(globs: [String], under roots: [FilePath] = []) {
    isOpen = globs.contains("*")
    endings = globs.filter { $0.hasPrefix("*") }.map { Array($0.utf8.dropFirst()) }
    names = globs.filter { !$0.hasPrefix("*") }.map { Array($0.utf8) }
    self.roots = roots.map(\.bytes).filter { !$0.isEmpty && $0 != [UInt8(ascii: ".")] }
  }

  /// The same names and endings, only below these paths.
  package func under(_ roots: [FilePath]) -> PathFilter {
    PathFilter(endings: endings, names: names, roots: roots.map(\.bytes), isOpen: isOpen)
  }

  private init(endings: [[UInt8]], names: [[UInt8]], roots: [[UInt8]], isOpen: Bool) {
    self.endings = endings
    self.names = names
    self.roots = roots.filter { !$0.isEmpty && $0 != [UInt8(ascii: ".")] }
    self.isOpen = isOpen
  }

  /// Whether this path of the repository is wanted.
  package func matches(_ path: FilePath) -> Bool {
    let bytes = path.bytes
    let name = bytes.lastIndex(of: UInt8(ascii: "/")).map { bytes[($0 + 1)...] } ?? bytes[...]
    return name.withUnsafeBytes { matches(name: $0) } && matches(path: bytes)
  }
}

extension PathFilter {
  func matches(name: UnsafeRawBufferPointer) -> Bool {
    isOpen || endings.contains { name.count >= $0.count && name.suffix($0.count).elementsEqual($0) }
      || names.contains { name.count == $0.count && name.elementsEqual($0) }
  }

  func matches(path: some RandomAccessCollection<UInt8>) -> Bool {
    roots.isEmpty || roots.contains { path.lies(in: $0) }
  }

  /// Whether anything wanted may lie in this folder, `""` being the top.
  func mayEnter(_ folder: [UInt8]) -> Bool {
    roots.isEmpty || folder.isEmpty || roots.contains { folder.lies(in: $0) || $0.lies(in: folder) }
  }
}

extension RandomAccessCollection<UInt8> {
  fileprivate func lies(in root: [UInt8]) -> Bool {
    starts(with: root) && (count == root.count || dropFirst(root.count).first == UInt8(ascii: "/"))
  }
}
