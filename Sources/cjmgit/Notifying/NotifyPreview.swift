import History
import Journey
import Language
import Notices

/// Whom a run would write to, and why, without writing.
struct NotifyPreview {
  let tongue: Tongue

  /// What some plans, and what cannot wait for them, would bring; that nobody would be written to where it is nothing.
  func text(_ plans: [Plan], atOnce: AtOnce?, in history: borrowing History) throws -> String {
    var text = ""
    for plan in plans { text += try self.text(plan, in: history) }
    if let atOnce { text += try self.text(atOnce, in: history) }
    return text.isEmpty ? CommitWords.nobody[tongue] + "\n" : text
  }

  /// The people of a window, then those who are reminded of maps without an answer; empty where there are none.
  private func text(_ plan: Plan, in history: borrowing History) throws -> String {
    let mailing = try Mailing(from: plan.from, to: plan.to, in: history)
    let company = mailing.compared.company
    let listeners = mailing.edition.whoWouldHear(in: tongue).filter {
      plan.cadences.contains(Cadence(of: $0.id, in: company))
    }
    let audience =
      listeners.isEmpty ? "" : AudienceText(listeners: listeners, compared: mailing.compared, tongue: tongue).text
    guard plan.reminder != nil else { return audience }
    let unanswered = try mailing.unanswered(plan, in: history).maps
    let reminded = mailing.reminded(of: unanswered, by: plan, besides: listeners.map(\.id))
    guard !reminded.isEmpty else { return audience }
    let names = mailing.edition.byLastName(reminded, in: tongue).map { company.person($0)?.name(tongue) ?? $0 }
    let text = NotifyWords.reminded.filled(tongue, names.joined(separator: ", "))
    return audience + Wrap.lines(Escape.line(text), width: 80, first: "", next: "  ").map { $0 + "\n" }.joined()
  }

  /// What cannot wait; empty where there is nothing.
  private func text(_ plan: AtOnce, in history: borrowing History) throws -> String {
    let told = try plan.notices(in: history).told
    guard let widest = told.first?.0 else { return "" }
    let listeners = widest.edition.listeners(to: told.flatMap(\.1), in: tongue)
    guard !listeners.isEmpty else { return "" }
    let text = AudienceText(listeners: listeners, compared: widest.compared, tongue: tongue).text
    return "\(NotifyWords.atOnce[tongue])\n\(text)"
  }
}
