import Foundation
import Journey
import Language
import SystemPackage
import Testing

@testable import Notices

/// A folder that goes with the test.
private final class Home {
  let url = FileManager.default.temporaryDirectory.appending(path: "notices-\(UUID().uuidString)")
  var path: FilePath { FilePath(url.path) }
  var outbox: Outbox { Outbox(at: path) }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// Every file in it, by path, folders left out.
  var files: [String] {
    let all = (try? FileManager.default.subpathsOfDirectory(atPath: url.path)) ?? []
    return all.filter { (try? FileManager.default.contentsOfDirectory(atPath: url.appending(path: $0).path)) == nil }
      .sorted()
  }

  func text(_ file: String) -> String {
    (try? String(contentsOf: url.appending(path: file), encoding: .utf8)) ?? ""
  }
}

@Suite struct `The outbox` {
  private let sender: Sender
  private let now = Instant(seconds: 1_795_413_600)

  init() throws { sender = Sender(try Address(Sender.local)) }

  private func letters(gap: Int = 4) throws -> [Letter] {
    let edition = try Village.edition(Village.map, becoming: Village.map.replacing("gap: 3", with: "gap: \(gap)"))
    let occasion = try Weeks.occasion(.en)
    return edition.notices().map { Letter($0, of: edition, on: occasion) }
  }

  @Test func `letters go through the outbox into a Maildir for each person and into the ledger`() throws {
    let home = Home()
    let letters = try letters()
    #expect(try home.outbox.compose(letters, from: sender).written == ["bob", "carl", "olga"])
    #expect(home.files == letters.map { "outbox/\($0.id).eml" }.sorted())
    #expect(try home.outbox.deliver(by: .maildir(in: home.path), at: now) == Outbox.Delivery(delivered: 3))
    #expect(home.files == ["ledger"] + letters.map { "mail/\($0.person)/new/\($0.id).cjmgit" })
    let lines = home.text("ledger").split(separator: "\n").map(String.init)
    #expect(lines == letters.sorted { $0.id < $1.id }.map { "\($0.id) \($0.person) maildir 2026-11-23T06:00:00Z" })
    let bob = home.text("mail/bob/new/\(letters[0].id).cjmgit")
    #expect(bob.contains("\nMessage-ID: <\(letters[0].id)@localhost>\n"))
    #expect(!bob.unicodeScalars.contains("\r"))
  }

  @Test func `twice in a row tells nobody twice`() throws {
    let home = Home()
    let letters = try letters()
    _ = try home.outbox.compose(letters, from: sender)
    let again = try home.outbox.compose(letters, from: sender)
    #expect(again.written.isEmpty && again.known == ["bob", "carl", "olga"])
    _ = try home.outbox.deliver(by: .maildir(in: home.path), at: now)
    let files = home.files
    let third = try home.outbox.compose(letters, from: sender)
    #expect(third.written.isEmpty)
    #expect(try home.outbox.deliver(by: .maildir(in: home.path), at: now).delivered == 0)
    #expect(home.files == files)
  }

  @Test(arguments: Outbox.Step.allCases) func `a crash behind any step misses nobody and doubles nothing`(
    step: Outbox.Step
  ) throws {
    let home = Home()
    let letters = try letters()
    _ = try home.outbox.compose(letters, from: sender)
    for _ in letters {
      _ = try? home.outbox.deliver(by: .maildir(in: home.path), at: now) { (reached) throws(MailError) in
        if reached == step { throw MailError(doing: "go on", message: "killed") }
      }
    }
    #expect(try home.outbox.compose(letters, from: sender).written.isEmpty)
    _ = try home.outbox.deliver(by: .maildir(in: home.path), at: now)
    #expect(home.files == ["ledger"] + letters.map { "mail/\($0.person)/new/\($0.id).cjmgit" })
    #expect(home.text("ledger").split(separator: "\n").count == 3)
  }

