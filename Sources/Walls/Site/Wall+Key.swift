import Journey
import Language

extension Wall {
  /// A fingerprint of everything that a journey's page is made from, its history apart: where it is the same, so is the
  /// page in every language.
  public func key(of exhibit: Exhibit) -> String {
    var key = Fingerprint(week.text, isPublic ? "public" : "", tongue.rawValue)
    add(exhibit, to: &key)
    key.add(company.document?.source.bytes ?? [])
    for persona in personas { key.add(persona.source.bytes) }
    for other in exhibits where other.document.id != exhibit.document.id {
      // Of other journeys a page shows the name, unless one of the two refers to the other.
      guard exhibit.document.isTied(to: other.document) else {
        key.add(other.document.id)
        for tongue in Tongue.allCases { key.add(other.document.form.title(tongue)) }
        continue
      }
      add(other, to: &key)
    }
    return key.text
  }

  private func add(_ exhibit: Exhibit, to key: inout Fingerprint) {
    key.add(exhibit.document.source.bytes)
    key.add(exhibit.former?.source.bytes ?? [])
    key.add(exhibit.standing.rawValue)
    key.add(exhibit.freshUntil?.text ?? "")
    for mark in [exhibit.last].compactMap(\.self) + exhibit.commits {
      for part in [mark.id, mark.day.iso, mark.author ?? "", mark.reasons.text] { key.add(part) }
    }
  }
}

extension Document {
  /// Whether one of two journeys refers to the other.
  fileprivate func isTied(to other: Document) -> Bool {
    journeysReferredTo.contains(other.id) || other.journeysReferredTo.contains(id)
  }

  private var journeysReferredTo: Set<String> {
    Set(form.record.fields.filter { $0.kind.target == .journey }.flatMap { form.words($0.name) })
  }
}
