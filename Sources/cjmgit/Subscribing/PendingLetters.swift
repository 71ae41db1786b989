import Console
import Git
import History
import Journey
import Language
import Notices

/// Who would hear of what is not told yet: of what is not committed, and of what is.
struct PendingLetters {
  /// Who would hear of the next commit, with what changed; nil where nothing did.
  let notCommitted: (listeners: [Listener], compared: Compared)?
  /// Who has a letter waiting, with what changed; nil where everybody was told.
  let notTold: (listeners: [Listener], compared: Compared)?

  /// Looks at the work tree, and at what came behind the commit up to which everybody was told.
  init(in history: borrowing History, tongue: Tongue) throws {
    let draft = history.repository.isBare ? nil : try Draft(.workTree, under: [], in: history)
    if let draft, !draft.isEmpty, draft.isReadable {
      let zone = draft.compared.company.zone
      let authorship = try Authorship(for: nil, now: Present.clock(in: zone).now, in: history.repository)
      let week = zone.week(of: Instant(seconds: authorship.author.seconds))
      notCommitted = (try Audience.of(draft, by: authorship, week: week, in: history), draft.compared)
    } else {
      notCommitted = nil
    }
    let bookmark = try Bookmark(in: history).commit
    guard case .commit(let tip) = try history.head(), tip != bookmark else {
      notTold = nil
      return
    }
    var compared = try Compared.states(bookmark.map { .commit($0) } ?? .nothing, .commit(tip), in: history)
    compared.company = try compared.company.withPrivate(in: history.repository)
    let listeners = try Edition(compared, from: bookmark, to: tip, in: history).whoWouldHear(in: tongue)
    notTold = listeners.isEmpty ? nil : (listeners, compared)
  }

  /// The people with the reasons, of both.
  func text(_ tongue: Tongue) -> String {
    let parts = [(SubscriptionWords.notCommitted, notCommitted), (SubscriptionWords.notTold, notTold)]
    let blocks = parts.compactMap { head, part in
      part.map {
        "\(head[tongue]). \(AudienceText(listeners: $0.listeners, compared: $0.compared, tongue: tongue).text)"
      }
    }
    return blocks.isEmpty ? SubscriptionWords.none[tongue] + "\n" : blocks.joined(separator: "\n")
  }
}