  @Test func `a draft that a crash left half written is written anew`() throws {
    let home = Home()
    let letters = try letters()
    try FileManager.default.createDirectory(
      at: home.url.appending(path: "outbox"), withIntermediateDirectories: true)
    try Data("From: ha".utf8).write(to: home.url.appending(path: "outbox/\(letters[0].id).draft"))
    _ = try home.outbox.compose(letters, from: sender)
    #expect(home.files == letters.map { "outbox/\($0.id).eml" }.sorted())
    #expect(home.text("outbox/\(letters[0].id).eml").contains("Message-ID"))
  }

  @Test func `a line of the ledger that a crash cut off counts for nothing and spoils no other`() throws {
    let home = Home()
    let letters = try letters()
    try FileManager.default.createDirectory(at: home.url, withIntermediateDirectories: true)
    try Data("\(letters[0].id) bob mail".utf8).write(to: home.url.appending(path: "ledger"))
    #expect(try home.outbox.compose(letters, from: sender).written == ["bob", "carl", "olga"])
    _ = try home.outbox.deliver(by: .maildir(in: home.path), at: now)
    #expect(home.text("ledger").split(separator: "\n").count == 4)
    #expect(try home.outbox.compose(letters, from: sender).written.isEmpty)
  }

  @Test func `a letter that was read is not laid beside itself`() throws {
    let home = Home()
    let letters = try letters()
    _ = try home.outbox.compose(letters, from: sender)
    _ = try? home.outbox.deliver(by: .maildir(in: home.path), at: now) { (_) throws(MailError) in
      throw MailError(doing: "go on", message: "killed")
    }
    let arrived = try #require(home.files.first { $0.contains("/new/") })
    let seen = arrived.replacing("/new/", with: "/cur/") + ":2,S"
    try FileManager.default.moveItem(at: home.url.appending(path: arrived), to: home.url.appending(path: seen))
    _ = try home.outbox.deliver(by: .maildir(in: home.path), at: now)
    #expect(home.files.contains(seen) && !home.files.contains(arrived))
  }

  @Test func `what a road cannot take waits with the reason, and the others go`() throws {
    let home = Home()
    let letters = try letters()
    _ = try home.outbox.compose(letters, from: sender)
    let picky = Road("picky") { () throws(MailError) in Picky(kind: .passing()) }
    #expect(try home.outbox.deliver(by: picky, at: now) == Outbox.Delivery(delivered: 2, isWaiting: true))
    let entry = try #require(try home.outbox.entries(beginning: "").first)
    let attempt = try #require(entry.attempt)
    #expect(entry.person == "carl" && entry.place == .waiting && attempt.count == 1 && attempt.road == "picky")
    #expect(attempt.why.description == "could not reach carl: he is out")
    #expect(try home.outbox.deliver(by: .maildir(in: home.path), at: now) == Outbox.Delivery(isWaiting: true))
    let next = try #require(attempt.next)
    #expect(next >= now.adding(seconds: 60) && next <= now.adding(seconds: 75))
    #expect(try home.outbox.deliver(by: .maildir(in: home.path), at: next) == Outbox.Delivery(delivered: 1))
    #expect(!home.files.contains { $0.hasPrefix("outbox/") })
  }

  @Test func `a letter that will never arrive is laid aside at once, one that may not go is held`() throws {
    for (kind, place) in [(Refusal.Kind.lasting, Outbox.Place.dead), (.held, .held)] {
      let home = Home()
      let letters = try letters()
      _ = try home.outbox.compose(letters, from: sender)
      let delivery = try home.outbox.deliver(by: Road("picky") { () throws(MailError) in Picky(kind: kind) }, at: now)
      #expect(delivery.delivered == 2 && !delivery.isWaiting && delivery.dead + delivery.held == 1)
      let entry = try #require(try home.outbox.entries(beginning: "").first)
      #expect(entry.place == place && entry.attempt?.next == nil)
      #expect(try home.outbox.compose(letters, from: sender).written.isEmpty)
      try home.outbox.retry(entry)
      #expect(try home.outbox.deliver(by: .maildir(in: home.path), at: now) == Outbox.Delivery(delivered: 1))
      #expect(home.files.count == 4)
    }
  }

