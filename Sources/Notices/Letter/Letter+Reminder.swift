import Journey
public import Language
import Telling

extension Letter {
  /// Writes to somebody whom no change concerns of the maps that they look after and nobody answered for; nil where there
  /// are none.
  ///
  /// Its id is made of the person and the boundary: who is reminded at one hears of it once, whoever sends it.
  public init?(
    reminding person: String, at boundary: Instant, in week: Week, of edition: Edition, on occasion: Occasion
  ) {
    let brief = Brief(notice: Notice(person: person, matters: []), edition: edition, occasion: occasion)
    let reminder = Reminder(brief: brief, week: week)
    guard !reminder.maps.isEmpty else { return nil }
    let tongue = brief.tongue
    self.init(
      id: Fingerprint(person, "reminder", LocalTime(boundary, offset: 0).iso8601).text, person: person,
      name: edition.person(person)?.name(tongue) ?? person, subject: reminder.subject, opening: [reminder.counts],
      wishes: [reminder.wish], arrivals: [], moreArrivals: 0, parts: [], uncoordinated: [], others: [],
      unanswered: Reminders(brief: brief).lines, closing: reminder.closing, origins: [], olderOrigins: 0,
      slip: reminder.slip)
  }
}
