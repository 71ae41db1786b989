import Journey
import Language

extension Wall {
  /// Fingerprints of everything that the journeys' pages are made from, their histories apart, in the order of the
  /// exhibits: where one is the same, so is the page in every language.
  public var keys: [String] {
    var shared = Fingerprint(week.text, isPublic ? "public" : "", tongue.rawValue)
    shared.add(company.document?.source.bytes ?? [])
    for persona in personas { shared.add(persona.source.bytes) }
    // Of other journeys a page shows the name, unless one of the two refers to the other.
    for exhibit in exhibits {
      shared.add(exhibit.document.id)
      for tongue in Tongue.allCases { shared.add(exhibit.document.form.title(tongue)) }
    }
    let own = exhibits.map(Self.key)
    let ties = ties
    return exhibits.indices.map { place in
      var key = shared
      for part in [place] + ties[place].sorted() { key.add(own[part]) }
      return key.text
    }
  }

  /// The places of the journeys that refer to each one, or that it refers to.
  private var ties: [Set<Int>] {
    let places = Dictionary(exhibits.enumerated().map { ($1.document.id, [$0]) }, uniquingKeysWith: +)
    var ties = exhibits.map { _ in Set<Int>() }
    for (place, exhibit) in exhibits.enumerated() {
      for other in exhibit.document.journeysReferredTo.flatMap({ places[$0] ?? [] }) where other != place {
        ties[place].insert(other)
        ties[other].insert(place)
      }
    }
    return ties
  }

  /// A fingerprint of an exhibit by itself.
  private static func key(of exhibit: Exhibit) -> String {
    var key = Fingerprint()
    key.add(exhibit.document.source.bytes)
    key.add(exhibit.former?.source.bytes ?? [])
    key.add(exhibit.standing.rawValue)
    key.add(exhibit.freshUntil?.text ?? "")
    for mark in [exhibit.last].compactMap(\.self) + exhibit.commits {
      for part in [mark.id, mark.day.iso, mark.author ?? "", mark.reasons.text] { key.add(part) }
    }
    return key.text
  }
}

extension Document {
  fileprivate var journeysReferredTo: Set<String> {
    Set(form.record.fields.filter { $0.kind.target == .journey }.flatMap { form.words($0.name) })
  }
}
