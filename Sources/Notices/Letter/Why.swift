import Journey
import Language
import Telling

/// Why a reader gets a letter, in one sentence: by journey, oneself before one's departments before subscriptions.
struct Why {
  let notice: Notice
  let edition: Edition
  let pages: [Page]
  /// Whether maps are told in a line each, which says what the reader is in them.
  let hasArrivals: Bool
  let tongue: Tongue

  /// The sentence without its beginning and its full stop.
  var text: String {
    let said = pages.map { page in
      (page.document.map { page.teller.name($0.form) } ?? "", Reasoning(page.reasons, page.teller, page.versions).parts)
    }.filter { !$0.1.isEmpty }
    let follows = Set(notice.reasons.compactMap { if case .follows(let following) = $0 { following } else { nil } })
    let asked = notice.reasons.compactMap { reason -> String? in
      guard case .follows(let following) = reason, let page = pages.first else { return nil }
      return Asked(following, page.teller).text
    }
    let subscriptions = follows.isEmpty ? [] : [LetterWords.follows.filled(tongue, asked.joined(separator: "; "))]
    let arrivals = hasArrivals ? [LetterWords.newToYou[tongue]] : []
    guard said.count > 1 else { return (arrivals + said.flatMap(\.1) + subscriptions).joined(separator: "; ") }
    let marks = tongue == .en ? ("“", "”") : ("«", "»")
    return (arrivals + said.map { "\(marks.0)\($0)\(marks.1): \($1.joined(separator: "; "))" } + subscriptions)
      .joined(separator: "; ")
  }
}

extension Page {
  /// The versions of the document, the newer first.
  fileprivate var versions: [Document] { [matter.changes.after, matter.changes.before].compactMap(\.self) }

  /// Every reason of this document, each once.
  var reasons: [Reason] { matter.changes.items.flatMap { matter.reasons[$0.path] ?? [] }.uniqued() }
}
