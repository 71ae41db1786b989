/// The plain command that a step of the round is.
struct RoundCommand {
  /// Its words behind `cjmgit`.
  let words: [[UInt8]]
  /// Whether it takes the options that all commands share.
  let isCommon: Bool

  private init(_ words: [String], _ names: [[UInt8]], isCommon: Bool = true) {
    self.words = words.map { Array($0.utf8) } + names
    self.isCommon = isCommon
  }

  /// As a person would type it.
  var text: String {
    (["cjmgit"] + words.map { ShellWord.typed(String(decoding: $0, as: UTF8.self)) }).joined(separator: " ")
  }

  /// The command of a step at a stop; nil where a step is no command.
  ///
  /// `text` is what happened in short.
  init?(_ step: RoundStep, at stop: RoundStop, for person: String?, text: String = "…") {
    let author = person.map { ["--for", $0] } ?? []
    switch (step, stop.state) {
    case (.record, .unchanged): self.init(["commit"] + author + ["--confirm"], [stop.name])
    case (.record, _): self.init(["commit"] + author, [stop.name])
    case (.inShort, _): self.init(["commit"] + author + ["--message=\(text)"], [stop.name])
    case (.reasons, _): self.init(["commit"] + author + ["--edit"], [stop.name])
    case (.look, .changed(let file)):
      self = file.changes == nil ? Self(["conflicts"], []) : Self(["diff", "--"], [stop.path])
    case (.look, _): self.init(["textconv"], [stop.path], isCommon: false)
    case (.findings, _): self.init(["check"], [stop.path])
    default: return nil
    }
  }
}
