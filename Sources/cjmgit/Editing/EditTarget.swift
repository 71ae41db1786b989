import Console
import Git
import History
import Journey
import Language
import SystemPackage

/// What a word such as `loyalty/checkout/gap` names: a place in a file.
struct EditTarget {
  let file: MapFile
  let path: Path

  /// The one place that a word names; with `making` a thing in a list that is not there yet.
  init(_ word: String, on desk: Desk, making: Bool = false, in history: borrowing History) throws {
    let readable = desk.files.map { ($0, desk.document($0)) }
    let scopes = try Self.scopes(of: word, in: readable, history)
    for (_, document, _) in scopes {
      if let unreadable = Unreadable(document) { throw unreadable.failure(desk.tongue, BlameWords.unreadable) }
    }
    var found = scopes.flatMap { file, document, rest in
      document.paths(named: rest).map { EditTarget(file: file, path: $0) }
    }
    if found.isEmpty, making {
      let homes = scopes.isEmpty ? readable.map { ($0, $1, Path(text: word)) } : scopes
      found = homes.compactMap { file, document, rest in
        document.newPath(named: rest).map { EditTarget(file: file, path: $0) }
      }
    }
    if found.isEmpty {
      let whole = Path(text: word)
      found = readable.flatMap { file, document in
        document.paths(named: whole).map { EditTarget(file: file, path: $0) }
      }
    }
    guard let first = found.first else { throw Self.nothing(word, scopes, desk) }
    guard found.count == 1 else { throw Self.several(word, found, desk.tongue) }
    self = first
  }

  private init(file: MapFile, path: Path) { (self.file, self.path) = (file, path) }

  /// The name by which it is found again.
  var name: String { "\(Self.name(of: file))/\(path.short(in: file.document.form.record))" }

  /// What the name of something in a file begins with: the document's id; `company` for the company.
  static func name(of file: MapFile) -> String {
    if file.document.form.record.identity == .none { return "company" }
    return file.document.id.isEmpty ? file.path.string : file.document.id
  }

  /// The files that the beginning of a word names, each with what is left of the word.
  private static func scopes(
    of word: String, in files: [(MapFile, Document)], _ history: borrowing History
  ) throws -> [(MapFile, Document, Path)] {
    let steps = word.split(separator: "/", omittingEmptySubsequences: false)
    let end = steps.firstIndex { $0.hasSuffix(".yaml") }.map { $0 + 1 }
    let path = try end.map { end in
      try history.repository.repositoryPath(of: FilePath(typed: steps[..<end].joined(separator: "/")))
    }
    return files.compactMap { file, document in
      if let end, path == file.path { return (file, document, Path(text: steps[end...].joined(separator: "/"))) }
      let isCompany = document.form.record.identity == .none
      let names = isCompany ? ["company", "cjm"] : [document.id, file.document.id]
      return names.first { !$0.isEmpty && word.hasPrefix($0 + "/") }.map {
        (file, document, Path(text: String(word.dropFirst($0.count + 1))))
      }
    }
  }

  private static func nothing(_ word: String, _ scopes: [(MapFile, Document, Path)], _ desk: Desk) -> Failure {
    if let (file, document, rest) = scopes.first {
      let near = document.nearest(to: rest).map { "\(name(of: file))/\($0)" }
      return Failure(
        EditWords.nothing.filled(desk.tongue, rest.description, name(of: file)),
        hint: near.map { BlameWords.meant.filled(desk.tongue, $0) } ?? EditWords.pathHint[desk.tongue])
    }
    let names = desk.files.map(name)
    let head = String(word.prefix { $0 != "/" })
    let near = Suggestion.closest(to: head, among: names).map { $0 + word.dropFirst(head.count) }
    return Failure(
      EditWords.noMap.filled(desk.tongue, head),
      hint: near.map { BlameWords.meant.filled(desk.tongue, $0) } ?? EditWords.pathHint[desk.tongue])
  }

  private static func several(_ word: String, _ found: [EditTarget], _ tongue: Tongue) -> Failure {
    let list = found.prefix(4).map { "`\($0.name)`" }.joined(separator: ", ") + (found.count > 4 ? ", …" : "")
    return Failure(EditWords.several.filled(tongue, word, list), hint: EditWords.nameOne[tongue])
  }
}
