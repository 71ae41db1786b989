import Foundation
import Testing

/// Letters given to a program that stands for the machine's `sendmail`.
@Suite struct `Letters by sendmail` {
  @Test func `each gets the envelope as words of its own, and its exit code is understood`() throws {
    let outgoing = try Outgoing()
    let program = outgoing.folder.appending(path: "sendmail")
    let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Servers/sendmail")
    try FileManager.default.copyItem(at: script, to: program)
    outgoing.settings = [
      ("road", "sendmail"), ("sendmail.program", program.path), ("from", "maps@village.example"),
      ("bounce", "bounces@village.example"), ("timeout", "5"),
    ]
    try outgoing.lay("ann", "hang", "perm", "temp")
    #expect(try outgoing.send().code == 1)
    #expect(
      outgoing.reasons == """
        outbox hang: could not deliver the letter to `hang`: `\(program.path)` did not come to an end
        outbox temp: could not deliver the letter to `temp`: `\(program.path)` ended with 75: `queue is full`
        dead perm: could not deliver the letter to `perm`: `\(program.path)` ended with 67: `no such user`

        """)
    let arguments = ["ann", "hang", "perm", "temp"].map {
      "-oi\n-f\nbounces@village.example\n--\n\($0)@village.example\n"
    }
    let text = { (name: String) in try String(contentsOf: outgoing.folder.appending(path: name), encoding: .utf8) }
    #expect(try text("arguments") == arguments.joined())
    let letters = ["ann", "hang", "perm", "temp"].map { Outgoing.letter(to: $0, at: "\($0)@village.example") }
    #expect(try text("letters") == letters.joined().replacing("\r\n", with: "\n"))
  }

  @Test func `where there is none, the road is closed`() throws {
    let outgoing = try Outgoing()
    outgoing.settings = [
      ("road", "sendmail"), ("sendmail.program", "/nowhere/sendmail"), ("from", "maps@village.example"),
    ]
    try outgoing.lay("ann")
    #expect(try outgoing.send().code == 1)
    #expect(
      outgoing.reasons == """
        closed sendmail: could not deliver the letter to `ann`: `/nowhere/sendmail` does not start; install a mail server, or \
        set `cjmgit.send.sendmail.program`

        """)
  }
}
