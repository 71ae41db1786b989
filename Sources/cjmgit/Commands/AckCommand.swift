import ArgumentParser
import Console
import Git
import History
import Journey
import Language
import Telling

/// Records that a department has seen what was changed.
struct AckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ack",
    abstract: "Record that a department has seen what changed.",
    discussion: """
        cjmgit ack                          my department, all up to HEAD
        cjmgit ack --for bondar             Bondar answered by mail
        cjmgit ack --department sales 3f9c2ab
        cjmgit ack -m "Agreed, but the text is too long"

      It answers to everything up to the commit that concerns the department and those \
      under it. What is recorded is a commit without a change, with the trailers \
      `Cjm-Acknowledged` and `Cjm-Acknowledges`; it goes wherever the branch is pushed, \
      and `cjmgit coord`, `status` and the letters take it into account.
      """)

  @OptionGroup var common: CommonOptions

  @Option(
    help: ArgumentHelp("Which department; that of the person, if not said.", valueName: "id"),
    completion: Completions.departments)
  var department: String?

  @Option(
    name: .customLong("for"), help: ArgumentHelp("Who has seen it: the author of the commit.", valueName: "person"),
    completion: Completions.people)
  var person: String?

  @Option(name: .shortAndLong, help: ArgumentHelp("What the department says to it, in short.", valueName: "text"))
  var message: String?

  @Flag(name: .customLong("dry-run"), help: "Show what would be answered, and write nothing.")
  var dryRun = false

  @Argument(help: ArgumentHelp("The newest commit that was seen.", valueName: "commit"))
  var commit = "HEAD"

  func run() throws {
    let history = try History.open()
    let reasons = try history.repository.reasonsToRefuse([])
    guard reasons.isEmpty else {
      throw Failure("nothing was committed: \(reasons.map(\.words).joined(separator: "; "))")
    }
    guard let head = try history.repository.head().commit else {
      throw Failure("there are no commits yet", hint: "`cjmgit commit` records the maps")
    }
    let company = try history.company(at: .commit(head))
    let tongue = common.tongue(company)
    let seen = try history.repository.resolveCommit(commit)
    guard try history.repository.isAncestor(seen, of: head) else {
      throw Failure(AcknowledgingWords.apart.filled(tongue, commit), hint: "`cjmgit log`")
    }
    let authorship = try Authorship(
      for: try person.map { try company.known($0, tongue) }, now: try Present.clock(in: company.zone).now,
      in: history.repository)
    let department = try chosen(authorship, company, tongue, in: history)
    let answer = try Acknowledging(department, upTo: seen, head: head, in: history)
    guard !answer.isEmpty else {
      let name = answer.compared.after.name(.department, department, tongue)
      Output.say("cjmgit: " + AcknowledgingWords.nothing.filled(tongue, Escape.line(name), seen.short))
      throw Answer.no
    }
    try record(answer, by: authorship, company, tongue, in: history)
  }

  /// The department that was named, else that of the author: where they work, else what they head.
  private func chosen(
    _ authorship: Authorship, _ company: Company, _ tongue: Tongue, in history: borrowing History
  ) throws -> String {
    if let department {
      let known = try company.document == nil ? history.departments(at: history.head()) : company.departments.map(\.id)
      guard known.contains(department) else {
        throw FilterWords.unknown(
          department, among: known, as: .department, in: company.document == nil ? .maps : .company, tongue)
      }
      return department
    }
    let signature = try history.repository.mailmap().resolve(authorship.author)
    let author = company.person(email: signature.email)
    let headed = company.departments.first { $0.head != nil && $0.head == author?.id }?.id
    guard let own = author?.department ?? headed else {
      let message = author.map { AcknowledgingWords.whoseOf.filled(tongue, $0.id) } ?? AcknowledgingWords.whose[tongue]
      throw Failure(message, hint: AcknowledgingWords.say[tongue], exit: .usage)
    }
    return own
  }

  private func record(
    _ answer: Acknowledging, by authorship: Authorship, _ company: Company, _ tongue: Tongue,
    in history: borrowing History
  ) throws {
    let message = AcknowledgementMessage(
      company.department(answer.department)?.form, id: answer.department, upTo: answer.commit.description,
      answer.compared.sets, short: message.flatMap { $0.contains { !$0.isWhitespace } ? $0 : nil },
      week: company.zone.week(of: Instant(seconds: authorship.author.seconds)), in: company.tongue ?? tongue)
    let seen = answer.text(tongue)
    if dryRun {
      try Output.write(Escape.terminal(message.text) + "\n" + seen)
      return Output.say(AcknowledgingWords.dryRun[tongue])
    }
    let head = try history.repository.head()
    let nothing = try Draft(head.commit.map(Side.commit) ?? .nothing, under: [], in: history)
    var line = ""
    if let handover = try Handover(nothing, in: history.repository) {
      try handover.commit(message: message.text, by: authorship, in: history.repository)
    } else {
      let result = try history.repository.commit(
        [], message: message.text, author: authorship.author, committer: authorship.committer, on: head,
        allowEmpty: true)
      if result.head.isDetached { Output.say(CommitWords.detached[tongue]) }
      line = CommitText(draft: nothing, confirmed: [], tongue: tongue).head(result, subject: message.subject)
    }
    try Output.write(line + seen)
  }
}

extension History {
  /// The departments that maps speak of, where no company declares any.
  fileprivate func departments(at side: Side) throws -> [String] {
    try files(at: side).flatMap { Diff.between(nil, $0.document).departments }.uniqued().sorted()
  }
}
