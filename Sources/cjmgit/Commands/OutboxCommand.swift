import ArgumentParser
import Console
import Git
import Glibc
import History
import Journey
import Language
import Notices
import SystemPackage

/// Shows the letters that did not arrive, has them tried again, or takes them out.
struct OutboxCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "outbox",
    abstract: "Show the letters that did not arrive; try them again, or take them out.",
    discussion: """
        cjmgit outbox                     what waits, until when and why
        cjmgit outbox --format json       for scripts; `cjmgit schema outbox`
        cjmgit outbox show 547a           the mail itself
        cjmgit outbox retry 547a          one letter, now
        cjmgit outbox retry --all         all of them, also those given up
        cjmgit outbox drop 547a           it is not sent, and not written again

      A letter waits in `outbox` until a road takes it; after a failure it is tried \
      again, after a minute, two, four, up to a day. In `held` lies what this \
      machine's own configuration forbids to send, in `dead` what was refused for \
      good or tried for five days. These are kept for 90 days, lines of the ledger \
      for a year: `cjmgit.outbox.keep` and `cjmgit.outbox.keepLedger`, in days. \
      What a server took stays in `sent` for 7 days, `cjmgit.outbox.keepSent`, for \
      `cjmgit outbox show`.
      """,
    subcommands: [List.self, Show.self, Retry.self, Drop.self], defaultSubcommand: List.self)
}

/// The repository's outbox, and how to speak of it.
private struct PostRoom {
  let outbox: Outbox
  let company: Company
  let tongue: Tongue
  let now: Instant

  init(_ common: CommonOptions, _ history: borrowing History) throws {
    outbox = Outbox(at: history.repository.commonDirectory.appending("cjmgit"))
    company = try history.company(at: history.head())
    tongue = common.tongue(company)
    now = try Present.clock(in: company.zone).now
  }

  /// The one letter whose id begins so.
  func letter(_ start: String, withSent: Bool = false) throws -> Outbox.Entry {
    let found = try outbox.entries(beginning: start, withSent: withSent)
    guard let entry = found.first else {
      throw Failure("no letter `\(start)` lies in the outbox", hint: "`cjmgit outbox` lists them")
    }
    guard found.count == 1 else {
      throw Failure("several letters begin with `\(start)`", hint: found.prefix(5).map(\.id).joined(separator: ", "))
    }
    return entry
  }
}

extension OutboxCommand {
  /// The command `cjmgit outbox list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show what waits, what is held back and what is dead; exit with 1 where anything is.",
      discussion: """
          cjmgit outbox
          cjmgit outbox list --format json
        """)

    @OptionGroup var common: CommonOptions

    @Option(help: ArgumentHelp("Print as text or json.", valueName: "format"))
    var format = PlainFormat.text

    func run() throws {
      let desk = try PostRoom(common, History.open())
      switch format {
      case .text: try Output.write(OutboxText(desk.company, desk.tongue).text(of: desk.outbox))
      case .json: try Output.write(OutboxJSON.text(of: desk.outbox))
      }
      if try !desk.outbox.entries(beginning: "").isEmpty { throw Answer.no }
    }
  }

  /// The command `cjmgit outbox show`.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Print what a letter says: from whom, to whom, about what, and its text.",
      discussion: """
          cjmgit outbox show 547a
          cjmgit outbox show --raw 547a     the mail as it lies there, for mail programs
        """)

    @OptionGroup var common: CommonOptions

    @Flag(help: "Print the mail as it lies there, with all headers and parts.")
    var raw = false

    @Argument(help: ArgumentHelp("The id of the letter, or how it begins.", valueName: "id"))
    var id: String

    func run() throws {
      let desk = try PostRoom(common, History.open())
      let mail = try desk.outbox.bytes(of: try desk.letter(id, withSent: true))
      try Output.write(raw ? mail : Array(Self.said(Mail(mail)).utf8))
    }

    /// The headers that people look for, and the text.
    private static func said(_ mail: Mail) -> String {
      let heads = ["From", "To", "Date", "Subject", "Message-ID"].compactMap { name in
        mail[name].map { "\(name): \(Escape.line($0))\n" }
      }
      let lines = mail.text.split(separator: "\n", omittingEmptySubsequences: false)
      return heads.joined() + "\n" + lines.map { Escape.terminal(String($0)) }.joined(separator: "\n")
    }
  }

  /// The command `cjmgit outbox retry`.
  struct Retry: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Send a letter again, also one that was given up.",
      discussion: """
          cjmgit outbox retry 547a
          cjmgit outbox retry --all
        """)

    @OptionGroup var common: CommonOptions

    @Flag(help: "All letters.")
    var all = false

    @Argument(help: ArgumentHelp("The ids of the letters, or how they begin.", valueName: "id"))
    var ids: [String] = []

    func validate() throws {
      guard all != !ids.isEmpty else { throw ValidationError("name letters, or say --all") }
    }

    func run() throws {
      let history = try History.open()
      let desk = try PostRoom(common, history)
      let sending = try Sending(in: history.repository)
      let entries = all ? try desk.outbox.entries(beginning: "") : try ids.map { try desk.letter($0) }
      let begin = try NotifyReport.Beginning(of: desk.outbox)
      for entry in entries { try desk.outbox.retry(entry) }
      let code = try sending.deliver(desk.outbox.home)
      let report = try NotifyReport(of: desk.outbox, since: begin)
      try Output.write(
        NotifyText(
          composed: Outbox.Composed(), report: report, company: desk.company, home: desk.outbox.home,
          tongue: desk.tongue
        ).quiet)
      if code > Exit.no.rawValue { throw Ended(code: code) }
      if !report.isAllGone { throw Answer.no }
    }
  }

  /// The command `cjmgit outbox drop`.
  struct Drop: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Take a letter out: it is not sent, and not written again.",
      discussion: """
          cjmgit outbox drop 547a
        """)

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp("The ids of the letters, or how they begin.", valueName: "id"))
    var ids: [String]

    func run() throws {
      let desk = try PostRoom(common, History.open())
      let entries = try ids.map { try desk.letter($0) }
      for entry in entries {
        try desk.outbox.drop(entry, at: desk.now)
        let name = desk.company.person(entry.person)?.name(desk.tongue) ?? entry.person
        try Output.write(Escape.terminal(OutboxWords.dropped.filled(desk.tongue, name)) + "\n")
      }
    }
  }
}
