import Language

extension Field {
  /// Comments longer than this say the words to choose from without what they mean.
  private static let longest = 100

  /// The label and what to write, as a comment behind the row.
  func told(_ tongue: Tongue) -> String {
    guard let hint = hint(tongue) else { return label[tongue] }
    let whole = "\(label[tongue]): \(hint)"
    guard Width.of(whole) > Self.longest, let choices = kind.choices else { return whole }
    return "\(label[tongue]): " + choices.all.map(\.word).joined(separator: ", ")
  }

  /// What to write in the row, in a few words; nil where the label says it all.
  private func hint(_ tongue: Tongue) -> String? {
    switch kind {
    case .id: ScaffoldWords.id[tongue]
    case .line, .prose, .many, .one, .switches: nil
    case .lines, .names: ScaffoldWords.list[tongue]
    case .refs: "\(ScaffoldWords.list[tongue]), \(ScaffoldWords.reference[tongue])"
    case .ref: ScaffoldWords.reference[tongue]
    case .number: ScaffoldWords.number[tongue]
    case .score: steps(-2, 2, tongue)
    case .level: steps(1, 5, tongue)
    case .flag: ScaffoldWords.flag[tongue]
    case .date: ScaffoldWords.date[tongue]
    case .span: ScaffoldWords.span[tongue]
    case .choice(let choices):
      choices.all.map { choice in
        let label = choice.label[tongue]
        return label == choice.word ? label : "\(choice.word) \(label)"
      }.joined(separator: ", ")
    }
  }

  /// The two ends of a scale as they are typed, with their words where it has any.
  private func steps(_ first: Int, _ last: Int, _ tongue: Tongue) -> String {
    let end = { (step: Int) -> String in
      self.scale?[step].map { "\(step) \($0[tongue])" } ?? "\(step)"
    }
    return "\(end(first)) … \(end(last))"
  }
}
