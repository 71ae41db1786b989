internal import CLibGit2
package import SystemPackage

extension Repository {
  /// Why a commit of these paths must be left to the git program; none: libgit2 does the same as git.
  ///
  /// Hooks of these names are our own, and what they do is done already.
  package func reasonsToDelegate(
    _ paths: [FilePath], ownHooks: Set<String>
  ) throws(GitError) -> [DelegationReason] {
    var reasons = try hooks().filter { !ownHooks.contains($0.name) }.map { DelegationReason.hook($0) }
    if try flag("commit.gpgsign") { reasons.append(.signing) }
    if try flag("core.sparsecheckout") { reasons.append(.sparseCheckout) }
    if try isShared { reasons.append(.sharedRepository) }
    let keys = environment.commandConfiguration.map(\.key).filter { !$0.hasPrefix("cjmgit.") }
    if !keys.isEmpty { reasons.append(.commandConfiguration(keys)) }
    if try !values(below: "includeif.hasconfig:").isEmpty { reasons.append(.includeByRemote) }
    if let unread = try indexTrouble() { reasons.append(.index(unread)) }
    for path in paths { reasons += try conversions(of: path) }
    return reasons
  }

  private var isShared: Bool {
    get throws(GitError) {
      guard let setting = try value(of: "core.sharedrepository") else { return false }
      return setting.isTrue ?? (setting.value != "umask")
    }
  }

  private func indexTrouble() throws(GitError) -> GitError? {
    do {
      git_index_free(try openedIndex())
      return nil
    } catch let error where error.needsGit {
      return error
    }
  }

  private func conversions(of path: FilePath) throws(GitError) -> [DelegationReason] {
    var reasons: [DelegationReason] = []
    if case .text(let driver) = try attribute("filter", of: path) {
      reasons.append(.filter(path, driver: driver))
    }
    if case .text(let name) = try attribute("working-tree-encoding", of: path), !Encoding.isUTF8(name) {
      reasons.append(.encoding(path, name: name))
    }
    return reasons
  }
}
