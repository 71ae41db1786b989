/// Work on a repository that could not be done: what it was, why not, and what to do next.
package struct GitError: Error, Hashable, Sendable {
  /// What kind of trouble it is, for callers that act on it.
  package enum Code: Hashable, Sendable {
    /// A reference, revision, path or config key is not there.
    case notFound
    /// An object that history names is not in the store: a partial clone, or damage.
    case missingObject
    /// A short object id, or a name, means more than one thing.
    case ambiguous
    /// What was to be made is there already.
    case exists
    /// Somebody holds a lock.
    case locked
    /// A reference no longer points where it did.
    case moved
    /// Somebody committed the same path while we worked.
    case changedMeanwhile
    /// The commit would hold nothing new.
    case nothingToCommit
    /// There is no repository here or above.
    case noRepository
    /// The repository belongs to somebody else, and `safe.directory` does not name it.
    case dubiousOwnership
    /// The repository is in a format that libgit2 1.5 does not read.
    case unsupportedFormat
    /// Only the git program can do this.
    case needsGit
    /// A bare repository lies inside another repository's work tree.
    case embeddedBare
    /// It needs a work tree, and the repository is bare.
    case bare
    /// Nobody's name or e-mail is known.
    case noIdentity
    /// The name of a path or a reference cannot be used.
    case invalid
    /// The path is a symbolic link.
    case symbolicLink
    /// One of the folders above the path is a symbolic link.
    case beyondSymbolicLink
    /// The path is a folder, a pipe, a device …
    case notRegularFile
    /// The file is longer than the limit.
    case tooLarge
    /// The path lies in a submodule or another repository.
    case inSubmodule
    /// The system does not let us.
    case denied
    /// The disk, the quota or memory is used up.
    case full
    /// What was read makes no sense.
    case corrupt
    /// Anything else, with libgit2's code or `errno`.
    case other(Int32)
  }

  /// What kind of trouble it is.
  package let code: Code
  /// What was being done, as it stands after "could not".
  package let doing: String
  /// Why it could not be done.
  package let message: String
  /// What to do next.
  package let hint: String?

  /// An error in the words of people.
  package init(_ code: Code, doing: String, message: String, hint: String? = nil) {
    self.code = code
    self.doing = doing
    self.message = message
    self.hint = hint
  }
}

extension GitError: CustomStringConvertible {
  /// The whole error on one line, the hint last.
  package var description: String { "could not \(doing): \(message)" + (hint.map { "; \($0)" } ?? "") }
}

extension GitError {
  /// Nothing of that name is there.
  package var isNotFound: Bool { code == .notFound }
  /// An object is absent from the store, which says nothing about whether a file existed.
  package var isMissingObject: Bool { code == .missingObject }
  /// Somebody holds a lock: worth another try.
  package var isLocked: Bool { code == .locked }
  /// A reference moved meanwhile: worth another try.
  package var isMoved: Bool { code == .moved }
  /// Somebody committed the same path meanwhile.
  package var isChangedMeanwhile: Bool { code == .changedMeanwhile }
  /// There is no repository here or above.
  package var isNoRepository: Bool { code == .noRepository }
  /// There was nothing to commit.
  package var isNothingToCommit: Bool { code == .nothingToCommit }
  /// The git program could do it.
  package var needsGit: Bool { code == .needsGit || code == .unsupportedFormat }
  /// A file of the work tree is not one we read.
  package var isUnreadableFile: Bool {
    [.symbolicLink, .beyondSymbolicLink, .notRegularFile, .tooLarge, .inSubmodule].contains(code)
  }
}
