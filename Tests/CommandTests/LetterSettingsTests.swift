import Foundation
import TestSupport
import Testing

@Suite struct `What the administrator says of letters` {
  private static let company = """
    company: Village
    language: en
    people:
      - {id: zoe, name: Zoe Ash, email: zoe@village.example}

    """
  private static let map = "journey: visit\ntitle: A visit\nowner: zoe\nstages:\n  - {id: enter, title: I enter}\n"

  private func village() throws -> ScratchRepository {
    let repository = try ScratchRepository()
    try repository.commit("Begin", ["cjm.yaml": Self.company, "visit.cjm.yaml": Self.map])
    return repository
  }

  /// The plain text of the letter to Zoe, soft breaks joined.
  private func letter(in repository: ScratchRepository) throws -> String {
    let folder = URL(filePath: repository.path).appending(path: ".git/cjmgit/mail/zoe/new")
    let name = try #require(try FileManager.default.contentsOfDirectory(atPath: folder.path).first)
    let mail = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    return mail.replacing("\r\n", with: "\n").replacing("=\n", with: "").replacing("=3D", with: "=")
  }

  @Test func `private subscriptions stand in a file that only the administrator can name`() throws {
    let repository = try village()
    let file = repository.folder.appending(path: "follows.yaml")
    let follows = """
      people:
        - {email: Zoe@village.example, cadence: now}
        - id: ben
          name: Ben Elm
          email: ben@village.example
          follows:
            - {journey: visit, stage: enter}

      """
    try follows.write(to: file, atomically: true, encoding: .utf8)
    try repository.git("config", "cjmgit.follows", file.path)
    let own = try repository.cjmgit("notify", "--dry-run")
    #expect(own.code == 0 && !own.stdout.contains("Ben Elm"))
    #expect(
      own.stderr
        == "cjmgit: `cjmgit.follows` of this repository's own configuration is not read; set it with `git config --global`\n"
    )
    try repository.git("config", "--unset", "cjmgit.follows")
    try repository.git("config", "--global", "cjmgit.follows", file.path)
    let heard = try repository.cjmgit("subscriptions", "--person", "ben")
    #expect(heard.code == 0 && heard.stdout.contains("Ben Elm"), "\(heard)")
    try repository.write("visit.cjm.yaml", Self.map.replacing("I enter", with: "I come in"))
    for command in ["status", "commit"] {
      let said = try repository.cjmgit(command == "commit" ? ["commit", "--dry-run"] : [command])
      #expect(said.stdout.contains("Elm"), "\(said)")
    }
    let ran = try repository.cjmgit("notify")
    #expect(ran.code == 0 && ran.stdout.contains("Zoe Ash, Ben Elm"), "\(ran)")
    #expect(try repository.git("status", "--porcelain") == " M visit.cjm.yaml\n")
    try repository.git("commit", "-qam", "Come in")
    try follows.replacing("stage: enter", with: "stage: entre").replacing("Zoe@", with: "zoo@").write(
      to: file, atomically: true, encoding: .utf8)
    let broken = try repository.cjmgit("notify")
    #expect(broken.code == 128 && broken.stdout.isEmpty)
    let lines = broken.stderr.split(separator: "\n").map(String.init)
    #expect(lines.contains { $0.hasPrefix("cjmgit: \(file.path):7:33: ") && $0.contains("`entre`") }, "\(broken)")
    #expect(lines.contains("cjmgit: \(file.path):2:13: this is nobody in `cjm.yaml`"), "\(broken)")
  }

  @Test func `walls and commits are linked where the configuration above the repository says so`() throws {
    let repository = try village()
    try repository.git("config", "--global", "cjmgit.wall.url", "https://cjm.village.example")
    try repository.git("config", "--global", "cjmgit.commit.url", "https://git.village.example/c/%s")
    let ran = try repository.cjmgit("notify")
    #expect(ran.code == 0 && ran.stderr == "")
    let letter = try letter(in: repository)
    let commit = try repository.git("rev-parse", "--short=7", "HEAD").trimmingCharacters(in: .newlines)
    #expect(letter.contains("\nMap: https://cjm.village.example/visit/#20"))
    #expect(letter.contains("\nhttps://git.village.example/c/\(commit)\n"))
    #expect(letter.contains("href=\"https://git.village.example/c/\(commit)\""))
  }

  @Test func `a repository that names them gets a sentence, and no link`() throws {
    let repository = try village()
    try repository.git("config", "cjmgit.wall.url", "https://evil.example")
    let ran = try repository.cjmgit("notify")
    #expect(
      ran.stderr
        == "cjmgit: `cjmgit.wall.url` of this repository's own configuration is not read; set it with `git config --global`\n"
    )
    #expect(ran.code == 0)
    #expect(try !letter(in: repository).contains("evil.example"))
  }

  @Test func `an address that is none is said, and the letter goes without it`() throws {
    let repository = try village()
    try repository.git("config", "--global", "cjmgit.wall.url", "javascript:alert(1)")
    let ran = try repository.cjmgit("notify")
    #expect(
      ran.stderr
        == "cjmgit: could not use `javascript:alert(1)` as the address of the wall: it is no plain address that begins with "
        + "`https://` or `http://`\n  correct it in the git configuration\n")
    #expect(ran.code == 0)
    #expect(try !letter(in: repository).contains("javascript:"))
  }

  @Test func `a template of the company's own frames the letter`() throws {
    let repository = try village()
    try repository.write("own.txt", "VILLAGE LTD\n\n{{maps}}\n\n{{closing}}\n")
    try repository.write("own.html", "<p>VILLAGE &amp; CO</p>{{maps}}{{closing}}\n")
    try repository.git("config", "--global", "cjmgit.letter.text", "~/work/own.txt")
    try repository.git("config", "--global", "cjmgit.letter.html", "\(repository.path)/own.html")
    #expect(try repository.cjmgit("notify").stderr == "")
    let letter = try letter(in: repository)
    #expect(letter.contains("\nVILLAGE LTD\n\nYOUR STAGES") && letter.contains("\n<p>VILLAGE &amp; CO</p>"))
  }

  @Test func `a template that cannot be used is named with its line, and the letter is written in the usual form`()
    throws
  {
    let repository = try village()
    try repository.write("own.html", "<p>\n{{map}}{{closing}}\n")
    let file = "\(repository.path)/own.html"
    try repository.git("config", "--global", "cjmgit.letter.html", file)
    try repository.git("config", "--global", "cjmgit.letter.text", "/nowhere/own.txt")
    let ran = try repository.cjmgit("notify")
    #expect(
      ran.stderr == """
        cjmgit: could not read `/nowhere/own.txt`: No such file or directory
          the letters are written in the usual form
        cjmgit: could not use the template `\(file):2:1`: a letter has no part `map`
          did you mean `maps`? its parts are `language`, `subject`, `preview`, `opening`, `wishes`, \
        `maps`, `uncoordinated`, `unanswered`, `others`, `closing`
          the letters are written in the usual form

        """)
    #expect(ran.code == 0)
    #expect(try letter(in: repository).contains("<!DOCTYPE html>"))
  }
}
