import Console
import Git
import History
import Journey
import Language
import Telling

/// The commit that git is about to make, as its hooks see it.
struct CommitInHand {
  /// What it takes.
  let draft: Draft
  /// The week of its author time.
  let week: Week
  private let tongue: Tongue

  /// Reads what is staged; against the commit before `HEAD` where that is the one that is made anew.
  init(amending: Bool = false, _ common: CommonOptions, in history: borrowing History) throws {
    var base = try history.repository.head()
    if amending, let commit = base.commit {
      base = Head(reference: base.reference, commit: try history.repository.commit(commit).parents.first)
    }
    draft = try Draft(.index, under: [], since: base, in: history)
    let company = draft.compared.company
    tongue = company.tongue ?? common.tongue(company)
    let now = try Present.clock(in: company.zone).now
    let author = try history.repository.identity(of: .author, now: now.seconds)
    week = company.zone.week(of: Instant(seconds: author.seconds))
  }

  /// What its message says, in the language of the company.
  var message: CommitMessage {
    let tellers = draft.compared.sets.map { draft.compared.teller($0, tongue) }
    return CommitMessage(tellers, mended: draft.mended, week: week, in: tongue)
  }

  /// The lines for programs, as they are read back; what the author confirms and who acknowledges stays named.
  func trailers(keeping said: Trailers = Trailers()) -> Trailers {
    var right = Trailers(draft.compared.sets, confirmed: said.confirmed, week: week)
    right.acknowledged = said.acknowledged
    right.acknowledges = said.acknowledges
    return Trailers(parsing: right.text)
  }

  /// Whether git is in the midst of something whose messages are copies or lists of others'.
  static func isCopying(_ repository: borrowing Repository) -> Bool {
    ![.clear, .bisect].contains(repository.state)
  }
}
