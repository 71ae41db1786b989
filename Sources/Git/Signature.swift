internal import CLibGit2

/// Who did something, and when.
package struct Signature: Hashable, Sendable {
  /// The name, as written.
  package var name: String
  /// The e-mail, as written.
  package var email: String
  /// Seconds since 1970.
  package var seconds: Int64
  /// Minutes east of Greenwich.
  package var offset: Int

  /// Somebody at a moment.
  package init(name: String, email: String, seconds: Int64, offset: Int) {
    self.name = name
    self.email = email
    self.seconds = seconds
    self.offset = offset
  }
}

extension Signature {
  init(_ raw: git_signature) {
    name = raw.name.map { String(cString: $0) } ?? ""
    email = raw.email.map { String(cString: $0) } ?? ""
    seconds = raw.when.time
    offset = Int(raw.when.offset)
  }

  func withRaw<Result>(
    _ body: (UnsafePointer<git_signature>) throws(GitError) -> Result
  ) throws(GitError) -> Result {
    var raw: UnsafeMutablePointer<git_signature>?
    try git("use the name `\(name) <\(email)>`") { git_signature_new(&raw, name, email, seconds, Int32(offset)) }
    defer { git_signature_free(raw) }
    guard let raw else { throw GitError(.full, doing: "use the name `\(name)`", message: "out of memory") }
    return try body(raw)
  }
}
