import Foundation
import TestSupport
import Testing

@Suite struct `Trouble with serving` {
  /// What a server says that does not come up.
  private func refusal(_ arguments: String..., in repository: ScratchRepository) throws -> (code: Int32, said: String) {
    let process = try repository.started(["serve", "--lang", "en"] + arguments)
    let said = (process.standardError as? Pipe)?.fileHandleForReading.readDataToEndOfFile() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: said, as: UTF8.self))
  }

  @Test func `with the port or the address is said at once, with what to do`() throws {
    let repository = try ScratchRepository.withMaps()
    let served = try Served(repository)
    let taken = try refusal("--port", "\(served.port)", in: repository)
    #expect(taken.code == 128)
    #expect(
      taken.said == """
        cjmgit: could not listen at `127.0.0.1`, port \(served.port): address already in use
          `--port` and `--address` name another place

        """)
    let foreign = try refusal("--address", "203.0.113.7", "--port", "0", in: repository)
    #expect(foreign.code == 128 && foreign.said.contains("could not listen at `203.0.113.7`"), "\(foreign)")
    let name = try refusal("--address", "wall.example", in: repository)
    #expect(name.code == 128 && name.said.contains("`wall.example` is no address of a machine"), "\(name)")
    for port in ["70000", "-1", "eighty", ""] {
      let bad = try refusal("--port", port, in: repository)
      #expect(bad.code == 2 && bad.said.contains("--port"), "\(bad)")
    }
  }

  @Test func `without commits or without a repository is said at once`() throws {
    let empty = try refusal("--port", "0", in: try ScratchRepository())
    #expect(empty.code == 128 && empty.said.contains("there are no commits yet"), "\(empty)")
  }

  @Test func `that one client makes by never reading is no other's`() throws {
    let served = try Served(try ScratchRepository.withMaps())
    let lazy = try served.connect()
    let one = "GET /journey-tea.html HTTP/1.1\r\nHost: localhost\r\n\r\n"
    let before = try Self.ticks(of: served)
    try lazy.say(String(repeating: one, count: 400))
    for _ in 0..<20 { #expect(try served.get("/wall.css").hasPrefix("HTTP/1.1 200 ")) }
    usleep(700_000)
    // A loop that spins on what it does not want to read would have used all of that time.
    #expect(try Self.ticks(of: served) - before < 60)
  }

  @Test func `does not befall who says all at once and hangs up his own end`() throws {
    let served = try Served(try ScratchRepository.withMaps())
    let line = try served.connect()
    try line.say("GET /journey-tea.html HTTP/1.1\r\nHost: localhost\r\n\r\n")
    line.endSaying()
    #expect(try line.all().hasSuffix("</html>\n"))
    let half = try served.connect()
    try half.say("GET / HT")
    half.endSaying()
    #expect(try half.all() == "")
  }

  @Test func `with where its log goes does not end it`() throws {
    let repository = try ScratchRepository.withMaps()
    let served = try Served(repository)
    try (served.process.standardError as? Pipe)?.fileHandleForReading.close()
    let line = try served.listen()
    for gap in 3...5 {
      try repository.commit("gap", ["tea.cjm.yaml": ScratchRepository.map("tea", "Tea", gap: gap)])
      try line.wait(for: try repository.git("rev-parse", "HEAD").trimmingCharacters(in: .newlines))
    }
    #expect(try served.get("/").hasPrefix("HTTP/1.1 200 "))
  }

  /// The time that the server worked, in hundredths of a second.
  private static func ticks(of served: Served) throws -> Int {
    let text = try String(contentsOfFile: "/proc/\(served.process.processIdentifier)/stat", encoding: .utf8)
    let fields = text.split(separator: ")").last?.split(separator: " ") ?? []
    return fields[11...12].compactMap { Int($0) }.reduce(0, +)
  }
}
