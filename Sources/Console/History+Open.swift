package import Git
package import History

extension History {
  /// Opens the repository around the current folder; what libgit2 does not read, the git program does.
  ///
  /// What `memory` holds is not read again.
  package static func open(remembering memory: Memory? = nil) throws(GitError) -> History {
    try open(at: nil, program: .installed, remembering: memory)
  }
}

extension GitProgram {
  /// The program on `PATH`, looked for when it is first asked.
  fileprivate static let installed = GitProgram { call in
    Child.find("git").flatMap { git in
      Child.output(git, call.arguments, setting: call.environment, in: call.folder, input: call.input)
    }
  }
}
