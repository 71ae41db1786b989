public import Journey
public import Language

/// Puts changes into words, in one language, with the names that things had and have.
public struct Teller: Sendable {
  /// The language it tells in.
  public let tongue: Tongue
  /// Whether it says the word for a new degree: `5 → 4 (large)`.
  public let saysDegrees: Bool
  let before: Registry, after: Registry
  let changes: ChangeSet

  /// Prepares to tell the changes of one document.
  ///
  /// `before` and `after` know the names of what the document refers to: company, personas, other journeys.
  public init(
    _ changes: ChangeSet, in tongue: Tongue, before: Registry, after: Registry, sayingDegrees saysDegrees: Bool = false
  ) {
    self.changes = changes
    self.saysDegrees = saysDegrees
    self.tongue = tongue
    self.before = Self.adding(changes.before, to: before)
    self.after = Self.adding(changes.after, to: after)
  }

  /// The same where all names are known, those of the document included.
  public init(_ changes: ChangeSet, in tongue: Tongue, names: Registry, sayingDegrees saysDegrees: Bool = false) {
    self.changes = changes
    self.saysDegrees = saysDegrees
    self.tongue = tongue
    (before, after) = (names, names)
  }

  private static func adding(_ document: Document?, to registry: Registry) -> Registry {
    var own = Registry(document.map { [$0] } ?? [])
    own.add(registry)
    return own
  }

  /// One item put into words.
  public func tell(_ item: Item) -> Told {
    let record = item.record
    let isState = record.standing == .group || record.standing == .document
    let head = isState ? stateHead(item) : itemHead(item)
    return Told(
      item: item, head: head, context: context(item), asides: asides(item), title: isState ? nil : titleLine(item),
      figure: figure(item), details: details(item))
  }

  /// What an item is called, marked where that changed; an identity that is a reference by the name of what it points to.
  public func title(_ item: Item) -> Phrase {
    let old = item.before.map { name(of: $0, before) }
    let new = item.after.map { name(of: $0, after) }
    guard let old, let new, old != new, item.changes.contains(where: { $0.field?.showing == .title }) else {
      return Phrase(new ?? old ?? "")
    }
    return Wording.marked(old, new)
  }

  /// What a record is called: its title, or the name of what its title refers to.
  func name(of form: Form, _ registry: Registry) -> String {
    guard let title = form.record.title, let target = title.kind.target else { return form.title(tongue) }
    return registry.name(target, form.title(tongue), tongue)
  }

  /// The head of a thing: its title where titles lead, else what it is and how it stands.
  private func itemHead(_ item: Item) -> Phrase {
    let noun = item.record.noun
    let status = item.record.fields.first { $0.showing == .headline && $0.kind.choices != nil }
    if let fate = fateHead(item, status) { return fate }
    if item.record.heading == .title { return title(item) }
    guard let status else { return Phrase(subtitle(item)) }
    if let values = values(of: status, item) { return Phrase([.plain("\(noun[tongue]):")] + values) }
    let state = item.form?.value(status).map { text($0, of: status, after) }
    return Phrase(state.map { "\(noun[tongue]): \($0)" } ?? noun[tongue])
  }

  /// The head of a thing that came, went or moved; nil for one that stayed.
  private func fateHead(_ item: Item, _ status: Field?) -> Phrase? {
    guard let fate = item.fate else { return nil }
    let noun = item.record.noun
    switch fate {
    case .moved:
      return Phrase("\(noun[tongue]) \(TellingWords.moved(noun, tongue)) \(journeyOf(item))")
    case .reidentified:
      let ids = Phrase(before: item.from?.last, after: item.path.last).pieces
      return Phrase([.plain("\(noun[tongue]) \(TellingWords.newID(noun, tongue)):")] + ids)
    case .removed, .cleared:
      let isOpen = status.flatMap { field in
        item.before?.value(field).map { field.kind.choices?[$0.text]?.mark == .open }
      }
      let word = isOpen == true ? TellingWords.notClosed : TellingWords.removed
      return Phrase("\(noun[tongue]) \(word(noun, tongue))")
    default:
      let form = fate == .left ? item.before : item.after
      guard let status, let form, let value = form.value(status) else {
        return Phrase("\(noun[tongue]) \(TellingWords.added(noun, tongue))")
      }
      let word = text(value, of: status, fate == .left ? before : after)
      return Phrase([.plain("\(noun[tongue]):"), fate == .left ? .removed(word) : .added(word)])
    }
  }

