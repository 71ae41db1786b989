internal import CLibGit2

extension GitError {
  /// libgit2's last error, which is cleared: it is kept for each thread and would be told again later.
  init(libgit2 code: CInt, doing: String) {
    let last = git_error_last()
    let text = last.flatMap { $0.pointee.message }.map { String(cString: $0) } ?? "libgit2 gave the code \(code)"
    let place = last.map { git_error_t(rawValue: UInt32(bitPattern: $0.pointee.klass)) } ?? GIT_ERROR_NONE
    git_error_clear()
    let kind = Code(libgit2: code, in: place, text: text)
    self.init(kind, doing: doing, message: GitError.worded(text), hint: kind.hint(for: text))
  }

  /// libgit2 ends some of its texts with a full stop or before a missing cause, and quotes with `'`.
  private static func worded(_ text: String) -> String {
    let extended = "unsupported extension name extensions."
    if text.hasPrefix(extended) {
      let name = text.dropFirst(extended.count)
      return name == "objectformat"
        ? "it names its objects by something else than SHA-1"
        : "it uses the extension `\(name)`, which is not supported"
    }
    var text = Substring(text)
    while let last = text.last, " :.".contains(last) { text = text.dropLast() }
    let quotes = text.count { $0 == "'" }
    return quotes.isMultiple(of: 2) ? String(text.map { $0 == "'" ? "`" : $0 }) : String(text)
  }
}

extension GitError.Code {
  fileprivate init(libgit2 code: CInt, in place: git_error_t, text: String) {
    self =
      switch git_error_code(rawValue: code) {
      case GIT_ENOTFOUND: place == GIT_ERROR_ODB ? .missingObject : .notFound
      case GIT_EUNBORNBRANCH: .notFound
      case GIT_EEXISTS: .exists
      case GIT_EAMBIGUOUS: .ambiguous
      case GIT_EBAREREPO: .bare
      case GIT_EINVALIDSPEC, GIT_EINVALID, GIT_EPEEL: .invalid
      case GIT_ELOCKED: .locked
      case GIT_EMODIFIED: .moved
      case GIT_EDIRECTORY: .notRegularFile
      case GIT_EMISMATCH: .corrupt
      case GIT_EOWNER: .dubiousOwnership
      default: GitError.Code(text: text, in: place) ?? .other(code)
      }
  }

  /// libgit2 gives most troubles the one code -1; its text tells them apart.
  private init?(text: String, in place: git_error_t) {
    if text.hasPrefix("unsupported extension") || text.hasPrefix("unsupported repository version") {
      self = .unsupportedFormat
    } else if text.hasPrefix("unsupported mandatory extension") {
      self = .needsGit
    } else if text.hasSuffix("No space left on device") || text.hasSuffix("Disk quota exceeded") {
      self = .full
    } else if text.hasSuffix("Permission denied") || text.hasSuffix("Read-only file system") {
      self = .denied
    } else if place == GIT_ERROR_NOMEMORY {
      self = .full
    } else if place == GIT_ERROR_ZLIB || text.hasPrefix("failed to inflate") || text.hasPrefix("failed to parse")
      || text.contains("corrupted")
    {
      self = .corrupt
    } else {
      return nil
    }
  }

  fileprivate func hint(for text: String) -> String? {
    switch self {
    case .locked: "another git program may be at work; if none is, remove the `.lock` file"
    case .corrupt: "run `git fsck`"
    case .unsupportedFormat: "cjmgit reads repositories of format 0 and 1 with SHA-1 and loose or packed references"
    case .needsGit where text.contains("link"): "the index is split; `git update-index --no-split-index` joins it"
    case .needsGit where text.contains("sdir"):
      "the index is sparse; `git sparse-checkout reapply --no-sparse-index` fills it"
    default: nil
    }
  }
}
