import Journey
import Language
import Telling

/// A letter with some of the documents in it; the others are only named.
struct Draft {
  private let pages: [Page]
  private let bare: Letter
  private let fitting: Fitting
  private let surroundings: Surroundings

  init(
    _ frame: Letter, showing pages: [Page], naming others: [Page], _ surroundings: Surroundings,
    _ claims: [Fitting.Claim]
  ) {
    self.pages = pages
    self.surroundings = surroundings
    bare = frame.with(pages.map { $0.part([], more: 0, surroundings) }, others: others.map(\.mention))
    let body = PlainBody(bare, frame.slip.tongue)
    fitting = Fitting(claims.filter { $0.page < pages.count }, room: Fitting.mostLines - body.above.count) {
      body.block($0).count
    }
  }

  /// Whether every document that is shown has room for something.
  var isRoomy: Bool { fitting.isRoomy }

  /// The letter.
  var letter: Letter {
    let parts = pages.enumerated().map { place, page in
      let (blocks, hidden) = fitting.blocks(ofPage: place)
      return page.part(blocks, more: hidden, surroundings)
    }
    return bare.with(parts, others: bare.others)
  }
}

extension Letter {
  /// The same letter about other changes.
  fileprivate func with(_ parts: [Part], others: [String]) -> Letter {
    Letter(
      id: id, person: person, name: name, subject: subject, opening: opening, wishes: wishes, arrivals: arrivals,
      moreArrivals: moreArrivals, parts: parts, uncoordinated: uncoordinated, others: others, unanswered: unanswered,
      closing: closing,
      origins: origins, olderOrigins: olderOrigins, slip: slip)
  }
}

extension Page {
  /// The document in one line: its title and how much of it changed.
  fileprivate var mention: String {
    "\(document.map { teller.name($0.form) } ?? ""): \(Teller.said(matter.changes.items, tongue))."
  }
}

extension Teller {
  /// How many items changed, and how many of them for the better and for the worse.
  static func said(_ items: [Item], _ tongue: Tongue) -> String {
    let counts = counts(items, tongue)
    return [counts.all, counts.better, counts.worse].filter { !$0.hasPrefix("0 ") }.joined(separator: ", ")
  }
}