  @Test func `a closed road counts against no letter, and is remembered until it opens`() throws {
    let home = Home()
    let letters = try letters()
    _ = try home.outbox.compose(letters, from: sender)
    let down = MailError(doing: "reach the server", message: "connection refused")
    let closed = Road("smtp") { () throws(MailError) in Picky(kind: .closed, who: nil) }
    let shut = Road("smtp") { () throws(MailError) in throw down }
    for (road, later) in [(closed, 0), (shut, 60)] as [(Road, Int64)] {
      let delivery = try home.outbox.deliver(by: road, at: now.adding(seconds: later))
      #expect(delivery.delivered == 0 && delivery.isWaiting && delivery.closed != nil)
      #expect(home.files.filter { $0 != "ledger" } == ["closed-smtp"] + letters.map { "outbox/\($0.id).eml" }.sorted())
    }
    let closures = try home.outbox.closures()
    #expect(closures.map(\.since) == [now] && closures.map(\.why) == [down])
    let smtp = Road("smtp") { [path = home.path] () throws(MailError) in try Road.maildir(in: path).open() }
    #expect(try home.outbox.deliver(by: smtp, at: now).delivered == 3)
    #expect(try home.outbox.closures().isEmpty)
  }

  @Test func `a letter is tried for five days, at longer and longer pauses, and then laid aside`() throws {
    let home = Home()
    _ = try home.outbox.compose(try letters(), from: sender)
    let picky = Road("picky") { () throws(MailError) in Picky(kind: .passing()) }
    var (moment, pauses) = (now, [Int64]())
    while let next = try tried(home, picky, at: moment) {
      pauses.append(next.seconds - moment.seconds)
      moment = next
    }
    #expect(zip(pauses, pauses.dropFirst()).allSatisfy { $0 < $1 || $0 == 86_400 })
    #expect(pauses.count == 15 && pauses.max() == 86_400)
    #expect(try home.outbox.entries(beginning: "").map(\.place) == [.dead])
  }

  @Test func `the other side may ask for a longer pause`() throws {
    let home = Home()
    _ = try home.outbox.compose(try letters(), from: sender)
    let picky = Road("picky") { () throws(MailError) in Picky(kind: .passing(after: 7200)) }
    #expect(try tried(home, picky, at: now) == now.adding(seconds: 7200))
  }

  private func tried(_ home: Home, _ road: Road, at moment: Instant) throws -> Instant? {
    _ = try home.outbox.deliver(by: road, at: moment)
    return try home.outbox.entries(beginning: "").first?.attempt?.next
  }

