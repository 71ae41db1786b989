internal import CLibGit2
package import SystemPackage

/// An open repository.
///
/// One thread at a time uses it, which the compiler sees to; all it returns are values that outlive it.
package struct Repository: ~Copyable {
  let handle: Handle
  let configuration: Configuration
  let environment: Environment
  let program: GitProgram?
  let start: FilePath
  /// The top of the work tree, `nil` in a bare repository.
  package let workTree: FilePath?
  /// The git folder: in a linked worktree its own one.
  package let gitDirectory: FilePath
  /// The git folder that all worktrees share.
  package let commonDirectory: FilePath
  /// The folder from which it was opened, as seen from the top of the work tree; `nil` outside of it.
  package let prefix: FilePath?
  /// The index: that of `GIT_INDEX_FILE`, if set.
  package let indexFile: FilePath
  /// The commits at the edge of a shallow clone, whose parents are not here.
  let cuts: Set<Oid>

  var pointer: OpaquePointer { handle.pointer }

  /// Whether there is no work tree.
  package var isBare: Bool { workTree == nil }
  /// Whether it is one of several worktrees of a repository, and not the first.
  package var isLinkedWorktree: Bool { gitDirectory != commonDirectory }
}
