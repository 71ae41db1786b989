package import Git
package import Journey
package import SystemPackage

extension History {
  /// The documents of a commit by path; `reading` makes those of texts that are not known from the last look.
  package func documents(
    at tip: Oid, filter: MapFilter, reading: ([MapSource]) -> [Document]
  ) throws(GitError) -> [(path: FilePath, document: Document)] {
    var found: [(path: FilePath, document: Document?)] = []
    var unknown: [(key: Memory.DocumentKey, source: MapSource)] = []
    for entry in try repository.entries(in: tip, matching: filter.paths) where entry.mode.isFile {
      guard let record = filter.record(of: entry.path) else { continue }
      let key = Memory.DocumentKey(entry.oid, at: entry.path, as: record)
      let known = memory?.document(key)
      found.append((entry.path, known))
      if known == nil {
        let source = Source(name: entry.path.string, bytes: try repository.bytes(of: entry.oid))
        unknown.append((key, MapSource(path: entry.path, source: source, record: record)))
      }
    }
    var read = zip(unknown, reading(unknown.map(\.source))).makeIterator()
    return found.compactMap { path, document in
      if let document { return (path, document) }
      guard let next = read.next() else { return nil }
      memory?.keep(next.1, as: next.0.key)
      return (path, next.1)
    }
  }

  /// A blob read as a document; `bytes` are what it holds, where they are at hand.
  func document(
    of blob: Oid, at path: FilePath, as record: Record, bytes: [UInt8]? = nil
  ) throws(GitError) -> Document {
    let key = Memory.DocumentKey(blob, at: path, as: record)
    if let known = memory?.document(key) { return known }
    let text = if let bytes { bytes } else { try repository.bytes(of: blob) }
    let document = Document(Source(name: path.string, bytes: text), as: record)
    memory?.keep(document, as: key)
    return document
  }

  /// The paths of ours at which two commits or trees differ.
  func changes(from old: Oid?, to new: Oid) throws(GitError) -> [PathChange] {
    let step = Memory.Step(old: old, new: new)
    if let known = memory?.changes(step) { return known }
    let changes = try repository.changes(from: old, to: new, matching: MapFilter().paths)
    memory?.keep(changes, as: step)
    return changes
  }
}
