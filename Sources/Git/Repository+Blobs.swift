internal import CLibGit2
package import SystemPackage

extension Repository {
  /// The bytes of a blob; one that is absent from a partial clone is an error, never an empty file.
  package func bytes(of oid: Oid) throws(GitError) -> [UInt8] {
    try withBytes(of: oid) { Array($0) }
  }

  /// Lends the bytes of a blob without copying them.
  package func withBytes<Result>(of oid: Oid, _ body: (UnsafeRawBufferPointer) -> Result) throws(GitError) -> Result {
    var raw = oid.raw
    let blob = try opened("read the object `\(oid.short)`", in: pointer) { git_blob_lookup($0, pointer, &raw) }
    defer { git_blob_free(blob) }
    return body(UnsafeRawBufferPointer(start: git_blob_rawcontent(blob), count: Int(git_blob_rawsize(blob))))
  }

  /// How long a blob is, without reading it whole.
  package func size(of oid: Oid) throws(GitError) -> Int {
    let odb = try opened("open the objects") { git_repository_odb($0, pointer) }
    defer { git_odb_free(odb) }
    var raw = oid.raw
    var length = 0
    var kind = GIT_OBJECT_INVALID
    try git("read the object `\(oid.short)`") { git_odb_read_header(&length, &kind, odb, &raw) }
    return length
  }

  /// The bytes of the file at a path of a commit or tree, `nil` where there is no file: links and folders are none.
  package func file(at path: FilePath, in revision: Oid) throws(GitError) -> [UInt8]? {
    guard let entry = try entry(at: path, in: revision), entry.mode.isFile else { return nil }
    return try bytes(of: entry.oid)
  }

  /// The name that these bytes have as a blob, without writing them.
  package func oid(ofBlob bytes: [UInt8]) throws(GitError) -> Oid {
    var raw = git_oid()
    try git("hash \(bytes.count) bytes") { git_odb_hash(&raw, bytes, bytes.count, GIT_OBJECT_BLOB) }
    return Oid(raw)
  }
}
