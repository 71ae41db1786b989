package import SystemPackage

/// A file that a commit is to write or to remove.
package struct FileChange: Sendable {
  /// What becomes of a file.
  package enum Content: Sendable {
    /// It holds these bytes, as they lie in the work tree: line ends are converted as git would.
    case bytes([UInt8], EntryMode)
    /// It is gone.
    case removal
  }

  /// The path from the top of the repository.
  package let path: FilePath
  /// What becomes of it.
  package let content: Content

  /// Whether the file is to go.
  package var isRemoval: Bool { if case .removal = content { true } else { false } }

  /// A path and what becomes of it.
  package init(path: FilePath, content: Content) {
    self.path = path
    self.content = content
  }

  /// A file to write.
  package static func write(_ path: FilePath, _ bytes: [UInt8], mode: EntryMode = .file) -> FileChange {
    FileChange(path: path, content: .bytes(bytes, mode))
  }

  /// A file to remove.
  package static func remove(_ path: FilePath) -> FileChange { FileChange(path: path, content: .removal) }
}
