import Console
import Git
import History
import SystemPackage

/// Which two states a command line asks to compare, as `git diff` reads it.
struct Sides {
  let old: State
  let new: State
  /// The files and folders to stay in, from the top of the repository; none meaning everywhere.
  let paths: [FilePath]

  /// Two states that were found otherwise, and where to stay.
  init(_ old: State, _ new: State, paths: [FilePath]) {
    (self.old, self.new, self.paths) = (old, new, paths)
  }

  /// Reads `A`, `A B`, `A..B`, `A...B` and paths behind them; without revisions `HEAD` against the work tree.
  ///
  /// Unlike `git diff`, maps that are staged already stay in the picture: a commit takes them all the same.
  init(_ words: [String], staged: Bool, in history: borrowing History) throws {
    var revisions: [String] = []
    var rest = words[...]
    while let word = rest.first, revisions.count < 2, Self.isRevision(word, history.repository) {
      revisions.append(rest.removeFirst())
    }
    paths = try rest.map { try Self.path($0, history.repository) }
    (old, new) = try Self.sides(revisions, staged: staged, history)
  }

  private static func sides(_ revisions: [String], staged: Bool, _ history: borrowing History) throws -> (State, State)
  {
    let last = staged ? State(side: .index, name: "index") : State(side: .workTree, name: "")
    guard let first = revisions.first else { return (State(side: try history.head(), name: "HEAD"), last) }
    if let (a, b) = split(first, "...") {
      let (one, other) = (try history.repository.resolveCommit(a), try history.repository.resolveCommit(b))
      guard let base = try history.repository.mergeBase(of: one, and: other) else {
        throw Failure("`\(a)` and `\(b)` have no commit in common", hint: "compare them with two dots: \(a)..\(b)")
      }
      return (State(side: .commit(base), name: base.short), State(side: .commit(other), name: b))
    }
    if let (a, b) = split(first, "..") {
      return (try State(a, history.repository), try State(b, history.repository))
    }
    let old = try State(first, history.repository)
    guard let second = revisions.dropFirst().first else { return (old, last) }
    return (old, try State(second, history.repository))
  }

  /// The two ends of a range; an end that is left out is `HEAD`.
  static func split(_ word: String, _ dots: String) -> (String, String)? {
    let parts = word.split(separator: dots, maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    return (parts[0].isEmpty ? "HEAD" : String(parts[0]), parts[1].isEmpty ? "HEAD" : String(parts[1]))
  }

  static func isRevision(_ word: String, _ repository: borrowing Repository) -> Bool {
    let names = split(word, "...") ?? split(word, "..")
    let ends = names.map { [$0.0, $0.1] } ?? [word]
    return ends.allSatisfy { end in (try? repository.resolveCommit(end)) != nil }
  }

  /// A revision that git knows and that is not in this clone is more than a word that nobody knows.
  private static func refuseCut(_ word: String, _ repository: borrowing Repository) throws {
    let names = split(word, "...") ?? split(word, "..")
    for end in names.map({ [$0.0, $0.1] }) ?? [word] {
      do { _ = try repository.resolveCommit(end) } catch  where error.isMissingObject { throw error } catch {}
    }
  }

  /// A path as typed in the current folder, seen from the top of the repository.
  static func path(_ word: String, _ repository: borrowing Repository) throws -> FilePath {
    let typed = FilePath(typed: word)
    guard PathWords.isPath(word) || File.exists(typed) else {
      try refuseCut(word, repository)
      throw Failure(
        "`\(word)` is neither a revision nor a file here", hint: "to name a file that is gone, put `--` before it")
    }
    guard typed.isRelative, let prefix = repository.prefix else { return typed.lexicallyNormalized() }
    return prefix.pushing(typed).lexicallyNormalized()
  }
}
