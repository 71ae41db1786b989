import Foundation
import TestSupport
import Testing

@Suite struct `The pages of a wall that is served` {
  /// What a rewrite of history, or an ordinary week, does to a repository.
  private static let deeds: [(String, @Sendable (ScratchRepository) throws -> Void)] = [
    ("begins", { _ in }),
    (
      "changes a map",
      { try $0.commit("gap", ["tea.cjm.yaml": ScratchRepository.map("tea", "Tea", gap: 4)]) }
    ),
    (
      "moves a file",
      {
        try $0.git("mv", "tea.cjm.yaml", "green.cjm.yaml")
        try $0.git("commit", "-q", "-m", "mv")
      }
    ),
    (
      "refers to another map",
      {
        let partner = ScratchRepository.map("target", "Tea to be") + "state: to-be\ntarget-of: tea\n"
        try $0.commit("target", ["target.cjm.yaml": partner])
      }
    ),
    ("names a department", { try $0.commit("company", ["cjm.yaml": company]) }),
    (
      "forgets a map",
      {
        try $0.git("rm", "-q", "bike.cjm.yaml")
        try $0.git("commit", "-q", "-m", "rm")
      }
    ),
    ("goes back", { try $0.git("reset", "-q", "--hard", "HEAD~3") }),
  ]
  private static let company = "company: Works\nlanguage: uk\ndepartments: [{id: sales, title: Sales}]\n"

  /// The answer's body, for files without a carriage return.
  private func body(_ served: Served, _ path: String) throws -> String {
    let answer = try served.get("/\(path)")
    return answer.split(separator: "\n\n", maxSplits: 1).dropFirst().first.map(String.init) ?? answer
  }

  @Test func `are byte for byte those that cjmgit wall writes, whatever was committed before`() throws {
    let repository = try ScratchRepository.withMaps()
    let served = try Served(repository)
    for (deed, work) in Self.deeds {
      try work(repository)
      let commit = try repository.git("rev-parse", "HEAD").trimmingCharacters(in: .newlines)
      try served.listen().wait(for: "data: \(commit)\n\n")
      let folder = "wall-\(UUID())"
      let written = try repository.wall("-o", repository.folder.appending(path: folder).path)
      #expect(written.code == 0, "\(written)")
      let tree = try repository.tree(folder).filter { $0.value != "folder" && $0.key != ".cjmgit-wall" }
      #expect(tree.count > 30)
      for (path, held) in tree {
        let text = String(decoding: Data(base64Encoded: held) ?? Data(), as: UTF8.self)
        #expect(try body(served, path) == text, "\(path), when the history \(deed)")
      }
    }
    #expect(try served.get("/journey-target.html").hasPrefix("HTTP/1.1 404 "))
  }

  @Test func `are made once for all who ask for one at the same time`() throws {
    let repository = try ScratchRepository()
    try repository.replayRyadom()
    let served = try Served(repository)
    let lines = try (0..<100).map { _ in try served.connect() }
    let request = "GET /journey-loyalty-online.html HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
    for line in lines { try line.say(request) }
    let pages = Set(try lines.map { try $0.all() })
    #expect(pages.count == 1 && pages.first?.hasSuffix("</html>\n") ?? false)
  }

  @Test func `keep their tag where a commit does not touch them`() throws {
    let repository = try ScratchRepository.withMaps()
    let served = try Served(repository)
    let line = try served.listen()
    let tag = { (path: String) in
      try #require(try served.get(path, method: "HEAD").split(separator: "\n").first { $0.hasPrefix("ETag: ") })
    }
    let former = (try tag("/journey-tea.html"), try tag("/journey-bike.html"), try tag("/"))
    try repository.commit("gap", ["tea.cjm.yaml": ScratchRepository.map("tea", "Tea", gap: 4)])
    try line.wait(for: try repository.git("rev-parse", "HEAD").trimmingCharacters(in: .newlines))
    #expect(try tag("/journey-tea.html") != former.0 && tag("/") != former.2)
    #expect(try tag("/journey-bike.html") == former.1)
  }

  @Test func `that were shown stand when the repository is gone, and the others say why they are not there`() throws {
    let repository = try ScratchRepository.withMaps()
    let served = try Served(repository)
    let line = try served.listen()
    #expect(try served.get("/journey-tea.html").hasPrefix("HTTP/1.1 200 "))
    let (git, away) = (
      URL(filePath: repository.path).appending(path: ".git"), repository.folder.appending(path: "away")
    )
    try FileManager.default.moveItem(at: git, to: away)
    try line.wait(for: "event: trouble")
    #expect(try served.get("/journey-tea.html").hasPrefix("HTTP/1.1 200 "))
    #expect(try served.get("/").hasPrefix("HTTP/1.1 200 "))
    let other = try served.get("/journey-bike.html")
    #expect(other.hasPrefix("HTTP/1.1 503 ") && other.contains("\nRetry-After: 10\n"))
    try FileManager.default.moveItem(at: away, to: git)
    try line.wait(for: "event: commit")
    #expect(try served.get("/journey-bike.html").hasPrefix("HTTP/1.1 200 "))
  }
}
