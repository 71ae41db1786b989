import Journey
import Language
import Notices

/// What became of letters: which went by which road, which wait until when and why, which do not go any more.
struct NotifyReport {
  /// From how many letters on no names are given.
  private static let mostNames = 200

  /// How many letters went by a road, and to whom, where that are not too many.
  struct Sent {
    var count = 0
    var people: [String] = []
  }

  /// Letters that wait for one reason.
  struct Waiting: Hashable {
    let why: MailError?
    let next: Instant?
  }

  /// By the word for the road.
  private(set) var sent: [String: Sent] = [:]
  /// How many letters wait, by the reason.
  private(set) var waiting: [Waiting: Int] = [:]
  /// How many letters lie where they stay.
  private(set) var held = 0, dead = 0
  /// Whether more letters lie there than before the run.
  let isMoreAside: Bool
  /// The roads that are closed.
  let closures: [Closure]

  /// What there was before a run.
  struct Beginning {
    /// Where the ledger ended, and how many letters lay where they stay.
    fileprivate let ledger: Int, aside: Int

    init(of outbox: Outbox) throws {
      ledger = try outbox.ledgerEnd()
      aside = try outbox.count(.held) + outbox.count(.dead)
    }
  }

  /// Looks at what was delivered in a run, and at what lies in the outbox behind it.
  init(of outbox: Outbox, since beginning: Beginning) throws {
    closures = try outbox.closures()
    isMoreAside = try outbox.count(.held) + outbox.count(.dead) > beginning.aside
    var sent: [String: Sent] = [:]
    try outbox.receipts(from: beginning.ledger) { receipt in
      sent[receipt.road, default: Sent()].count += 1
      if sent[receipt.road]?.count ?? 0 <= Self.mostNames { sent[receipt.road]?.people.append(receipt.person) }
    }
    self.sent = sent
    try outbox.each { entry in
      switch entry.place {
      case .waiting: waiting[Waiting(why: entry.attempt?.why, next: entry.attempt?.next), default: 0] += 1
      case .held: held += 1
      case .dead: dead += 1
      case .sent: break
      }
    }
  }

  /// Whether letters lie somewhere that should have gone.
  var isAllGone: Bool { waiting.isEmpty && held == 0 && dead == 0 }

  /// Those who got letters by a road; empty where they are too many to be named.
  func people(by road: String) -> [String] {
    guard let sent = sent[road], sent.count <= Self.mostNames else { return [] }
    return sent.people
  }
}
