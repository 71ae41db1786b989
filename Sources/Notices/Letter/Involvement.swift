import Journey
import Language
import Telling

/// The reader's own part in a stage: the strongest of the roles for which the reader is told.
struct Involvement {
  /// A role, and the touchpoint that it is at; nil for one on the stage itself.
  struct Taken {
    let role: Form
    let touchpoint: Form?
  }

  /// The strongest role; nil where the reader takes no part now.
  let taken: Taken?
  /// Whether the reader took part before and does not any more.
  let isOver: Bool
  /// Every role for which the reader is told.
  private let all: [Taken]

  /// Looks for a reader's part in a stage and at the touchpoints of what changed there.
  init(_ person: String, in group: Group, of changes: ChangeSet, _ edition: Edition) {
    let told = { (taken: Taken) in
      edition.company(with: taken.role.identity ?? "").told(of: taken.role).contains(person)
    }
    all = Self.roles(group.after, group.items.map(\.path), changes.after).filter(told)
    taken = all.enumerated().min { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }?.element
    let old = group.items.map { $0.from ?? $0.path }
    isOver = all.isEmpty && Self.roles(group.before, old, changes.before).contains(where: told)
  }

  /// Whether the reader does the work here, and is not only asked or told.
  var isNear: Bool { taken.map { $0.rank <= 1 } ?? false }

  /// Whether the reader carries out on the stage itself what another answers for.
  var carriesOut: Bool { taken.map { $0.rank == 1 && $0.touchpoint == nil } ?? false }

  /// What the reader's departments gain where a figure is their own; nil where it is not.
  func benefit(of figure: String) -> [String]? {
    let own = all.map(\.role).filter { role in
      role.record.fields.contains { $0.kind.target == .kpi && role.words($0.name).contains(figure) }
    }
    return own.isEmpty ? nil : own.compactMap { $0.text(.benefit) }
  }

  /// The reader's part in words; nil where there is none.
  func text(_ teller: Teller) -> String? {
    guard let taken else { return isOver ? LetterWords.noLonger[teller.tongue] : nil }
    guard let touchpoint = taken.touchpoint else { return LetterWords.parts[taken.word]?[teller.tongue] }
    return LetterWords.partsAtTouchpoint[taken.word]?.filled(teller.tongue, teller.name(touchpoint))
  }

  private static func roles(_ stage: Form?, _ paths: [Path], _ document: Document?) -> [Taken] {
    let touchpoints = paths.flatMap { document?.form.forms(along: $0) ?? [] }.filter { $0.record.target == .touchpoint }
    let around: [(Form, Form?)] = (stage.map { [($0, nil)] } ?? []) + touchpoints.map { ($0, $0) }
    return around.flatMap { form, touchpoint in form.roles.map { Taken(role: $0, touchpoint: touchpoint) } }
  }
}

extension Involvement.Taken {
  /// The word of the role in the file.
  fileprivate var word: String { role.part?.word ?? "" }

  /// How strong the role is: 0 answers, 1 carries out, then those who are asked or told.
  fileprivate var rank: Int { role.part?.rank ?? Int.max }
}

extension Form {
  /// The roles that stand in it.
  var roles: [Form] { record.fields.filter { $0.kind.record?.isRole == true }.flatMap { forms($0) } }

  /// The part that a role is, and its place in the order of parts; nil for other records.
  var part: (word: String, rank: Int)? {
    guard let field = record.fields.first(where: { $0.showing == .headline && $0.kind.choices != nil }) else {
      return nil
    }
    guard let word = value(field)?.text, let rank = field.kind.choices?.all.firstIndex(where: { $0.word == word })
    else {
      return nil
    }
    return (word, rank)
  }
}
