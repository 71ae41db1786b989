internal import CLibGit2
internal import SystemPackage

extension Repository {
  /// Commits these files and nothing else that may be staged.
  ///
  /// `seen` is where `HEAD` stood when the files were compared with it: other paths may have been committed since, but
  /// a path that somebody else committed meanwhile is an error and not overwritten. The index is locked and brought up to
  /// date first, so that a `git commit` beside us cannot build on the old one; where it cannot be, nothing is committed:
  /// the next `git commit` would take the files back.
  package func commit(
    _ changes: [FileChange], message: String, author: Signature, committer: Signature,
    on seen: Head? = nil, allowEmpty: Bool = false, patience: Patience = .standard
  ) throws(GitError) -> CommitResult {
    try refuseUnfinished()
    let message = try prettified(message)
    let sides = try changes.map { change throws(GitError) -> (path: FilePath, new: PathChange.Side?) in
      (change.path, try store(change))
    }
    let start: Head = if let seen { seen } else { try head() }
    let work = Committing(
      sides: sides, seen: start, message: message, author: author, committer: committer,
      allowsEmpty: allowEmpty)
    let made =
      isBare || changes.isEmpty
      ? try patience.retry { () throws(GitError) in try attempt(work) }
      : try commitUnderLock(work, changes, patience)
    let blobs = sides.compactMap { side in side.new.map { (side.path, $0.oid) } }
    return CommitResult(
      oid: made.oid, head: made.head, blobs: Dictionary(blobs, uniquingKeysWith: { $1 }))
  }

  private func commitUnderLock(
    _ work: Committing, _ changes: [FileChange], _ patience: Patience
  ) throws(GitError) -> (oid: Oid, head: Head) {
    var lock = try patience.retry { () throws(GitError) in try IndexLock.take(on: indexFile) }
    try update(work, changes).write(under: &lock, for: pointer)
    do {
      return try patience.retry { () throws(GitError) in try attempt(work) }
    } catch {
      try lock.restore()
      throw error
    }
  }

  private func refuseUnfinished() throws(GitError) {
    guard state != .clear, state != .bisect else { return }
    throw GitError(
      .needsGit, doing: "commit", message: "the repository is in the middle of a \(state.words)",
      hint: "finish with `git commit` or `git \(state.command) --continue`")
  }

  func prettified(_ message: String) throws(GitError) -> String {
    var output = git_buf()
    defer { git_buf_dispose(&output) }
    try git("tidy the message") { git_message_prettify(&output, message, 0, 0) }
    guard output.size > 0, let text = output.ptr else {
      throw GitError(.invalid, doing: "commit", message: "the message is empty", hint: "say what changed")
    }
    return String(cString: text)
  }

  private func store(_ change: FileChange) throws(GitError) -> PathChange.Side? {
    guard case .bytes(let bytes, let mode) = change.content else { return nil }
    let stored = isBare ? bytes : try cleaned(bytes, for: change.path)
    var oid = git_oid()
    try git("store `\(change.path)`") { git_blob_create_from_buffer(&oid, pointer, stored, stored.count) }
    return PathChange.Side(oid: Oid(oid), mode: mode)
  }

  /// An entry gets the file's stamp if the work tree holds what was committed, so that nobody need read it again.
  private func update(_ work: Committing, _ changes: [FileChange]) -> IndexUpdate {
    let given = Dictionary(changes.map { ($0.path, $0.content) }, uniquingKeysWith: { $1 })
    return IndexUpdate(
      index: indexFile,
      entries: work.sides.map { side in
        guard case .bytes(let bytes, _) = given[side.path], let file = try? readFile(side.path, limit: bytes.count),
          file.bytes == bytes
        else { return (side.path, side.new, nil) }
        return (side.path, side.new, file.stamp)
      })
  }
}

extension RepositoryState {
  /// How people call it.
  package var words: String {
    switch self {
    case .clear: "commit"
    case .merge: "merge"
    case .revert: "revert"
    case .cherryPick: "cherry-pick"
    case .bisect: "bisect"
    case .rebase: "rebase"
    case .applyMailbox: "patch series"
    }
  }

  /// The command of git that goes on with it.
  package var command: String { self == .applyMailbox ? "am" : words }
}
