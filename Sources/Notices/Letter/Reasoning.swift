import Journey
import Language
import Telling

/// The reasons of one document in words.
struct Reasoning {
  private let reasons: [Reason]
  private let teller: Teller
  /// The versions of the document, the newer first, by which stages are numbered.
  private let documents: [Document]
  private let tongue: Tongue

  init(_ reasons: [Reason], _ teller: Teller, _ documents: [Document]) {
    self.reasons = reasons
    self.teller = teller
    self.documents = documents
    tongue = teller.tongue
  }

  /// What the reader is, then what the reader's departments are, then the rest.
  var parts: [String] { (own.map { [$0] } ?? []) + departments + items + others }

  /// «вы владелец карты, в рабочей группе и указаны в роли на этапе 3».
  private var own: String? {
    var said: [String] = []
    for (kind, words) in [
      (Reason.Kind.owner, LetterWords.owner),
      (Reason.Kind.manager, LetterWords.manager),
      (Reason.Kind.workingGroup, LetterWords.workingGroup),
    ] where reasons.contains(where: { $0.kind == kind }) { said.append(words[tongue]) }
    let named = reasons.compactMap { if case .role(_, let place, true) = $0 { place } else { nil } }
    if !named.isEmpty { said.append(LetterWords.named.filled(tongue, whereabouts(named))) }
    let assigned = reasons.compactMap { if case .named(let place) = $0 { place } else { nil } }
    if said.isEmpty, !assigned.isEmpty { said.append(LetterWords.assigned.filled(tongue, whereabouts(assigned))) }
    return said.isEmpty ? nil : LetterWords.you.filled(tongue, Prose.list(said, LetterWords.and[tongue]))
  }

  /// «Программа лояльности на этапах 1, 3, 4 и в точке на этапе 2».
  var departments: [String] {
    let ids = reasons.compactMap { if case .role(let id, _, _) = $0 { id } else { nil } }.uniqued()
    return ids.map { id in "\(teller.department(id)) \(whereabouts(places(of: id)))" }
  }

  private func places(of department: String) -> [Place] {
    reasons.compactMap { if case .role(department, let place, _) = $0 { place } else { nil } }
  }

  /// Departments that are named by what changed, where no role says the same.
  private var items: [String] {
    namedDepartments.map { LetterWords.items.filled(tongue, $0.name, $0.whereabouts) }
  }

  /// The departments that things name, and where, so far as no role says the same.
  var namedDepartments: [(name: String, whereabouts: String)] {
    let named = reasons.compactMap { reason -> (id: String, place: Place)? in
      guard case .item(let id, let place) = reason else { return nil }
      return places(of: id).contains { $0.stage == place.stage } ? nil : (id, place)
    }
    return named.map(\.id).uniqued().map { id in
      (teller.department(id), whereabouts(named.filter { $0.id == id }.map(\.place)))
    }
  }

  private var others: [String] {
    reasons.compactMap { reason in
      switch reason {
      case .persona(let id, let journey):
        LetterWords.persona.filled(tongue, teller.name(.persona, id), teller.name(.journey, journey))
      case .head(let department): LetterWords.head.filled(tongue, teller.department(department))
      case .owner, .manager, .workingGroup, .role, .item, .named, .follows: nil
      }
    }
  }

  /// «на этапах 1, 3 и в точке на этапе 2»; a touchpoint on a stage that is named already is not named again.
  func whereabouts(_ places: [Place]) -> String {
    let stages = Set(places.filter { $0.touchpoint == nil }.compactMap(\.stage).compactMap(number)).sorted()
    let touchpoints = Set(places.filter { $0.touchpoint != nil }.compactMap(\.stage).compactMap(number))
      .subtracting(stages).sorted()
    let said = [
      stages.isEmpty
        ? nil : (stages.count == 1 ? LetterWords.atStage : LetterWords.atStages).filled(tongue, list(stages)),
      touchpoints.isEmpty
        ? nil
        : (touchpoints.count == 1 ? LetterWords.atTouchpoint : LetterWords.atTouchpoints)
          .filled(tongue, list(touchpoints)),
      places.contains { $0.stage == nil } ? LetterWords.onWholePath[tongue] : nil,
    ]
    return Prose.list(said.compactMap(\.self), LetterWords.and[tongue])
  }

  private func list(_ numbers: [Int]) -> String { numbers.map { String($0) }.joined(separator: ", ") }

  /// The number that people call a stage by: in the newer version, else in the older one.
  private func number(_ stage: String) -> Int? {
    documents.lazy.compactMap { document in
      document.form.groups.firstIndex { $0.identity == stage }.map { $0 + 1 }
    }.first
  }
}
