internal import CLibGit2
package import SystemPackage

/// What `.gitattributes` says of an attribute for a path.
package enum AttributeValue: Hashable, Sendable {
  /// Nothing.
  case unspecified
  /// `name`
  case set
  /// `-name`
  case unset
  /// `name=text`
  case text(String)

  /// Whether it is set, to a text or just so.
  package var isOn: Bool { self != .unspecified && self != .unset }
}

extension Repository {
  /// The value of an attribute (`filter`, `merge`, `diff`, `working-tree-encoding` …) for a path.
  package func attribute(_ name: String, of path: FilePath) throws(GitError) -> AttributeValue {
    var value: UnsafePointer<CChar>?
    let flags = UInt32(isBare ? GIT_ATTR_CHECK_INDEX_ONLY : GIT_ATTR_CHECK_FILE_THEN_INDEX)
    try despiteIndex { () throws(GitError) in
      let code = path.withPlatformString { git_attr_get(&value, pointer, flags, $0, name) }
      try git("read the attribute `\(name)` of `\(path)`") { code }
    }
    return switch git_attr_value(value) {
    case GIT_ATTR_VALUE_TRUE: .set
    case GIT_ATTR_VALUE_FALSE: .unset
    case GIT_ATTR_VALUE_STRING: .text(value.map { String(cString: $0) } ?? "")
    default: .unspecified
    }
  }

  /// Whether `.gitignore` and its like leave a path out.
  package func isIgnored(_ path: FilePath) throws(GitError) -> Bool { try path.isIgnored(in: pointer) }
}

extension FilePath {
  func isIgnored(in repository: OpaquePointer) throws(GitError) -> Bool {
    var isIgnored: CInt = 0
    let code = withPlatformString { git_ignore_path_is_ignored(&isIgnored, repository, $0) }
    try git("look whether `\(self)` is ignored") { code }
    return isIgnored != 0
  }
}

extension Repository {
  /// Attributes are looked up in the index too, where a file is missing; one that libgit2 cannot read counts as empty.
  func despiteIndex(_ work: () throws(GitError) -> Void) throws(GitError) {
    do { return try work() } catch let error where error.needsGit {
      let empty = try opened("make an empty index") { git_index_new($0) }
      defer { git_index_free(empty) }
      try git("do without the index") { git_repository_set_index(pointer, empty) }
      try work()
    }
  }
}
