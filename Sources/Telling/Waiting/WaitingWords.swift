import Journey
import Language

/// The words for what waits, in one table.
enum WaitingWords {
  static let notAcknowledged = Words("not acknowledged yet", "подтверждения нет", "підтвердження немає")
  static let severity = Words("severity %1", "острота %1", "гострота %1")
  static let overdue = Words("overdue", "срок прошёл", "строк минув")

  /// `Контакт-центр (исполняет), подтверждения нет`, with the touchpoint where the role is at one.
  static func joined(_ role: Form, at holder: Form?, _ teller: Teller) -> String {
    let part = role.record.fields.lazy.compactMap { field in
      role.value(field).flatMap { field.kind.choices?[$0.text]?.label[teller.tongue] }
    }.first
    let name = teller.department(role.identity ?? "") + (part.map { " (\($0))" } ?? "")
    let place = holder.map { ", " + Words.quoted.filled(teller.tongue, $0.title(teller.tongue)) } ?? ""
    return "\(name)\(place), \(notAcknowledged[teller.tongue])"
  }

  /// `Баллы с пластика не переносятся (острота 5, ИТ — CRM)`.
  static func withoutDue(_ duty: Duty, _ registry: Registry, _ tongue: Tongue) -> String {
    let facts = [
      duty.form.text(.severity).map { severity.filled(tongue, $0) },
      duty.department.map { registry.name(.department, $0, tongue) },
    ].compactMap(\.self)
    return duty.form.title(tongue) + (facts.isEmpty ? "" : " (\(facts.joined(separator: ", ")))")
  }

  /// `Соколова: Привязка пластика по номеру телефона`; by the department where nobody is named.
  static func due(_ duty: Duty, isPast: Bool, _ registry: Registry, _ tongue: Tongue) -> String {
    let whose =
      duty.who.map { registry.name(.person, $0, tongue).lastWord }
      ?? duty.department.map { registry.name(.department, $0, tongue) }
    let text = [whose, duty.form.title(tongue)].compactMap(\.self).joined(separator: ": ")
    return isPast ? "\(text), \(overdue[tongue])" : text
  }
}