  /// From where a moved thing came, seen from where it stands now.
  private func journeyOf(_ item: Item) -> String {
    guard let from = item.from, from.parent != item.path.parent else {
      return TellingWords.toPlace.filled(tongue, String(place(of: item.path, in: changes.after) + 1))
    }
    return place(from, before: true)
  }

  /// Where something stood or stands, as said of a move: with the stage's number, or the item around it.
  func place(_ path: Path, before isBefore: Bool) -> String {
    let document = isBefore ? changes.before : changes.after
    let around = document?.form.forms(along: path.parent.parent) ?? []
    guard let last = around.last, around.count > 1 else {
      return (isBefore ? TellingWords.fromWhole : TellingWords.toWhole)[tongue]
    }
    guard last.record.standing == .group else {
      return (isBefore ? TellingWords.fromItem : TellingWords.toItem).filled(tongue, name(of: last, after))
    }
    let number = String(place(of: path.parent.parent, in: document) + 1)
    return (isBefore ? TellingWords.fromStage : TellingWords.toStage).filled(tongue, number)
  }

  /// The place of an item in its list, from 0.
  private func place(of path: Path, in document: Document?) -> Int {
    let holder = document?.form.forms(along: path.parent.parent).last
    return holder?.forms(path.parent.last).firstIndex { $0.identity == path.last } ?? 0
  }

  /// The head of a stage's own state: its figures with their changes, else the names of what changed.
  private func stateHead(_ item: Item) -> Phrase {
    if let fate = fateHead(item, nil) { return fate }
    let headlines = item.changes.compactMap(\.field).filter { $0.showing == .headline }
    if headlines.isEmpty {
      let labels = item.changes.compactMap { $0.field?.label[tongue] }.uniqued()
      return Phrase(labels.enumerated().map { $0 == 0 ? $1 : Self.small($1) }.joined(separator: ", "))
    }
    var pieces: [Phrase.Piece] = []
    for (place, field) in headlines.enumerated() {
      let label = place == 0 ? field.label[tongue] : Self.small(field.label[tongue])
      let values = values(of: field, item) ?? []
      pieces += [.plain(label)] + (place == headlines.count - 1 ? values : Self.withComma(values))
    }
    return Phrase(Self.joined(pieces))
  }

  /// Where the title is not the head it has a line of its own; that of a role stands beside the head.
  private func titleLine(_ item: Item) -> Phrase? {
    guard !item.record.isRole else { return nil }
    return item.record.heading == .noun || item.fate != nil ? title(item) : nil
  }

  /// What a thing without a state is called: what it is, and what tells it from its like.
  private func subtitle(_ item: Item) -> String {
    let facts = item.record.fields.filter { $0.showing == .context }.compactMap { field in
      (item.after ?? item.before)?.value(field).map { text($0, of: field, after) }
    }
    return item.record.noun[tongue] + (facts.isEmpty ? "" : ": " + facts.joined(separator: ", "))
  }

  private static func withComma(_ pieces: [Phrase.Piece]) -> [Phrase.Piece] {
    guard let last = pieces.last else { return pieces }
    return pieces.dropLast() + [last.with(last.text + ",")]
  }

  /// Plain parts that stand beside each other are one part.
  static func joined(_ pieces: [Phrase.Piece]) -> [Phrase.Piece] {
    pieces.reduce(into: []) { out, piece in
      if case .plain(let text) = piece, case .plain(let last)? = out.last {
        out[out.count - 1] = .plain(last + " " + text)
      } else {
        out.append(piece)
      }
    }
  }

  /// A label as it stands inside a line: small, unless it is an abbreviation.
  public static func small(_ label: String) -> String {
    guard let first = label.first, label.dropFirst().first?.isUppercase != true else { return label }
    return first.lowercased() + label.dropFirst()
  }
}
