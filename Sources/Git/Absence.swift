internal import CLibGit2
internal import SystemPackage

/// Why an object may be absent: a clone that was made without it, a store that moved away, or damage.
struct Absence {
  let message: String
  let hint: String

  init(from repository: OpaquePointer) {
    let common = git_repository_commondir(repository).map { FilePath(platformString: $0) } ?? ""
    if let store = Absence.goneStore(of: common.appending("objects")) {
      self.init("it lay in `\(store)`, which is not there", "put that folder back, or fetch from a clone that has it")
    } else if Absence.isPartial(repository) {
      self.init("this partial clone was made without it", "`git fetch --refetch --no-filter` brings it")
    } else if git_repository_is_shallow(repository) == 1 {
      self.init("history is cut off before it: this clone is shallow", "`git fetch --unshallow` brings the rest")
    } else {
      self.init("it is not in the repository", "run `git fsck`")
    }
  }

  private init(_ message: String, _ hint: String) {
    self.message = message
    self.hint = hint
  }

  /// The first of the stores that objects are borrowed from and that is no folder any more.
  private static func goneStore(of objects: FilePath) -> FilePath? {
    let lines = objects.appending("info/alternates").line?.split(separator: UInt8(ascii: "\n")) ?? []
    return lines.map { FilePath(bytes: $0).seen(from: objects) }.first { !$0.isFolder }
  }

  private static func isPartial(_ repository: OpaquePointer) -> Bool {
    var configuration: OpaquePointer?
    defer {
      git_config_free(configuration)
      git_error_clear()
    }
    guard git_repository_config_snapshot(&configuration, repository) == 0 else { return false }
    return ["^extensions\\.partialclone$", "^remote\\..*\\.promisor$"].contains { keys in
      var iterator: OpaquePointer?
      defer { git_config_iterator_free(iterator) }
      guard git_config_iterator_glob_new(&iterator, configuration, keys) == 0 else { return false }
      var entry: UnsafeMutablePointer<git_config_entry>?
      return git_config_next(&entry, iterator) == 0
    }
  }
}
