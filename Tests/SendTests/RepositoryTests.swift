import Foundation
import TestSupport
import Testing

/// A repository is what others wrote: it may not say where letters go.
@Suite struct `A repository that names a road` {
  private static let company = """
    company: Village
    people:
      - {id: zoe, name: Zoe Ash, email: zoe@village.example}

    """
  private static let map = """
    journey: visit
    title: A visit
    owner: zoe
    stages:
      - {id: enter, title: I enter, gap: 3}

    """

  private func village() throws -> ScratchRepository {
    let repository = try ScratchRepository()
    try repository.commit("Begin", ["cjm.yaml": Self.company, "visit.cjm.yaml": Self.map])
    return repository
  }

  private func notify(_ repository: ScratchRepository) -> (code: Int, said: String) {
    do {
      return (0, try repository.run([Binary.cjmgit, "notify", "--all"]))
    } catch {
      return (1, "\(error)")
    }
  }

  @Test(arguments: ["smtp.url", "slack.url", "from", "smtp.passwordCommand", "sendmail.program", "domains", "road"])
  func `gets a sentence, and no socket opens`(_ key: String) throws {
    let server = try Server("hooks.py")
    let repository = try village()
    try repository.git("config", "--global", "cjmgit.send.road", "slack")
    try repository.git("config", "--global", "cjmgit.send.slack.url", "http://127.0.0.1:\(server.port)/ok")
    try repository.git("config", "--global", "cjmgit.send.slack.allowPrivate", "true")
    let canary = repository.folder.appending(path: "canary").path
    try repository.git("config", "cjmgit.send.\(key)", "touch \(canary)")
    let refused = notify(repository)
    let spelled = key.lowercased()
    #expect(
      refused.said.contains(
        """
        cjmgit: `cjmgit.send.\(spelled)` stands in the repository's own configuration, which must not say where letters go or \
        who sends them
          `git config --local --unset-all cjmgit.send.\(spelled)`, or look for an include there; what you want stands in your \
        own: `git config --global cjmgit.send.\(spelled) …`
        """), "\(refused.said)")
    #expect(server.requests.isEmpty && !FileManager.default.fileExists(atPath: canary))
    try repository.git("config", "--unset", "cjmgit.send.\(key)")
    #expect(notify(repository).code == 0 && server.requests.count == 1)
  }

  @Test func `gets it for a file of the work tree that its configuration includes, too`() throws {
    let repository = try village()
    try repository.write("team.config", "[cjmgit \"send\"]\n\troad = smtp\n")
    try repository.git("config", "include.path", "../team.config")
    #expect(notify(repository).said.contains("`cjmgit.send.road` stands in the repository's own configuration"))
  }
}
