package import Git
package import Journey
package import SystemPackage

/// A file of ours at a state of the maps.
package struct MapFile: Sendable {
  /// The path from the top of the repository.
  package let path: FilePath
  /// The bytes as they stand there.
  package let bytes: [UInt8]
  /// A plain file or one that may be run.
  package let mode: EntryMode
  /// The file, read.
  package let document: Document

  /// A file under its path.
  package init(path: FilePath, bytes: [UInt8], mode: EntryMode, document: Document) {
    self.path = path
    self.bytes = bytes
    self.mode = mode
    self.document = document
  }
}

/// A file that could not be read as a map: a link, a pipe, a missing object.
package struct Skipped: Sendable {
  /// The path from the top of the repository.
  package let path: FilePath
  /// Why.
  package let error: GitError
}

/// The same document at two states; nil where a state lacks it.
package struct MapPair: Sendable {
  /// The older and the newer file.
  package let before: MapFile?, after: MapFile?

  /// The path at which it stands now, or stood.
  package var path: FilePath? { (after ?? before)?.path }
}
