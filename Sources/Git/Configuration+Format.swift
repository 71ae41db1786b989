extension Configuration {
  /// Refuses what a repository may use and libgit2 1.5 does not even notice.
  ///
  /// Format 0 with `refStorage` opens and then shows the wrong references; git refuses it.
  func refuseUnreadFormats() throws(GitError) {
    if let storage = try first("extensions.refstorage")?.value, storage != "files" {
      throw refusal("it keeps its references as `\(storage)`", "`git refs migrate --ref-format=files` changes that")
    }
    if let names = try first("extensions.objectformat")?.value, names != "sha1" {
      throw refusal("it names its objects by `\(names)`", "cjmgit reads SHA-1 repositories only")
    }
  }

  private func refusal(_ message: String, _ hint: String) -> GitError {
    GitError(.unsupportedFormat, doing: "open the repository", message: message, hint: hint)
  }
}
