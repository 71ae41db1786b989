import Foundation
import Testing

/// What repositories may be or use that a library gets wrong in silence, each with the test that shows what we do.
private let rows = [
  ("plain repository", "only the given files, whatever else is staged or changed"),
  ("linked worktree, and one whose main repository moved", "in a linked worktree its own branch is told and recorded"),
  ("core.hooksPath; hooks", "every hook of a commit runs, wherever core.hooksPath says, and may refuse"),
  ("extensions.worktreeConfig, format 0", "config.worktree counts"),
  ("extensions.worktreeConfig, format 1", "extensions that change nothing for us do not matter"),
  ("SHA-256", "a repository of SHA-256 names is refused in one sentence"),
  ("reftable and other extensions; version 99", "extensions that change what is read are refused by name"),
  ("split index", "a split index is read by git"),
  ("sparse index; sparse checkout", "what a sparse checkout leaves out is neither deleted nor told to be"),
  (
    "caches, packed references, --separate-git-dir",
    "caches of all kinds, packed references and a git folder elsewhere do not matter"
  ),
  ("alternates, and gone ones", "borrowed objects are read, and where their store is gone that is said"),
  ("same-size edit within one tick", "an edit of the same length within one tick of the clock is seen"),
  (
    "an edit in the second of the index",
    "an edit in the second in which the index was written is still seen afterwards"
  ),
  ("partial clone", "what a partial clone lacks is said to be lacking, and its remedy helps"),
  ("shallow clone", "the history of a shallow clone is cut off, which is no error"),
  ("git replace", "replaced objects are read as they were written"),
  ("submodules", "maps in a submodule are committed there and nowhere else"),
  (
    "path through a link; linked map; FIFO; folder",
    "links, pipes and folders with the names of maps are passed over, and never opened"
  ),
  ("a folder that became a link", "what lies behind a folder that became a link is gone, as in git"),
  ("a linked cjm.yaml", "a link in the place of the company is followed no more than any other"),
  ("ignored file", "ignored files stay out, what is tracked stays in"),
  ("assume-unchanged; intent to add", "assumed to be unchanged, or only announced: the file counts"),
  ("conflict without a merge; conflict markers", "a conflict is named until it is resolved, in a merge and out of one"),
  (
    "merge, cherry-pick, revert, rebase, am, bisect",
    "what git is in the middle of is finished by git; a bisection is no obstacle"
  ),
  ("CRLF, autocrlf, safecrlf, ident", "line ends and ident keywords are stored as git stores them, and are no change"),
  ("working-tree-encoding", "a file in the encoding that its attribute names is read and stored as text"),
  ("filter drivers, git-lfs", "a filter driver stores the map in its form, and the map is told as it lies here"),
  ("commit.gpgSign with ssh", "a commit is signed with an ssh key, or not made"),
  ("commit.gpgSign with gpg", "a commit is signed by gpg"),
  (
    "core.commentChar, cleanup; i18n.commitEncoding",
    "messages are UTF-8 whatever the configuration says, and lose no line"
  ),
  ("empty message; nothing new", "a message of blanks is none"),
  ("commits in other encodings are read", "a message in Latin-1 is read as text"),
  ("unborn HEAD; detached HEAD", "before the first commit, and on no branch"),
  ("index.lock and reference lock held", "a lock that stays stops the commit, and stays"),
  ("twenty commit at once", "twenty people who commit twenty maps at once keep all twenty"),
  ("git commit beside us", "git commit beside us loses nothing either"),
  ("somebody else's staged files", "what somebody else staged stays staged, and is not committed"),
  (
    "no UTF-8, NFC and NFD, newline, tab, quote, ESC",
    "names are bytes: no UTF-8, twins in two normal forms, newlines and escapes"
  ),
  ("core.ignoreCase", "where case does not count, a renamed file is one file"),
  ("foreign owner", "somebody else's repository is not opened until safe.directory names it"),
  ("forms of safe.directory; SUDO_UID", "is refused as what it is, and opened where safe.directory says so"),
  (
    "embedded bare repository; bare repository",
    "a bare repository is read and not written; one among the files of another is not opened"
  ),
  ("GIT_CEILING_DIRECTORIES", "above a ceiling nothing is looked for"),
  ("GIT_DIR, GIT_WORK_TREE, GIT_INDEX_FILE", "GIT_DIR, GIT_WORK_TREE and GIT_INDEX_FILE count, relative ones too"),
  ("GIT_AUTHOR_*, EMAIL, author.*, includeIf", "as git says it"),
  (
    "git cjm from a folder, -C, -c, GIT_CONFIG_COUNT, user.name with <>",
    "git cjm works from a folder below, with -C, and with -c for this once"
  ),
  ("core.sharedRepository", "what a group shares stays readable for the group"),
  ("read-only repository; full disk", "a repository that may not be written is read, and a full disk loses nothing"),
  ("damaged objects", "damaged and missing objects are named, and nothing is committed on them"),
  ("damaged index; missing index", "a damaged index stops everything, a missing one nothing"),
  ("60 MB", "sixty megabytes are no map, and cost no more than a look"),
  ("a full /dev/full", "what cannot be printed is an error and not silence"),
  ("the environment in hooks", "in a hook it is the index that will be committed"),
  ("objects in quarantine", "objects in quarantine are seen"),
]

@Suite struct RowListTests {
  @Test func `every row is shown by a test`() throws {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized
    let files = try FileManager.default.subpathsOfDirectory(atPath: tests.path).filter { $0.hasSuffix("Tests.swift") }
    let sources = try files.map { try String(contentsOf: tests.appending(path: $0), encoding: .utf8) }.joined()
    for (row, test) in rows { #expect(sources.contains("func `\(test)`("), "\(row)") }
  }

  @Test func `every test of a row stands in the list`() throws {
    let here = URL(filePath: #filePath).deletingLastPathComponent()
    for name in try FileManager.default.contentsOfDirectory(atPath: here.path) where name.hasSuffix("RowTests.swift") {
      let source = try String(contentsOf: here.appending(path: name), encoding: .utf8)
      let tests = source.matches(of: #/func `([^`]+)`/#).map { String($0.output.1) }
      for test in tests { #expect(rows.contains { $0.1 == test }, "\(name)") }
    }
  }
}
