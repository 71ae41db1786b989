extension Kind {
  /// The kind without what it refers to or holds: `ref` for `ref person`.
  public var family: String { String(name.prefix { $0 != " " }) }

  /// What may stand in the file, in one English sentence, for the reference.
  public var meaning: String {
    switch self {
    case .id: "A name in small Latin letters, digits and hyphens that begins with a letter or digit; it never changes."
    case .line: "One line of text in any language."
    case .prose: "One or more paragraphs of text in any language."
    case .number: "A number with a decimal point, as in `61`, `-10.8`."
    case .score: "A feeling from `-2` (very bad) to `2` (very good)."
    case .level: "A degree from `1` to `5`."
    case .flag: "`true` or `false`, `yes` or `no`."
    case .date: "A day, as in `2026-11-16`."
    case .span: "A length of time in days, weeks or months, as in `7d`, `2w`, `3m`."
    case .choice: "One of the words that are listed."
    case .ref: "The id of another thing."
    case .lines: "A list of lines of text, or a single one without the list."
    case .refs: "A list of ids of other things, or a single one without the list."
    case .names: "A list of words that cjmgit knows, or a single one without the list."
    case .switches: "Names, each with one of the words that are listed."
    case .one: "A group of fields."
    case .many: "A list of groups of fields, each told from the others by its identity."
    }
  }
}
