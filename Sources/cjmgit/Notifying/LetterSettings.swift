import Console
import Git
import History
import Journey
import Language
import Notices
import SystemPackage

/// What the administrator, and never a repository, says of letters: where walls and commits are found, and the frames.
///
/// What cannot be used is said on stderr and left out: no letter is lost for it.
struct LetterSettings {
  private static let wall = "cjmgit.wall.url", commit = "cjmgit.commit.url"
  private static let text = "cjmgit.letter.text", html = "cjmgit.letter.html"
  /// A template that is longer is refused by its reader.
  private static let limit = 100_000

  private var links = Links()
  private var templates = Templates()

  /// Reads them from the configuration above the level of the repository.
  init(in repository: borrowing Repository) throws {
    if let address = try Self.value(of: Self.wall, in: repository) { Self.attempt { try links.setWalls(address) } }
    if let address = try Self.value(of: Self.commit, in: repository) { Self.attempt { try links.setCommits(address) } }
    let text = try Self.value(of: Self.text, in: repository).flatMap(Self.template)
    let html = try Self.value(of: Self.html, in: repository).flatMap(Self.template)
    templates = Templates(text: text ?? .plain, html: html ?? .html)
  }

  /// What the letters of a run need besides its changes.
  func occasion(_ mailing: Mailing, at clock: Clock, _ tongue: Tongue, unanswered: [MapDue] = []) -> Occasion {
    let (links, ages, week) = (links, mailing.ages, mailing.edition.week)
    return Occasion(
      tongue: mailing.compared.company.tongue ?? tongue, clock: clock, age: { ages.weeks($0, $1, in: week) },
      wall: { links.wall(of: $0, in: week) }, commit: { links.commit($0) }, unanswered: unanswered,
      templates: templates)
  }

  /// A value that is not the repository's own; one that is gets a sentence.
  static func value(of key: String, in repository: borrowing Repository) throws -> String? {
    let entry = try repository.protectedValue(of: key)
    if entry == nil, try repository.value(of: key) != nil {
      Output.say(
        "cjmgit: `\(key)` of this repository's own configuration is not read; set it with `git config --global`")
    }
    return entry.flatMap { $0.value.isEmpty ? nil : $0.value }
  }

  /// The path of a file that a setting names; `~/` is the home.
  static func path(_ name: String) -> FilePath {
    let home = name.hasPrefix("~/") ? Variable["HOME"] : nil
    return home.map { FilePath($0).appending(String(name.dropFirst(2))) } ?? FilePath(name)
  }

  private static func template(_ name: String) -> Template? {
    var template: Template?
    attempt {
      let path = path(name)
      let bytes = try File.read(path, limit: limit)
      guard let text = String(validating: bytes, as: UTF8.self) else { throw Failure("`\(path)` is not UTF-8") }
      template = try Template(text, file: "\(path)")
    }
    if template == nil { Output.say("  the letters are written in the usual form") }
    return template
  }

  private static func attempt(_ work: () throws -> Void) {
    do { try work() } catch { if let failure = Failure(of: error) { Output.say(failure.text) } }
  }
}
