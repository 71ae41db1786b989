internal import CLibGit2
internal import SystemPackage

extension Repository {
  /// Where the repository stands now.
  package func head() throws(GitError) -> Head {
    let head = try opened("read `HEAD`") { git_reference_lookup($0, pointer, "HEAD") }
    defer { git_reference_free(head) }
    guard let name = git_reference_symbolic_target(head) else {
      return Head(reference: nil, commit: git_reference_target(head).map { Oid($0.pointee) })
    }
    let branch = String(cString: name)
    return Head(reference: branch, commit: try reference(branch))
  }

  /// What git is in the middle of.
  package var state: RepositoryState { RepositoryState(libgit2: git_repository_state(pointer)) }

  /// Whether history is cut off somewhere: a shallow clone.
  package var isShallow: Bool { !cuts.isEmpty }

  /// Whether history is cut off before a commit: what it holds then looks as if it were all new.
  package func isEdge(_ commit: Oid) -> Bool { cuts.contains(commit) }

  /// The commits of a repository whose parents are not here.
  static func cuts(in commonDirectory: FilePath) -> Set<Oid> {
    guard let file = try? FileDescriptor.open(commonDirectory.appending("shallow"), .readOnly, options: .closeOnExec),
      let bytes = try? file.closeAfter({ try file.readAll() })
    else { return [] }
    return Set(bytes.split(separator: UInt8(ascii: "\n")).compactMap { Oid(hex: String(decoding: $0, as: UTF8.self)) })
  }
}
