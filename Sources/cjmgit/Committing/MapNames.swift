import Console
import Git
import History
import Journey
import SystemPackage

/// The files and folders that words of a command line name: by path, or by the id of what stands in a file.
struct MapNames {
  /// The paths from the top of the repository; none meaning everywhere.
  let paths: [FilePath]
  /// Those of them that were named as files.
  let files: [FilePath]

  init(_ words: [String], in history: borrowing History, _ common: CommonOptions) throws {
    var paths: [FilePath] = []
    var files: [FilePath] = []
    var documents: [MapFile]?
    for word in words {
      if let path = try Self.path(word, in: history) {
        paths.append(path)
        if !path.isEmpty, !File.isFolder(FilePath(typed: word)) { files.append(path) }
        continue
      }
      if documents == nil { documents = try Self.documents(in: history) }
      let found = documents?.filter { $0.document.id == word }.map(\.path) ?? []
      guard !found.isEmpty else {
        let company = Company(documents?.first { $0.document.form.record.identity == .none }?.document)
        let ids = documents?.compactMap(\.document.id).uniqued() ?? []
        throw FilterWords.noMap(word, among: ids, common.tongue(company))
      }
      paths += found
    }
    self.files = files
    self.paths = paths.contains("") ? [] : paths
  }

  /// A path that exists in the work tree or in `HEAD`; nil where the word names none.
  private static func path(_ word: String, in history: borrowing History) throws -> FilePath? {
    let typed = FilePath(typed: word)
    let path = try history.repository.repositoryPath(of: typed)
    let committed = try committed(path, in: history)
    if path.isEmpty || File.isFolder(typed) || committed == .tree { return path }
    guard committed != nil || File.exists(typed) else { return nil }
    guard Record.document(fileName: path.lastComponent?.string ?? "") != nil else {
      throw Failure("`\(word)` is no map, persona or `cjm.yaml`", hint: "commit it with `git commit -- \(word)`")
    }
    return path
  }

  private static func committed(_ path: FilePath, in history: borrowing History) throws -> EntryMode? {
    guard let commit = try history.repository.head().commit else { return nil }
    return try history.repository.entry(at: path, in: commit)?.mode
  }

  private static func documents(in history: borrowing History) throws -> [MapFile] {
    try history.files(at: .workTree) + history.files(at: history.head())
  }
}
