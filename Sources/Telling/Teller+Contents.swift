import Journey
import Language

/// What a thing that is told in one line brings with it.
extension Teller {
  /// The least severity of a pain that is called severe.
  private static let leastSeverity: Double = 4

  /// Of a new stage or map: how it stands, in words, and how much it holds; nothing of other things.
  func contents(of item: Item) -> [Phrase] {
    guard item.fate == .added, let form = item.after else { return [] }
    guard item.record.standing == .group || item.record.standing == .document else { return [] }
    return (degrees(of: form) + counts(in: form)).map { Phrase($0) }
  }

  /// `разрыв 4 (большой)`, `эмоция −1 (плохо)`.
  private func degrees(of form: Form) -> [String] {
    form.record.fields.filter { $0.showing == .headline && $0.scale != nil }.compactMap { field in
      guard let value = form.value(field) else { return nil }
      let word = value.number.flatMap { field.scale?[Int($0)] }.map { " (\($0[tongue]))" } ?? ""
      return "\(Self.small(field.label[tongue])) \(text(value, of: field, after))\(word)"
    }
  }

  /// `3 точки контакта`, `4 болевые точки, из них острых 1`.
  private func counts(in form: Form) -> [String] {
    let inner = Self.inner(form)
    return TellingWords.contents.compactMap { target, counted in
      let found = inner.filter { $0.record.target == target }
      guard !found.isEmpty else { return nil }
      let severe = found.count { target == .pain && ($0.value(.severity)?.number ?? 0) >= Self.leastSeverity }
      let tail = severe == 0 ? "" : ", \(TellingWords.severe.filled(tongue, String(severe)))"
      return counted(found.count, tongue) + tail
    }
  }

  private static func inner(_ form: Form) -> [Form] {
    form.record.fields.filter { $0.kind.record != nil }.flatMap { form.forms($0) }.flatMap { [$0] + inner($0) }
  }
}
