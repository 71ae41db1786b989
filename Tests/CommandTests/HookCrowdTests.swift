import Foundation
import TestSupport
import Testing

@Suite struct HookCrowdTests {
  private static let people = 20

  /// Most of them commit with cjmgit and some with git, all in one work tree; two push it, and somebody tells people on
  /// the server besides its hook.
  @Test func `twenty committers, two pushers and a notifier at once lose nothing and tell nobody twice`() throws {
    let repository = try ScratchRepository.pushing(push: false)
    try repository.commit("Begin", Self.files(gap: 3))
    try repository.pushFine("main")
    _ = try repository.letters(of: "boss", waitingFor: 1)
    try repository.settled()
    try repository.cjmgitFine("hook", "install", "commit-msg")
    repository.environment["CJMGIT_NOW"] = nil
    let done = repository.folder.appending(path: "done").path
    let around = try [Self.pusher, Self.pusher, Self.notifier].map { script in
      try repository.started("/bin/sh", ["-c", script, "sh", done])
    }
    let committers = try (0..<Self.people).map { number in
      try repository.started("/bin/sh", ["-c", Self.committer(number)])
    }
    var made: [Substring] = []
    for committer in committers {
      let ran = try committer.ended()
      made += ran.stdout.split(separator: "\n").filter { $0.hasPrefix("[main ") }.map { $0.dropFirst(6).prefix(7) }
      #expect(ran.code == 0, "\(ran.stderr.suffix(400))")
    }
    try Data().write(to: URL(filePath: done))
    for other in around { #expect(try other.ended().code == 0) }
    try repository.pushFine("main")
    try repository.cjmgitFine("notify", in: "server.git")

    #expect(try repository.git("fsck", "--strict", "--no-dangling", "--no-progress") == "")
    #expect(try repository.git("fsck", "--strict", "--no-dangling", "--no-progress", in: "server.git") == "")
    #expect(try repository.tip("main") == repository.git("rev-parse", "main"))
    let names = try repository.git("rev-list", "main", in: "server.git").split(separator: "\n").map { $0.prefix(7) }
    #expect(made.count == Self.people && made.allSatisfy(names.contains))
    let log = try repository.git("log", "--format=%(trailers:key=Cjm-Stage,valueonly)", "main", in: "server.git")
    let stages = log.split(separator: "\n").map(String.init).sorted()
    #expect(stages == (0..<Self.people).map { "m\($0)/bring" }.sorted())
    try expectToldOnce(in: repository)
  }

  private func expectToldOnce(in repository: ScratchRepository) throws {
    for number in 0..<Self.people {
      #expect(try repository.git("show", "main:m\(number).cjm.yaml", in: "server.git").hasSuffix("gap: 4\n"))
      // The first letter tells what there was.
      let letters = try repository.letters(of: "p\(number)", waitingFor: 2)
      #expect(letters.count == 2, "p\(number) got \(letters.count) letters")
    }
    // Whoever manages all of them hears of each once behind the first letter, in however many letters.
    let told = try repository.letters(of: "boss", waitingFor: 2).joined().replacingOccurrences(of: "\r\n", with: "\n")
      .replacingOccurrences(of: "\n ", with: " ").components(separatedBy: "\n")
    let subjects = told.filter { $0.hasPrefix("X-Cjm-Journey: ") }.joined(separator: ",")
    for number in 0..<Self.people {
      let count = subjects.split { !($0.isLetter || $0.isNumber) }.count { $0 == "m\(number)" }
      #expect(count == 2, "boss was told \(count) times of m\(number)")
    }
  }

  /// Commits one map; git's own lock is waited for as people do, by trying again.
  private static func committer(_ number: Int) -> String {
    let file = "m\(number).cjm.yaml"
    let commit = number.isMultiple(of: 4) ? "git commit -m 'By hand' -- \(file)" : "cjmgit commit m\(number)"
    return """
      printf '    gap: 4\\n' >\(file).new && { sed '$d' \(file); cat \(file).new; } >\(file).whole || exit 1
      mv \(file).whole \(file) && rm \(file).new || exit 1
      tries=0
      until \(commit); do
        tries=$((tries + 1))
        [ "$tries" -lt 300 ] || exit 1
        sleep 0.0\(1 + number % 7)
      done
      """
  }

  /// Does something until everybody is done, or the folder is gone.
  private static func again(_ what: String) -> String {
    "cd \"$(pwd -P)\"; until [ -e \"$1\" ] || ! [ -d \"$PWD\" ]; do \(what); sleep 0.3; done"
  }

  /// Two at once may be in each other's way.
  private static let pusher = again("git push -q origin main || true")
  private static let notifier = "cd ../server.git; " + again("cjmgit notify || exit 1")

  private static func files(gap: Int) -> [String: String] {
    var people = "  - {id: boss, name: Boss, email: boss@village.example}\n"
    var files: [String: String] = [:]
    for number in 0..<Self.people {
      people += "  - {id: p\(number), name: Person \(number), email: p\(number)@village.example}\n"
      files["m\(number).cjm.yaml"] =
        map("m\(number)").replacing("owner: ann", with: "owner: p\(number)\nmanager: boss") + "    gap: \(gap)\n"
    }
    files["a.cjm.yaml"] = map("a").replacing("owner: ann", with: "owner: boss")
    files["cjm.yaml"] = "company: Village\nlanguage: en\npeople:\n" + people
    return files
  }
}
