internal import SystemPackage

extension Repository {
  /// The bytes of a file in UTF-8, where `working-tree-encoding` says that it lies in something else.
  ///
  /// Attributes are asked for only where the bytes are no UTF-8: they cost more than most files.
  func inUTF8(_ bytes: [UInt8], of path: FilePath) throws(GitError) -> [UInt8] {
    guard bytes.seemsForeign, case .text(let name) = try attribute("working-tree-encoding", of: path),
      !Encoding.isUTF8(name)
    else { return bytes }
    return Encoding.recoded(bytes, from: name) ?? bytes
  }
}

extension [UInt8] {
  /// Whether the first bytes that are not ASCII are no UTF-8 either, or a NUL stands at the beginning.
  fileprivate var seemsForeign: Bool {
    if prefix(4).contains(0) { return true }
    guard let start = firstIndex(where: { $0 > 0x7F }) else { return false }
    return String(validating: self[start...].prefix { $0 > 0x7F }, as: UTF8.self) == nil
  }
}
