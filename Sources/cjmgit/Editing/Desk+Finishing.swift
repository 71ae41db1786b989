import Console
import Git
import History
import Journey
import Language
import SystemPackage

extension Desk {
  /// Refuses what would break a map, says what changed, and writes it; without edits it says that all is so already.
  func finish(_ common: CommonOptions, dryRun: Bool, in history: borrowing History) throws {
    guard !edited.isEmpty else { return Output.say(EditWords.same[tongue]) }
    let findings = newFindings()
    let errors = findings.filter { $0.severity == .error }
    for finding in errors.dropLast() { Output.say(EditWords.failure(finding, tongue).text) }
    if let last = errors.last { throw EditWords.failure(last, tongue) }
    try write(common, dryRun: dryRun, in: history)
    guard !findings.isEmpty else { return }
    let screen = try common.screen(in: history.repository)
    let text = FindingText(tongue, palette: Palette(isOn: false), width: screen.width)
    Output.say(text.text(findings, in: edited.values.map(\.document.source)))
  }

  /// Says what changed, and writes it.
  func write(_ common: CommonOptions, dryRun: Bool, in history: borrowing History) throws {
    if !dryRun { try save(in: history.repository) }
    let screen = try common.screen(in: history.repository)
    try screen.write(ChangeFormat.text.print(compared, tongue, width: screen.width, palette: screen.palette))
    if dryRun { Output.say(EditWords.dryRun[tongue]) }
  }

  /// Writes every file whole; one that somebody else changed meanwhile is left alone, and so are all the others.
  private func save(in repository: borrowing Repository) throws {
    let changed = files.filter { edited[$0.path] != nil }
    for file in changed {
      try EncodedFile.refuse(file.path, repository, tongue)
      guard try repository.readFile(file.path).bytes == file.bytes else {
        throw Failure(EditWords.meanwhile.filled(tongue, file.path.string), hint: EditWords.again[tongue])
      }
    }
    for file in changed {
      guard let editing = edited[file.path] else { continue }
      try File.write(
        editing.bytes, to: try repository.workTreePath(of: file.path),
        mode: file.mode == .executable ? 0o777 : 0o666)
    }
  }
}

/// What git stores in UTF-8 and keeps here in another encoding: it is read, but not written.
enum EncodedFile {
  /// Stops before such a file.
  static func refuse(_ path: FilePath, _ repository: borrowing Repository, _ tongue: Tongue) throws {
    guard try repository.reasonsToDelegate([path], ownHooks: []).contains(where: \.isConversion) else { return }
    throw Failure(ResolveWords.encoded.filled(tongue, Escape.cQuoted(path.bytes, quotingPath: false)))
  }
}

extension DelegationReason {
  /// Whether a file lies in the work tree in another encoding than in git.
  fileprivate var isConversion: Bool {
    if case .encoding = self { true } else { false }
  }
}
