import Foundation
import TestSupport
import Testing

@Suite struct `A wall that is served` {
  @Test func `answers with pages, and with what a browser may do`() throws {
    let served = try Served(try ScratchRepository.withMaps())
    let answer = try served.get("/")
    let head = answer.components(separatedBy: "\n\n").first ?? ""
    let fixed = head.split(separator: "\n").map { line in
      ["ETag", "Content-Length"].contains { line.hasPrefix($0) } ? line.prefix { $0 != ":" } : line
    }.joined(separator: "\n")
    expectSnapshot(fixed + "\n", "head.txt")
    #expect(answer.contains("<title>") && answer.hasSuffix("</html>\n"))
    #expect(try served.get("/ru/").contains("<html lang=\"ru\">"))
    #expect(try served.get("/ru/journey-tea.html?week=2026-W47").hasPrefix("HTTP/1.1 200 OK\n"))
    #expect(try served.get("/ru").contains("\nLocation: /ru/\n"))
    #expect(try served.get("/", method: "HEAD").hasSuffix("Connection: close\n\n"))
  }

  @Test func `says with a tag that a page is the same`() throws {
    let served = try Served(try ScratchRepository.withMaps())
    let tag = try #require(
      try served.get("/", method: "HEAD").split(separator: "\n").first { $0.hasPrefix("ETag: ") }?.dropFirst(6))
    #expect(try served.get("/", "If-None-Match: \"other\", \(tag)\n").hasPrefix("HTTP/1.1 304 Not Modified\n"))
    #expect(try served.get("/", "If-None-Match: W/\(tag)\n").hasPrefix("HTTP/1.1 304 Not Modified\n"))
    #expect(try served.get("/", "If-None-Match: *\n").hasPrefix("HTTP/1.1 304 Not Modified\n"))
    #expect(try served.get("/nothing", "If-None-Match: *\n").hasPrefix("HTTP/1.1 404 Not Found\n"))
    #expect(try served.get("/", "If-None-Match: \"other\"\n").hasPrefix("HTTP/1.1 200 OK\n"))
  }

  @Test(arguments: [
    ("/../../etc/passwd", "404"), ("/..%2f..%2fetc/passwd", "404"), ("/.cjmgit-wall", "404"), ("/ru/..", "404"),
    ("/work/cjm.yaml", "404"), ("//", "404"), ("/journey-tea.html/", "404"), ("/%", "404"), ("/\u{1}", "404"),
    ("etc/passwd", "400"), ("http://localhost/", "400"), ("*", "400"),
  ])
  func `has nothing but its pages`(path: String, code: String) throws {
    let served = try Served(try ScratchRepository.withMaps())
    #expect(try served.get(path).hasPrefix("HTTP/1.1 \(code) "))
  }

  @Test func `can only be read`() throws {
    let served = try Served(try ScratchRepository.withMaps())
    for method in ["POST", "PUT", "DELETE", "OPTIONS", "TRACE", "get", "PATCH"] {
      let answer = try served.get("/", "Content-Length: 3\n\nabc", method: method)
      #expect(answer.hasPrefix("HTTP/1.1 405 Method Not Allowed\n") && answer.contains("\nAllow: GET, HEAD\n"))
    }
    #expect(try served.get("/", "Content-Length: 3\n").hasPrefix("HTTP/1.1 400 "))
    #expect(try served.get("/", "Transfer-Encoding: chunked\n").hasPrefix("HTTP/1.1 400 "))
  }

  @Test func `answers to its own names alone`() throws {
    let served = try Served(try ScratchRepository.withMaps(), "--host", "Wall.example")
    for host in ["localhost", "LOCALHOST:80", "127.0.0.1:9", "[::1]:8374", "192.168.0.7", "wall.example"] {
      #expect(try served.get("/", host: host).hasPrefix("HTTP/1.1 200 "), "\(host)")
    }
    for host in ["evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "", "[", "localhost:x", "1234"] {
      #expect(try served.get("/", host: host).hasPrefix("HTTP/1.1 421 "), "\(host)")
    }
    #expect(try served.get("/", "Host: localhost\n").hasPrefix("HTTP/1.1 421 "))
    #expect(try served.answer("GET /events HTTP/1.0\n\n").hasPrefix("HTTP/1.1 421 "))
  }

  @Test func `does not read without an end, and hears others meanwhile`() throws {
    let served = try Served(try ScratchRepository.withMaps())
    let slow = try (0..<50).map { _ in try served.connect() }
    for line in slow { try line.say("GET / HT") }
    let long = String(repeating: "a", count: 9000)
    #expect(try served.get("/", "X: \(long)\n").hasPrefix("HTTP/1.1 431 "))
    #expect(try served.answer(long + long).hasPrefix("HTTP/1.1 431 "))
    #expect(try served.answer("nonsense\n\n").hasPrefix("HTTP/1.1 400 "))
    #expect(try served.get("/").hasPrefix("HTTP/1.1 200 "))
    for line in slow { try line.say("TP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n") }
    for line in slow { #expect(try line.all().hasSuffix("</html>\n")) }
  }

  @Test func `answers several requests on one line, one after the other`() throws {
    let served = try Served(try ScratchRepository.withMaps())
    let one = "GET /nothing HTTP/1.1\nHost: localhost\n\n"
    let last = "GET /nothing HTTP/1.1\nHost: localhost\nConnection: close\n\n"
    let answers = try served.answer(one + one + last).components(separatedBy: "HTTP/1.1 404 Not Found\n")
    #expect(answers.count == 4)
  }

  @Test func `ends in good order, and lets who listens go`() throws {
    let served = try Served(try ScratchRepository.withMaps())
    let line = try served.listen()
    try line.wait(for: "event: commit")
    // By the thread's own hand: a child of a worker thread is born with it blocked.
    kill(served.process.processIdentifier, SIGTERM)
    #expect(try line.all().contains("event: commit"))
    served.process.waitUntilExit()
    #expect(served.process.terminationStatus == 0 && served.process.terminationReason == .exit)
  }
}
