internal import CLibGit2

/// libgit2, started once and only when a repository is touched: starting costs 5 ms, linking next to nothing.
enum LibGit2 {
  // Owner validation is off because libgit2 1.5 knows neither `safe.directory=*` nor `dir/*`; `Ownership` does it.
  // Hashes are not checked again on every read: git itself trusts its packs, and `git fsck` is there.
  private static let started: CInt = {
    let code = git_libgit2_init()
    guard code > 0 else { return code }
    let whitelist: [StaticString] = ["worktreeconfig", "partialclone", "preciousobjects"]
    var names: [UnsafePointer<CChar>?] = whitelist.map {
      $0.utf8Start.withMemoryRebound(to: CChar.self, capacity: 1) { $0 }
    }
    let extended = names.withUnsafeMutableBufferPointer { cjm_set_extensions($0.baseAddress, $0.count) }
    guard extended == 0 else { return extended }
    let trusting = cjm_set_owner_validation(0)
    guard trusting == 0 else { return trusting }
    return cjm_set_strict_hash_verification(0)
  }()

  static func start() throws(GitError) {
    try git("start libgit2") { started }
  }
}

/// The one door to libgit2: a negative code becomes an error, whose message is read at once and cleared.
@discardableResult
func git(_ doing: @autoclosure () -> String, _ call: () -> CInt) throws(GitError) -> CInt {
  let code = call()
  guard code < 0 else { return code }
  throw GitError(libgit2: code, doing: doing())
}

/// The same door for calls that fill in a handle; where it is that of an object, the repository knows why it is absent.
func opened(
  _ doing: @autoclosure () -> String, in repository: OpaquePointer? = nil,
  _ call: (UnsafeMutablePointer<OpaquePointer?>) -> CInt
) throws(GitError) -> OpaquePointer {
  var handle: OpaquePointer?
  let code = call(&handle)
  guard code < 0 else {
    guard let handle else { throw GitError(.other(code), doing: doing(), message: "libgit2 gave nothing back") }
    return handle
  }
  let error = GitError(libgit2: code, doing: doing())
  guard error.isMissingObject, let repository else { throw error }
  let absence = Absence(from: repository)
  throw GitError(.missingObject, doing: error.doing, message: absence.message, hint: absence.hint)
}

/// The same door for questions: `nil` where libgit2 says "not found" about one of these classes of things.
func found(
  _ doing: @autoclosure () -> String, missing classes: Set<UInt32>,
  _ call: (UnsafeMutablePointer<OpaquePointer?>) -> CInt
) throws(GitError) -> OpaquePointer? {
  var handle: OpaquePointer?
  let code = call(&handle)
  guard code < 0 else { return handle }
  if code == GIT_ENOTFOUND.rawValue, let last = git_error_last(),
    classes.contains(UInt32(bitPattern: last.pointee.klass))
  {
    git_error_clear()
    return nil
  }
  throw GitError(libgit2: code, doing: doing())
}
