import Journey
import Language
import Notices
import SystemPackage

/// What became of the letters of a run.
struct NotifyText {
  private let composed: Outbox.Composed
  private let delivery: Outbox.Delivery
  private let edition: Edition
  private let home: FilePath
  private let tongue: Tongue

  init(composed: Outbox.Composed, delivery: Outbox.Delivery, edition: Edition, home: FilePath, _ tongue: Tongue) {
    self.composed = composed
    self.delivery = delivery
    self.edition = edition
    self.home = home
    self.tongue = tongue
  }

  /// The lines, each ended by a newline.
  var text: String {
    var lines: [String] = []
    if delivery.delivered.isEmpty {
      lines.append((composed.known.isEmpty ? NotifyWords.nobody : NotifyWords.toldAlready)[tongue])
    } else {
      let count = NotifyWords.letter(delivery.delivered.count, tongue)
      lines.append(NotifyWords.written.filled(tongue, count, "\(home)/mail"))
      lines += Wrap.lines(names(delivery.delivered), width: 80, first: "  ", next: "  ")
    }
    for (person, why) in composed.refused { lines.append(NotifyWords.refused.filled(tongue, name(person), "\(why)")) }
    for (file, why) in delivery.waiting { lines.append(NotifyWords.waiting.filled(tongue, file, "\(why)")) }
    return lines.map { Escape.terminal($0) + "\n" }.joined()
  }

  private func names(_ people: [String]) -> String {
    edition.byLastName(people, in: tongue).map(name).joined(separator: ", ")
  }

  private func name(_ id: String) -> String { edition.after.company.person(id)?.name(tongue) ?? id }
}
