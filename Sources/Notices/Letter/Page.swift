import Journey
import Language
import Telling

/// What a letter says of one document.
struct Page {
  let brief: Brief
  let matter: Notice.Matter
  let teller: Teller
  /// The groups that are told, those that concern the reader most first.
  let sections: [Section]

  /// A group with the reader's part in it.
  struct Section {
    let group: Group
    let involvement: Involvement
    /// What changed in it, in the order of the letter.
    let told: [Told]
  }

  init(_ matter: Notice.Matter, of brief: Brief) {
    self.brief = brief
    self.matter = matter
    teller = Teller(
      matter.changes, in: brief.tongue, before: brief.edition.before.registry, after: brief.edition.after.registry,
      sayingDegrees: true)
    let person = brief.notice.person
    sections = matter.changes.groups.map { [teller] group in
      let involvement = Involvement(person, in: group, of: matter.changes, brief.edition)
      return Section(
        group: group, involvement: involvement, told: Self.ordered(group, involvement, matter.changes).map(teller.tell))
    }.enumerated().sorted { ($0.element.urgency, $0.offset) < ($1.element.urgency, $1.offset) }.map(\.element)
  }

  var tongue: Tongue { brief.tongue }

  /// The document as it is, or as it was where it is gone.
  var document: Document? { matter.changes.document }

  /// What stands first: where the reader does the work, then where more got worse, then where more changed.
  var urgency: [Int] {
    let items = matter.changes.items
    return [isNear ? 0 : 1, -items.count { $0.class == .regression }, -items.count]
  }

  /// Whether the reader does the work somewhere in it.
  var isNear: Bool { sections.contains { $0.involvement.isNear } }

  /// Whether the document is a journey, and so has stages, owners and figures.
  var isJourney: Bool { document?.form.record.target == .journey }

  /// Whether the reader looks after the journey as a whole.
  var isSteward: Bool {
    matter.reasons.values.joined().contains { [.owner, .manager, .workingGroup].contains($0.kind) }
  }

  /// The text for the reader.
  func part(_ blocks: [Letter.Block], more: Int, _ surroundings: Surroundings) -> Letter.Part {
    let isLinked = isJourney && matter.changes.after != nil
    return Letter.Part(
      caption: (caption, document.map { teller.name($0.form) } ?? ""), curve: curve, blocks: blocks, more: more,
      still: still(surroundings),
      whole: whole(surroundings), link: isLinked ? brief.occasion.wall(matter.changes.id) : nil)
  }

  /// The emotion curve, where it moved or is new.
  private var curve: EmotionCurve? {
    guard isJourney, let document = matter.changes.after else { return nil }
    let curve = EmotionCurve(of: document, before: matter.changes.before)
    return curve.isLine && (curve.hasMoved || matter.changes.before == nil) ? curve : nil
  }

  private var caption: String {
    guard isJourney else { return document?.form.record.noun[tongue] ?? "" }
    let isOwn = isSteward || sections.contains { $0.involvement.taken != nil || $0.involvement.isOver }
    return (isOwn ? LetterWords.yourStages : LetterWords.changes)[tongue]
  }

  /// A stage in some detailing.
  func block(_ section: Section, _ detailing: Detailing) -> Letter.Block {
    let place = section.group.place(in: matter.changes)
    let why = brief.edition.commits(touching: place).compactMap {
      $0.reasons.reason(matter.changes.key, stage: place.stage)
    }.uniqued().map(Prose.sentence).joined(separator: " ")
    let heading = heading(section)
    return Letter.Block(
      heading: heading.title, involvement: heading.involvement, why: why.isEmpty ? nil : Cut.words(why, to: 400),
      entries: section.told.prefix(detailing.entries).map { entry($0, in: section, detailing) },
      more: max(0, section.told.count - detailing.entries))
  }

  /// The stage, the reader's part, and who answers where the reader does not.
  private func heading(_ section: Section) -> (title: String, involvement: String) {
    let heading = teller.heading(section.group)
    let title = heading.title.line(tongue)
    guard let number = heading.number, let stage = section.group.form else {
      return (isJourney && matter.changes.before != nil && matter.changes.after != nil ? title : "", "")
    }
    let own = section.involvement.text(teller)
    let leaders = stage.roles.filter { $0.part?.rank == 0 }.compactMap(\.identity).map(teller.department)
    let isSaid = !leaders.isEmpty && (own == nil || section.involvement.carriesOut)
    let parts = [own, isSaid ? LetterWords.accountable.filled(tongue, leaders.joined(separator: ", ")) : nil]
    return ("\(stage.record.noun[tongue]) \(number). \(title)", parts.compactMap(\.self).joined(separator: "; "))
  }
}

extension Page.Section {
  /// What stands first: where the reader does the work, then what got worse, then where more changed; the whole path last.
  fileprivate var urgency: Urgency {
    Urgency(
      isWhole: group.position == nil ? 1 : 0, isFar: involvement.isNear ? 0 : 1,
      isQuiet: group.items.contains { $0.class == .regression } ? 0 : 1, fewness: -group.items.count)
  }

  struct Urgency: Comparable {
    let isWhole: Int, isFar: Int, isQuiet: Int, fewness: Int

    static func < (one: Urgency, other: Urgency) -> Bool {
      (one.isWhole, one.isFar, one.isQuiet, one.fewness)
        < (other.isWhole, other.isFar, other.isQuiet, other.fewness)
    }
  }
}
