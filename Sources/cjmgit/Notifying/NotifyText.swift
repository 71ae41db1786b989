import Journey
import Language
import Notices
import SystemPackage

/// What became of the letters of a run.
struct NotifyText {
  private let composed: Outbox.Composed
  /// The people whose letters went.
  private let delivered: [String]
  /// How many letters still wait.
  private let waiting: Int
  private let edition: Edition
  private let home: FilePath
  private let road: String
  private let tongue: Tongue

  init(
    composed: Outbox.Composed, delivered: [String], waiting: Int, edition: Edition, home: FilePath, road: String,
    _ tongue: Tongue
  ) {
    self.composed = composed
    self.delivered = delivered
    self.waiting = waiting
    self.edition = edition
    self.home = home
    self.road = road
    self.tongue = tongue
  }

  /// The lines, each ended by a newline.
  var text: String {
    var lines: [String] = []
    if !delivered.isEmpty {
      let count = NotifyWords.letter(delivered.count, tongue)
      lines.append(
        road == "maildir"
          ? NotifyWords.written.filled(tongue, count, "\(home)/mail") : NotifyWords.sent.filled(tongue, count, road))
      lines += Wrap.lines(names(delivered), width: 80, first: "  ", next: "  ")
    } else if waiting == 0 {
      lines.append((composed.known.isEmpty ? NotifyWords.nobody : NotifyWords.toldAlready)[tongue])
    }
    for (person, why) in composed.refused { lines.append(NotifyWords.refused.filled(tongue, name(person), "\(why)")) }
    if waiting > 0 { lines.append(NotifyWords.waiting.filled(tongue, NotifyWords.letter(waiting, tongue))) }
    return lines.map { Escape.terminal($0) + "\n" }.joined()
  }

  private func names(_ people: [String]) -> String {
    edition.byLastName(people, in: tongue).map(name).joined(separator: ", ")
  }

  private func name(_ id: String) -> String { edition.after.company.person(id)?.name(tongue) ?? id }
}
