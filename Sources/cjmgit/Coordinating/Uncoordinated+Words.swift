import Journey
import Language
import Notices
import Telling

/// One thing that is not agreed, in words that every medium lays out.
struct UncoordinatedWords {
  /// The changes of one place that are told; the others are counted.
  private static let most = 3

  private let found: Uncoordinated
  private let tongue: Tongue
  private let teller: Teller

  init(_ found: Uncoordinated, _ compared: Compared, _ tongue: Tongue) {
    self.found = found
    self.tongue = tongue
    teller = compared.teller(ChangeSet(before: nil, after: found.journey, groups: []), tongue)
    lines =
      found.items.prefix(Self.most).map { Self.said($0.item, compared.teller($0.changes, tongue)) }
      + (found.items.count > Self.most
        ? [CoordWords.moreChanges.filled(tongue, String(found.items.count - Self.most))] : [])
  }

  /// What changed, one line an item.
  let lines: [String]

  /// `loyalty-online, этап 3: Поле для номера карты`.
  var head: String {
    let place = found.stage.map { StatusWords.stage.filled(tongue, String($0.number)) } ?? StatusWords.wholePath[tongue]
    return CoordWords.about.filled(tongue, found.journey.id, place, name)
  }

  /// What the touchpoint or the stage is called.
  var name: String { teller.name(found.form) }

  /// Which departments changed it, when, and in which commit.
  var changed: String {
    let names = found.changedBy.map { $0.map { teller.department($0) } ?? CoordWords.nobody[tongue] }
    return CoordWords.changed.filled(
      tongue, names.joined(separator: ", "), found.commit.day.text(tongue), found.commit.id)
  }

  /// Which departments have not answered; nil where all have.
  var waiting: String? {
    found.waiting.isEmpty ? nil : CoordWords.waiting.filled(tongue, found.waiting.map(label).joined(separator: ", "))
  }

  /// The same in short: `пока нет ответа: Программа лояльности, ИТ — CRM`.
  var waitingNames: String? {
    let names = found.departments.map { teller.department($0) }.joined(separator: ", ")
    return found.waiting.isEmpty ? nil : CoordWords.waiting.filled(tongue, names)
  }

  /// Which rule was left as it was; nil where none was.
  var rule: String? {
    found.rule.map { field in
      let text = teller.text(field, of: found.form).map { " — " + Words.quoted.filled(tongue, $0) } ?? ""
      return CoordWords.rule.filled(tongue, field.label[tongue] + text)
    }
  }

  /// The command that answers for a department.
  static func command(_ department: String) -> String { "cjmgit ack --department \(department)" }

  /// An item on one line; of a touchpoint that stayed what changed, and not what it is called, which is said already.
  private static func said(_ item: Item, _ teller: Teller) -> String {
    let told = teller.tell(item)
    guard item.fate == nil, item.record.standing == .item, item.record.heading == .title else {
      return teller.line(item)
    }
    let asides = told.asides.map { $0.pieces.map(\.text).joined(separator: " ") }
    let parts = asides + told.details.map(\.label).uniqued()
    return parts.isEmpty ? teller.line(item) : parts.joined(separator: ", ")
  }

  /// `Программа лояльности (отвечает)`.
  private func label(_ role: Form) -> String {
    let part = role.record.fields.lazy.compactMap { field in
      role.value(field).flatMap { field.kind.choices?[$0.text]?.label[tongue] }
    }.first
    return teller.department(role.identity ?? "") + (part.map { " (\($0))" } ?? "")
  }
}
