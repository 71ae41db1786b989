package import SystemPackage

/// Why a commit must be left to the git program: libgit2 would do something else, and not say so.
package enum DelegationReason: Hashable, Sendable {
  /// A hook that is not ours would have run.
  case hook(Hook)
  /// `commit.gpgsign`: libgit2 does not sign.
  case signing
  /// A filter driver, such as git-lfs, stores something else than the file's bytes.
  case filter(FilePath, driver: String)
  /// The file's text is to be stored in UTF-8 and lies in another encoding.
  case encoding(FilePath, name: String)
  /// Only a part of the files is checked out.
  case sparseCheckout
  /// The index is split or sparse, which libgit2 does not read.
  case index(GitError)
  /// What is written must be readable by a group.
  case sharedRepository
  /// `git -c` or `GIT_CONFIG_COUNT` set these keys for this once.
  case commandConfiguration([String])
  /// Configuration is included by the address of a remote.
  case includeByRemote

  /// The reason as it stands after "because".
  package var words: String {
    switch self {
    case .hook(let hook): "the hook `\(hook.name)` must run"
    case .signing: "`commit.gpgSign` wants it signed"
    case .filter(let path, let driver): "the filter `\(driver)` stores `\(path)` in its own way"
    case .encoding(let path, let name): "`\(path)` lies in \(name)"
    case .sparseCheckout: "the checkout is sparse"
    case .index(let error): "of the index: \(error.hint ?? error.message)"
    case .sharedRepository: "`core.sharedRepository` sets who may read what is written"
    case .commandConfiguration(let keys): "`\(keys.joined(separator: "`, `"))` was set for this once"
    case .includeByRemote: "`includeIf` asks for the address of a remote"
    }
  }
}
