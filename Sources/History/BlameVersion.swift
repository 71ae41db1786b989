import Git
import Journey
import SystemPackage

/// A document as a commit has it.
struct BlameVersion: Sendable {
  /// Where it lies.
  let path: FilePath
  /// What it holds; where it cannot be read there, what a later commit holds.
  let document: Document
  /// The blob; nil for the file on the disk.
  var oid: Oid?
}

extension History {
  /// The same document in a parent: at its path, else where a file lay that is gone in the child and is the same or has
  /// the same id; nil where the parent has none, or is not here.
  func former(of version: BlameVersion, in parent: Oid, before tree: Oid?) throws(GitError) -> BlameVersion? {
    do {
      if let entry = try repository.entry(at: version.path, in: parent), entry.mode.isFile {
        return try read(version, at: version.path, entry.oid)
      }
      for (path, oid) in try candidates(for: version, in: parent, before: tree) {
        if oid == version.oid { return BlameVersion(path: path, document: version.document, oid: oid) }
        let former = try read(version, at: path, oid)
        if !version.document.id.isEmpty, former.document.id == version.document.id { return former }
      }
      return nil
    } catch  where error.isMissingObject && repository.isShallow {
      return nil
    }
  }

  /// The files of its kind that a parent has and its child has not; all of the parent's for a file on the disk.
  private func candidates(
    for version: BlameVersion, in parent: Oid, before tree: Oid?
  ) throws(GitError) -> [(path: FilePath, oid: Oid)] {
    let filter = MapFilter()
    let all =
      if let tree {
        try repository.changes(from: parent, to: tree, matching: filter.paths).compactMap { change in
          change.new == nil && change.old?.mode.isFile == true ? change.old.map { (change.path, $0.oid) } : nil
        }
      } else {
        try repository.entries(in: parent, matching: filter.paths).filter(\.mode.isFile).map { ($0.path, $0.oid) }
      }
    return all.filter { filter.record(of: $0.0)?.name == version.document.form.record.name }
  }

  /// A version that cannot be read lets those before it through as they are.
  private func read(_ version: BlameVersion, at path: FilePath, _ oid: Oid) throws(GitError) -> BlameVersion {
    guard oid != version.oid else { return BlameVersion(path: path, document: version.document, oid: oid) }
    let source = Source(name: path.string, bytes: try repository.bytes(of: oid))
    let document = Document(source, as: version.document.form.record)
    let isReadable = document.tree.refusals.isEmpty
    return BlameVersion(path: path, document: isReadable ? document : version.document, oid: oid)
  }
}