  @Test func `what is dropped is not written again`() throws {
    let home = Home()
    let letters = try letters()
    _ = try home.outbox.compose(letters, from: sender)
    try home.outbox.drop(try #require(try home.outbox.entries(beginning: letters[0].id).first), at: now)
    #expect(try home.outbox.compose(letters, from: sender).written.isEmpty)
    #expect(home.text("ledger") == "\(letters[0].id) bob dropped 2026-11-23T06:00:00Z\n")
    #expect(home.files.count == 3)
  }

  @Test func `what is over goes by age, what waits stays`() throws {
    let home = Home()
    let letters = try letters()
    _ = try home.outbox.compose(letters, from: sender)
    _ = try home.outbox.deliver(by: Road("picky") { () throws(MailError) in Picky(kind: .lasting) }, at: now)
    _ = try home.outbox.compose(try self.letters(gap: 5), from: sender)
    let written = Instant(seconds: Int64(Date.now.timeIntervalSince1970))
    try home.outbox.prune(Outbox.Keeping(), at: written.adding(seconds: 89 * 86_400))
    #expect(home.files.filter { $0.hasPrefix("dead/") }.count == 2)
    try home.outbox.prune(Outbox.Keeping(), at: written.adding(seconds: 91 * 86_400))
    #expect(home.files.filter { $0.hasPrefix("dead/") }.isEmpty)
    #expect(home.text("ledger").split(separator: "\n").count == 2)
    try home.outbox.prune(Outbox.Keeping(), at: now.adding(seconds: 400 * 86_400))
    #expect(home.text("ledger").isEmpty && home.files.filter { $0.hasPrefix("outbox/") }.count == 3)
  }

  @Test func `a draft goes nowhere before it is published, and is withdrawn without a trace`() throws {
    let home = Home()
    let letters = try letters()
    #expect(try home.outbox.draft(letters, from: sender).written.count == 3)
    #expect(try home.outbox.deliver(by: .maildir(in: home.path), at: now) == Outbox.Delivery())
    try home.outbox.withdraw()
    #expect(home.files.isEmpty)
    #expect(try home.outbox.draft(letters, from: sender).written.count == 3)
    try home.outbox.publish()
    #expect(try home.outbox.deliver(by: .maildir(in: home.path), at: now) == Outbox.Delivery(delivered: 3))
  }

  @Test func `nothing is written through a symbolic link`() throws {
    let home = Home()
    let elsewhere = Home()
    let letters = try letters()
    for url in [home.url, elsewhere.url] {
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }
    try FileManager.default.createDirectory(at: home.url.appending(path: "mail"), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      at: home.url.appending(path: "mail/bob"), withDestinationURL: elsewhere.url)
    _ = try home.outbox.compose(letters, from: sender)
    let delivery = try home.outbox.deliver(by: .maildir(in: home.path), at: now)
    #expect(delivery == Outbox.Delivery(delivered: 2, isWaiting: true))
    #expect(elsewhere.files.isEmpty)
  }

  @Test func `two at once deliver each letter once`() async throws {
    let home = Home()
    let letters = try letters()
    _ = try home.outbox.compose(letters, from: sender)
    let outbox = home.outbox
    let delivered = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<4 { group.addTask { [now] in try outbox.deliver(by: .maildir(in: outbox.home), at: now).delivered } }
      return try await group.reduce(0, +)
    }
    #expect(delivered == 3)
    #expect(home.text("ledger").split(separator: "\n").count == 3)
  }

  @Test func `a person who cannot be written to is named, and the others get their letters`() throws {
    let home = Home()
    let company = Village.company.replacing("carl@example.org", with: "\"carl@example.org\\r\\nBcc: x@y\"")
    let edition = try Village.edition(
      Village.map, becoming: Village.map.replacing("gap: 3", with: "gap: 4"), company: company)
    let occasion = try Weeks.occasion(.en)
    let composed = try home.outbox.compose(
      edition.notices().map { Letter($0, of: edition, on: occasion) }, from: sender)
    #expect(composed.written == ["bob", "olga"])
    #expect(composed.refused.map(\.person) == ["carl"])
  }

  @Test func `what else lies in the outbox is left alone`() throws {
    let home = Home()
    _ = try home.outbox.compose([], from: sender)
    for name in ["note.txt", "../x.eml", "A.eml"] where !name.contains("/") {
      try Data("x".utf8).write(to: home.url.appending(path: "outbox/\(name)"))
    }
    let delivery = try home.outbox.deliver(by: .maildir(in: home.path), at: now)
    #expect(delivery == Outbox.Delivery())
    #expect(home.files == ["outbox/A.eml", "outbox/note.txt"])
  }

  @Test func `every rule of routing has one file and one line in the list`() throws {
    let folder = URL(filePath: #filePath).appending(path: "../../../Sources/Notices/Routing/Rules").standardizedFileURL
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == Notices.Rule.all.count)
  }
}

/// A road that does not reach everybody; with nobody named, nobody at all.
private struct Picky: Carrier {
  let kind: Refusal.Kind
  var who: String? = "carl"

  func carry(_ parcel: Parcel) throws(Refusal) {
    guard parcel.person != who ?? parcel.person else {
      throw Refusal(kind, MailError(doing: "reach \(parcel.person)", message: "he is out"))
    }
  }
}
