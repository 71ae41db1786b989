internal import CLibGit2

extension Repository {
  /// What a reference points to at last, `nil` if there is no such reference.
  package func reference(_ name: String) throws(GitError) -> Oid? {
    var oid = git_oid()
    let code = git_reference_name_to_id(&oid, pointer, name)
    if code == GIT_ENOTFOUND.rawValue {
      git_error_clear()
      return nil
    }
    try git("read the reference `\(name)`") { code }
    return Oid(oid)
  }

  /// The commits that the branches name.
  package func branchTips() throws(GitError) -> [Oid] {
    var tips: [Oid] = []
    for name in try references(under: "refs/heads/") {
      if let tip = try reference(name) { tips.append(tip) }
    }
    return tips
  }

  /// The full names of the references that begin so.
  func references(under prefix: String) throws(GitError) -> [String] {
    let doing = "list `\(prefix)`"
    let iterator = try opened(doing) { git_reference_iterator_glob_new($0, pointer, prefix + "*") }
    defer { git_reference_iterator_free(iterator) }
    var names: [String] = []
    var name: UnsafePointer<CChar>?
    while true {
      let code = git_reference_next_name(&name, iterator)
      guard code != GIT_ITEROVER.rawValue, let name else { break }
      try git(doing) { code }
      names.append(String(cString: name))
    }
    git_error_clear()
    return names
  }

  /// The name behind a name: a branch may be another name of a branch.
  func direct(_ name: String) throws(GitError) -> String {
    guard
      let reference = try found(
        "read the reference `\(name)`", missing: [GIT_ERROR_REFERENCE.rawValue],
        {
          git_reference_lookup($0, pointer, name)
        })
    else { return name }
    defer { git_reference_free(reference) }
    guard let next = git_reference_symbolic_target(reference) else { return name }
    return try direct(String(cString: next))
  }

  /// Lets a reference point to an object if it still points to `expected`, `nil` meaning that it does not exist.
  ///
  /// It is read again under its lock: libgit2's own ways let two programs make the same first commit.
  package func moveReference(
    _ name: String, from expected: Oid?, to target: Oid, by signature: Signature, saying message: String
  ) throws(GitError) {
    let doing = "move `\(name)`"
    let transaction = try opened(doing) { git_transaction_new($0, pointer) }
    defer { git_transaction_free(transaction) }
    try git(doing) { git_transaction_lock_ref(transaction, name) }
    guard try reference(name) == expected else {
      throw GitError(.moved, doing: doing, message: "somebody else moved it", hint: "try again")
    }
    var oid = target.raw
    try signature.withRaw { (raw) throws(GitError) -> Void in
      try git(doing) { git_transaction_set_target(transaction, name, &oid, raw, message) }
    }
    try git(doing) { git_transaction_commit(transaction) }
  }
}
