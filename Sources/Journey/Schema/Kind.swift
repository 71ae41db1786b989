/// What a value is, and so how it is checked, compared, merged and shown.
///
/// Code branches on this, never on a name.
public enum Kind: Sendable {
  /// The identity of a thing: ASCII, never changed once others refer to it.
  case id
  /// One line of text.
  case line
  /// One or more paragraphs; line breaks inside a paragraph are layout.
  case prose
  /// A decimal number.
  case number
  /// A feeling from −2 to +2, up is better.
  case score
  /// A degree from 1 to 5, down is better where the row says so.
  case level
  /// True or false.
  case flag
  /// A day, `YYYY-MM-DD`.
  case date
  /// A length of time: `7d`, `2w`, `3m`.
  case span
  /// One of listed words.
  case choice(Choices)
  /// The id of another thing.
  case ref(Target)
  /// A set of lines of text.
  case lines
  /// A set of ids of other things.
  case refs(Target)
  /// A set of words that cjmgit itself knows.
  case names(Vocabulary)
  /// A map from a rule's name to one of listed words.
  case switches(Choices)
  /// One record.
  case one(Record)
  /// A list of records.
  case many(Record)
}

extension Kind {
  /// The record of which the value is one or many; nil for plain values.
  public var record: Record? {
    switch self {
    case .one(let record), .many(let record): record
    default: nil
    }
  }

  /// What the value refers to; nil where it is no reference.
  public var target: Target? {
    switch self {
    case .ref(let target), .refs(let target): target
    default: nil
    }
  }

  /// The words that the value may be; nil where it is no choice.
  public var choices: Choices? {
    switch self {
    case .choice(let choices), .switches(let choices): choices
    default: nil
    }
  }

  /// Whether the value is a set of words, each compared by itself.
  public var isWordList: Bool {
    switch self {
    case .lines, .refs, .names: true
    default: false
    }
  }

  /// Whether the value is text that people wrote and read.
  public var isText: Bool {
    switch self {
    case .line, .prose: true
    default: false
    }
  }

  /// The word by which the reference and error messages name the kind.
  public var name: String {
    switch self {
    case .id: "id"
    case .line: "line"
    case .prose: "prose"
    case .number: "number"
    case .score: "score"
    case .level: "level"
    case .flag: "flag"
    case .date: "date"
    case .span: "span"
    case .choice: "choice"
    case .ref(let target): "ref \(target.rawValue)"
    case .lines: "lines"
    case .refs(let target): "refs \(target.rawValue)"
    case .names(let vocabulary): "names \(vocabulary.rawValue)"
    case .switches: "switches"
    case .one(let record): "one \(record.name)"
    case .many(let record): "many \(record.name)"
    }
  }
}
