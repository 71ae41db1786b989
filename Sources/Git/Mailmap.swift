internal import CLibGit2

/// Who is who: the names and addresses that `.mailmap` gives to those in commits.
package struct Mailmap: ~Copyable {
  private let handle: Handle

  fileprivate init(_ pointer: OpaquePointer) {
    handle = Handle(pointer) { git_mailmap_free($0) }
  }

  /// The proper name and address of somebody.
  package func resolve(name: String, email: String) throws(GitError) -> (name: String, email: String) {
    var (realName, realEmail): (UnsafePointer<CChar>?, UnsafePointer<CChar>?) = (nil, nil)
    return try name.withBytes { name throws(GitError) in
      try email.withBytes { email throws(GitError) in
        let code = git_mailmap_resolve(&realName, &realEmail, handle.pointer, name, email)
        try git("look up an address in `.mailmap`") { code }
        return (realName.map { String(cString: $0) } ?? "", realEmail.map { String(cString: $0) } ?? "")
      }
    }
  }

  /// The same moment, with the proper name and address.
  package func resolve(_ signature: Signature) throws(GitError) -> Signature {
    let person = try resolve(name: signature.name, email: signature.email)
    return Signature(
      name: person.name, email: person.email, seconds: signature.seconds, offset: signature.offset)
  }
}

extension Repository {
  /// The `.mailmap` of the work tree, `mailmap.file` and `mailmap.blob`.
  package func mailmap() throws(GitError) -> Mailmap {
    Mailmap(try opened("read `.mailmap`") { git_mailmap_from_repository($0, pointer) })
  }
}

extension String {
  /// The result may point into the argument, so that the argument must outlive the reading of it.
  fileprivate func withBytes<Result>(
    _ body: (UnsafePointer<CChar>) throws(GitError) -> Result
  ) throws(GitError) -> Result {
    let bytes = utf8.map { CChar(bitPattern: $0) } + [0]
    let copy = UnsafeMutableBufferPointer<CChar>.allocate(capacity: bytes.count)
    defer { copy.deallocate() }
    _ = copy.initialize(from: bytes)
    guard let start = copy.baseAddress else {
      throw GitError(.full, doing: "look up an address in `.mailmap`", message: "out of memory")
    }
    return try body(start)
  }
}
