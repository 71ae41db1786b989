package import SystemPackage

/// A file of the work tree, read once.
package struct WorkTreeFile: Sendable {
  /// The path from the top of the work tree.
  package let path: FilePath
  /// What it holds.
  package let bytes: [UInt8]
  /// A plain file or one that may be run.
  package let mode: EntryMode
  let stamp: FileStamp
}
