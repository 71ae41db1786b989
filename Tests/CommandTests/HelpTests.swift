import TestSupport
import Testing

@Suite struct HelpTests {
  @Test(arguments: [
    "", "init", "new", "status", "check", "diff", "log", "commit", "notify", "outbox", "hook", "schema", "blame",
    "doctor", "textconv", "completion", "set", "kpi", "follow", "unfollow", "week", "ack", "coord", "subscriptions",
    "wall", "serve",
  ])
  func `examples are indented by two and fit on a line each`(name: String) throws {
    let help = try ScratchRepository().cjmgit("help", name).stdout
    let lines = help.split(separator: "\n").map(String.init)
    #expect(lines.allSatisfy { $0.count <= 80 || $0.hasPrefix("USAGE: ") })
    let examples = lines.filter { $0.drop { $0 == " " }.hasPrefix("cjmgit ") }
    #expect(!examples.isEmpty)
    for line in examples { #expect(line.hasPrefix("  cjmgit ") && line.count <= 78, "\(line)") }
  }
}
