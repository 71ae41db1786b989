public import Language

/// One row of the format's table: everything that cjmgit knows about a field.
public final class Field: Sendable {
  /// The key in the file.
  public let name: String
  /// How the value behaves.
  public let kind: Kind
  /// What people call it.
  public let label: Noun
  /// What people head such a row with, too, in small letters, in whichever language.
  public let spoken: [String]
  /// What it means, in one English sentence, for the reference and for editors.
  public let meaning: String
  /// Whether a record without it is an error.
  public let isRequired: Bool
  /// What its absence means.
  public let absence: Default
  /// In which direction a change is better.
  public let direction: Direction
  /// Where it stands when a change is told.
  public let showing: Showing
  /// Verbs that replace the kind's own for this row.
  public let verbs: [Verb: Verb]
  /// Whether the order of the list has a meaning.
  public let isOrdered: Bool
  /// The words for the steps of a score or a level, where it has any.
  public let scale: Scale?
  /// How the value follows from counts where it is not written.
  public let formulas: [Formula]
  /// The rows of the same record that it is a rule for: where they change, it may hold no more.
  public let governs: [String]
  /// Whether what stands in it is for the company alone, and on nothing that everybody may see.
  ///
  /// What refers to people, sources and systems is so by its kind: see `isPublic`.
  public let isInternal: Bool
  /// Where it hangs on the wall.
  public let chapter: Chapter
  /// What it says in a service blueprint; nil where it says nothing there.
  public let service: Service?
  /// By what it is asked for; nil where its kind tells enough.
  public let facet: Facet?
  /// Whether the row stands for a key that the format does not know.
  public let isUnknown: Bool

  /// Writes one row; what is left out takes the meaning it has for most rows.
  public init(
    _ name: String, _ kind: Kind, _ label: Noun, _ meaning: String, required: Bool = false,
    absence: Default = .none, direction: Direction = .none, showing: Showing = .detail, verbs: [Verb: Verb] = [:],
    ordered: Bool = false, scale: Scale? = nil, formulas: [Formula] = [], governs: [String] = [],
    chapter: Chapter = .besides, service: Service? = nil, facet: Facet? = nil, internal isInternal: Bool = false,
    unknown: Bool = false, spoken: [String] = []
  ) {
    self.name = name
    self.kind = kind
    self.label = label
    self.spoken = spoken
    self.meaning = meaning
    self.isRequired = required
    self.absence = absence
    self.direction = direction
    self.showing = showing
    self.verbs = verbs
    self.isOrdered = ordered
    self.scale = scale
    self.formulas = formulas
    self.governs = governs
    self.isInternal = isInternal
    self.chapter = chapter
    self.service = service
    self.facet = facet
    self.isUnknown = unknown
  }

  /// The same row with a value of another kind.
  func with(_ kind: Kind) -> Field {
    Field(
      name, kind, label, meaning, required: isRequired, absence: absence, direction: direction, showing: showing,
      verbs: verbs, ordered: isOrdered, scale: scale, formulas: formulas, governs: governs, chapter: chapter,
      service: service, facet: facet, internal: isInternal, unknown: isUnknown, spoken: spoken)
  }
}

/// Lets the rows of a record stand one below the other, without commas.
@resultBuilder
public enum Rows {
  /// Collects the rows in the order in which they are written.
  public static func buildBlock(_ rows: Field...) -> [Field] { rows }
}
