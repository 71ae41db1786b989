internal import Glibc
package import SystemPackage

/// A hook that git would run.
package struct Hook: Hashable, Sendable {
  /// Its name, as `pre-commit`.
  package let name: String
  /// The file.
  package let path: FilePath

  /// The hooks that a commit runs.
  package static let ofCommit = [
    "pre-commit", "prepare-commit-msg", "commit-msg", "post-commit", "reference-transaction", "post-index-change",
  ]
}

/// Where the hooks lie.
package struct HooksDirectory: Hashable, Sendable {
  /// The folder.
  package let path: FilePath
  /// The setting of `core.hooksPath` that names it, `nil` for the folder of the repository itself.
  package let setting: ConfigurationEntry?
}

extension Repository {
  /// Where git looks for hooks: `core.hooksPath`, relative to the top of the work tree, or the folder all worktrees share.
  package func hooksDirectory() throws(GitError) -> HooksDirectory {
    guard let setting = try value(of: "core.hookspath"), !setting.value.isEmpty else {
      return HooksDirectory(path: commonDirectory.appending("hooks"), setting: nil)
    }
    let named = environment.expandingHome(setting.value)
    return HooksDirectory(path: named.seen(from: workTree ?? gitDirectory), setting: setting)
  }

  /// The hooks of these names that git would run.
  package func hooks(_ names: [String] = Hook.ofCommit) throws(GitError) -> [Hook] {
    let folder = try hooksDirectory().path
    return names.compactMap { name in
      let path = folder.appending(name)
      guard !path.isFolder, path.withPlatformString({ access($0, X_OK) }) == 0 else { return nil }
      return Hook(name: name, path: path)
    }
  }
}
