internal import CLibGit2

/// What git is in the middle of.
package enum RepositoryState: String, Hashable, Sendable, CaseIterable {
  /// Nothing.
  case clear
  /// A merge with conflicts, or one not committed.
  case merge
  /// Taking commits back.
  case revert
  /// Copying commits.
  case cherryPick
  /// Searching by halves, which commits may interrupt.
  case bisect
  /// Moving commits to another base.
  case rebase
  /// Applying patches from mails.
  case applyMailbox

  init(libgit2 state: CInt) {
    self =
      switch git_repository_state_t(rawValue: UInt32(bitPattern: state)) {
      case GIT_REPOSITORY_STATE_MERGE: .merge
      case GIT_REPOSITORY_STATE_REVERT, GIT_REPOSITORY_STATE_REVERT_SEQUENCE: .revert
      case GIT_REPOSITORY_STATE_CHERRYPICK, GIT_REPOSITORY_STATE_CHERRYPICK_SEQUENCE: .cherryPick
      case GIT_REPOSITORY_STATE_BISECT: .bisect
      case GIT_REPOSITORY_STATE_REBASE, GIT_REPOSITORY_STATE_REBASE_INTERACTIVE, GIT_REPOSITORY_STATE_REBASE_MERGE:
        .rebase
      case GIT_REPOSITORY_STATE_APPLY_MAILBOX, GIT_REPOSITORY_STATE_APPLY_MAILBOX_OR_REBASE: .applyMailbox
      default: .clear
      }
  }
}
