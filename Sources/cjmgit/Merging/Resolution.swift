import Console
import Git
import History
import Journey
import Language
import SystemPackage

/// What is taken in place of a conflict's lines.
enum Taken {
  case side(Merge.Side)
  case value(String)

  /// The choice as people read it.
  var text: String {
    switch self {
    case .side(let side): side.rawValue
    case .value(let value): value
    }
  }
}

/// Conflicts of one file that are to be settled.
struct Resolution {
  let file: UnmergedFile
  let conflicts: [Conflict]
  let taken: Taken

  /// Which conflicts a command line names, by file.
  static func all(
    _ word: String?, taking taken: Taken, all isAll: Bool, in history: borrowing History, _ tongue: Tongue
  ) throws -> [Resolution] {
    let files = try UnmergedFile.all(in: history)
    guard !files.isEmpty else {
      let staged = try StagedMarkers.names(in: history).first.map { StagedMarkers.words($0, tongue) }
      throw Failure(staged?.says ?? ResolveWords.noConflicts[tongue], hint: staged?.hint)
    }
    let names = ConflictNames(files: files)
    let word = try word ?? only(names, tongue)
    let path = try? history.repository.repositoryPath(of: FilePath(typed: word))
    let scopes = names.scopes(of: word, as: path)
    // What cannot be settled here has advice of its own.
    if let file = scopes.first?.file, scopes.count == 1, file.settling == nil, let advice = file.advice(tongue) {
      throw Failure(advice)
    }
    let found =
      isAll
      ? names.found(in: scopes).filter { $0.state != .settled }
      : try one(word, names.found(in: scopes, exactly: true), names.found(in: scopes), names, tongue)
    guard !found.isEmpty else { throw none(word, scopes, names, tongue) }
    return files.compactMap { file in
      let own = found.filter { $0.file.path == file.path }.map(\.conflict)
      return own.isEmpty ? nil : Resolution(file: file, conflicts: own, taken: taken)
    }
  }

  /// The only map in conflict, where none is named.
  private static func only(_ names: ConflictNames, _ tongue: Tongue) throws -> String {
    let maps = names.files.filter { $0.settling != nil }
    guard let map = maps.first, maps.count == 1 else {
      let list = maps.map(names.prefix).joined(separator: ", ")
      throw maps.isEmpty
        ? Failure(ResolveWords.noConflicts[tongue], hint: ResolveWords.see[tongue])
        : Failure(ResolveWords.nameOne.filled(tongue, list), hint: ResolveWords.whichMap[tongue])
    }
    return names.prefix(of: map)
  }

  /// The one conflict that a word names: at that path, else the only one inside of it.
  private static func one(
    _ word: String, _ exact: [ConflictNames.Found], _ inside: [ConflictNames.Found], _ names: ConflictNames,
    _ tongue: Tongue
  ) throws -> [ConflictNames.Found] {
    let open = inside.filter { $0.state != .settled }
    let found = exact.isEmpty ? (open.isEmpty ? Array(inside.prefix(1)) : open) : exact
    guard found.count > 1 else { return found }
    let list = found.prefix(4).map { "`\(names.name(of: $0.conflict, in: $0.file))`" }
    throw Failure(
      ResolveWords.several.filled(tongue, word, list.joined(separator: ", ") + (found.count > 4 ? " …" : "")),
      hint: ResolveWords.takeAll[tongue])
  }

  private static func none(
    _ word: String, _ scopes: [(file: UnmergedFile, rest: Path)], _ names: ConflictNames, _ tongue: Tongue
  ) -> Failure {
    if let file = scopes.first?.file, scopes.first?.rest == .top {
      return Failure(
        ResolveWords.nothingOpen.filled(tongue, names.prefix(of: file)), hint: file.advice(tongue))
    }
    let known = names.files.flatMap { file in
      (file.settling?.conflicts ?? []).map { names.name(of: $0.conflict, in: file) }
    }
    let near = Suggestion.closest(to: word, among: known)
    return Failure(
      ResolveWords.unknown.filled(tongue, word),
      hint: near.map { BlameWords.meant.filled(tongue, $0) } ?? ResolveWords.see[tongue])
  }

  /// The bytes that the file is to have.
  func bytes(_ tongue: Tongue) throws -> [UInt8] {
    guard let settling = file.settling else { throw Failure(file.advice(tongue) ?? "") }
    do {
      switch taken {
      case .side(let side): return try settling.choosing(side, for: conflicts)
      case .value(let value): return try conflicts.first.map { try settling.writing(value, for: $0) } ?? []
      }
    } catch let refusal as Settling.Refusal {
      throw ResolveWords.failure(refusal, file.name, tongue)
    }
  }
}
